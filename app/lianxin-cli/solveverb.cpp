#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/selection/comparison.h"
#include "core/selection/doubts.h"
#include "core/selection/panelsolver.h"
#include "core/selection/problemjson.h"
#include "core/selection/reasons.h"
#include "core/selection/relaxations.h"
#include "core/selection/reserves.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

using namespace selection;

QJsonObject valueToJson(const PanelValue &value)
{
    return {{u"coverage"_s, value.coverage}, {u"size"_s, value.size},           {u"tier"_s, value.tier},
            {u"invited"_s, value.invited},   {u"diversity"_s, value.diversity}, {u"performance"_s, value.performance}};
}

QJsonObject panelToJson(const SelectionProblem &problem, const PanelAnswer &answer)
{
    QJsonArray members;
    QJsonObject seats;
    QJsonObject reasons;
    QJsonObject reserves;
    for (const PanelMember &member : answer.members) {
        members.append(member.id);
        seats.insert(member.id, member.seat == selection::Seat::Local ? u"local"_s : u"specialist"_s);
    }
    for (const Reason &reason : reasonsFor(problem, answer))
        reasons.insert(reason.member, sentence(problem, reason));
    for (const SeatReserves &seat : reservesFor(problem, answer)) {
        QJsonArray ranked;
        for (const Reserve &reserve : seat.ranked)
            ranked.append(reserve.member);
        reserves.insert(seat.member, ranked);
    }
    return {{u"feasible"_s, answer.feasible}, {u"members"_s, members},   {u"seats"_s, seats},
            {u"reasons"_s, reasons},          {u"reserves"_s, reserves}, {u"value"_s, valueToJson(answer.value)}};
}

QJsonArray relaxationsToJson(const SelectionProblem &problem, const Diagnosis &diagnosis)
{
    QJsonArray relaxations;
    for (const Relaxation &relaxation : diagnosis.relaxations) {
        QJsonArray changes;
        for (const Change &change : relaxation.changes)
            changes.append(sentence(problem, change));
        relaxations.append(QJsonObject {{u"changes"_s, changes}, {u"cost"_s, relaxation.cost}});
    }
    return relaxations;
}

/// What looks like a mistake in the problem, what is not proved, what no relaxation can mend, and who would make a
/// panel possible.
QStringList remarksOn(const SelectionProblem &problem, const PanelAnswer &answer, const Diagnosis &diagnosis)
{
    QStringList remarks = doubtsAbout(problem) + diagnosis.contradictions;
    for (const QString &member : diagnosis.enablers)
        remarks.append(enablerSentence(problem, member));
    if (const QString unproved = proofRemark(problem, answer); !unproved.isEmpty())
        remarks.append(unproved);
    return remarks;
}

Result<SelectionProblem> problemAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::NotFound, QCoreApplication::translate("Cli", "%1 cannot be read.").arg(path),
                      file.errorString()};
    return readProblem(file.readAll());
}

} // namespace

int runSolve(const Call &call)
{
    const auto problem = problemAt(call.arguments.first());
    if (!problem) {
        tell(problem.error().message);
        return Unreachable;
    }
    const auto answer = choosePanel(*problem);
    if (!answer)
        return fail(answer.error());
    Diagnosis diagnosis;
    if (!answer->feasible) {
        auto found = diagnose(*problem);
        if (!found)
            return fail(found.error());
        diagnosis = *std::move(found);
    }
    const QStringList remarks = remarksOn(*problem, *answer, diagnosis);
    for (const QString &remark : remarks)
        tell(remark);
    for (const Relaxation &relaxation : diagnosis.relaxations)
        tell(sentence(*problem, relaxation));

    QJsonObject json = panelToJson(*problem, *answer);
    json.insert(u"relaxations"_s, relaxationsToJson(*problem, diagnosis));
    json.insert(u"remarks"_s, QJsonArray::fromStringList(remarks));
    say(json);
    return answer->feasible ? Done : Refused;
}

} // namespace lianxin::cli
