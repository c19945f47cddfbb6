#pragma once

#include "app/lianxin-cli/command.h"
#include "core/documents/picturedpaper.h"

namespace lianxin::cli {

/// The words of --paper for the papers with charts, by documents::PicturedPaper.
[[nodiscard]] const QStringList &picturedPaperWords();

/// Writes `paper` about the days of --from and --to, of the campaign --campaign if that is told. Answers how that
/// ended.
int printPictured(const Call &call, documents::PicturedPaper paper);

} // namespace lianxin::cli
