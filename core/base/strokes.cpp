#include "core/base/strokes.h"

#include "core/base/builtintable.h"
#include "core/base/textkey.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr char oneGivenCharacter = 1;
constexpr char moreGivenCharacters = 2;

QHash<char32_t, int> strokePlaces()
{
    QHash<char32_t, int> places;
    places.reserve(22'000);
    for (const QStringList &line : builtInTable(u"characters/strokes.tsv"_s))
        for (const char32_t character : line.value(1).toUcs4())
            places.insert(character, static_cast<int>(places.size()) + 1);
    return places;
}

constexpr char32_t firstCommon = 0x3400;
constexpr char32_t endOfCommon = 0xa000;

/// The places of the characters from firstCommon on: they are asked for of every character of long lists.
QList<int> commonPlaces(const QHash<char32_t, int> &places)
{
    QList<int> common;
    for (char32_t character = firstCommon; character < endOfCommon; ++character)
        common.append(places.value(character));
    return common;
}

/// Where the given name begins, and whether it is one character.
struct GivenName {
    qsizetype start = -1;
    bool isOne = false;
};

qsizetype afterSpaces(const QString &text, qsizetype at)
{
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    return at;
}

GivenName givenNameOf(const QString &name)
{
    const qsizetype start = afterSpaces(name, surnameLength(name));
    if (start >= name.size())
        return {};
    const qsizetype next = afterSpaces(name, start + (name.at(start).isHighSurrogate() ? 2 : 1));
    return {start, next >= name.size() || !name.at(next).isLetter()};
}

} // namespace

int strokePlace(char32_t character)
{
    static const QHash<char32_t, int> places = strokePlaces();
    static const QList<int> common = commonPlaces(places);
    return character >= firstCommon && character < endOfCommon ? common.at(character - firstCommon)
                                                               : places.value(character);
}

QByteArray strokeKey(const QString &text, ReadAs as)
{
    const GivenName given = as == ReadAs::Name ? givenNameOf(text) : GivenName();
    return textKey(text, [&given](QByteArray &key, char32_t character, qsizetype at) {
        if (at == given.start)
            key.append(given.isOne ? oneGivenCharacter : moreGivenCharacters);
        if (const int place = strokePlace(character))
            appendPlace(key, place);
    });
}

} // namespace lianxin
