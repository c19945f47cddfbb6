#include "core/base/codes.h"
#include "tests/core/activities/wholecourse.h"
#include "tests/support/office.h"
#include "tests/support/roundtrip.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const QDate courseDay(2024, 6, 3);

QList<ActivityStage> allStages()
{
    QList<ActivityStage> stages;
    for (int each = 0; each < activityStages; ++each)
        stages.append(static_cast<ActivityStage>(each));
    return stages;
}

QList<ActivityEvent> allEvents()
{
    QList<ActivityEvent> events;
    for (int each = 0; each < activityEvents; ++each)
        events.append(static_cast<ActivityEvent>(each));
    return events;
}

/// An activity at `stage`, by its steps.
CourseFacts aCourseAt(ActivityStage stage)
{
    using enum ActivityEvent;
    CourseFacts facts = aWholeCourse();
    const QList<ActivityEvent> way {Solicit, SettleProjects, DraftPanel, Send,   Confirm,
                                    Hold,    SettleLedger,   Review,     Archive};
    if (stage == ActivityStage::Cancelled) {
        facts.activity.state = ActivityState::Cancelled;
        return facts;
    }
    if (stage >= ActivityStage::Held) {
        facts.activity.state = ActivityState::Held;
        facts.activity.heldOn = {2024, 6, 1};
    } else {
        facts.invited = stage >= ActivityStage::PanelDrafted ? 10 : 0;
        facts.letters = stage >= ActivityStage::Sent ? 10 : 0;
        facts.projects = stage >= ActivityStage::ProjectsSet ? 3 : 0;
        if (stage == ActivityStage::Planned)
            facts.activity.needsDueOn = {};
    }
    for (const ActivityEvent each : way.first(static_cast<int>(stage)))
        facts.steps.append({.activity = facts.activity.id, .takenOn = {2024, 5, 20}, .kind = each});
    return facts;
}

CourseMove aMove(ActivityEvent event)
{
    return {.event = event, .on = courseDay, .content = u"the road is flooded"_s, .newDay = {2024, 7, 1}};
}

QStringList sentencesOf(const QList<CourseFault> &faults)
{
    QStringList sentences;
    for (const CourseFault &each : faults)
        sentences.append(each.sentence);
    return sentences;
}

} // namespace

TEST_CASE("the steps of an activity lead from each stage where the table says, and nowhere else",
          "[activities][course]")
{
    // A row a stage, a place an event: the stage it leads to, X for cancelled; a dot where it is not possible.
    using enum ActivityStage;
    const std::map<ActivityStage, QString> expected {//                    so pr dr se co ho le re ar po ca re re
                                                     {Planned,
                                                      u"123456..."
                                                      "0X.."_s},
                                                     {Soliciting,
                                                      u".23456..."
                                                      "1X.."_s},
                                                     {ProjectsSet,
                                                      u"..3456..."
                                                      "2X.."_s},
                                                     {PanelDrafted,
                                                      u"...456..."
                                                      "3X.."_s},
                                                     {Sent,
                                                      u"....56..."
                                                      "4X.."_s},
                                                     {Confirmed,
                                                      u".....6..."
                                                      "4X.."_s},
                                                     {Held,
                                                      u"......789"
                                                      "...."_s},
                                                     {LedgerSettled,
                                                      u".......89"
                                                      "...."_s},
                                                     {Reviewed,
                                                      u"........9"
                                                      "...."_s},
                                                     {Archived,
                                                      u"........."
                                                      "...6"_s},
                                                     {Cancelled,
                                                      u"........."
                                                      "..0."_s}};
    for (const ActivityStage stage : allStages())
        for (const ActivityEvent event : allEvents()) {
            if (event == ActivityEvent::Note)
                continue;
            CAPTURE(static_cast<int>(stage), static_cast<int>(event));
            const QChar letter = expected.at(stage).at(static_cast<int>(event) - 1);
            const auto way = courseTransition(stage, event);
            REQUIRE(way.has_value() == (letter != u'.'));
            CHECK(possibleEvents(stage).contains(event) == way.has_value());
            if (way)
                CHECK(way->to == (letter == u'X' ? Cancelled : static_cast<ActivityStage>(letter.digitValue())));
        }
}

