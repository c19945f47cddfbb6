#include "ui/statistics/statisticspage.h"

#include "core/invitations/invitationrepository.h"
#include "core/members/membergrouprepository.h"
#include "tests/support/office.h"
#include "ui/base/groupchooser.h"
#include "ui/base/recordlink.h"
#include "ui/charts/chartfiles.h"
#include "ui/statistics/chartgrid.h"
#include "ui/statistics/headlinetiles.h"
#include "ui/statistics/periodchooser.h"
#include "ui/statistics/statisticssections.h"
#include "ui/statistics/valuetable.h"

#include <QAction>
#include <QChartView>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// The page over two activities with a suggestion each.
struct StatisticsPageFixture {
    Office office;
    ActivityId first = office.activity(1, {2024, 3, 28}).id;
    ActivityId second = office.activity(2, {2025, 3, 28}).id;
    SuggestionId early = suggest(u"S-1"_s, first, {2024, 3, 28});
    SuggestionId late = suggest(u"S-2"_s, second, {2025, 3, 28});
    ui::StatisticsPage page {*office.workbook, [] { return QDate(2025, 6, 1); }};
    QSignalSpy opened {&page, &ui::Page::openRequested};

    StatisticsPageFixture()
    {
        page.resize(1100, 700);
        page.show();
        REQUIRE(page.findChildren<QChartView *>().size() < charts()->series().size());
        while (page.findChildren<QChartView *>().size() < charts()->series().size())
            QCoreApplication::processEvents(); // a chart comes a turn
    }

    SuggestionId suggest(const QString &number, ActivityId activity, QDate on) const
    {
        Suggestion suggestion = office.suggestion(number, activity);
        suggestion.registeredOn = on;
        suggestion.category = office.word(WordList::SuggestionCategory, u"Bridges"_s);
        SuggestionRepository suggestions(office.database);
        return valueOf(act(*office.workbook, [&] { return suggestions.update(suggestion); })).id;
    }

    QString figure(const QString &name) const { return page.findChild<QLabel *>(name)->text(); }
    ui::ChartGrid *charts() const { return page.findChild<ui::ChartGrid *>(u"charts"_s); }
    qsizetype placeOf(const QString &series) const
    {
        for (qsizetype place = 0; place < charts()->series().size(); ++place)
            if (charts()->series().at(place).name == series)
                return place;
        return -1;
    }
    QStringList listed() const
    {
        QStringList names;
        for (const auto *link : page.findChildren<ui::RecordLink *>())
            if (link->isVisible())
                names.append(link->text());
        return names;
    }
};

} // namespace

TEST_CASE_METHOD(StatisticsPageFixture, "The page shows the five figures and a chart for each series", "[statistics]")
{
    CHECK(figure(u"activitiesHeld"_s) == u"2"_s);
    CHECK(figure(u"suggestions"_s) == u"2"_s);
    CHECK(figure(u"suggestionsWording"_s).isEmpty()); // it would say 2 again
    CHECK(charts()->series() == chartSeries(valueOf(readFacts(office.database)), {}));
    CHECK(page.findChildren<QChartView *>().size() == charts()->series().size());
}

TEST_CASE("The card of reports tells a newspaper's number of the same pieces as its title", "[statistics]")
{
    ui::HeadlineTiles tiles;
    tiles.showFigures({.suggestions = 86, .reports = 34, .provinceAdoptedReports = 23});
    CHECK(tiles.findChild<QLabel *>(u"reportsWording"_s)->text() == u"more than 30 reports"_s);
    CHECK(tiles.findChild<QLabel *>(u"provinceAdoptedWording"_s)->text() == u"more than 20 reports"_s);
    CHECK(tiles.findChild<QLabel *>(u"suggestionsWording"_s)->text() == u"more than 80 suggestions"_s);
}

TEST_CASE_METHOD(StatisticsPageFixture, "A period limits figures and charts", "[statistics]")
{
    page.findChild<QPushButton *>(u"periodLastYear"_s)->click();
    CHECK(figure(u"suggestions"_s) == u"1"_s);
    CHECK(charts()->series().at(placeOf(u"suggestions-by-category"_s)).lines.first().points.first().ids
          == QList {early.value});
}

