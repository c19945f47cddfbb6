#include "core/activities/activitytask.h"
#include "core/activities/projectrepository.h"
#include "core/activities/scheme.h"
#include "core/dossier/coursefacts.h"
#include "core/dossier/planboard.h"
#include "core/dossier/plantarget.h"
#include "core/invitations/invitationrepository.h"
#include "tests/support/content.h"
#include "tests/support/office.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const QDate editingDay(2025, 2, 10);

/// Somebody who edits the plan of a year at random, in every way that the program has.
struct RandomPlanner : Office {
    std::mt19937 random {7};
    QList<EntryId> counties {word(WordList::Region, u"东县"_s), word(WordList::Region, u"西县"_s)};
    EntryId trade = word(WordList::Specialty, u"电商"_s);
    NeedId unanswered;
    ActivityRepository activities {database};
    WorkCalendar calendar = WorkCalendar::announced();

    RandomPlanner()
    {
        succeed(addStartingTasks(*workbook));
        for (int number = 1; number <= 5; ++number) {
            Activity planned = activity(number);
            planned.theme = u"主题%1"_s.arg(number);
            planned.region = counties.at(number % 2);
            planned.plannedOn = QDate(2024, number + 2, 8);
            valueOf(act(*workbook, [&] { return activities.update(planned); }));
        }
        Activity held = activity(6, {2024, 5, 9});
        held.region = counties.first();
        valueOf(act(*workbook, [&] { return activities.update(held); }));
        ProjectRepository projects(database);
        NeedRepository needs(database);
        const Project mill = valueOf(act(*workbook, [&] {
            return projects.insert(Project {{}, 0, held.id, 1, u"面粉厂"_s, {}, {}, {}, {}, {}});
        }));
        unanswered = valueOf(act(*workbook, [&] {
                         return needs.insert(Need {{}, 0, mill.id, 1, {}, {}, u"缺电商"_s, {trade}});
                     })).id;
    }

    int upTo(int end) { return std::uniform_int_distribution(0, end - 1)(random); }

    template <typename T>
    static Result<void> nothing(const Result<T> &result)
    {
        return result ? Result<void>() : result.error();
    }

    [[nodiscard]] Activity anyActivity()
    {
        const QList<Activity> all = valueOf(activities.all());
        return all.at(upTo(static_cast<int>(all.size())));
    }

    Result<void> create()
    {
        Activity made;
        made.planYear = 2024 + upTo(2);
        made.theme = u"新主题%1"_s.arg(upTo(100));
        made.region = upTo(3) == 0 ? EntryId {} : counties.at(upTo(2));
        return nothing(activities.insert(made));
    }

    Result<void> move()
    {
        return nothing(activities.update(movedTo(anyActivity(), 1 + upTo(12), counties.at(upTo(2)), calendar)));
    }

    Result<void> editByHand()
    {
        Activity edited = anyActivity();
        edited.plannedOn = QDate(edited.planYear, 1 + upTo(12), 1 + upTo(28));
        edited.plannedText = u"%1月"_s.arg(edited.plannedOn.month());
        edited.specialties = upTo(2) == 0 ? QList<EntryId> {} : QList {trade};
        edited.needsDueOn = edited.plannedOn.addDays(-20);
        return nothing(activities.update(edited));
    }

    /// May be impossible where the activity stands.
    Result<void> step()
    {
        const auto facts = readCourseFacts(database, anyActivity().id, editingDay);
        if (!facts)
            return facts.error();
        CourseMove move;
        move.event = static_cast<ActivityEvent>(upTo(activityEvents));
        move.on = editingDay;
        move.content = u"大雨"_s;
        move.newDay = editingDay.addDays(10 + upTo(100));
        move.isForced = true;
        return nothing(takeCourseStep(database, *facts, move, editingDay));
    }

