#include "core/search/highlight.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr qsizetype before = 18;
constexpr qsizetype whole = 60;

/// Moves `at` off the middle of a surrogate pair.
qsizetype betweenCharacters(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() ? at - 1 : at;
}

} // namespace

HighlightedText highlighted(const QString &text, const QList<TypedWord> &words)
{
    HighlightedText shown {text, {}};
    const QString folded = foldedInPlace(text);
    for (const TypedWord &word : words)
        if (const TypedWord::Place place = word.inFolded(folded); place.isSomewhere())
            shown.places.append(place);
    std::ranges::sort(shown.places, {}, &TypedWord::Place::start);
    qsizetype end = 0;
    shown.places.removeIf([&end](const TypedWord::Place &place) {
        const bool overlaps = place.start < end;
        end = overlaps ? end : place.start + place.length;
        return overlaps;
    });
    return shown;
}

HighlightedText excerpt(const QString &text, const QList<TypedWord> &words)
{
    const QString line = QString(text).replace(u'\n', u' ');
    const HighlightedText all = highlighted(line, words);
    if (all.places.isEmpty())
        return {};
    const qsizetype start = betweenCharacters(line, std::max<qsizetype>(all.places.constFirst().start - before, 0));
    const qsizetype end = betweenCharacters(line, std::min(start + whole, line.size()));
    QString part = line.sliced(start, end - start).simplified();
    if (start > 0)
        part.prepend(u'…');
    if (end < line.size())
        part.append(u'…');
    return highlighted(part, words);
}

} // namespace lianxin
