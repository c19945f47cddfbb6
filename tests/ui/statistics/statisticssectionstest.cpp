#include "ui/statistics/statisticssections.h"

#include "core/activities/activityrepository.h"
#include "core/directory/settings.h"
#include "core/members/memberrepository.h"
#include "core/statistics/crosstable.h"
#include "tests/support/office.h"
#include "ui/base/recordlink.h"
#include "ui/statistics/campaignchooser.h"
#include "ui/statistics/chartgrid.h"
#include "ui/statistics/crosspane.h"
#include "ui/statistics/periodchooser.h"
#include "ui/statistics/statisticspage.h"
#include "ui/statistics/valuetable.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

enum Section { Overview, Handling, Members, Plan, Compass, Cross };

/// The page over two years with a suggestion each, and Ann who came once.
struct SectionsFixture {
    Office office;
    Member ann = serving(office.member(u"Ann"_s));
    ActivityId first = office.activity(1, {2024, 3, 28}).id;
    ActivityId second = office.activity(2, {2025, 3, 28}).id;
    Suggestion early = office.suggestion(u"S-1"_s, first);
    Suggestion late = office.suggestion(u"S-2"_s, second);
    ui::StatisticsPage page {*office.workbook, [] { return QDate(2025, 6, 1); }};

    SectionsFixture()
    {
        early.registeredOn = {2024, 3, 28};
        late.registeredOn = {2025, 3, 28};
        SuggestionRepository suggestions(office.database);
        for (const Suggestion &each : {early, late})
            valueOf(act(*office.workbook, [&] { return suggestions.update(each); }));
        page.resize(1200, 800);
        page.show();
    }

    [[nodiscard]] Member serving(Member member) const
    {
        member.state = office.word(WordList::MemberState, u"serving"_s, u"serving"_s);
        return valueOf(act(*office.workbook, [&] { return MemberRepository(office.database).update(member); }));
    }
    void open(Section section) const { page.findChild<QTabBar *>(u"statisticsSections"_s)->setCurrentIndex(section); }
    [[nodiscard]] ui::ChartGrid *charts() const { return page.findChild<ui::ChartGrid *>(u"charts"_s); }
    [[nodiscard]] ui::CrossPane *cross() const { return page.findChild<ui::CrossPane *>(); }
    void choose(const QString &name, int place) const { page.findChild<QComboBox *>(name)->setCurrentIndex(place); }
    [[nodiscard]] QStringList links() const
    {
        QStringList names;
        for (const auto *link : page.findChildren<ui::RecordLink *>())
            if (link->isVisible())
                names.append(link->text());
        return names;
    }
};

} // namespace

TEST_CASE_METHOD(SectionsFixture, "Each section shows its own charts", "[statistics]")
{
    const Facts facts = valueOf(readFacts(office.database));
    const QDate today(2025, 6, 1);
    for (const Section section : {Handling, Members, Plan, Overview}) {
        open(section);
        CHECK(charts()->series() == sectionSeries(static_cast<SeriesSection>(section), facts, {}, today));
        CHECK(charts()->isVisible());
        CHECK_FALSE(cross()->isVisible());
    }
}

TEST_CASE_METHOD(SectionsFixture, "The cross-table answers what is asked, and each number opens its records",
                 "[statistics]")
{
    open(Cross);
    choose(u"crossDown"_s, static_cast<int>(CrossDimension::Month));
    CHECK(cross()->isVisible());
    CHECK(cross()->table().rows == QStringList {u"2024-03"_s, u"2025-03"_s});
    auto *values = page.findChild<ui::ValueTable *>(u"cross-table-values"_s);
    REQUIRE(values != nullptr);
    CHECK(values->item(values->rowCount() - 1, values->columnCount() - 1)->text() == u"2"_s);
    emit values->cellActivated(1, values->columnCount() - 1);
    QCoreApplication::processEvents();
    CHECK(links() == QStringList {u"S-2"_s});
    emit values->cellActivated(values->rowCount() - 1, values->columnCount() - 1);
    QCoreApplication::processEvents();
    CHECK(links().size() == 2);
    choose(u"crossCounted"_s, static_cast<int>(CrossKind::Activities));
    CHECK(cross()->table().all.value() == 2);
    CHECK(links().isEmpty()); // they were of another table
}

