#pragma once

#include "core/base/readings.h"

#include <QByteArray>
#include <QString>

namespace lianxin {

/// The place of `character` among all in the order of strokes: by their number, then by their shapes (横竖撇点折) as
/// they are written; from 1 on, 0 when it is not in the table (21,000 characters, all those of the 2013 standard).
/// Source: GB 13000.1 in the order of GF 3003-1999; the table says what it is made of.
[[nodiscard]] int strokePlace(char32_t character);

/// `text` as bytes that compare in the order of strokes, 姓氏笔画: character by character. Of one surname, names whose
/// given name is one character come first, as in official lists. Numbers by value, before letters, before characters;
/// what is not in the table comes last.
[[nodiscard]] QByteArray strokeKey(const QString &text, ReadAs as = ReadAs::Words);

} // namespace lianxin
