#include "core/selection/comparison.h"
#include "core/selection/selectionwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lianxin::selection {

namespace {

QString told(const char *text)
{
    return QCoreApplication::translate("Selection", text);
}

/// What a need gains by the change from "with" to "without".
QString gainOf(const NeedChange &change)
{
    const QString need = needNumber(change.need, change.specialty);
    if (change.deepestWith == change.deepestWithout) {
        return told(QT_TRANSLATE_NOOP("Selection", "the depths for need %1 (%2) rise from %3 to %4 in sum"))
            .arg(need, change.specialty, QString::number(change.depthsWith), QString::number(change.depthsWithout));
    }
    if (change.deepestWith == 0) {
        return told(QT_TRANSLATE_NOOP("Selection", "need %1 (%2) is covered besides, by %3"))
            .arg(need, change.specialty, holderOf(change.deepestWithout));
    }
    return told(QT_TRANSLATE_NOOP("Selection", "need %1 (%2) is served by %3 instead of %4"))
        .arg(need, change.specialty, holderOf(change.deepestWithout), holderOf(change.deepestWith));
}

QString coverageDifference(const PanelPrice &price)
{
    QStringList changes;
    for (const NeedChange &change : price.needs)
        changes.append(price.isWorse ? lossOf(change) : gainOf(change));
    const QString text = price.isWorse ? told(QT_TRANSLATE_NOOP("Selection", "%3 (coverage falls from %1 to %2)"))
                                       : told(QT_TRANSLATE_NOOP("Selection", "%3 (coverage rises from %1 to %2)"));
    return text.arg(QString::number(price.base), QString::number(price.other),
                    changes.join(told(QT_TRANSLATE_NOOP("Selection", "; "))));
}

struct LevelWords {
    Level level;
    const char *worse; ///< %1 = before, %2 = after, %3 = by how much
    const char *better;
};

constexpr std::array levelWords = {
    LevelWords {Level::Size,
                QT_TRANSLATE_NOOP("Selection", "%3 fewer sit (%2 instead of %1), the coverage is the same"),
                QT_TRANSLATE_NOOP("Selection", "%3 more sit (%2 instead of %1), the coverage is the same")},
    LevelWords {
        Level::Tier,
        QT_TRANSLATE_NOOP("Selection", "the capability is %3 less in sum (%2 instead of %1), the coverage is the same"),
        QT_TRANSLATE_NOOP("Selection",
                          "the capability is %3 more in sum (%2 instead of %1), the coverage is the same")},
    LevelWords {
        Level::Invited,
        QT_TRANSLATE_NOOP("Selection",
                          "there are %3 more invitations this year (%2 instead of %1), the coverage is the same"),
        QT_TRANSLATE_NOOP("Selection",
                          "there are %3 fewer invitations this year (%2 instead of %1), the coverage is the same")},
    LevelWords {
        Level::Diversity,
        QT_TRANSLATE_NOOP("Selection", "%3 fewer wishes for diversity are met (%2 instead of %1), all above is equal"),
        QT_TRANSLATE_NOOP("Selection", "%3 more wishes for diversity are met (%2 instead of %1), all above is equal")},
    LevelWords {
        Level::Performance,
        QT_TRANSLATE_NOOP("Selection", "the performance is %3 less in sum (%2 instead of %1), all else is equal"),
        QT_TRANSLATE_NOOP("Selection", "the performance is %3 more in sum (%2 instead of %1), all else is equal")},
    LevelWords {Level::Lottery, QT_TRANSLATE_NOOP("Selection", "only the lot is lower, all claims are equal"),
                QT_TRANSLATE_NOOP("Selection", "only the lot is higher, all claims are equal")},
};

/// Those of the levels that speak of the coverage, for a problem without needs.
constexpr std::array wordsWithoutNeeds = {
    LevelWords {Level::Size, QT_TRANSLATE_NOOP("Selection", "%3 fewer sit (%2 instead of %1)"),
                QT_TRANSLATE_NOOP("Selection", "%3 more sit (%2 instead of %1)")},
    LevelWords {Level::Tier, QT_TRANSLATE_NOOP("Selection", "the capability is %3 less in sum (%2 instead of %1)"),
                QT_TRANSLATE_NOOP("Selection", "the capability is %3 more in sum (%2 instead of %1)")},
    LevelWords {Level::Invited,
                QT_TRANSLATE_NOOP("Selection", "there are %3 more invitations this year (%2 instead of %1)"),
                QT_TRANSLATE_NOOP("Selection", "there are %3 fewer invitations this year (%2 instead of %1)")},
};

const LevelWords &wordsFor(Level level, bool hasNeeds)
{
    const auto without = std::ranges::find(wordsWithoutNeeds, level, &LevelWords::level);
    if (!hasNeeds && without != wordsWithoutNeeds.end())
        return *without;
    return *std::ranges::find(levelWords, level, &LevelWords::level);
}

QString difference(const PanelPrice &price, bool hasNeeds)
{
    if (price.level == Level::Coverage)
        return coverageDifference(price);
    const LevelWords &words = wordsFor(*price.level, hasNeeds);
    const QString text = told(price.isWorse ? words.worse : words.better);
    return words.level == Level::Lottery ? text
                                         : text.arg(QString::number(price.base), QString::number(price.other),
                                                    QString::number(qAbs(price.other - price.base)));
}

QString exchangeOf(const SelectionProblem &problem, const PanelPrice &price)
{
    const QString coming = listed(problem, price.coming);
    const QString leaving = listed(problem, price.leaving);
    if (leaving.isEmpty())
        return told(QT_TRANSLATE_NOOP("Selection", "In: %1.")).arg(coming);
    if (coming.isEmpty())
        return told(QT_TRANSLATE_NOOP("Selection", "Out: %1.")).arg(leaving);
    return told(QT_TRANSLATE_NOOP("Selection", "In: %1; out: %2.")).arg(coming, leaving);
}

QString sameness(Against against)
{
    switch (against) {
    case Against::Best:
        return told(QT_TRANSLATE_NOOP("Selection", "This is the best panel."));
    case Against::Known:
        return told(QT_TRANSLATE_NOOP("Selection", "This is the best panel that was found."));
    case Against::Left:
        return told(QT_TRANSLATE_NOOP("Selection", "Both panels are the same."));
    case Against::Before:
        break;
    }
    return told(QT_TRANSLATE_NOOP("Selection", "The panel is the same as before."));
}

QString opening(Against against)
{
    switch (against) {
    case Against::Best:
        return told(QT_TRANSLATE_NOOP("Selection", "Against the best panel %1."));
    case Against::Known:
        return told(QT_TRANSLATE_NOOP("Selection", "Against the best panel that was found %1."));
    case Against::Left:
        return told(QT_TRANSLATE_NOOP("Selection", "On the right, against the left, %1."));
    case Against::Before:
        break;
    }
    return told(QT_TRANSLATE_NOOP("Selection", "Against the panel before %1."));
}

} // namespace

