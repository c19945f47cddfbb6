#pragma once

#include "core/evaluation/scoring.h"
#include "core/evaluation/totals.h"

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

    /// With all that happened within `period`. A pairing is judged on its last day, or on the day of the last service
    /// when it has no end. `index` may go then.
    [[nodiscard]] static PointGathering over(const FactIndex &index, const Rulebook &book, const Period &period);

    /// Takes the facts of `kinds` from `counted`, those of the period, of which each kind comes in one part. `index` is
    /// over what they refer to.
    void take(const FactIndex &index, const Facts &counted, const QList<RuleFact> &kinds);

    /// Who has points, in no order.
    [[nodiscard]] QList<MemberId> members() const;

    /// What each of `members` has, as evaluate() tells it, where others have `others` besides. Nothing is gathered any
    /// more after that.
    [[nodiscard]] QList<MemberPoints> evaluated(const QList<Member> &members, const Directory &directory,
                                                const CommonCounts &others = {});

    /// What all of `members` show together. Nothing is gathered any more after that.
    [[nodiscard]] CommonCounts common(const QList<Member> &members, const Directory &directory);

private:
    void count(const FactIndex &index, const Facts &counted, RuleFact kind);
    [[nodiscard]] QList<MemberPoints> takeLines(const QList<Member> &members, const Directory &directory);

    const Rulebook &m_book;
    QDate m_lastDay;
    QHash<qint64, QList<PointLine>> m_lines; ///< by member
    QHash<RuleFact, QHash<qint64, int>> m_counts; ///< what conditions count, by member
};

} // namespace lianxin
