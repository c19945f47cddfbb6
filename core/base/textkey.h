#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace lianxin {

/// `text` as bytes that compare as it is sorted: numbers by value, before letters without regard to case and width,
/// before Chinese characters. Spaces after a character do not count, for names of two are spaced to the width of three.
///
/// `appendCharacter` adds to the key what stands for the Chinese character that begins at code unit `at`: bytes
/// from 0x80 on, as many for each, or none where it does not know the character, which then comes after all others.
[[nodiscard]] QByteArray
textKey(const QString &text,
        const std::function<void(QByteArray &key, char32_t character, qsizetype at)> &appendCharacter);

/// Adds `number`, below 32,512, to a key as two bytes from 0x80 on.
void appendPlace(QByteArray &key, int number);

} // namespace lianxin
