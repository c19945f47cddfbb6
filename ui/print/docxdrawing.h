#pragma once

#include "ui/print/docxxml.h"
#include "ui/print/laidoutdocument.h"

namespace lianxin::print {

/// The names of the vocabularies of text with drawings, for the head of a part.
[[nodiscard]] DocxAttributes docxVocabularies();

/// A run with a filled rectangle at its place on the page. `number` tells it from the other drawings.
[[nodiscard]] QByteArray ruleRun(const RulePiece &rule, int number);

/// A run with the picture that `relation` names in the line, `size` in mm. `text` tells what it shows.
[[nodiscard]] QByteArray pictureRun(const QString &relation, const QSizeF &size, int number, const QString &text = {});

/// A run with `paragraphs` in a box at its place on the page, mm, turned upside down; where a program does not turn
/// words, with the picture of them that `relation` names.
[[nodiscard]] QByteArray turnedBoxRun(const QByteArray &paragraphs, const QString &relation, const QRectF &box,
                                      int number);

} // namespace lianxin::print
