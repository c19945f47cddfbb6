#pragma once

#include "app/lianxin-cli/command.h"
#include "core/documents/periodpaper.h"

namespace lianxin::cli {

/// The words of --paper for the papers about a period, by documents::PeriodPaper.
[[nodiscard]] const QStringList &periodPaperWords();

/// Writes `paper` about the days that --month or --from and --to name, and signs it first if --sign asks for that.
/// Answers how that ended.
int printOfPeriod(const Call &call, documents::PeriodPaper paper);

} // namespace lianxin::cli
