#pragma once

#include "core/exchange/rowreader.h"

#include <QMap>

namespace lianxin {

/// Whether `fact` is that somebody was absent or did not reply, for which nobody should be rewarded.
[[nodiscard]] bool isOfMissing(RuleFact fact);

/// What is doubtful in the rules of a sheet; it is told beside them, and they are kept.
class RuleDoubts
{
public:
    RuleDoubts(const ImportContext &context, const RecognisedSheet &sheet);

    /// Of `rule`, which counts what its words seem to say.
    void tell(RowReader &row, const Rule &rule) const;

    /// Notes what `rule` counts, which the row brought and which is stored.
    void note(const RowReader &row, const Rule &rule);

    /// After the last row: rules that seem to count the same, by which points would be given twice.
    [[nodiscard]] QList<ImportIssue> remarks() const;

private:
    struct Counted {
        int row = 0;
        QString item;
        bool isGuessed = false; ///< from its words
    };

    void tellLevel(RowReader &row, const Rule &rule) const;
    void tellUnbound(RowReader &row, const Rule &rule) const;
    [[nodiscard]] QString nameOf(RuleFact fact) const;

    const ImportContext &m_context;
    const RecognisedSheet &m_sheet;
    QMap<std::pair<RuleSetId, RuleFact>, QList<Counted>> m_counted;
};

} // namespace lianxin
