#include "core/nomination/substitute.h"

#include "core/activities/activityrepository.h"
#include "core/directory/directoryrepository.h"
#include "core/invitations/invitationrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin {

namespace {

QuotaLeft quotaOf(const SubstituteProblem &problem)
{
    const selection::Seats &seats = problem.problem.selection.seats;
    return {.local = problem.localStaying,
            .localWanted = seats.local,
            .specialists = static_cast<int>(problem.staying.size()) - problem.localStaying,
            .specialistsLeast = seats.specialistMin,
            .specialistsMost = seats.specialistMax};
}

selection::Seat freedKind(const SubstituteProblem &problem)
{
    return problem.seat == Seat::Local ? selection::Seat::Local : selection::Seat::Specialist;
}

/// Whether one of those who stay moves to the seat that got free, and so leaves one of the other kind.
bool isMovedInto(const Nomination &nomination, const SubstituteProblem &problem)
{
    const auto kind = freedKind(problem);
    const auto sit = std::ranges::count_if(nomination.answer.members, [&](const selection::PanelMember &each) {
        return each.seat == kind && problem.staying.contains(each.id.toLongLong());
    });
    const auto all = static_cast<int>(problem.staying.size());
    return sit > (kind == selection::Seat::Local ? problem.localStaying : all - problem.localStaying);
}

/// The one on the panel who is new and takes a seat of the kind, or that of one who moves there; of several the one who
/// knows most of the specialty by which it was filled. Null if there is none.
const selection::PanelMember *newcomer(const Nomination &nomination, const SubstituteProblem &problem)
{
    const auto kind = freedKind(problem);
    const bool isAnySeat = isMovedInto(nomination, problem);
    const selection::PanelMember *best = nullptr;
    std::pair claim(false, -1);
    for (const selection::PanelMember &each : nomination.answer.members) {
        if ((each.seat != kind && !isAnySeat) || problem.staying.contains(each.id.toLongLong()))
            continue;
        const int depth = selection::findMember(nomination.problem, each.id)->specialties.value(problem.specialty);
        if (std::pair(each.seat == kind, depth) > claim) {
            claim = {each.seat == kind, depth};
            best = &each;
        }
    }
    return best;
}

/// Where those who stay sit, if the newcomer's coming moves them.
QMap<qint64, Seat> movedSeats(const Nomination &nomination, const SubstituteProblem &problem)
{
    QMap<qint64, Seat> seats;
    for (const selection::PanelMember &each : nomination.answer.members)
        if (problem.staying.contains(each.id.toLongLong()))
            seats.insert(each.id.toLongLong(), seatOf(each));
    return seats;
}

QList<MemberId> reservesOf(const Nomination &nomination, const QString &member)
{
    QList<MemberId> next;
    const auto seat = std::ranges::find(nomination.reserves, member, &selection::SeatReserves::member);
    if (seat != nomination.reserves.end())
        for (const selection::Reserve &each : seat->ranked)
            next.append(MemberId {each.member.toLongLong()});
    return next;
}

QString hindrance(const Nomination &nomination)
{
    const selection::Diagnosis &diagnosis = nomination.diagnosis;
    if (!diagnosis.contradictions.isEmpty())
        return diagnosis.contradictions.first();
    return diagnosis.relaxations.isEmpty() ? QString()
                                           : selection::sentence(nomination.problem, diagnosis.relaxations.first());
}

} // namespace

Result<SubstituteProblem> substituteProblem(Database &database, const Invitation &refused)
{
    const auto activity = ActivityRepository(database).find(refused.activity);
    const auto invitations = InvitationRepository(database).of(refused.activity);
    const auto directory = readDirectory(database);
    if (!activity || !invitations || !directory)
        return !activity ? activity.error() : !invitations ? invitations.error() : directory.error();

    SubstituteProblem problem;
    problem.seat = refused.seat;
    problem.specialty = directory->name(refused.specialty);
    PanelChoices choices {.pinned = {}, .barred = choicesOf(*activity).barred};
    for (const Invitation &each : *invitations) {
        const bool isOff = each.id == refused.id || saidNo(each.reply);
        (isOff ? choices.barred : choices.staying).insert(each.member.value);
        problem.localStaying += !isOff && each.seat == Seat::Local ? 1 : 0;
    }
    choices.barred -= choices.staying;
    problem.staying = choices.staying;
    auto made = nominationProblem(database, refused.activity, choices);
    if (!made)
        return made.error();
    problem.problem = *std::move(made);
    return problem;
}

QString sentence(const QuotaLeft &quota)
{
    return QCoreApplication::translate("Nomination",
                                       "Without a substitute: residents %1 of %2, specialists %3 (%4 to %5).")
        .arg(QString::number(quota.local), QString::number(quota.localWanted), QString::number(quota.specialists),
             QString::number(quota.specialistsLeast), QString::number(quota.specialistsMost));
}

Result<Successor> substituteFor(const SubstituteProblem &problem, const selection::SolveOptions &options)
{
    const auto nomination = nominate(problem.problem, options);
    if (!nomination)
        return nomination.error();
    if (options.isWanted && !options.isWanted())
        return Error {
            ErrorKind::Cancelled, QCoreApplication::translate("Nomination", "The selection was stopped."), {}};
    Successor successor;
    successor.quota = quotaOf(problem);
    const selection::PanelMember *found = newcomer(*nomination, problem);
    if (!found) {
        successor.reason = hindrance(*nomination);
        return successor;
    }
    successor.member = {found->id.toLongLong()};
    successor.seat = seatOf(*found);
    if (found->seat != freedKind(problem))
        successor.moved = movedSeats(*nomination, problem);
    successor.reason = nomination->reasons.value(found->id);
    successor.warnings = nomination->warnings.value(found->id);
    successor.next = reservesOf(*nomination, found->id);
    return successor;
}

} // namespace lianxin
