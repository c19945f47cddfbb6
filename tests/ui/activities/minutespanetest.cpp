#include "ui/activities/minutespane.h"

#include "core/activities/projectrepository.h"
#include "core/evaluation/factindex.h"
#include "tests/support/office.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A visit with two projects, a line of its programme and a suggestion.
struct MinutesFixture : Office {
    Activity visit = activity(1, QDate(2024, 3, 28));
    Project mill = project(1, u"Mill"_s);
    Project farm = project(2, u"Farm"_s);
    Suggestion said = suggestion(u"S-1"_s, visit.id);
    Facts facts;
    std::unique_ptr<FactIndex> index;
    ui::MinutesPane pane {*workbook};
    QPlainTextEdit &note = *pane.findChild<QPlainTextEdit *>(u"visitNote"_s);
    QPlainTextEdit &minutes = *pane.findChild<QPlainTextEdit *>(u"minutes"_s);

    MinutesFixture()
    {
        AgendaItem item;
        item.activity = visit.id;
        item.startsAt = {9, 30};
        item.subject = u"Meeting"_s;
        AgendaRepository agenda(database);
        valueOf(act(*workbook, [&] { return agenda.insert(item); }));
        QObject::connect(workbook.get(), &Workbook::changed, &pane, [this] { show(); });
        show();
        pane.show();
        REQUIRE(QTest::qWaitForWindowActive(&pane));
    }
    ~MinutesFixture() { QObject::disconnect(workbook.get(), nullptr, &pane, nullptr); }

    void show()
    {
        facts = valueOf(readFacts(database));
        auto fresh = std::make_unique<FactIndex>(facts);
        pane.showActivity(*fresh, visit.id);
        index = std::move(fresh);
    }
    Project project(int number, const QString &name) const
    {
        Project made;
        made.activity = visit.id;
        made.number = number;
        made.name = name;
        ProjectRepository projects(database);
        return valueOf(act(*workbook, [&] { return projects.insert(made); }));
    }
    void type(QPlainTextEdit &editor, const QString &text) const
    {
        editor.setFocus();
        editor.selectAll();
        QTest::keyClicks(&editor, text);
    }
    [[nodiscard]] QString noteOf(const Project &project) const
    {
        return valueOf(ProjectRepository(database).find(project.id)).visitNote;
    }
    [[nodiscard]] QString storedMinutes() const { return valueOf(ActivityRepository(database).find(visit.id)).minutes; }
};

} // namespace

TEST_CASE_METHOD(MinutesFixture, "what was seen is kept for each project when the field is left", "[minutes]")
{
    type(note, u"old looms"_s);
    minutes.setFocus();
    CHECK(noteOf(mill) == u"old looms"_s);
    CHECK(noteOf(farm).isEmpty());
    auto &projects = *pane.findChild<QComboBox *>(u"visitedProject"_s);
    QTest::keyClick(&projects, Qt::Key_Down);
    CHECK(note.toPlainText().isEmpty());
    type(note, u"dry fields"_s);
    pane.hide();
    CHECK(noteOf(farm) == u"dry fields"_s);
    succeed(workbook->undo());
    CHECK(noteOf(farm).isEmpty());
    CHECK(noteOf(mill) == u"old looms"_s);
}

TEST_CASE_METHOD(MinutesFixture, "what was seen is kept though another activity comes, and what cannot be kept stays",
                 "[minutes]")
{
    type(note, u"old looms"_s);
    const Activity other = activity(9);
    facts = valueOf(readFacts(database));
    auto fresh = std::make_unique<FactIndex>(facts);
    pane.showActivity(*fresh, other.id); // the focus stays where it is
    CHECK(noteOf(mill) == u"old looms"_s);
    index = std::move(fresh);
    show();

    note.setFocus();
    note.setPlainText(QString(20'001, u'x'));
    note.document()->setModified(true);
    auto &projects = *pane.findChild<QComboBox *>(u"visitedProject"_s);
    QTest::keyClick(&projects, Qt::Key_Down);
    CHECK(note.toPlainText().size() == 20'001);
    CHECK(projects.currentText() == u"Mill"_s);
    note.document()->setModified(false);
}

TEST_CASE_METHOD(MinutesFixture, "minutes are put together, and what was written by hand stays", "[minutes]")
{
    type(minutes, u"By hand"_s);
    auto *assemble = pane.findChild<QPushButton *>(u"assembleMinutes"_s);
    assemble->click();
    CHECK(storedMinutes().startsWith(u"By hand\n"_s));
    CHECK(storedMinutes().contains(u"9:30 Meeting"_s));
    CHECK(storedMinutes().contains(u"(S-1)"_s));
    const QString whole = storedMinutes();
    assemble->click(); // nothing twice
    CHECK(storedMinutes() == whole);
    succeed(workbook->undo());
    CHECK(minutes.toPlainText() == u"By hand"_s);
    succeed(workbook->undo());
    CHECK(minutes.toPlainText().isEmpty());
}