QString sentence(const SelectionProblem &problem, const PanelPrice &price, Against against)
{
    if (price.coming.isEmpty() && price.leaving.isEmpty())
        return sameness(against);
    const QString text = price.level ? opening(against).arg(difference(price, !problem.needs.isEmpty()))
                                     : told(QT_TRANSLATE_NOOP("Selection", "Equal in all claims."));
    return told(QT_TRANSLATE_NOOP("Selection", "%1 %2")).arg(text, exchangeOf(problem, price));
}

QString proofRemark(const SelectionProblem &problem, const PanelAnswer &answer)
{
    if (answer.proved || !answer.feasible)
        return {};
    QString stopped = told(QT_TRANSLATE_NOOP(
        "Selection", "This is the best panel that was found. The search was stopped: a better one may exist."));
    const auto level = firstDifference(answer.value, answer.bound, problem.fewestInvitedFirst);
    if (!level || level == Level::Lottery)
        return stopped;
    const QString limit = level == Level::Invited
        ? told(QT_TRANSLATE_NOOP("Selection", "Proved so far: %1 is %2, and no better panel has less than %3."))
        : told(QT_TRANSLATE_NOOP("Selection", "Proved so far: %1 is %2, and no panel has more than %3."));
    return told(QT_TRANSLATE_NOOP("Selection", "%1 %2"))
        .arg(stopped,
             limit.arg(nameOf(*level), QString::number(figureOf(answer.value, *level)),
                       QString::number(figureOf(answer.bound, *level))));
}

} // namespace lianxin::selection