TEST_CASE_METHOD(StatisticsPageFixture, "A bar that is chosen lists its records, which open", "[statistics]")
{
    emit charts()->pointChosen(placeOf(u"suggestions-by-category"_s), 0, 0);
    CHECK(listed() == QStringList {u"S-1"_s, u"S-2"_s});
    for (auto *link : page.findChildren<ui::RecordLink *>())
        if (link->isVisible() && link->text() == u"S-2"_s)
            QTest::keyClick(link, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<ui::RecordRef>() == ui::RecordRef {SuggestionRepository::table, late.value});

    page.findChild<QPushButton *>(u"closeRecords"_s)->click();
    CHECK(listed().isEmpty());
}

TEST_CASE_METHOD(StatisticsPageFixture, "Each of the five figures opens just as many records, within the period",
                 "[statistics]")
{
    page.findChild<QPushButton *>(u"periodLastYear"_s)->click();
    for (const QString &name : {u"activitiesHeld"_s, u"attendances"_s, u"suggestions"_s, u"reports"_s}) {
        auto *tile = page.findChild<QAbstractButton *>(name + u"Tile"_s);
        CHECK(tile->accessibleName().contains(figure(name)));
        QTest::keyClick(tile, Qt::Key_Space);
        QCoreApplication::processEvents(); // the list is seen a turn later
        CHECK(QString::number(listed().size()) == figure(name));
    }
    page.findChild<QAbstractButton *>(u"suggestionsTile"_s)->click();
    QCoreApplication::processEvents();
    CHECK(listed() == QStringList {u"S-1"_s});
}

TEST_CASE_METHOD(StatisticsPageFixture, "A click on a bar of the chart itself lists its records", "[statistics]")
{
    auto *view = page.findChild<QChartView *>(u"suggestions-by-category"_s);
    charts()->ensureWidgetVisible(view);
    QCoreApplication::processEvents();
    const QPointF bar = view->chart()->mapToPosition({1, 0}, view->chart()->series().first());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(view->chart()->mapToScene(bar)));
    CHECK(listed() == QStringList {u"S-1"_s, u"S-2"_s});
}

TEST_CASE_METHOD(StatisticsPageFixture, "The numbers of a chart stand below it, and Enter lists their records",
                 "[statistics]")
{
    auto *values = page.findChild<QTableWidget *>(u"suggestions-by-category-values"_s);
    REQUIRE(values != nullptr);
    CHECK(values->horizontalHeaderItem(0)->text() == u"Bridges"_s);
    CHECK(values->item(0, 0)->text() == u"2"_s);
    values->setFocus();
    values->setCurrentCell(0, 0);
    QTest::keyClick(values, Qt::Key_Return);
    CHECK(listed() == QStringList {u"S-1"_s, u"S-2"_s});

    for (const Series &series : charts()->series()) {
        const auto *table = page.findChild<QTableWidget *>(series.name + u"-values"_s);
        CHECK((table == nullptr) == charts::isEmpty(series));
    }
}

TEST_CASE_METHOD(StatisticsPageFixture, "A chart is copied as a picture for other programs, light and fine",
                 "[statistics]")
{
    auto *view = page.findChild<QChartView *>(u"suggestions-by-category"_s);
    auto *copy = view->findChild<QAction *>(u"copyPicture"_s);
    REQUIRE(copy != nullptr);
    CHECK(page.findChild<QTableWidget *>(u"suggestions-by-category-values"_s)->actions().contains(copy));
    copy->trigger();
    const QImage picture = QGuiApplication::clipboard()->image();
    CHECK(picture.size() == QSize(3 * 720, 3 * 440));
    CHECK(picture.pixelColor(1, 1) == QColor(Qt::white));
}

TEST_CASE_METHOD(StatisticsPageFixture, "A zero has no records to list, and a chart without numbers has no table",
                 "[statistics]")
{
    auto *values = page.findChild<QTableWidget *>(u"adoption-funnel-values"_s);
    if (values == nullptr)
        values = page.findChildren<ui::ValueTable *>().last();
    for (int row = 0; row < values->rowCount(); ++row)
        for (int column = 0; column < values->columnCount(); ++column)
            if (values->item(row, column)->text() == u"0"_s)
                emit values->cellActivated(row, column);
    CHECK(listed().isEmpty());
}

