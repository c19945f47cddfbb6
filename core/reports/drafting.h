#pragma once

#include "core/reports/report.h"
#include "core/reports/reportcheck.h"

namespace lianxin {

/// `parts` as one text, each part below its heading, as partsOf() takes it apart again. A part that is empty has none.
[[nodiscard]] QString contentOf(const ReportParts &parts, const ReportRules &rules);

/// A report to begin with, out of `suggestions`, of which the first decides its title: the parts as draftedFrom(), the
/// proposers as authors in their order. It has no number yet. `titlePattern` has %1 where stands what it is about.
[[nodiscard]] Report draftedReport(const QList<Suggestion> &suggestions, const ReportRules &rules,
                                   const QString &titlePattern);

/// 100 percent among so many, the first ones getting what does not go up evenly.
[[nodiscard]] QList<int> evenShares(qsizetype count);

} // namespace lianxin
