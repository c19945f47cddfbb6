#pragma once

#include "core/evaluation/scoring.h"

namespace lianxin {

/// Gathers the points of all members from facts that come in parts, so that not all of them need be known at once.
class PointGathering
{
public:
    /// Pairings are judged on `lastDay`. `book` must stay as it is meanwhile.
    PointGathering(const Rulebook &book, QDate lastDay)
        : m_book(book)
        , m_lastDay(lastDay)
    {
    }

    /// Takes the facts of `kinds` from `counted`, those of the period, of which each kind comes in one part. `index` is
    /// over what they refer to.
    void take(const FactIndex &index, const Facts &counted, const QList<RuleFact> &kinds);

    /// Who has points, in no order.
    [[nodiscard]] QList<MemberId> members() const;

    /// What each of `members` has, as evaluate() tells it. Nothing is gathered any more after that.
    [[nodiscard]] QList<MemberPoints> evaluated(const QList<Member> &members, const Directory &directory);

private:
    void count(const FactIndex &index, const Facts &counted, RuleFact kind);
    [[nodiscard]] QSet<QString> usedRules(const QList<MemberPoints> &evaluated) const;

    const Rulebook &m_book;
    QDate m_lastDay;
    QHash<qint64, QList<PointLine>> m_lines; ///< by member
    QHash<RuleFact, QHash<qint64, int>> m_counts; ///< what conditions count, by member
};

} // namespace lianxin
