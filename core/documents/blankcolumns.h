#pragma once

#include "core/documents/document.h"

namespace lianxin::documents {

/// `blocks` without the columns of their tables in which nothing stands below the title: for papers in which nothing is
/// written by hand.
[[nodiscard]] QList<Block> withoutBlankColumns(QList<Block> blocks);

} // namespace lianxin::documents