TEST_CASE_METHOD(SectionsFixture, "Beside last year needs two days, and sets ghosts beside the charts", "[statistics]")
{
    auto *compares = page.findChild<QCheckBox *>(u"compareYear"_s);
    CHECK_FALSE(compares->isEnabled());
    page.findChild<QPushButton *>(u"periodThisYear"_s)->click();
    CHECK(compares->isEnabled());
    CHECK(charts()->series().first().ghosts.isEmpty());
    compares->click();
    const Series &funnel = charts()->series().first();
    REQUIRE_FALSE(funnel.ghosts.isEmpty());
    CHECK(funnel.lines.first().points.first().ids == QList {late.id.value});
    CHECK(funnel.ghosts.first().points.first().ids == QList {early.id.value});
    auto *values = page.findChild<ui::ValueTable *>(u"adoption-funnel-values"_s);
    REQUIRE(values != nullptr);
    CHECK(values->item(0, 0)->text() == u"1 (=)"_s);
}

TEST_CASE_METHOD(SectionsFixture, "A campaign limits figures to its activities", "[statistics]")
{
    const auto *campaign = page.findChild<ui::CampaignChooser *>();
    CHECK_FALSE(campaign->isVisible()); // there is none
    const EntryId harvest = office.word(WordList::PolicyTag, u"Harvest"_s);
    Activity tagged = valueOf(ActivityRepository(office.database).find(second));
    tagged.tags = {harvest};
    valueOf(act(*office.workbook, [&] { return ActivityRepository(office.database).update(tagged); }));
    CHECK(campaign->isVisible());
    CHECK(page.findChild<QLabel *>(u"suggestions"_s)->text() == u"2"_s);
    page.findChild<ui::CampaignChooser *>()->choose(harvest);
    CHECK(page.findChild<QLabel *>(u"suggestions"_s)->text() == u"1"_s);
    succeed(office.workbook->undo());
    CHECK(page.findChild<QLabel *>(u"suggestions"_s)->text() == u"2"_s);
}

TEST_CASE_METHOD(SectionsFixture, "That a campaign is to be chosen first is no longer told once it is", "[statistics]")
{
    const EntryId harvest = office.word(WordList::PolicyTag, u"Harvest"_s);
    Activity tagged = valueOf(ActivityRepository(office.database).find(second));
    tagged.tags = {harvest};
    valueOf(act(*office.workbook, [&] { return ActivityRepository(office.database).update(tagged); }));
    QSignalSpy failed(&page, &ui::Page::failed);
    QSignalSpy told(&page, &ui::Page::told);
    page.findChild<QAction *>(u"campaign-report"_s)->trigger();
    CHECK(failed.size() == 1);
    page.findChild<ui::CampaignChooser *>()->choose(harvest);
    REQUIRE(told.size() == 1);
    CHECK(told.first().first().toString() == u"The report can be made now, about Harvest."_s);
    page.findChild<QPushButton *>(u"periodThisYear"_s)->click();
    CHECK(told.size() == 1);
}

TEST_CASE_METHOD(SectionsFixture, "The times between plenary sessions are offered where their days are set",
                 "[statistics]")
{
    auto *sessions = page.findChild<QComboBox *>(u"periodSessions"_s);
    CHECK_FALSE(sessions->isVisible());
    succeed(act(*office.workbook, [&] {
        return Settings(office.database).set(u"statistics.plenary_sessions"_s, u"2024-01-15、2025-01-18"_s);
    }));
    page.hide();
    page.show();
    REQUIRE(sessions->count() == 3);
    sessions->setCurrentIndex(2);
    emit sessions->activated(2);
    CHECK(page.findChild<ui::PeriodChooser *>()->period() == Period {{2024, 1, 15}, {2025, 1, 17}});
    CHECK(page.findChild<QLabel *>(u"suggestions"_s)->text() == u"1"_s);
    CHECK(sessions->currentIndex() == 2);
}

TEST_CASE_METHOD(SectionsFixture, "Who took part when stands beside the charts of members, with a radar of one",
                 "[statistics]")
{
    open(Members);
    auto *table = page.findChild<ui::RecordTable *>(u"takingPart"_s);
    REQUIRE(table != nullptr);
    CHECK(table->isVisible());
    CHECK(table->filter()->rowCount() == 1);
    table->view()->setCurrentIndex(table->filter()->index(0, 0));
    const auto *radar = page.findChild<ui::ChartGrid *>(u"memberRadar"_s);
    REQUIRE(radar->series().size() == 1);
    CHECK(radar->series().first().lines.first().name == u"Ann"_s);
}

