#pragma once

#include "core/base/typedword.h"

#include <QList>
#include <QString>

namespace lianxin {

/// The places in `text` of the signs of `typed`, in their order but perhaps apart, a Chinese character by the first
/// letter of its pinyin too; the first stands at the beginning of a word. Empty when they are not all there. For short
/// lists of words that one half remembers, such as commands.
[[nodiscard]] QList<TypedWord::Place> scatteredPlaces(const QString &text, const QString &typed);

} // namespace lianxin
