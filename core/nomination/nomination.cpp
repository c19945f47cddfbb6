#include "core/nomination/nomination.h"

#include "core/selection/exclusions.h"
#include "core/selection/panelsession.h"
#include "core/selection/selectionwords.h"

#include <QCoreApplication>

namespace lianxin {

namespace {

Error stopped()
{
    return {ErrorKind::Cancelled, QCoreApplication::translate("Nomination", "The selection was stopped."), {}};
}

QString joined(const QStringList &sentences)
{
    QString text;
    for (const QString &each : sentences)
        if (!each.isEmpty())
            text = text.isEmpty() ? each : QCoreApplication::translate("Nomination", "%1 %2").arg(text, each);
    return text;
}

/// Why the member cannot sit: the rules that strike, where the problem only knows that one does.
QString exclusionText(const NominationProblem &question, const selection::Exclusion &exclusion)
{
    const QStringList blocks = question.notes.value(exclusion.member).blocks;
    const bool isByRule =
        exclusion.rule == selection::ExclusionRule::Barred || exclusion.rule == selection::ExclusionRule::Away;
    return isByRule && !blocks.isEmpty() ? joined(blocks) : selection::sentence(question.selection, exclusion);
}

void explain(const NominationProblem &question, const QList<selection::Reason> &reasons, Nomination &nomination)
{
    for (const auto &reason : reasons) {
        const CandidateNotes notes = question.notes.value(reason.member);
        const QString text =
            notes.staysBecause.isEmpty() ? selection::sentence(nomination.problem, reason) : notes.staysBecause;
        nomination.reasons.insert(reason.member, joined(QStringList {text} + notes.blocks)); // those that a pin beats
    }
    for (const auto &exclusion : selection::excludedFrom(nomination.problem))
        nomination.exclusions.insert(exclusion.member, exclusionText(question, exclusion));
    for (auto notes = question.notes.begin(); notes != question.notes.end(); ++notes) {
        if (!notes->warnings.isEmpty())
            nomination.warnings.insert(notes.key(), notes->warnings);
        if (notes->keptOffByHand)
            nomination.keptOffByHand.insert(notes.key());
    }
}

} // namespace

PanelChoices choicesOf(const Activity &activity)
{
    PanelChoices choices;
    for (const MemberId member : activity.pinned)
        choices.pinned.insert(member.value);
    for (const MemberId member : activity.barred)
        choices.barred.insert(member.value);
    return choices;
}

Seat seatOf(const selection::PanelMember &member)
{
    return member.seat == selection::Seat::Local ? Seat::Local : Seat::Specialist;
}

Result<Nomination> nominate(const NominationProblem &question, const selection::SolveOptions &options)
{
    const auto isStopped = [&] { return options.isWanted && !options.isWanted(); };
    if (const auto valid = selection::validate(question.selection); !valid)
        return valid.error();
    auto session = selection::PanelSession::on(question.selection);
    auto answer = session.solve({}, options);
    if (!answer)
        return answer.error();
    if (isStopped() && !answer->feasible)
        return stopped();

    Nomination nomination;
    nomination.problem = question.selection;
    nomination.answer = *std::move(answer);
    nomination.remarks = question.remarks;
    nomination.departures = question.departures;
    explain(question, session.reasons(options), nomination);
    if (nomination.answer.feasible) {
        nomination.reserves = session.reserves();
    } else {
        auto diagnosis = selection::diagnose(nomination.problem, 5, options);
        if (!diagnosis)
            return diagnosis.error();
        nomination.diagnosis = *std::move(diagnosis);
    }
    if (isStopped() && !nomination.answer.feasible)
        return stopped();
    return nomination;
}

Result<Nomination> nominate(Database &database, ActivityId activity, const std::optional<PanelChoices> &choices)
{
    const auto problem = nominationProblem(database, activity, choices);
    return problem ? nominate(*problem) : problem.error();
}

QString enablerSentence(const Nomination &nomination, const QString &member)
{
    if (nomination.keptOffByHand.contains(member))
        return QCoreApplication::translate("Nomination",
                                           "With %1 a panel would be possible, but you have kept this one "
                                           "off.")
            .arg(selection::nameIn(nomination.problem, member));
    return joined({selection::enablerSentence(nomination.problem, member), nomination.exclusions.value(member)});
}

} // namespace lianxin
