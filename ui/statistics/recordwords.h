#pragma once

#include "core/base/recordref.h"
#include "core/evaluation/factindex.h"
#include "ui/base/recordref.h"

namespace lianxin::ui {

/// How a record is told in a list: its name, a line about it, and what opens at a click.
struct RecordWords {
    QString name;
    QString detail; ///< may be empty
    RecordRef opens;
};

/// A part of a whole, such as an invitation, opens that whole. Of a record that is not among the facts the name is
/// its number.
[[nodiscard]] RecordWords wordsFor(const FactIndex &index, const lianxin::RecordRef &record);

} // namespace lianxin::ui
