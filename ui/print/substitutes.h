#pragma once

#include "ui/print/fonts.h"
#include "ui/print/shaping.h"

namespace lianxin::print {

/// Adds `one` to `told`; of one font in the place of another the characters come together.
void note(QList<Substitute> &told, const Substitute &one);

/// Whether a font of `role` is installed at all: if not, what stands in for it.
[[nodiscard]] QList<Substitute> missingFamily(const RoleFont &role);

/// `one` as a sentence to the reader.
[[nodiscard]] QString sentenceOf(const Substitute &one);

/// The font that is to draw a role.
struct WantedFont {
    QString family;
    Typeface typeface = Typeface::FangSong;
};

/// The characters of `shaped` that are not drawn by the font that their role has in `fonts`.
[[nodiscard]] QList<Substitute> substitutesIn(const ShapedText &shaped,
                                              const QHash<documents::Role, WantedFont> &fonts);

} // namespace lianxin::print
