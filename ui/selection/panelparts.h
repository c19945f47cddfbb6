#pragma once

#include "ui/base/tableroles.h"

#include <QString>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace lianxin::ui {

/// A wrapping label of plain text; its tone is told by a shape too.
[[nodiscard]] QLabel *tonedLabel(const QString &text, Tone tone = Tone::Plain);

/// Adds `title` as that of a section.
void addSectionTitle(QVBoxLayout &layout, const QString &title);

/// Empties `area` and begins a card in it, with `title` on top; empty = none.
[[nodiscard]] QVBoxLayout *beginCard(QScrollArea &area, const QString &title);

/// Ends what beginCard() began: puts the reader back to `place`.
void endCard(QScrollArea &area, QVBoxLayout &layout, int place);

} // namespace lianxin::ui
