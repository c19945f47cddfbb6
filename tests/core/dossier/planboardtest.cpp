#include "core/dossier/planboard.h"

#include "core/activities/activitytask.h"
#include "core/activities/projectrepository.h"
#include "core/invitations/invitationrepository.h"
#include "tests/support/office.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct BoardOffice : Office {
    EntryId east = word(WordList::Region, u"东县"_s);
    EntryId west = word(WordList::Region, u"西县"_s);
    BoardTerms terms {WorkCalendar::announced(), {{2024, 1, 15}}};

    [[nodiscard]] Activity planned(int number, QDate day, EntryId region = {}) const
    {
        Activity activity = this->activity(number);
        activity.plannedOn = day;
        activity.region = region;
        activity.theme = u"theme"_s;
        return changed(activity);
    }
    [[nodiscard]] Activity changed(const Activity &activity) const
    {
        ActivityRepository stored(database);
        return valueOf(act(*workbook, [&] { return stored.update(activity); }));
    }
    void invite(const Activity &activity, MemberId member, Reply reply = Reply::None) const
    {
        Invitation invitation;
        invitation.activity = activity.id;
        invitation.member = member;
        invitation.reply = reply;
        InvitationRepository stored(database);
        valueOf(act(*workbook, [&] { return stored.insert(invitation); }));
    }
    [[nodiscard]] QList<BoardCard> board(int year = 2024) const
    {
        const Facts facts = valueOf(readFacts(database));
        return boardOf(FactIndex(facts), year, terms);
    }
};

} // namespace

TEST_CASE_METHOD(BoardOffice, "the board holds what is planned by county and month", "[dossier][board]")
{
    const Activity june = planned(1, {2024, 6, 12}, east);
    const Activity march = planned(2, {2024, 3, 5}, west);
    const Activity some = planned(3, {});
    Activity cancelled = planned(4, {2024, 3, 5});
    cancelled.state = ActivityState::Cancelled;
    static_cast<void>(changed(cancelled));
    const auto cards = board();
    REQUIRE(cards.size() == 3);
    CHECK(cards.at(0) == BoardCard {some.id, {}, 0, {}, {}});
    CHECK(cards.at(1) == BoardCard {march.id, west, 3, {2024, 3, 5}, {}});
    CHECK(cards.at(2) == BoardCard {june.id, east, 6, {2024, 6, 12}, {}});
    CHECK(board(2025).isEmpty());
}

TEST_CASE_METHOD(BoardOffice, "what is planned for a month in words stands in that month", "[dossier][board]")
{
    Activity april = planned(1, {}, east);
    april.plannedText = u"4月下旬"_s;
    april = changed(april);
    CHECK(board().first() == BoardCard {april.id, east, 4, {}, {}});
    CHECK(movedTo(april, 4, west, terms.calendar).plannedText == april.plannedText); // only the county is another one
    CHECK(movedTo(april, 5, east, terms.calendar).plannedOn == QDate(2024, 5, 15));
}

