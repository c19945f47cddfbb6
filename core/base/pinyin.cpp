#include "core/base/pinyin.h"

#include "core/base/chinesetext.h"
#include "core/base/strokes.h"
#include "core/base/textkey.h"

namespace lianxin {

namespace {

constexpr int notInTable = 0x7eff;

QString spelledOut(const QString &text, ReadAs as, qsizetype lettersEach)
{
    const QList<Reading> readings = readingsOf(text, as);
    QString letters;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (readings.at(at).isKnown())
            letters.append(spellingOf(readings.at(at).syllable).left(lettersEach));
        else
            letters.append(comparable(text.at(at)));
    }
    return letters;
}

} // namespace

QString pinyin(const QString &text, ReadAs as)
{
    constexpr qsizetype longestSyllable = 6;
    return spelledOut(text, as, longestSyllable);
}

QString pinyinInitials(const QString &text, ReadAs as)
{
    return spelledOut(text, as, 1);
}

QByteArray pinyinKey(const QString &text, ReadAs as)
{
    const QList<Reading> readings = readingsOf(text, as);
    return textKey(text, [&readings](QByteArray &key, char32_t character, qsizetype at) {
        const Reading &reading = readings.at(at);
        if (!reading.isKnown())
            return;
        appendPlace(key, reading.syllable);
        key.append(static_cast<char>(reading.tone));
        const int place = strokePlace(character);
        appendPlace(key, place == 0 ? notInTable : place);
    });
}

} // namespace lianxin
