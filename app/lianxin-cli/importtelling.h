#pragma once

#include "app/lianxin-cli/command.h"
#include "core/exchange/importreport.h"

namespace lianxin::cli {

/// Tells what an import brought, and answers how it ended.
int tellImport(const Call &call, const ImportReport &report);

} // namespace lianxin::cli