TEST_CASE_METHOD(SectionsFixture, "The compass tells each place, opens its records, and plans it in one step",
                 "[statistics]")
{
    Activity visit = valueOf(ActivityRepository(office.database).find(first));
    visit.region = office.word(WordList::Region, u"North"_s);
    visit.specialties = {office.word(WordList::Specialty, u"water"_s)};
    Member knows = valueOf(MemberRepository(office.database).find(ann.id));
    knows.specialties = {{visit.specialties.first(), 3}};
    valueOf(act(*office.workbook, [&] { return ActivityRepository(office.database).update(visit); }));
    valueOf(act(*office.workbook, [&] { return MemberRepository(office.database).update(knows); }));
    open(Compass);
    auto *table = page.findChild<ui::ValueTable *>(u"compassTable"_s);
    REQUIRE(table != nullptr);
    CHECK(table->item(0, 0)->text() == u"1× 2024-03-28\nneeds 0, free 1"_s);
    CHECK(page.findChild<QLabel *>(u"compassPlace"_s)->text()
          == u"North, water: the theme was there last on 2024-03-28; nothing is planned."_s);
    emit table->cellActivated(0, 0);
    QCoreApplication::processEvents();
    CHECK(links().size() == 1);
    page.findChild<QPushButton *>(u"compassFree"_s)->click();
    QCoreApplication::processEvents();
    CHECK(links() == QStringList {u"Ann"_s});
    CHECK_FALSE(page.findChild<QPushButton *>(u"compassNeeds"_s)->isEnabled());

    page.findChild<QPushButton *>(u"planProposal"_s)->click();
    QCoreApplication::processEvents();
    auto planned = valueOf(ActivityRepository(office.database).all());
    REQUIRE(planned.size() == 3);
    CHECK(planned.last().planYear == 2025);
    CHECK(planned.last().region == visit.region);
    CHECK(planned.last().specialties == visit.specialties);
    CHECK(page.findChild<QLabel *>(u"compassPlace"_s)->text().endsWith(u"an activity is planned."_s));
    CHECK(page.findChild<QPushButton *>(u"planProposal"_s) == nullptr); // nothing is left to be proposed
    succeed(office.workbook->undo());
    CHECK(page.findChild<QPushButton *>(u"planProposal"_s) != nullptr);
    page.findChild<QPushButton *>(u"planPlace"_s)->click();
    CHECK(valueOf(ActivityRepository(office.database).all()).size() == 3);
}

TEST_CASE_METHOD(SectionsFixture,
                 "The charts of all sections are exported, and the numbers of the cross-table summed up",
                 "[statistics]")
{
    const QTemporaryDir folder;
    page.askFolder = [&] { return folder.path(); };
    const auto formats = page.findChild<QPushButton *>(u"exportCharts"_s)->menu()->actions();
    formats.last()->trigger();
    QStringList wanted {u"cross-table.xlsx"_s};
    const Facts facts = valueOf(readFacts(office.database));
    for (const Section section : {Overview, Handling, Members, Plan})
        for (const Series &each : sectionSeries(static_cast<SeriesSection>(section), facts, {}, {2025, 6, 1}))
            wanted.append(each.name + u".xlsx"_s);
    wanted.sort();
    CHECK(QDir(folder.path()).entryList({u"*.xlsx"_s}, QDir::Files, QDir::Name) == wanted);

    auto *sections = page.findChild<ui::StatisticsSections *>();
    const Series summed = valueOf(sections->everySeries(CrossSums::With)).last();
    const Series drawn = valueOf(sections->everySeries(CrossSums::Without)).last();
    CHECK(summed.lines.size() == drawn.lines.size() + 1);
    CHECK(summed.categories.size() == drawn.categories.size() + 1);
    open(Members);
    auto *table = page.findChild<ui::RecordTable *>(u"takingPart"_s);
    table->view()->setCurrentIndex(table->filter()->index(0, 0));
    CHECK(valueOf(sections->everySeries(CrossSums::Without)).size() == wanted.size() + 1); // the radar of Ann
}
