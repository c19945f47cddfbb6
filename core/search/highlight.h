#pragma once

#include "core/base/typedword.h"

#include <QList>
#include <QString>

namespace lianxin {

/// A text with the places in it that were looked for, in order, none within another.
struct HighlightedText {
    QString text;
    QList<TypedWord::Place> places;

    friend bool operator==(const HighlightedText &, const HighlightedText &) = default;
};

/// `text` with the first place that each of `words` fits.
[[nodiscard]] HighlightedText highlighted(const QString &text, const QList<TypedWord> &words);

/// Some 60 characters out of `text` about the first place that one of `words` fits, with signs where it was cut and in
/// one line; empty when none does.
[[nodiscard]] HighlightedText excerpt(const QString &text, const QList<TypedWord> &words);

} // namespace lianxin
