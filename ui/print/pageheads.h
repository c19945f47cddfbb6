#pragma once

#include "ui/print/geometry.h"
#include "ui/print/laidoutdocument.h"
#include "ui/print/typesetter.h"

namespace lianxin::print {

/// What stands above the text of page 1, with where it ends.
struct PageHead {
    LaidOutPage pieces; ///< to be put under the first page's
    qreal textTop = 0; ///< mm: top of the first line of the title
    qreal textBottom = 0; ///< mm: where the text of page 1 must end at the latest
};

/// The head of a letter: mark, red double rules, number. Source: GB/T 9704-2012, 10.1.
[[nodiscard]] PageHead letterHead(const documents::Document &document, const Sheet &sheet, Typesetter &typesetter);

/// The head of a paper in the general format: mark, number, red rule. Source: GB/T 9704-2012, 7.2.
[[nodiscard]] PageHead generalHead(const documents::Document &document, const Sheet &sheet, Typesetter &typesetter);

/// Numbers `pages` from page `first` on: odd ones at the right, even ones at the left, or all in the middle of a card.
/// Source: GB/T 9704-2012, 7.5.
void numberPages(QList<LaidOutPage> &pages, qsizetype first, documents::Format format, const Sheet &sheet,
                 Typesetter &typesetter);

/// Numbers `pages` of a dossier in the upper corner outside, from `number` on: at the right on the front of a leaf, at
/// the left on its back. Source: DA/T 22-2015, 6.3.
void stampPages(QList<LaidOutPage> &pages, int number, Typesetter &typesetter);

} // namespace lianxin::print
