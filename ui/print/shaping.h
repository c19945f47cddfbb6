#pragma once

#include "ui/print/typesetter.h"

namespace lianxin::print {

/// `spans` (without line feeds) on one endless line, each in the font of its role.
[[nodiscard]] ShapedText shapedText(const QList<documents::Span> &spans, const QHash<documents::Role, QFont> &fonts);

/// The glyphs of the units `from` … `to`, unit u at edges[u - from] units; one piece for each change of font or role.
[[nodiscard]] QList<TextPiece> piecesOf(const ShapedText &shaped, qsizetype from, qsizetype to,
                                        const QList<qreal> &edges);

} // namespace lianxin::print