TEST_CASE_METHOD(BoardOffice, "a day off, a session, a leader and members who are elsewhere are told",
                 "[dossier][board]")
{
    Activity one = planned(1, {2024, 6, 10}); // the Dragon Boat day
    one.leaderText = u"高主席"_s;
    one = changed(one);
    Activity other = planned(2, {2024, 6, 10});
    other.leaderText = u"高主席"_s;
    other = changed(other);
    const MemberId ann = member(u"安"_s).id;
    const MemberId bob = member(u"陈"_s).id;
    for (const Activity &each : {one, other}) {
        invite(each, ann);
        invite(each, bob, each.id == one.id ? Reply::Declined : Reply::Accepted);
    }
    QStringList warnings;
    for (const BoardCard &card : board())
        if (card.activity == one.id)
            warnings = card.warnings;
    REQUIRE(warnings.size() == 3);
    CHECK(warnings.at(0).startsWith(u"2024-06-10 is a day off: "_s));
    CHECK(warnings.at(1).startsWith(u"The leader also leads "_s));
    CHECK(warnings.at(2).endsWith(u"on this day, too: 安."_s));

    const Facts facts = valueOf(readFacts(database));
    const FactIndex index(facts);
    CHECK(doubtsAbout(index, one, {2024, 6, 15}, terms) == QStringList {u"2024-06-15 is a day off."_s});
    CHECK(doubtsAbout(index, one, {2024, 2, 4}, terms).isEmpty()); // a Sunday that is worked
    CHECK(doubtsAbout(index, one, {2024, 1, 19}, terms) == QStringList {u"A plenary session begins on 2024-01-15."_s});
    CHECK(doubtsAbout(index, one, {2024, 1, 22}, terms).isEmpty());
    CHECK(doubtsAbout(index, one, {2080, 1, 22}, terms) == QStringList {u"The holidays of 2080 are not known yet."_s});
    CHECK(doubtsAbout(index, one, {}, terms).isEmpty());
    CHECK(sessionDays(u"2024-01-15、soon、2025-01-13"_s) == QList<QDate> {{2024, 1, 15}, {2025, 1, 13}});
    CHECK(sessionDays(u"2025-01-13 to 2024-01-15; 2025-01-13"_s) == QList<QDate> {{2024, 1, 15}, {2025, 1, 13}});
}

TEST_CASE("a card that moves to another month gets a day there that is worked", "[dossier][board]")
{
    const WorkCalendar &calendar = WorkCalendar::announced();
    Activity activity;
    activity.planYear = 2024;
    activity.plannedOn = {2024, 3, 5};
    activity.plannedText = u"三月上旬"_s;
    CHECK(dayInMonth(activity, 6, calendar) == QDate(2024, 6, 5));
    CHECK(dayInMonth(activity, 10, calendar) == QDate(2024, 10, 8)); // the 1st to the 7th are off
    activity.plannedOn = {2024, 3, 31};
    CHECK(dayInMonth(activity, 2, calendar) == QDate(2024, 2, 29));
    const Activity moved = movedTo(activity, 4, {9}, calendar);
    CHECK(moved.plannedOn == QDate(2024, 4, 30));
    CHECK(moved.plannedText.isEmpty());
    CHECK(moved.region == EntryId {9});
    CHECK(movedTo(activity, 3, {9}, calendar).plannedText == u"三月上旬"_s); // another county alone
    CHECK(movedTo(activity, 0, {}, calendar).plannedOn == activity.plannedOn);
    for (int month = 1; month <= 12; ++month)
        for (int day = 1; day <= 31; ++day) {
            activity.plannedOn = QDate(2024, 1, day);
            const QDate found = dayInMonth(activity, month, calendar);
            CHECK(found.month() == month);
            CHECK(calendar.isWorked(found));
        }
}

