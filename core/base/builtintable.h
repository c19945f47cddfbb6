#pragma once

#include <QList>
#include <QStringList>

namespace lianxin {

/// The lines of a table of tabs that is built into the program, such as "characters/strokes.tsv"; those that begin
/// with # are remarks and are left out.
[[nodiscard]] QList<QStringList> builtInTable(const QString &name);

} // namespace lianxin