TEST_CASE("each step that is taken brings the activity to the stage that the table says", "[activities][course]")
{
    for (const ActivityStage stage : allStages()) {
        REQUIRE(stageOf(aCourseAt(stage)) == stage);
        for (const ActivityEvent event : possibleEvents(stage)) {
            CAPTURE(static_cast<int>(stage), static_cast<int>(event));
            CourseFacts facts = aCourseAt(stage);
            CourseMove move = aMove(event);
            move.isForced = true;
            const auto progress = progressed(facts, move, courseDay);
            REQUIRE(progress);
            facts.activity = progress->activity;
            facts.steps.append(progress->step);
            const auto way = courseTransition(stage, event);
            const ActivityStage told = way ? way->to : stage;
            // what was cancelled is as far again as its records are
            CHECK(stageOf(facts) == (event == ActivityEvent::Resume ? ActivityStage::Sent : told));
            CHECK(progress->change.has_value() == (event == ActivityEvent::Postpone || event == ActivityEvent::Cancel));
        }
    }
}

TEST_CASE("a step that skips stages asks for all that those on the way ask for", "[activities][course]")
{
    const auto way = courseTransition(ActivityStage::ProjectsSet, ActivityEvent::Confirm);
    REQUIRE(way);
    CHECK(way->to == ActivityStage::Confirmed);
    CHECK(way->demands == (SeatsFilled | DayKnown | LettersOut | RepliesIn | ProgrammeThere | AllArranged));
}

TEST_CASE("the records of an activity tell its stage when no step was taken", "[activities][course]")
{
    CourseFacts facts;
    CHECK(stageOf(facts) == ActivityStage::Planned);
    facts.activity.needsDueOn = {2024, 5, 1};
    CHECK(stageOf(facts) == ActivityStage::Soliciting);
    facts.projects = 2;
    CHECK(stageOf(facts) == ActivityStage::Soliciting);
    facts.projects = 3;
    facts.projectsWithoutNeed = 1;
    CHECK(stageOf(facts) == ActivityStage::Soliciting);
    facts.projectsWithoutNeed = 0;
    CHECK(stageOf(facts) == ActivityStage::ProjectsSet);
    facts.invited = 2;
    CHECK(stageOf(facts) == ActivityStage::PanelDrafted);
    facts.letters = 1;
    CHECK(stageOf(facts) == ActivityStage::Sent);
    facts.letters = 2;
    facts.silent = 1;
    CHECK(stageOf(facts) == ActivityStage::Sent);
    facts.silent = 0;
    CHECK(stageOf(facts) == ActivityStage::Confirmed);
    facts.activity.state = ActivityState::Held;
    CHECK(stageOf(facts) == ActivityStage::Held);
    facts.suggestions = 3;
    facts.unrouted = 1;
    CHECK(stageOf(facts) == ActivityStage::Held);
    facts.unrouted = 0;
    CHECK(stageOf(facts) == ActivityStage::LedgerSettled);
    facts.steps = {{.kind = ActivityEvent::Review}, {.kind = ActivityEvent::Archive}}; // held without a step
    CHECK(stageOf(facts) == ActivityStage::Archived);
    facts.steps.clear();
    facts.reviews = 1;
    CHECK(stageOf(facts) == ActivityStage::Reviewed);
    facts.activity.state = ActivityState::Cancelled;
    CHECK(stageOf(facts) == ActivityStage::Cancelled);
}

TEST_CASE("the state that the table of activities shows wins over older steps", "[activities][course]")
{
    CourseFacts facts = aCourseAt(ActivityStage::Reviewed);
    facts.activity.state = ActivityState::Planned; // somebody took the day back
    CHECK(stageOf(facts) == ActivityStage::Sent);
    facts = aCourseAt(ActivityStage::Soliciting);
    facts.activity.state = ActivityState::Held; // imported as held
    facts.unrouted = 1;
    CHECK(stageOf(facts) == ActivityStage::Held);
}