TEST_CASE_METHOD(BoardOffice, "an activity made after another takes over its work, not its people and results",
                 "[dossier][board]")
{
    Activity model = planned(3, {2024, 6, 12}, east);
    model.leaderText = u"高主席"_s;
    model.state = ActivityState::Held;
    model.heldOn = {2024, 6, 13};
    model.minutes = u"said"_s;
    model.pinned = {member(u"安"_s).id};
    model.needsReceivedOn = {2024, 5, 1};
    model.localSeats = 2;
    model = changed(model);
    invite(model, member(u"陈"_s).id);
    ActivityTaskRepository tasks(database);
    AgendaRepository agenda(database);
    valueOf(act(*workbook, [&] {
        return tasks.insert({.activity = model.id,
                             .subject = u"ask"_s,
                             .offsetDays = -20,
                             .dueOn = {2024, 5, 1},
                             .person = u"Li"_s,
                             .doneOn = {2024, 5, 2}});
    }));
    AgendaItem line;
    line.activity = model.id;
    line.subject = u"talk"_s;
    line.person = u"高主席"_s;
    valueOf(act(*workbook, [&] { return agenda.insert(line); }));

    const Activity copy = valueOf(act(*workbook, [&] { return copyActivity(database, model.id, 2025); }));
    CHECK(copy.planYear == 2025);
    CHECK(copy.number == 1);
    CHECK(copy.state == ActivityState::Planned);
    CHECK(copy.plannedOn == QDate(2025, 6, 13));
    CHECK(copy.heldOn.isNull());
    CHECK(copy.theme == model.theme);
    CHECK(copy.region == east);
    CHECK(copy.localSeats == 2);
    CHECK((copy.leaderText + copy.minutes).isEmpty());
    CHECK(copy.pinned.isEmpty());
    CHECK(copy.needsReceivedOn.isNull());
    const auto todo = valueOf(tasks.of(copy.id));
    REQUIRE(todo.size() == 1);
    CHECK(todo.first().offsetDays == -20);
    CHECK(todo.first().person == u"Li"_s);
    CHECK((todo.first().dueOn.isNull() && todo.first().doneOn.isNull()));
    REQUIRE(valueOf(agenda.of(copy.id)).size() == 1);
    CHECK(valueOf(agenda.of(copy.id)).first().subject == u"talk"_s);
    CHECK(valueOf(agenda.of(copy.id)).first().person.isEmpty());
    CHECK(valueOf(InvitationRepository(database).of(copy.id)).isEmpty());
    REQUIRE(workbook->undo());
    CHECK(valueOf(ActivityRepository(database).all()).size() == 1);
    CHECK(valueOf(tasks.all()).size() == 1);
    CHECK(act(*workbook, [&] { return copyActivity(database, {99}, 2025); }).error().kind == ErrorKind::NotFound);
}

TEST_CASE_METHOD(BoardOffice, "a need becomes an activity in its county, with its project", "[dossier][board]")
{
    const Activity earlier = planned(3, {2024, 6, 12}, east);
    ProjectRepository projects(database);
    NeedRepository needs(database);
    const Project mill = valueOf(act(*workbook, [&] {
        return projects.insert(Project {{}, 0, earlier.id, 2, u"面粉厂"_s, {}, {}, {}, {}, {}, u"seen"_s});
    }));
    const EntryId skill = word(WordList::Specialty, u"电工"_s);
    const Need need = valueOf(act(*workbook, [&] {
        return needs.insert(Need {{}, 0, mill.id, 3, {}, {}, u"缺 电工"_s, {skill}});
    }));
    const auto open = [&] {
        const Facts facts = valueOf(readFacts(database));
        return openNeeds(FactIndex(facts));
    };
    CHECK(open().isEmpty()); // the activity is still to come
    Activity held = earlier;
    held.state = ActivityState::Held;
    held.heldOn = {2024, 6, 12};
    static_cast<void>(changed(held));
    CHECK(open() == QList<NeedId> {need.id});
    Suggestion answer = suggestion(u"S-1"_s, held.id);
    answer.need = need.id;
    SuggestionRepository ledger(database);
    valueOf(act(*workbook, [&] { return ledger.update(answer); }));
    CHECK(open().isEmpty());
    REQUIRE(workbook->undo());
    const Activity made = valueOf(act(*workbook, [&] { return activityForNeed(database, need.id, 2025); }));
    CHECK(made.planYear == 2025);
    CHECK(made.theme == u"缺 电工"_s);
    CHECK(made.region == east);
    CHECK(made.specialties == QList<EntryId> {skill});
    const auto all = valueOf(projects.all());
    REQUIRE(all.size() == 2);
    CHECK(all.last().activity == made.id);
    CHECK(all.last().visitNote.isEmpty());
    CHECK(valueOf(needs.all()).last().project == all.last().id);
    CHECK(open().isEmpty());
    CHECK(valueOf(needs.find(need.id)).explanation == u"Taken up by activity 1 of 2025."_s);
    CHECK(act(*workbook, [&] { return activityForNeed(database, {99}, 2025); }).error().kind == ErrorKind::NotFound);
}

