#include "core/nomination/yearchange.h"

#include "tests/support/officeyear.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const QDate today(2024, 4, 2);

/// The same year, with as many seats as the two members can take, and what is tried out on it.
struct ChangedYear : OfficeYear {
    ChangedYear()
    {
        for (Activity *activity : {&may, &june}) {
            activity->specialistSeats = 1;
            *activity = store(*activity);
        }
    }

    YearAnswer answer() const { return valueOf(answerYear(database, 2024)); }
    YearComparison tried(const YearChange &change) const { return valueOf(tryOut(answer(), change)); }
    Activity now(const Activity &activity) const { return valueOf(ActivityRepository(database).find(activity.id)); }
    Invitation invitationOf(const Activity &activity) const
    {
        return valueOf(InvitationRepository(database).of(activity.id)).first();
    }
    QStringList coming(const Activity &activity) const
    {
        QStringList ids;
        const YearAnswer year = answer();
        for (const auto &place : year.plan.find(QString::number(activity.id.value))->places)
            ids.append(place.member);
        return ids;
    }
};

} // namespace

TEST_CASE_METHOD(ChangedYear, "a year is answered alike from the workbook and from a copy of it", "[yearplan]")
{
    const YearAnswer here = answer();
    CHECK(here.planYear == 2024);
    CHECK(here.plan.value.filled == 4);
    CHECK(here.figures.histogram == QMap<int, int> {{2, 2}});
    CHECK(here.shortages.isEmpty());
    REQUIRE(here.policies.size() == 4);
    const YearAnswer there = valueOf(answerYear(valueOf(workbook->snapshot()), 2024));
    CHECK(there.plan == here.plan);
    CHECK(there.policies == here.policies);
}

TEST_CASE_METHOD(ChangedYear, "who stops before there is a plan gets none, who stops later keeps the plan",
                 "[yearplan]")
{
    CHECK(answerYear(database, 2024, [] { return false; }).error().kind == ErrorKind::Cancelled);
    int asked = 0;
    valueOf(selection::planYear(planning().problem, {.isWanted = [&] { return ++asked > 0; }}));
    int left = asked;
    const YearAnswer stopped = valueOf(answerYear(database, 2024, [&] { return left-- > 0; }));
    CHECK(stopped.plan == answer().plan);
    CHECK(stopped.policies.isEmpty());
}

TEST_CASE_METHOD(ChangedYear, "a move into a month that is taken costs invitations, and writes nothing", "[yearplan]")
{
    const YearComparison moved = tried(ActivityMove {june.id, {2024, 5, 20}});
    CHECK(moved.plan.value.filled == 2); // each of the two once a month
    CHECK(moved.difference.going == 2);
    CHECK(moved.difference.coming == 0);
    CHECK(now(june).plannedOn == june.plannedOn);
    CHECK(tried(ActivityMove {june.id, {2024, 6, 20}}).difference.activities.isEmpty());
}

TEST_CASE_METHOD(ChangedYear, "only what lies ahead can be moved, to a day", "[yearplan]")
{
    CHECK(tryOut(answer(), ActivityMove {held.id, {2024, 5, 20}}).error().kind == ErrorKind::Invalid);
    CHECK(tryOut(answer(), ActivityMove {june.id, {}}).error().kind == ErrorKind::Invalid);
    CHECK(tryOut(answer(), MemberWithdrawal {{12345}}).error().kind == ErrorKind::Invalid);
    CHECK(tryOut(answer(), ActivityMove {june.id, {2024, 5, 20}}, [] { return false; }).error().kind
          == ErrorKind::Cancelled);
}

TEST_CASE_METHOD(ChangedYear, "a move that is written sets the planned day, as one step by its name", "[yearplan]")
{
    const YearChange move = ActivityMove {june.id, {2024, 5, 20}};
    const YearComparison foreseen = tried(move);
    succeed(writeChange(*workbook, 2024, move, today));
    CHECK(now(june).plannedOn == QDate(2024, 5, 20));
    CHECK(answer().plan.value == foreseen.plan.value);
    CHECK(workbook->undoText() == u"Move 电商 to 2024-05-20"_s);
    succeed(workbook->undo());
    CHECK(now(june).plannedOn == june.plannedOn);
}

TEST_CASE_METHOD(ChangedYear, "who withdraws comes to nothing that lies ahead, and has asked for leave", "[yearplan]")
{
    invite(expert, held, Reply::Accepted);
    invite(expert, june, Reply::Accepted);
    may.pinned = {expert.id};
    may = store(may);
    const YearChange withdrawal = MemberWithdrawal {expert.id};
    const YearComparison foreseen = tried(withdrawal);
    CHECK(foreseen.difference.going == 2);
    succeed(writeChange(*workbook, 2024, withdrawal, today));
    CHECK(coming(may) == QStringList {idOf(resident)});
    CHECK(coming(june) == QStringList {idOf(resident)});
    CHECK(answer().plan.value == foreseen.plan.value);
    CHECK(invitationOf(june).reply == Reply::Leave);
    CHECK(invitationOf(june).repliedOn == today);
    CHECK(invitationOf(held).reply == Reply::Accepted);
    CHECK(now(held).barred.isEmpty());
    CHECK(workbook->undoText() == u"Withdraw 陈 from the plan of 2024"_s);
    succeed(workbook->undo());
    CHECK(invitationOf(june).reply == Reply::Accepted);
    CHECK(now(may).pinned == QList {expert.id});
    CHECK(now(may).barred.isEmpty());
}
