#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/factindex.h"

#include <utility>

namespace lianxin {

/// Finds the lines of each rule. Joint authors share by their place; a level, a mode and the post of
/// the member multiply.
class Scoring
{
public:
    /// `index` is over all facts, `facts` are those of the period, which ends on `lastDay`.
    Scoring(const FactIndex &index, const Facts &facts, const Rulebook &book, QDate lastDay);

    void apply(const Rule &rule);

    /// The lines found so far, by member.
    [[nodiscard]] QHash<qint64, QList<PointLine>> takeLines() { return std::exchange(m_lines, {}); }

private:
    struct Event { ///< something that happened to a report
        ReportId report;
        int points = 0; ///< hundredths, before the shares
    };

    void invitations(const Rule &rule);
    void suggestions(const Rule &rule);
    void reports(const Rule &rule);
    void adoptions(const Rule &rule);
    void comments(const Rule &rule);
    void activePairings(const Rule &rule);
    void services(const Rule &rule);
    void outcomes(const Rule &rule);

    void addEvents(const Rule &rule, QList<Event> events);
    void addShared(const Rule &rule, int points, const QList<MemberId> &members, const QString &source,
                   const RecordRef &record);
    void addToAuthors(const Rule &rule, int points, const Report &report);
    void add(const Rule &rule, int points, MemberId member, const QString &source, const RecordRef &record);

    const FactIndex &m_index;
    const Facts &m_facts;
    const Rulebook &m_book;
    QDate m_lastDay;
    QHash<qint64, QList<PointLine>> m_lines;
};

} // namespace lianxin
