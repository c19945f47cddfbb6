#include "core/dossier/coursefacts.h"

#include "core/activities/aftermath.h"
#include "core/activities/projectrepository.h"
#include "core/invitations/invitationrepository.h"
#include "tests/support/office.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const QDate lookedAt(2024, 6, 3);

struct CourseOffice : Office {
    Activity visit = aPlanned(1);
    Activity other = aPlanned(2);

    [[nodiscard]] Activity aPlanned(int number) const
    {
        Activity planned = activity(number);
        planned.theme = u"畜牧"_s;
        planned.plannedOn = {2024, 6, 21};
        planned.plannedText = u"六月下旬"_s;
        planned.region = word(WordList::Region, u"东县"_s);
        planned.needsDueOn = {2024, 5, 20};
        ActivityRepository activities(database);
        return valueOf(act(*workbook, [&] { return activities.update(planned); }));
    }

    template <typename Stored, typename Entity>
    Entity add(const Entity &entity) const
    {
        Stored stored(database);
        return valueOf(act(*workbook, [&] { return stored.insert(entity); }));
    }

    [[nodiscard]] Invitation invite(const QString &name, QDate sentOn, Reply reply) const
    {
        Invitation invitation;
        invitation.activity = visit.id;
        invitation.member = member(name).id;
        invitation.sentOn = sentOn;
        invitation.reply = reply;
        return add<InvitationRepository>(invitation);
    }

    [[nodiscard]] CourseFacts course(ActivityId id) const { return valueOf(readCourseFacts(database, id, lookedAt)); }
    [[nodiscard]] CourseFacts course() const { return course(visit.id); }

    [[nodiscard]] Result<CourseProgress> take(const CourseMove &move) const
    {
        return act(*workbook, [&] { return takeCourseStep(database, course(), move, lookedAt); });
    }
};

} // namespace

TEST_CASE_METHOD(CourseOffice, "the gates see what is recorded of one activity, and of no other", "[dossier][course]")
{
    const Project mill = add<ProjectRepository>(Project {{}, 0, visit.id, 1, u"面粉厂"_s, {}, {}, {}, {}, {}});
    const Project dam = add<ProjectRepository>(Project {{}, 0, visit.id, 2, u"水库"_s, {}, {}, {}, {}, {}});
    add<NeedRepository>(Need {{}, 0, mill.id, 1, {}, {}, u"缺人"_s, {}});
    const Invitation silent = invite(u"安"_s, {2024, 5, 30}, Reply::None);
    static_cast<void>(invite(u"陈"_s, {2024, 5, 30}, Reply::Accepted));
    static_cast<void>(invite(u"丁"_s, {}, Reply::None));
    static_cast<void>(invite(u"方"_s, {2024, 5, 30}, Reply::Declined));
    AgendaItem line;
    line.activity = visit.id;
    add<AgendaRepository>(line);
    Arrangement bus;
    bus.activity = visit.id;
    bus.subject = u"bus"_s;
    bus = add<ArrangementRepository>(bus);
    bus.subject = u"lunch"_s;
    bus.doneOn = lookedAt;
    add<ArrangementRepository>(bus);
    const Suggestion open = suggestion(u"S-1"_s, visit.id);
    add<ActivityReviewRepository>(ActivityReview {.activity = visit.id, .dueOn = {2024, 7, 1}});
    const auto due = add<ActivityTaskRepository>(
        ActivityTask {.activity = visit.id, .subject = u"ask"_s, .offsetDays = -13}); // 2024-06-03: the 10th is off
    add<ActivityTaskRepository>(ActivityTask {.activity = visit.id, .subject = u"later"_s, .offsetDays = -12});

    const CourseFacts facts = course();
    CHECK(facts.activity == visit);
    CHECK(facts.projects == 2);
    CHECK(facts.projectsWithoutNeed == 1);
    CHECK(facts.firstUnneeded == RecordRef {u"project"_s, dam.id.value});
    CHECK(facts.invited == 3);
    CHECK(facts.letters == 2);
    CHECK(facts.silent == 1);
    CHECK(facts.firstSilent == RecordRef {u"invitation"_s, silent.id.value});
    CHECK(facts.untold == 3);
    CHECK(facts.programme == 1);
    CHECK(facts.arrangements == 2);
    CHECK(facts.unarranged == 1);
    CHECK(facts.suggestions == 1);
    CHECK(facts.unrouted == 1);
    CHECK(facts.firstUnrouted == RecordRef {u"suggestion"_s, open.id.value});
    CHECK(facts.reviews == 0); // it is still to be held
    CHECK(facts.tasks == 2);
    CHECK(facts.openTasks == 1);
    CHECK(facts.firstOpenTask == RecordRef {u"activity_task"_s, due.id.value});
    CHECK(stageOf(facts) == ActivityStage::Sent);

    const CourseFacts untouched = course(other.id);
    CHECK(untouched.projects + untouched.invited + untouched.programme + untouched.suggestions == 0);
    CHECK(stageOf(untouched) == ActivityStage::Soliciting);
    CHECK(readCourseFacts(database, {99}, lookedAt).error().kind == ErrorKind::NotFound);
}

