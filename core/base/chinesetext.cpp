#include "core/base/chinesetext.h"

#include <algorithm>

namespace lianxin {

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

} // namespace lianxin