TEST_CASE_METHOD(StatisticsPageFixture, "The page follows the workbook, and a hidden one catches up", "[statistics]")
{
    suggest(u"S-3"_s, first, {2024, 3, 29});
    CHECK(figure(u"suggestions"_s) == u"3"_s);
    page.hide();
    suggest(u"S-4"_s, first, {2024, 3, 29});
    CHECK(figure(u"suggestions"_s) == u"3"_s);
    page.show();
    CHECK(figure(u"suggestions"_s) == u"4"_s);
    succeed(office.workbook->undo()); // the category
    succeed(office.workbook->undo()); // the suggestion
    CHECK(figure(u"suggestions"_s) == u"3"_s);
}

TEST_CASE_METHOD(StatisticsPageFixture, "The list is put away when the charts change", "[statistics]")
{
    emit charts()->pointChosen(placeOf(u"suggestions-by-category"_s), 0, 0);
    REQUIRE(listed().size() == 2);
    suggest(u"S-3"_s, first, {2024, 3, 29});
    CHECK(listed().isEmpty());
}

TEST_CASE_METHOD(StatisticsPageFixture, "All charts are exported into the folder chosen", "[statistics]")
{
    const QTemporaryDir folder;
    page.askFolder = [&] { return folder.path(); };
    QSignalSpy told(&page, &ui::Page::told);
    page.findChild<QPushButton *>(u"exportCharts"_s)->menu()->actions().first()->trigger();
    CHECK(QDir(folder.path()).entryList({u"*.png"_s}).size()
          == valueOf(page.findChild<ui::StatisticsSections *>()->everySeries(CrossSums::Without))
                 .size()); // of every section
    CHECK(told.size() == 1);

    page.askFolder = [] { return QString(); };
    page.findChild<QPushButton *>(u"exportCharts"_s)->menu()->actions().first()->trigger();
    CHECK(told.size() == 1);
}

TEST_CASE_METHOD(StatisticsPageFixture, "A group limits figures and charts to what its members did", "[statistics]")
{
    const Member ann = office.member(u"Ann"_s);
    Suggestion hers = valueOf(SuggestionRepository(office.database).find(early));
    hers.proposers = {ann.id};
    valueOf(act(*office.workbook, [&] { return SuggestionRepository(office.database).update(hers); }));
    MemberGroup everybody;
    everybody.name = u"everybody"_s;
    everybody =
        valueOf(act(*office.workbook, [&] { return MemberGroupRepository(office.database).insert(everybody); }));
    CHECK(figure(u"suggestions"_s) == u"2"_s);
    page.findChild<ui::GroupChooser *>(u"statisticsGroup"_s)->choose(everybody.id);
    CHECK(figure(u"suggestions"_s) == u"1"_s);
    CHECK(figure(u"activitiesHeld"_s) == u"1"_s);
    CHECK(charts()->series().at(placeOf(u"suggestions-by-category"_s)).lines.first().points.first().ids
          == QList<qint64> {early.value});
    page.findChild<ui::GroupChooser *>(u"statisticsGroup"_s)->choose({});
    CHECK(figure(u"suggestions"_s) == u"2"_s);
}

TEST_CASE_METHOD(StatisticsPageFixture, "A summary is asked for about the period that is shown, where it fits",
                 "[statistics]")
{
    const QSignalSpy asked(&page, &ui::StatisticsPage::paperRequested);
    const auto periodAfter = [&](const QString &paper) {
        page.findChild<QAction *>(paper)->trigger();
        return asked.last().first().value<documents::PeriodTask>().period;
    };
    CHECK(periodAfter(u"year-summary"_s).isOpen());
    page.findChild<QPushButton *>(u"periodLastYear"_s)->click();
    CHECK(periodAfter(u"year-summary"_s) == documents::yearOf({2024, 1, 1}));
    CHECK(periodAfter(u"month-summary"_s).isOpen());
    page.findChild<ui::PeriodChooser *>()->setPeriod(monthOf({2024, 3, 1}));
    CHECK(periodAfter(u"month-summary"_s) == monthOf({2024, 3, 1}));
    CHECK(periodAfter(u"year-summary"_s).isOpen());
}