TEST_CASE("a refusal names each thing that is missing and leads to it", "[activities][course]")
{
    CourseFacts facts = aCourseAt(ActivityStage::Sent);
    facts.silent = 2;
    facts.firstSilent = {u"invitation"_s, 41};
    facts.unarranged = 1;
    facts.firstUnarranged = {u"arrangement"_s, 9};
    facts.programme = 0;
    const auto faults = faultsOf(facts, aMove(ActivityEvent::Confirm), courseDay);
    CHECK(sentencesOf(faults)
          == QStringList {u"Invited who have not answered: 2."_s, u"The day has no programme yet."_s,
                          u"Still to be arranged: 1."_s});
    CHECK(faults.at(0).record == facts.firstSilent);
    CHECK(faults.at(1).record == RecordRef {u"activity"_s, 7});
    CHECK(faults.at(2).record == facts.firstUnarranged);
    CHECK(std::ranges::all_of(faults, &CourseFault::mayBeForced));
    CHECK(progressed(facts, aMove(ActivityEvent::Confirm), courseDay).error().message
          == u"Invited who have not answered: 2."_s);
}

TEST_CASE("each demand is met by what it names alone", "[activities][course]")
{
    struct Lack {
        CourseDemand demand;
        std::function<void(CourseFacts &)> take;
    };
    const QList<Lack> lacks {{ThemeKnown, [](CourseFacts &f) { f.activity.theme = u" "_s; }},
                             {CountyKnown, [](CourseFacts &f) { f.activity.region = {}; }},
                             {NeedsDueSet, [](CourseFacts &f) { f.activity.needsDueOn = {}; }},
                             {NeedsReceived, [](CourseFacts &f) { f.activity.needsReceivedOn = {}; }},
                             {ProjectsThere, [](CourseFacts &f) { f.projects = 2; }},
                             {NeedsThere, [](CourseFacts &f) { f.projectsWithoutNeed = 1; }},
                             {SeatsFilled, [](CourseFacts &f) { f.invited = f.letters = 9; }},
                             {DayKnown, [](CourseFacts &f) { f.activity.plannedOn = {}; }},
                             {LettersOut, [](CourseFacts &f) { f.letters = 9; }},
                             {RepliesIn, [](CourseFacts &f) { f.silent = 1; }},
                             {ProgrammeThere, [](CourseFacts &f) { f.programme = 0; }},
                             {AllArranged, [](CourseFacts &f) { f.unarranged = 1; }},
                             {PresenceTold, [](CourseFacts &f) { f.untold = 1; }},
                             {LedgerThere, [](CourseFacts &f) { f.suggestions = 0; }},
                             {RoutesChosen, [](CourseFacts &f) { f.unrouted = 1; }},
                             {ReviewWritten, [](CourseFacts &f) { f.reviews = 0; }},
                             {FilesThere, [](CourseFacts &f) { f.files = 0; }},
                             {TasksDone, [](CourseFacts &f) { f.openTasks = 1; }}};
    REQUIRE(lacks.size() == courseDemands);
    const unsigned all = (1U << unsigned {courseDemands}) - 1U;
    CHECK(percentMet(checksOf(aWholeCourse(), all)) == 100);
    std::set<QString> titles;
    for (const Lack &lack : lacks) {
        CourseFacts facts = aWholeCourse();
        lack.take(facts);
        QList<CourseDemand> missing;
        for (const CourseCheck &check : checksOf(facts, all)) {
            titles.insert(check.title);
            CHECK(check.isMet == check.missing.isEmpty());
            if (!check.isMet)
                missing.append(check.demand);
        }
        CHECK(missing == QList<CourseDemand> {lack.demand});
    }
    CHECK(titles.size() == std::size_t {courseDemands});
}

TEST_CASE("somebody may take a step all the same, with a reason, and it is written down what was missing",
          "[activities][course]")
{
    CourseFacts facts = aCourseAt(ActivityStage::Held);
    facts.unrouted = 2;
    CourseMove move = aMove(ActivityEvent::SettleLedger);
    move.isForced = true;
    move.content = u" "_s;
    const auto faults = faultsOf(facts, move, courseDay);
    REQUIRE(faults.size() == 1);
    CHECK(faults.first().field == CourseField::Content);
    CHECK(faults.first().sentence == u"Tell the reason."_s);
    CHECK_FALSE(faults.first().mayBeForced);
    move.content = u"the department decides"_s;
    const CourseProgress progress = valueOf(progressed(facts, move, courseDay));
    CHECK(progress.step.lacked == u"Suggestions without a route: 2."_s);
    CHECK(progress.step.content == u"the department decides"_s);
    facts.unrouted = 0;
    move.content.clear();
    CHECK(valueOf(progressed(facts, move, courseDay)).step.lacked.isEmpty()); // nothing is missing: no reason is asked
}

