#pragma once

#include "core/directory/directoryrepository.h"
#include "core/reports/report.h"
#include "core/reports/reportcheck.h"

namespace lianxin {

class Settings;

/// `parts` as one text, each part below its heading, as partsOf() takes it apart again. A part that is empty has none.
[[nodiscard]] QString contentOf(const ReportParts &parts, const ReportRules &rules);

/// What the setting `name` says of titles, with %1 where stands what they are about: as the office has it, or as it
/// came with the program when that has no such place.
[[nodiscard]] QString titlePattern(const Settings &settings, const QString &name);

/// A report to begin with, out of `suggestions`, of which the first decides its title: the parts as draftedFrom(), the
/// proposers as authors in their order with even shares, its kind by whether it is of one suggestion or several. It has
/// no number yet. `pattern` has %1 where stands what it is about.
[[nodiscard]] Report draftedReport(const QList<Suggestion> &suggestions, const ReportRules &rules,
                                   const QString &pattern, const Directory &directory);

/// 100 percent among so many, the first ones getting what does not go up evenly.
[[nodiscard]] QList<int> evenShares(qsizetype count);

} // namespace lianxin
