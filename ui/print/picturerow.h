#pragma once

#include "core/documents/document.h"
#include "ui/print/laidoutdocument.h"

namespace lianxin::print {

inline constexpr qreal betweenPictures = 2; ///< mm, beside and below each other

/// The pictures of `row` in a line `width` mm wide, from its top; what is no picture leaves its place empty.
[[nodiscard]] QList<PicturePiece> besideEachOther(const documents::PictureRow &row, qreal width);

} // namespace lianxin::print
