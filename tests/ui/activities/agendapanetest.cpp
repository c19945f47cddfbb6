#include "ui/activities/agendapane.h"

#include "core/activities/projectrepository.h"
#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "ui/activities/activitiespage.h"

#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A visit with one project, the day after which the page is seen.
struct AgendaFixture : Office {
    Activity visit = activity(1, QDate(2024, 3, 28));
    EntryId onTheSpot = word(WordList::Segment, u"现场考察"_s);
    EntryId talk = word(WordList::Segment, u"座谈交流"_s);
    Project mill = aProject();
    ShownPage<ui::ActivitiesPage> shown {*workbook, [] { return QDate(2024, 3, 29); }};
    TableHands agenda {shown.page, u"agenda"_s};
    TableHands toArrange {shown.page, u"arrangements"_s};

    AgendaFixture()
    {
        REQUIRE(shown.page.reveal({ActivityRepository::table, visit.id.value}));
        auto *tabs = shown.page.findChild<QTabWidget *>(u"activityTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->widget(tab)->isAncestorOf(&agenda.table()))
                tabs->setCurrentIndex(tab);
    }

    Project aProject() const
    {
        Project project;
        project.activity = visit.id;
        project.number = 1;
        project.name = u"面粉厂"_s;
        ProjectRepository projects(database);
        return valueOf(act(*workbook, [&] { return projects.insert(project); }));
    }
    [[nodiscard]] QList<AgendaItem> lines() const { return valueOf(AgendaRepository(database).of(visit.id)); }
    [[nodiscard]] QList<Arrangement> things() const { return valueOf(ArrangementRepository(database).of(visit.id)); }
    /// A line that is added by its key, with its part of the day.
    [[nodiscard]] qint64 addLine(const QString &from) const
    {
        QTest::keyClick(&agenda.view(), Qt::Key_Insert);
        agenda.finish(from);
        return lines().last().id.value;
    }
    [[nodiscard]] qint64 addThing(const QString &what) const
    {
        QTest::keyClick(&toArrange.view(), Qt::Key_Insert);
        toArrange.finish(what);
        return things().last().id.value;
    }
};

} // namespace

TEST_CASE_METHOD(AgendaFixture, "a line of the programme says which part of the day it is, what is seen and who leads",
                 "[activities]")
{
    const qint64 id = addLine(u"9：30"_s);
    agenda.type(id, u"Until"_s, u"1100"_s);
    agenda.type(id, u"Part of the day"_s, u"现场考察"_s);
    agenda.type(id, u"Project"_s, u"面粉厂"_s);
    agenda.type(id, u"Who leads"_s, u"高主席"_s);
    const AgendaItem item = lines().first();
    CHECK(item.startsAt == QTime(9, 30));
    CHECK(item.endsAt == QTime(11, 0));
    CHECK(item.segment == onTheSpot);
    CHECK(item.project == mill.id);
    CHECK(item.person == u"高主席"_s);
    REQUIRE(workbook->undo());
    REQUIRE(workbook->undo());
    CHECK(agenda.text(id, u"Project"_s).isEmpty());
    CHECK(agenda.text(id, u"Part of the day"_s) == u"现场考察"_s);
}

TEST_CASE_METHOD(AgendaFixture, "what no programme can hold is refused beside the cell, and the line stays",
                 "[activities]")
{
    const qint64 id = addLine(u"14:00"_s);
    const AgendaItem before = lines().first();
    agenda.type(id, u"Until"_s, u"13:00"_s);
    CHECK(agenda.refusal().contains(u"cannot end before it begins"_s));
    agenda.type(id, u"Part of the day"_s, u"月球"_s);
    CHECK(agenda.refusal().contains(u"月球"_s));
    agenda.type(id, u"Project"_s, u"没有的厂"_s);
    CHECK(agenda.refusal().contains(u"The activity has no project called 没有的厂."_s));
    CHECK(lines() == QList<AgendaItem> {before});
}

TEST_CASE_METHOD(AgendaFixture, "lines stand by the clock, those without a time behind them as they were added",
                 "[activities]")
{
    for (const QString &from : {u"14:00"_s, QString(), u"9:00"_s, QString()})
        static_cast<void>(addLine(from));
    REQUIRE(lines().size() == 4);
    const QList<AgendaItem> added = lines();
    for (const AgendaItem &each : added)
        agenda.type(each.id.value, u"What"_s, QString::number(each.position));
    QList<int> positions;
    for (const AgendaItem &each : added)
        positions.append(each.position);
    CHECK(std::ranges::is_sorted(positions));
    const QStringList shownLines = agenda.column(u"Time"_s);
    CHECK(shownLines == QStringList {u"09:00"_s, u"14:00"_s, QString(), QString()});
    const QStringList what = agenda.column(u"What"_s);
    CHECK(what.at(2).toInt() < what.at(3).toInt());
}

TEST_CASE_METHOD(AgendaFixture, "what is to be arranged is kept with whom to call, and shines until it is done",
                 "[activities]")
{
    const qint64 id = addThing(u"中巴车"_s);
    toArrange.type(id, u"Details"_s, u"20座"_s);
    toArrange.type(id, u"Who"_s, u"马师傅"_s);
    toArrange.type(id, u"Telephone"_s, u"13800000001"_s);
    CHECK(things().first().subject == u"中巴车"_s);
    CHECK(things().first().phone == u"13800000001"_s);
    const auto tone = [&] { return toArrange.cell(id, u"Done"_s).data(ui::ToneRole).value<ui::Tone>(); };
    CHECK(tone() == ui::Tone::Bad); // the visit was yesterday
    toArrange.type(id, u"Done"_s, u"2024-03-27"_s);
    CHECK(tone() == ui::Tone::Good);
    CHECK(things().first().doneOn == QDate(2024, 3, 27));
    toArrange.type(id, u"What"_s, u" "_s);
    CHECK(toArrange.refusal().contains(u"1 to 200 characters"_s));
    CHECK(things().first().subject == u"中巴车"_s);
}

TEST_CASE_METHOD(AgendaFixture, "lines and things are removed with undo, and found again by their records",
                 "[activities]")
{
    const qint64 line = addLine(u"9:00"_s);
    const qint64 thing = addThing(payload);
    CHECK(toArrange.text(thing, u"What"_s) == payload);
    CHECK(shown.page.reveal({AgendaRepository::table, line}));
    CHECK(shown.page.reveal({ArrangementRepository::table, thing}));
    CHECK(toArrange.table().currentId() == thing);
    toArrange.remove(thing);
    agenda.remove(line);
    CHECK(lines().isEmpty());
    CHECK(things().isEmpty());
    CHECK(shown.removed.size() == 2);
    REQUIRE(workbook->undo());
    REQUIRE(workbook->undo());
    CHECK(lines().size() == 1);
    CHECK(things().size() == 1);
    CHECK_FALSE(shown.page.reveal({ArrangementRepository::table, 999}));
}
