#include "core/search/fuzzy.h"

#include "core/base/codepoint.h"
#include "core/base/readings.h"

namespace lianxin {

namespace {

/// Whether the sign at `at` of `text`, which is folded, is `sign` or is read with it as its first letter.
bool isToldBy(const QString &text, qsizetype at, QChar sign, const FirstLetters &letters)
{
    if (text.at(at) == sign)
        return true;
    return sign >= u'a' && sign <= u'z' && (letters.at(text, at) >> (sign.unicode() - u'a') & 1U) != 0;
}

bool beginsWord(const QString &text, qsizetype at, const FirstLetters &letters)
{
    return at == 0 || letters.at(text, at) != 0 || !text.at(at - 1).isLetterOrNumber();
}

/// The places from `start` on; empty when they are not all there.
QList<TypedWord::Place> placesFrom(const QString &text, qsizetype start, const QString &typed,
                                   const FirstLetters &letters)
{
    QList<TypedWord::Place> places;
    qsizetype found = 0;
    for (qsizetype at = start; at < text.size() && found < typed.size(); ++at) {
        if (!isToldBy(text, at, typed.at(found), letters))
            continue;
        ++found;
        const qsizetype units = codePointAt(text, at).units;
        if (!places.isEmpty() && places.constLast().start + places.constLast().length == at)
            places.last().length += units;
        else
            places.append({at, units});
        at += units - 1;
    }
    return found == typed.size() ? places : QList<TypedWord::Place>();
}

} // namespace

QList<TypedWord::Place> scatteredPlaces(const QString &text, const QString &typed)
{
    const QString folded = foldedInPlace(text);
    const QString signs = foldedInPlace(typed).remove(u' ');
    const FirstLetters letters;
    for (qsizetype at = 0; at < folded.size() && !signs.isEmpty(); ++at) {
        if (!isToldBy(folded, at, signs.at(0), letters) || !beginsWord(folded, at, letters))
            continue;
        if (auto places = placesFrom(folded, at, signs, letters); !places.isEmpty())
            return places;
    }
    return {};
}

} // namespace lianxin
