#pragma once

#include "core/search/highlight.h"

#include <QIcon>

#include <functional>

namespace lianxin::ui {

/// One thing that the command palette offers.
struct PaletteEntry {
    QString heading; ///< of the group; those of one group stand together
    QIcon icon;
    HighlightedText title;
    HighlightedText excerpt; ///< a second line; empty = none
    QString aside; ///< at the right: a number, what kind of record it is, keys
    std::function<void()> open;
};

} // namespace lianxin::ui
