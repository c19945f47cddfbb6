#pragma once

#include "core/evaluation/evaluation.h"

#include <QHash>
#include <QSet>

namespace lianxin {

/// What all members together show, by which each is added up: what nobody has is unused, and is not counted as zero.
struct CommonCounts {
    QSet<QString> rules = {}; ///< codes of the rules by which anybody has points
    QHash<RuleFact, QHash<qint64, int>> facts = {}; ///< how many of the facts that conditions count each member has
};

/// The codes of the rules of `book` by which anybody among `evaluated` has points.
[[nodiscard]] QSet<QString> rulesUsedBy(const QList<MemberPoints> &evaluated, const Rulebook &book);

/// Adds up the points of one member after the other, in this order: the facts of each rule, in smaller steps after
/// those that count in full; its floor and cap; the floor and cap of its class; the weight of the class, to which the
/// unused classes leave theirs in proportion; the total; and the conditions, each of which looks at what the total is
/// made of before any condition is applied.
class Totals
{
public:
    /// `book` stays as it is meanwhile.
    Totals(const Rulebook &book, CommonCounts counts);

    /// The items, classes and total of `points`, whose lines are known.
    void addUp(MemberPoints &points) const;

private:
    void step(QList<PointLine> &lines, const Rule &rule) const;
    void addItems(MemberPoints &points) const;
    [[nodiscard]] QList<ClassPoints> classesOf(const MemberPoints &points) const;
    [[nodiscard]] int weighted(int counted, const RuleClass &group) const;
    [[nodiscard]] RuleClass classNamed(const QString &name) const;

    void applyConditions(MemberPoints &points, const QList<ClassPoints> &classes) const;
    [[nodiscard]] bool isUsed(const RuleCondition &condition) const;
    [[nodiscard]] int measured(const RuleCondition &condition, const MemberPoints &points,
                               const QList<ClassPoints> &classes) const;

    const Rulebook &m_book;
    CommonCounts m_counts;
    QSet<QString> m_classes; ///< in which anybody has points
    int m_weights = 0; ///< percent, of all classes
    int m_usedWeights = 0; ///< percent, of those in which anybody has points
};

} // namespace lianxin
