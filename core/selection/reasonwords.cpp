#include "core/selection/reasons.h"
#include "core/selection/selectionwords.h"

#include <QCoreApplication>

namespace lianxin::selection {

namespace {

/// Whether the sentence about `level` tells that the needs are served as well.
bool speaksOfNeeds(Level level)
{
    return level == Level::Size || level == Level::Tier || level == Level::Invited;
}

QString lossWithoutNeeds(Level level, qint64 best, qint64 other)
{
    const QString text = level == Level::Size
        ? QCoreApplication::translate("Selection", "%2 seats are filled instead of %1")
        : level == Level::Tier ? QCoreApplication::translate("Selection", "capability falls from %1 to %2 in sum")
                               : QCoreApplication::translate(
                                   "Selection", "those who sit were invited %2 times this year in sum instead of %1");
    return text.arg(QString::number(best), QString::number(other));
}

/// What is lost at `level` if the figure becomes `other` instead of `best`.
QString lossSentence(const SelectionProblem &problem, Level level, qint64 best, qint64 other,
                     const QList<NeedChange> &needs)
{
    if (problem.needs.isEmpty() && speaksOfNeeds(level))
        return lossWithoutNeeds(level, best, other);
    const QString from = QString::number(best);
    const QString to = QString::number(other);
    switch (level) {
    case Level::Coverage: {
        QStringList changes;
        for (const NeedChange &change : needs)
            changes.append(lossOf(change));
        return QCoreApplication::translate("Selection", "%3 (coverage falls from %1 to %2)")
            .arg(from, to, changes.join(QCoreApplication::translate("Selection", "; ")));
    }
    case Level::Size:
        return QCoreApplication::translate("Selection", "coverage is the same, but %2 seats are filled instead of %1")
            .arg(from, to);
    case Level::Tier:
        return QCoreApplication::translate("Selection",
                                           "coverage is the same, but capability falls from %1 to %2 in sum")
            .arg(from, to);
    case Level::Invited:
        return QCoreApplication::translate(
                   "Selection", "the needs are served as well, but by those invited %2 times this year instead of %1")
            .arg(from, to);
    case Level::Diversity:
        return QCoreApplication::translate("Selection",
                                           "all else is equal, but %2 wishes for diversity are met instead of %1")
            .arg(from, to);
    case Level::Performance:
        return QCoreApplication::translate("Selection", "all else is equal, but performance falls from %1 to %2")
            .arg(from, to);
    case Level::Lottery:
        return QCoreApplication::translate("Selection", "all claims are equal, but the lot of this activity is lower");
    }
    Q_UNREACHABLE();
}

/// Whether the panel would be better with the member, who is away.
bool isMissed(const WhyNot &whyNot)
{
    return whyNot.level == Level::Invited ? whyNot.with < whyNot.best : whyNot.with > whyNot.best;
}

} // namespace

QString sentence(const SelectionProblem &problem, const Reason &reason)
{
    const QString name = nameIn(problem, reason.member);
    switch (reason.kind) {
    case ReasonKind::Pinned:
        return reason.wasAway
            ? QCoreApplication::translate("Selection", "Set by the office, although not available that day.")
            : QCoreApplication::translate("Selection", "Set by the office.");
    case ReasonKind::Necessary:
        return QCoreApplication::translate("Selection", "Necessary: without %1 no panel keeps the rules.").arg(name);
    case ReasonKind::Unproved:
        return QCoreApplication::translate("Selection", "On the best panel known; the search was stopped early.");
    case ReasonKind::Better:
        break;
    }
    const QString loss = lossSentence(problem, reason.level, reason.with, reason.without, reason.needs);
    if (reason.instead.isEmpty())
        return QCoreApplication::translate("Selection", "Without %1 %2.").arg(name, loss);
    if (reason.leaving.isEmpty()) {
        return QCoreApplication::translate("Selection", "Without %1 %2. %3 would come instead.")
            .arg(name, loss, listed(problem, reason.instead));
    }
    return QCoreApplication::translate("Selection", "Without %1 %2. %3 would come instead, and %4 would leave too.")
        .arg(name, loss, listed(problem, reason.instead), listed(problem, reason.leaving));
}

QString sentence(const SelectionProblem &problem, const WhyNot &whyNot)
{
    const QString name = nameIn(problem, whyNot.member);
    switch (whyNot.kind) {
    case WhyNotKind::Sits:
        return QCoreApplication::translate("Selection", "%1 is on the panel.").arg(name);
    case WhyNotKind::Barred:
        return QCoreApplication::translate("Selection", "Kept off by a rule of the office.");
    case WhyNotKind::NoSeat:
        return QCoreApplication::translate("Selection", "Neither a resident of %1 nor a specialist of the theme.")
            .arg(problem.county);
    case WhyNotKind::Impossible:
        return QCoreApplication::translate("Selection", "With %1 no panel keeps the rules.").arg(name);
    case WhyNotKind::Unproved:
        return QCoreApplication::translate("Selection", "Not settled: the search was stopped early.");
    case WhyNotKind::Worse:
        break;
    }
    if (isMissed(whyNot) && whyNot.level == Level::Lottery)
        return QCoreApplication::translate("Selection", "Not available that day; otherwise as good as those who sit.");
    if (isMissed(whyNot)) {
        return QCoreApplication::translate(
                   "Selection", "Not available that day. With %1 the panel would be better: %2 %3 instead of %4.")
            .arg(name, nameOf(whyNot.level), QString::number(whyNot.with), QString::number(whyNot.best));
    }
    const QString loss = lossSentence(problem, whyNot.level, whyNot.best, whyNot.with, whyNot.needs);
    const QString text = whyNot.away
        ? QCoreApplication::translate("Selection", "Not available that day. With %1 %2; %3 would leave.")
        : QCoreApplication::translate("Selection", "With %1 %2; %3 would leave.");
    return text.arg(name, loss, listed(problem, whyNot.displaced));
}

} // namespace lianxin::selection
