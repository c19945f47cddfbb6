#pragma once

#include "core/exchange/rowreader.h"

#include <QMap>

namespace lianxin {

/// To which set the rules of a sheet belong: the one that the row or the title names; without a name the stored one
/// that has all of the codes and the most of the items, under a title more than half of them; else one of its own,
/// called like the title or the sheet.
class SheetRuleSet
{
public:
    /// Reads the sets as they are before the first row. Both must outlive this.
    SheetRuleSet(const ImportContext &context, const RecognisedSheet &sheet);

    /// The set of `row`, valid as the sheet says; not stored when it is new. One whose period nobody knows is not in
    /// use: it would take the place of the one that is.
    [[nodiscard]] RuleSet of(RowReader &row);

    /// Whether the codes alone tell the set of `row`, so that items must agree with the stored ones.
    [[nodiscard]] bool isTakenByCodes(const RowReader &row) const;

    /// What is to be said of a set that nobody named or whose period nobody told, after the last row.
    [[nodiscard]] QList<ImportIssue> remarks() const;

private:
    struct Period {
        QDate from;
        QDate to;
    };

    [[nodiscard]] RuleSet namedBy(const RowReader &row) const;
    [[nodiscard]] RuleSet namedByTitle() const;
    [[nodiscard]] RuleSetId withSameCodes(qsizetype leastItems) const;
    [[nodiscard]] QString nameInTitle() const;
    void readDay(RowReader &row, QDate &into, const QString &field, const QString &set);
    void judge(RuleSet &set, bool hadPeriod, int row);
    [[nodiscard]] QList<ImportIssue> remarksOnOverlaps(const RuleSet &set, int row) const;
    [[nodiscard]] bool saysExpired(const QString &text) const;
    [[nodiscard]] std::optional<Period> periodIn(const QString &text) const;

    const ImportContext &m_context;
    const RecognisedSheet &m_sheet;
    RuleSetId m_byCodes;
    bool m_isAnyByCodes = false;
    QMap<QString, int> m_withoutPeriod; // sets kept as expired, as no row told their period so far -> the first row
    QMap<QString, int> m_rows; // sets that the sheet has rules of -> the first row
    QMap<QString, int> m_weighted; // sets that the sheet makes count by weights -> the row that says so
    QHash<QString, QDate> m_told; // by the rows so far, for a set and a field
};

/// What is to be said at `place` of a set that counts by weights which do not make the whole.
[[nodiscard]] QList<ImportIssue> remarksOnWeights(const ImportContext &context, RuleSetId set,
                                                  const ImportIssue &place);

/// What is to be said of a sheet that goes with the rules, names no set of them and came without one.
[[nodiscard]] QList<ImportIssue> remarksOnNewestSet(const ImportContext &context, const RecognisedSheet &sheet);

} // namespace lianxin
