#pragma once

#include "core/base/readings.h"

#include <QByteArray>
#include <QString>

namespace lianxin {

/// `text` in letters without tones and spaces, an u with two dots as v; what is not Chinese stays, in lower case and
/// half width.
[[nodiscard]] QString pinyin(const QString &text, ReadAs as = ReadAs::Words);

/// The first letters of the readings of `text`; what is not Chinese stays as in pinyin().
[[nodiscard]] QString pinyinInitials(const QString &text, ReadAs as = ReadAs::Words);

/// `text` as bytes that compare in the order of pinyin: character by character, each by its letters, then its tone,
/// then its strokes. Numbers by value, before letters, before characters; what has no reading comes last.
[[nodiscard]] QByteArray pinyinKey(const QString &text, ReadAs as = ReadAs::Words);

} // namespace lianxin