    Result<void> target()
    {
        PlanTargetRepository targets(database);
        const auto all = valueOf(targets.all());
        if (all.size() > 4)
            return nothing(targets.remove(all.at(upTo(static_cast<int>(all.size()))).id));
        PlanTarget wanted;
        wanted.planYear = 2025;
        wanted.entry = counties.at(upTo(2));
        wanted.wanted = 1 + upTo(9);
        return nothing(targets.insert(wanted));
    }

    Result<void> task()
    {
        ActivityTaskRepository tasks(database);
        const auto all = valueOf(tasks.all());
        if (all.isEmpty() || upTo(3) == 0)
            return nothing(tasks.insert(
                ActivityTask {.activity = anyActivity().id, .subject = u"带话筒"_s, .offsetDays = upTo(40) - 20}));
        const ActivityTask one = all.at(upTo(static_cast<int>(all.size())));
        return upTo(4) == 0 ? nothing(tasks.remove(one.id)) : tickOff(database, one.id, editingDay);
    }

    /// Approved once; from then on it is refused.
    Result<void> approve()
    {
        PlanBaselineRepository baselines(database);
        return nothing(
            baselines.insert(baselineOf(valueOf(activities.all()), {}, 2024 + upTo(2), editingDay, u"主席会议"_s)));
    }

    Result<void> remove() { return nothing(activities.remove(anyActivity().id)); }

    Result<void> edit()
    {
        constexpr qsizetype most = 24; // what is read again and again stays short
        switch (valueOf(activities.all()).size() < most ? upTo(12) : 3 + upTo(9)) {
        case 0:
            return create();
        case 1:
            return nothing(copyActivity(database, anyActivity().id, 2024 + upTo(2)));
        case 2:
            return nothing(activityForNeed(database, unanswered, 2025));
        case 3:
        case 4:
            return step();
        case 5:
            return target();
        case 6:
        case 7:
            return task();
        case 8:
            return editByHand();
        case 9:
            return approve();
        case 10:
            return remove(); // what other records belong to stays
        default:
            return move();
        }
    }
};

} // namespace

TEST_CASE_METHOD(RandomPlanner, "a thousand random edits of a plan are undone to the start, and done again to the end",
                 "[dossier][board]")
{
    const QStringList start = contentOf(database);
    const QString before = workbook->undoText();
    int done = 0;
    for (int tries = 0; done < 1'000 && tries < 4'000; ++tries) {
        const QString label = u"Edit %1"_s.arg(tries);
        const auto edited = workbook->perform(label, [this] { return edit(); });
        done += edited && workbook->undoText() == label ? 1 : 0;
    }
    REQUIRE(done == 1'000);
    const QStringList end = contentOf(database);
    CHECK(end != start);
    for (int step = 0; step < done; ++step)
        REQUIRE(workbook->undo());
    CHECK(workbook->undoText() == before);
    CHECK(contentOf(database) == start);
    for (int step = 0; step < done; ++step)
        REQUIRE(workbook->redo());
    CHECK(contentOf(database) == end);
}

TEST_CASE_METHOD(Office, "a day before the letters went out is told on the board", "[dossier][board]")
{
    Activity visit = activity(1);
    visit.plannedOn = {2024, 6, 12};
    ActivityRepository activities(database);
    visit = valueOf(act(*workbook, [&] { return activities.update(visit); }));
    Invitation letter;
    letter.activity = visit.id;
    letter.member = member(u"安"_s).id;
    letter.sentOn = {2024, 6, 5};
    InvitationRepository invitations(database);
    valueOf(act(*workbook, [&] { return invitations.insert(letter); }));
    const auto doubts = [&](QDate day) {
        const Facts facts = valueOf(readFacts(database));
        return doubtsAbout(FactIndex(facts), visit, day, {WorkCalendar::announced(), {}});
    };
    CHECK(doubts({2024, 6, 12}).isEmpty());
    CHECK(doubts({2024, 6, 5}).isEmpty()); // the same day is not before
    CHECK(doubts({2024, 6, 4}) == QStringList {u"A letter to it went out on 2024-06-05, after this day."_s});
}
