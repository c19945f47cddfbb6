#include "ui/activities/coursepane.h"

#include "core/invitations/invitationrepository.h"
#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "tests/ui/reports/reportdialogs.h"
#include "ui/activities/activitiespage.h"
#include "ui/activities/coursestepdialog.h"
#include "ui/activities/stagestrip.h"
#include "ui/base/recordcard.h"
#include "ui/base/recordlink.h"

#include <QCheckBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;
using reportdialogs::fill;
using reportdialogs::tells;
using reportdialogs::whenOpen;

namespace {

const QDate stepDay(2024, 6, 3);

/// A visit that is planned for the 21st of June, on the page of activities with its course in front.
struct CoursePaneFixture : Office {
    Activity visit = aPlannedVisit();
    ShownPage<ui::ActivitiesPage> shown {*workbook, [] { return stepDay; }};
    TableHands tasks {shown.page, u"activityTasks"_s};

    CoursePaneFixture()
    {
        REQUIRE(shown.page.reveal({ActivityRepository::table, visit.id.value}));
        auto *tabs = shown.page.findChild<QTabWidget *>(u"activityTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->widget(tab)->isAncestorOf(&tasks.table()))
                tabs->setCurrentIndex(tab);
    }

    [[nodiscard]] Activity aPlannedVisit() const
    {
        succeed(addStartingTasks(*workbook));
        Activity planned = activity(1);
        planned.theme = u"畜牧"_s;
        planned.plannedOn = {2024, 6, 21};
        ActivityRepository activities(database);
        return valueOf(act(*workbook, [&] { return activities.update(planned); }));
    }
    [[nodiscard]] Activity now() const { return valueOf(ActivityRepository(database).find(visit.id)); }
    [[nodiscard]] QList<ActivityStep> steps() const { return valueOf(ActivityStepRepository(database).of(visit.id)); }
    [[nodiscard]] QString stage() const { return shown.page.findChild<ui::StageStrip *>()->accessibleName(); }
    void press(const QString &button) const { shown.page.findChild<QPushButton *>(button)->click(); }
    [[nodiscard]] bool cardTells(const QString &words) const
    {
        return tells(*shown.page.findChild<ui::RecordCard *>(u"courseCard"_s), words);
    }
};

} // namespace

TEST_CASE_METHOD(CoursePaneFixture, "a step says what is missing, leads there, and is taken with a reason all the same",
                 "[activities][course]")
{
    CHECK(stage() == u"Stage: planned"_s);
    whenOpen<ui::CourseStepDialog>([](ui::CourseStepDialog &dialog) {
        CHECK(dialog.findChild<QComboBox *>(u"course_event"_s)->currentText() == wordFor(ActivityEvent::Solicit));
        dialog.accept();
        CHECK(tells(dialog, u"Nobody knows yet which county is visited. Mend it, or take"_s));
        CHECK(dialog.findChildren<ui::RecordLink *>().size() == 2); // the county, and the day for the needs
        dialog.findChild<QCheckBox *>(u"course_forced"_s)->setChecked(true);
        dialog.accept();
        CHECK(tells(dialog, u"Tell the reason."_s));
        fill(dialog, u"course_content"_s, u"by telephone"_s);
        dialog.findChild<QPushButton *>(u"saveCourseStep"_s)->click();
    });
    press(u"takeCourseStep"_s);
    REQUIRE(steps().size() == 1);
    CHECK(steps().first().takenOn == stepDay);
    CHECK(steps().first().lacked.contains(u"which county"_s));
    CHECK(stage() == u"Stage: asking for needs"_s);
    CHECK(cardTells(u"taken although: "_s));
    CHECK(tasks.column(u"What"_s).size() == 14);
    REQUIRE(workbook->undo());
    CHECK(stage() == u"Stage: planned"_s);
    CHECK(tasks.column(u"What"_s).isEmpty());
}

TEST_CASE_METHOD(CoursePaneFixture, "what is missing is opened from the dialog of the step", "[activities][course]")
{
    whenOpen<ui::CourseStepDialog>([](ui::CourseStepDialog &dialog) {
        const auto links = dialog.findChildren<ui::RecordLink *>();
        REQUIRE_FALSE(links.isEmpty());
        QTest::keyClick(links.first(), Qt::Key_Return);
    });
    press(u"takeCourseStep"_s);
    CHECK(QTest::qWaitFor([&] { return shown.opened.size() == 1; }));
    CHECK(shown.lastOpened() == RecordRef {ActivityRepository::table, visit.id.value});
    CHECK(steps().isEmpty());
}

TEST_CASE_METHOD(CoursePaneFixture, "a step on no day or of no kind is refused, and what was typed stays",
                 "[activities][course]")
{
    whenOpen<ui::CourseStepDialog>([](ui::CourseStepDialog &dialog) {
        dialog.choose(ActivityEvent::Note);
        fill(dialog, u"course_content"_s, payload);
        fill(dialog, u"course_day"_s, u"31 June"_s);
        dialog.accept();
        CHECK(dialog.isVisible());
        fill(dialog, u"course_day"_s, u"2024-06-04"_s);
        dialog.accept();
        CHECK(tells(dialog, u"still to come"_s));
        fill(dialog, u"course_event"_s, u"fly to the moon"_s);
        dialog.accept();
        CHECK(tells(dialog, u"Choose one: "_s));
        dialog.choose(ActivityEvent::Note);
        fill(dialog, u"course_day"_s, u"2024-06-03"_s);
        dialog.accept();
    });
    press(u"takeCourseStep"_s);
    REQUIRE(steps().size() == 1);
    CHECK(steps().first().content == payload);
    CHECK(cardTells(payload));
}

TEST_CASE_METHOD(CoursePaneFixture,
                 "postponing moves what is still to be done, and copies the message to those invited",
                 "[activities][course]")
{
    Invitation invitation;
    invitation.activity = visit.id;
    invitation.member = member(u"安"_s).id;
    invitation.sentOn = {2024, 6, 1};
    InvitationRepository invitations(database);
    valueOf(act(*workbook, [&] { return invitations.insert(invitation); }));
    press(u"addUsualTasks"_s);
    const auto all = valueOf(ActivityTaskRepository(database).of(visit.id));
    REQUIRE(all.size() == 14);
    const qint64 letters = all.at(5).id.value; // seven working days before
    const qint64 drafting = all.at(3).id.value; // ten
    CHECK(tasks.text(letters, u"Due"_s) == u"2024-06-12"_s);
    tasks.type(drafting, u"Done"_s, u"2024-06-03"_s);
    whenOpen<ui::CourseStepDialog>([](ui::CourseStepDialog &dialog) {
        dialog.choose(ActivityEvent::Postpone);
        fill(dialog, u"course_content"_s, u"flood"_s);
        dialog.accept();
        CHECK(tells(dialog, u"Tell the new day"_s));
        fill(dialog, u"course_new_day"_s, u"2024-06-28"_s);
        dialog.accept();
    });
    press(u"takeCourseStep"_s);
    CHECK(now().plannedOn == QDate(2024, 6, 28));
    CHECK(tasks.text(letters, u"Due"_s) == u"2024-06-19"_s);
    CHECK(tasks.text(drafting, u"Due"_s) == u"2024-06-06"_s); // as it was when it was done
    const QString notice = QGuiApplication::clipboard()->text();
    CHECK(notice.startsWith(u"To 安:"_s));
    CHECK(notice.contains(u"postponed to 2024-06-28: flood"_s));
    REQUIRE(workbook->undo());
    CHECK(tasks.text(letters, u"Due"_s) == u"2024-06-12"_s);
}

TEST_CASE_METHOD(CoursePaneFixture, "a task is typed in its row, moved by its offset, and found again",
                 "[activities][tasks]")
{
    QTest::keyClick(&tasks.view(), Qt::Key_Insert);
    tasks.finish(u"−5"_s);
    const ActivityTask added = valueOf(ActivityTaskRepository(database).of(visit.id)).first();
    const qint64 id = added.id.value;
    CHECK(added.offsetDays == -5);
    CHECK(tasks.text(id, u"Due"_s) == u"2024-06-14"_s);
    const auto tone = [&] { return tasks.cell(id, u"Done"_s).data(ui::ToneRole).value<ui::Tone>(); };
    CHECK(tone() == ui::Tone::Plain);
    tasks.type(id, u"Due"_s, u"2024-06-02"_s);
    CHECK(tone() == ui::Tone::Bad);
    tasks.type(id, u"Done"_s, u"2024-06-03"_s);
    CHECK(tone() == ui::Tone::Good);
    tasks.type(id, u"T±"_s, u"soon"_s); // its field takes numbers alone
    CHECK(valueOf(ActivityTaskRepository(database).find(added.id)).offsetDays == -5);
    tasks.type(id, u"What"_s, u" "_s);
    CHECK(tasks.refusal().contains(u"1 to 200 characters"_s));
    CHECK(shown.page.reveal({ActivityTaskRepository::table, id}));
    tasks.remove(id);
    CHECK(valueOf(ActivityTaskRepository(database).all()).isEmpty());
    REQUIRE(workbook->undo());
    CHECK(tasks.column(u"What"_s).size() == 1);
}

TEST_CASE_METHOD(CoursePaneFixture, "the table of activities tells the stage, and the overview what is missing",
                 "[activities][course]")
{
    const TableHands activities {shown.page, u"activities"_s};
    CHECK(activities.text(visit.id.value, u"Stage"_s) == u"planned"_s);
    CHECK(tells(*shown.page.findChild<ui::RecordCard *>(u"activityCard"_s),
                u"Nobody knows yet which county is visited."_s));
    Activity asked = now();
    asked.needsDueOn = {2024, 6, 10};
    ActivityRepository stored(database);
    valueOf(act(*workbook, [&] { return stored.update(asked); }));
    CHECK(activities.text(visit.id.value, u"Stage"_s) == u"asking for needs"_s);
}
