#include "core/base/textkey.h"

#include "core/base/chinesetext.h"
#include "core/base/codepoint.h"

#include <algorithm>

namespace lianxin {

namespace {

constexpr char afterLetters = 0x7f;
constexpr char afterCharacters = static_cast<char>(0xff);

bool isChinese(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Adds the number at `at` by its value: how many digits it has, then these. Answers where it ends.
qsizetype appendNumber(QByteArray &key, const QString &text, qsizetype at)
{
    const auto end = std::find_if_not(text.cbegin() + at, text.cend(), isDigit);
    auto digit = std::find_if_not(text.cbegin() + at, end, [](QChar sign) { return sign == u'0'; });
    key.append('0');
    key.append(static_cast<char>(std::min<qptrdiff>(end - digit, 0xff)));
    for (; digit != end; ++digit)
        key.append(static_cast<char>(digit->unicode()));
    return end - text.cbegin();
}

void appendOther(QByteArray &key, char32_t character)
{
    if (character >= 0x80)
        key.append(isChinese(character) ? afterCharacters : afterLetters);
    const char32_t folded = QChar::toCaseFolded(character);
    key.append(QString::fromUcs4(&folded, 1).toUtf8());
}

} // namespace

QByteArray textKey(const QString &text,
                   const std::function<void(QByteArray &key, char32_t character, qsizetype at)> &appendCharacter)
{
    const QString plain = halfWidth(text);
    QByteArray key;
    key.reserve(plain.size() * 3);
    bool followsChinese = true;
    for (qsizetype at = 0; at < plain.size();) {
        if (isDigit(plain.at(at))) {
            at = appendNumber(key, plain, at);
            followsChinese = false;
            continue;
        }
        const auto [character, units] = codePointAt(plain, at);
        const qsizetype before = key.size();
        if (isChinese(character))
            appendCharacter(key, character, at);
        if (key.size() == before && !(followsChinese && QChar::isSpace(character)))
            appendOther(key, character);
        followsChinese = isChinese(character) || (followsChinese && QChar::isSpace(character));
        at += units;
    }
    return key;
}

void appendPlace(QByteArray &key, int number)
{
    Q_ASSERT(number >= 0 && number < 0x7f00);
    key.append(static_cast<char>(0x80 | (number >> 8)));
    key.append(static_cast<char>(number & 0xff));
}

} // namespace lianxin
