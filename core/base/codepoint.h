#pragma once

#include <QStringView>

namespace lianxin {

/// A character, and how many code units of a text it takes.
struct CodePoint {
    char32_t value = 0;
    qsizetype units = 1;
};

/// The character that begins at `at`; half a pair at the end of `text` stands for itself.
[[nodiscard]] inline CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar sign = text.at(at);
    if (sign.isHighSurrogate() && at + 1 < text.size())
        return {QChar::surrogateToUcs4(sign, text.at(at + 1)), 2};
    return {sign.unicode(), 1};
}

} // namespace lianxin