TEST_CASE_METHOD(BoardOffice, "a place of the compass becomes an activity with its needs, in one step",
                 "[dossier][board]")
{
    const Activity earlier = planned(3, {2024, 6, 12}, east);
    ProjectRepository projects(database);
    NeedRepository needs(database);
    const auto project = [&](int number) {
        return valueOf(act(*workbook,
                           [&] {
                               Project mill;
                               mill.activity = earlier.id;
                               mill.number = number;
                               mill.name = u"mill %1"_s.arg(number);
                               return projects.insert(mill);
                           }))
            .id;
    };
    const EntryId skill = word(WordList::Specialty, u"电工"_s);
    const auto need = [&](ProjectId of, int number) {
        return valueOf(act(*workbook,
                           [&] {
                               return needs.insert(Need {{}, 0, of, number, {}, {}, u"need %1"_s.arg(number), {skill}});
                           }))
            .id;
    };
    const ProjectId first = project(1);
    const ProjectId second = project(2);
    const QList<NeedId> asked {need(first, 1), need(first, 2), need(second, 1)};
    const Activity made = valueOf(act(*workbook, [&] { return activityAbout(database, {west, skill, asked, 2025}); }));
    CHECK(made.theme == u"电工"_s);
    CHECK(made.region == west);
    CHECK(made.number == 1);
    CHECK(made.specialties == QList<EntryId> {skill});
    const auto all = valueOf(projects.all());
    REQUIRE(all.size() == 4); // each project once
    CHECK(all.at(2).activity == made.id);
    CHECK((all.at(2).number == 1 && all.at(3).number == 2));
    const auto kept = valueOf(needs.all());
    REQUIRE(kept.size() == 6);
    CHECK((kept.at(3).project == all.at(2).id && kept.at(4).project == all.at(2).id));
    CHECK((kept.at(3).number == 1 && kept.at(4).number == 2 && kept.at(5).number == 1));
    CHECK(kept.first().explanation == u"Taken up by activity 1 of 2025."_s);
    REQUIRE(workbook->undo());
    CHECK(valueOf(ActivityRepository(database).all()).size() == 1);
    CHECK(valueOf(projects.all()).size() == 2);
    CHECK(valueOf(needs.find(asked.first())).explanation.isEmpty());
    CHECK(act(*workbook,
              [&] {
                  return activityAbout(database, {west, {99}, {}, 2025});
              })
              .error()
              .kind
          == ErrorKind::NotFound);
}

TEST_CASE("an activity that gets another day loses the words of the old one, and none by the same", "[dossier][board]")
{
    Activity spring;
    spring.plannedOn = {2024, 4, 26};
    spring.plannedText = u"4月下旬"_s;
    CHECK(movedTo(spring, {2024, 4, 26}) == spring);
    const Activity moved = movedTo(spring, {2025, 1, 4});
    CHECK(moved.plannedOn == QDate(2025, 1, 4));
    CHECK(moved.plannedText.isEmpty());
}

TEST_CASE_METHOD(BoardOffice, "a thousand random moves on the board are undone to the start", "[dossier][board]")
{
    std::mt19937 random(31);
    const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
    QList<ActivityId> ids;
    for (int number = 1; number <= 8; ++number)
        ids.append(planned(number, QDate(2024, number, 5), number % 2 == 0 ? east : west).id);
    ActivityRepository activities(database);
    const auto start = valueOf(activities.all());
    int done = 0;
    for (int edit = 0; edit < 1'000; ++edit) {
        const ActivityId id = ids.at(upTo(7));
        const Activity before = valueOf(activities.find(id));
        const Activity after = movedTo(before, 1 + upTo(11), upTo(1) == 0 ? east : west, terms.calendar);
        if (after == before)
            continue;
        static_cast<void>(changed(after));
        ++done;
    }
    REQUIRE(done > 800);
    for (int step = 0; step < done; ++step)
        REQUIRE(workbook->undo());
    auto end = valueOf(activities.all());
    for (qsizetype place = 0; place < end.size(); ++place)
        end[place].revision = start.at(place).revision;
    CHECK(end == start);
}
