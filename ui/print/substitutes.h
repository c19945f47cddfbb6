#pragma once

#include "ui/print/fonts.h"
#include "ui/print/shaping.h"

namespace lianxin::print {

/// Adds `one` to `told`; of one font in the place of another the characters come together.
void note(QList<Substitute> &told, const Substitute &one);

/// Whether a font of `role` is installed at all: if not, what stands in for it.
[[nodiscard]] QList<Substitute> missingFamily(const RoleFont &role);

/// The characters of `shaped` that are not drawn by the family that their role has in `families`.
[[nodiscard]] QList<Substitute> substitutesIn(const ShapedText &shaped,
                                              const QHash<documents::Role, QString> &families);

} // namespace lianxin::print
