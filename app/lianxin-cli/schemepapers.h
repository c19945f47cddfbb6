#pragma once

#include "app/lianxin-cli/command.h"
#include "core/documents/schemepapers.h"

namespace lianxin::cli {

/// The papers about the plan of a year as the option --paper names them, by documents::SchemePaper.
[[nodiscard]] const QStringList &schemePaperWords();

/// Writes `paper` of the plan of the option --year.
int printScheme(const Call &call, documents::SchemePaper paper);

} // namespace lianxin::cli
