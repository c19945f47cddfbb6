#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/activities/activity.h"
#include "core/directory/directoryrepository.h"
#include "core/members/memberrepository.h"
#include "core/nomination/panelinvitations.h"
#include "core/selection/comparison.h"
#include "core/selection/doubts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

/// A nomination, and the members that it speaks of.
struct Answer {
    Nomination nomination;
    QHash<QString, Member> members; ///< by id

    [[nodiscard]] QString name(const QString &id) const { return members.value(id).name; }
};

Result<Answer> answerFor(Workbook &workbook, const Activity &activity)
{
    auto nomination = nominate(workbook.database(), activity.id);
    if (!nomination)
        return nomination.error();
    const auto members = MemberRepository(workbook.database()).all();
    if (!members)
        return members.error();
    Answer answer {*std::move(nomination), {}};
    for (const Member &member : *members)
        answer.members.insert(QString::number(member.id.value), member);
    return answer;
}

QJsonArray membersToJson(const Answer &answer)
{
    QJsonArray members;
    for (const auto &member : answer.nomination.answer.members) {
        QJsonArray needs;
        for (const auto &contribution : member.needs)
            needs.append(contribution.need);
        members.append(QJsonObject {
            {u"name"_s, answer.name(member.id)},
            {u"unit"_s, answer.members.value(member.id).unit},
            {u"seat"_s, member.seat == selection::Seat::Local ? u"local"_s : u"specialist"_s},
            {u"pinned"_s, member.pinned},
            {u"needs"_s, needs},
            {u"reasons"_s, QJsonArray {answer.nomination.reasons.value(member.id)}},
        });
    }
    return members;
}

QJsonObject toJson(const Answer &answer)
{
    const Nomination &nomination = answer.nomination;
    QJsonArray reserves;
    for (const auto &seat : nomination.reserves) {
        QJsonArray ranked;
        for (const auto &reserve : seat.ranked)
            ranked.append(answer.name(reserve.member));
        reserves.append(QJsonObject {{u"for"_s, answer.name(seat.member)}, {u"members"_s, ranked}});
    }
    QJsonArray relaxations;
    for (const auto &relaxation : nomination.diagnosis.relaxations)
        relaxations.append(QJsonObject {{u"text"_s, selection::sentence(nomination.problem, relaxation)},
                                        {u"cost"_s, relaxation.cost}});
    QJsonArray excluded;
    for (const auto &candidate : nomination.problem.members)
        if (nomination.exclusions.contains(candidate.id))
            excluded.append(
                QJsonObject {{u"name"_s, candidate.name}, {u"reason"_s, nomination.exclusions.value(candidate.id)}});
    return {{u"feasible"_s, nomination.answer.feasible},
            {u"members"_s, membersToJson(answer)},
            {u"reserves"_s, reserves},
            {u"relaxations"_s, relaxations},
            {u"excluded"_s, excluded}};
}

QString wordOf(selection::Seat seat)
{
    return seat == selection::Seat::Local ? QCoreApplication::translate("Cli", "local")
                                          : QCoreApplication::translate("Cli", "specialist");
}

/// What no relaxation mends: pins that contradict the rules, and who is missing.
QStringList hindrances(const Answer &answer)
{
    QStringList sentences = answer.nomination.diagnosis.contradictions;
    for (const QString &member : answer.nomination.diagnosis.enablers)
        sentences.append(enablerSentence(answer.nomination, member));
    return sentences;
}

void print(const Answer &answer)
{
    if (!answer.nomination.answer.feasible)
        tell(QCoreApplication::translate("Cli", "The quotas cannot be met. What would help:"));
    for (const auto &member : answer.nomination.answer.members)
        say(u"%1  %2  %3  %4"_s.arg(wordOf(member.seat), answer.name(member.id), answer.members.value(member.id).unit,
                                    answer.nomination.reasons.value(member.id)));
    for (const auto &relaxation : answer.nomination.diagnosis.relaxations)
        say(selection::sentence(answer.nomination.problem, relaxation));
    for (const QString &hindrance : hindrances(answer))
        say(hindrance);
}

/// What the clerk should look at before the letters go out; it is no part of the answer.
void tellDoubts(const Answer &answer)
{
    const Nomination &nomination = answer.nomination;
    for (const QString &remark : nomination.remarks + selection::doubtsAbout(nomination.problem))
        tell(remark);
    if (const QString unproved = selection::proofRemark(nomination.problem, nomination.answer); !unproved.isEmpty())
        tell(unproved);
    for (const auto &member : nomination.answer.members)
        for (const QString &warning : nomination.warnings.value(member.id))
            tell(QCoreApplication::translate("Cli", "%1: %2").arg(answer.name(member.id), warning));
}

/// Tells whom to invite, and invites them if --apply asks for that.
int choosePanelOf(const Call &call, Workbook &workbook, const Activity &activity)
{
    const auto answer = answerFor(workbook, activity);
    if (!answer)
        return fail(answer.error());

    const bool feasible = answer->nomination.answer.feasible;
    if (feasible && call.has(u"apply"_s)) {
        const auto invited = invitePanel(workbook, activity.id, answer->nomination);
        if (!invited)
            return fail(invited.error());
        tell(QCoreApplication::translate("Cli", "Newly invited: %1").arg(*invited));
    }
    tellDoubts(*answer);
    if (call.json()) {
        for (const QString &hindrance : hindrances(*answer))
            tell(hindrance);
        say(toJson(*answer));
    } else {
        print(*answer);
    }
    return feasible ? Done : Refused;
}

} // namespace

int runSelect(const Call &call)
{
    if (!call.has(u"activity"_s))
        return wrongUse(QCoreApplication::translate("Cli", "Tell with --activity N which activity is meant."));
    return withActivity(call, [&call](Workbook &workbook, const Activity &activity) {
        return choosePanelOf(call, workbook, activity);
    });
}

} // namespace lianxin::cli
