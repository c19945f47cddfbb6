#include "core/base/chinesetext.h"

#include <algorithm>

namespace lianxin {

namespace {

/// Whether the character is counted by itself: Chinese, of full width, or one of the quotes and dashes between.
bool isCountedAlone(char32_t character)
{
    return character >= 0x2e80 || (character >= 0x2010 && character <= 0x205e) || character == 0xb7;
}

} // namespace

QString withoutSpaces(const QString &text)
{
    QString kept;
    std::ranges::copy_if(text, std::back_inserter(kept), [](QChar character) {
        return !character.isSpace() && character != QChar(0x200b) && character != QChar(0xfeff);
    });
    return kept;
}

QString halfWidth(const QString &text)
{
    QString narrow = text;
    for (QChar &character : narrow) {
        if (character.unicode() >= 0xff01 && character.unicode() <= 0xff5e)
            character = QChar(character.unicode() - 0xfee0);
        else if (character.unicode() == 0x3000)
            character = u' ';
    }
    return narrow;
}

QString comparable(const QString &text)
{
    return withoutSpaces(halfWidth(text)).toLower();
}

int wordCount(const QString &text)
{
    int count = 0;
    bool isInWord = false;
    for (const char32_t character : text.toUcs4()) {
        const bool isAlone = isCountedAlone(character);
        const bool isSpace = QChar::isSpace(character);
        if (!isSpace && (isAlone || !isInWord))
            ++count;
        isInWord = !isSpace && !isAlone;
    }
    return count;
}

} // namespace lianxin