TEST_CASE_METHOD(CourseOffice, "a step is one action that undo takes back whole", "[dossier][course]")
{
    succeed(addStartingTasks(*workbook));
    visit.needsDueOn = {};
    ActivityRepository activities(database);
    visit = valueOf(act(*workbook, [&] { return activities.update(visit); }));
    CHECK(take({.event = ActivityEvent::Solicit, .on = lookedAt}).error().message
          == u"It is not said until when the county sends its needs."_s);
    CHECK(course().steps.isEmpty());
    valueOf(take({.event = ActivityEvent::Solicit, .on = lookedAt, .content = u"by telephone"_s, .isForced = true}));
    CHECK(course().steps.size() == 1);
    CHECK(course().steps.first().lacked == u"It is not said until when the county sends its needs."_s);
    CHECK(valueOf(ActivityTaskRepository(database).of(visit.id)).size() == 14);
    valueOf(take({.event = ActivityEvent::Postpone, .on = lookedAt, .content = u"flood"_s, .newDay = {2024, 7, 5}}));
    CHECK(course().activity.plannedOn == QDate(2024, 7, 5));
    CHECK(course().activity.plannedText.isEmpty());
    const auto changes = valueOf(ActivityChangeRepository(database).all());
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().was == u"六月下旬"_s);
    CHECK(changes.first().became == u"2024-07-05"_s);
    REQUIRE(workbook->undo());
    CHECK(course().activity.plannedText == u"六月下旬"_s);
    CHECK(valueOf(ActivityChangeRepository(database).all()).isEmpty());
    REQUIRE(workbook->undo());
    CHECK(course().steps.isEmpty());
    CHECK(valueOf(ActivityTaskRepository(database).of(visit.id)).isEmpty());
    REQUIRE(workbook->redo());
    CHECK(stageOf(course()) == ActivityStage::Soliciting);
}

TEST_CASE_METHOD(CourseOffice, "who has a letter hears that the day changed, or that there is none",
                 "[dossier][course]")
{
    const CourseMove later {
        .event = ActivityEvent::Postpone, .on = lookedAt, .content = u"flood"_s, .newText = u"七月上旬"_s};
    const CourseMove never {.event = ActivityEvent::Cancel, .on = lookedAt, .content = u"flood"_s};
    const auto textOf = [&](const CourseMove &move) {
        const auto progress = valueOf(progressed(course(), move, lookedAt));
        const Facts facts = valueOf(readFacts(database));
        return reconfirmation(FactIndex(facts), progress, u"Office"_s);
    };
    CHECK(textOf(later).isEmpty());
    static_cast<void>(invite(u"安"_s, {2024, 5, 30}, Reply::Accepted));
    static_cast<void>(invite(u"陈"_s, {2024, 5, 30}, Reply::None));
    static_cast<void>(invite(u"丁"_s, {}, Reply::None));
    static_cast<void>(invite(u"方"_s, {2024, 5, 30}, Reply::Declined));
    const QString text = textOf(later);
    CHECK(text.startsWith(u"To 安, 陈:\n"_s));
    CHECK(text.contains(u"planned for 六月下旬, is postponed to 七月上旬: flood. Please answer anew"_s));
    CHECK(text.endsWith(u"\nOffice"_s));
    CHECK(textOf(never).contains(u"planned for 六月下旬, is cancelled: flood. You need not come"_s));
}