TEST_CASE("what is postponed gets its new day, a line among the changes of the plan, and asks those invited again",
          "[activities][course]")
{
    const CourseFacts facts = aCourseAt(ActivityStage::Confirmed);
    CourseMove move = aMove(ActivityEvent::Postpone);
    const CourseProgress progress = valueOf(progressed(facts, move, courseDay));
    CHECK(progress.activity.plannedOn == QDate(2024, 7, 1));
    CHECK(progress.activity.state == ActivityState::Planned);
    REQUIRE(progress.change);
    CHECK(
        *progress.change
        == ActivityChange {
            {}, 0, {7}, ChangeKind::Postponed, u"2024-06-01"_s, u"2024-07-01"_s, courseDay, u"the road is flooded"_s});
    CHECK(progress.needsReconfirming);
    CHECK_FALSE(valueOf(progressed(aCourseAt(ActivityStage::ProjectsSet), move, courseDay)).needsReconfirming);

    move.newDay = {};
    CHECK(sentencesOf(faultsOf(facts, move, courseDay))
          == QStringList {u"Tell the new day, or in words when it will be about."_s});
    move.newText = u"七月上旬"_s;
    CHECK(valueOf(progressed(facts, move, courseDay)).change->became == u"七月上旬"_s);
    move.newDay = facts.activity.plannedOn;
    CHECK(sentencesOf(faultsOf(facts, move, courseDay)) == QStringList {u"This is the day it had before."_s});
}

TEST_CASE("a step on a wrong day, or where it is not possible, is refused beside its field", "[activities][course]")
{
    const CourseFacts facts = aCourseAt(ActivityStage::Confirmed);
    CourseMove move = aMove(ActivityEvent::Hold);
    move.on = {};
    CHECK(faultsOf(facts, move, courseDay).first().field == CourseField::Day);
    move.on = courseDay.addDays(1);
    CHECK(sentencesOf(faultsOf(facts, move, courseDay))
          == QStringList {u"This day is still to come, so it has not happened."_s});
    move.on = {2024, 5, 19};
    CHECK(sentencesOf(faultsOf(facts, move, courseDay))
          == QStringList {u"The letters went out on 2024-05-20: it cannot have been before."_s});
    move = aMove(ActivityEvent::Reopen);
    const auto faults = faultsOf(facts, move, courseDay);
    REQUIRE(faults.size() == 1);
    CHECK(faults.first().field == CourseField::Event);
    CHECK_FALSE(faults.first().mayBeForced);
    move = aMove(ActivityEvent::Cancel);
    move.content.clear();
    CHECK(sentencesOf(faultsOf(facts, move, courseDay)) == QStringList {u"Tell the reason."_s});
    move = aMove(ActivityEvent::Note);
    move.content.clear();
    CHECK(sentencesOf(faultsOf(facts, move, courseDay)) == QStringList {u"A note says something."_s});
}

TEST_CASE_METHOD(Office, "a step of the course is stored with every field", "[activities][course]")
{
    const ActivityId one = activity(1).id;
    const ActivityId two = activity(2).id;
    ActivityStepRepository steps(database);
    checkRepository(*workbook, steps, ActivityStep {.activity = one, .takenOn = {2024, 1, 2}},
                    ActivityStep {.activity = two,
                                  .takenOn = {2024, 2, 3},
                                  .kind = ActivityEvent::Reopen,
                                  .content = u"c"_s,
                                  .lacked = u"l"_s});
    ActivityStep wrong {.activity = one};
    CHECK(act(*workbook, [&] { return steps.insert(wrong); }).error().message == u"The day of the step is missing."_s);
    for (const ActivityEvent event : allEvents())
        CHECK(act(*workbook, [&] { return steps.insert({.activity = one, .takenOn = courseDay, .kind = event}); }));
    CHECK(codesOf(ActivityEvent {}).size() == std::size_t {activityEvents});
    CHECK(wordFor(ActivityStage::Archived) == u"filed"_s);
    CHECK(wordFor(ActivityEvent::Reopen) == u"Take it up again"_s);
}
