#pragma once

#include <QList>
#include <QString>

namespace lianxin::documents {

/// Whether a line may not begin with `character`: closing punctuation and what leans on the character before it.
[[nodiscard]] bool forbiddenAtStart(char32_t character);

/// Whether a line may not end with `character`: opening brackets and quotation marks.
[[nodiscard]] bool forbiddenAtEnd(char32_t character);

/// Where `text` may go to the next line: element i tells whether a line may end before the character unit i.
/// Has text.size() + 1 elements; the first is false, the last true. Never within a character, a number with
/// its unit (12.5%, 8:30, 2026年), a month with its day (3月5日), a label of two characters with its colon (电话：), an
/// item (1. and its first character) or a word in Latin letters, nor against the two rules above.
/// Source: GB/T 15834-2011, 5.1 (place of the marks).
[[nodiscard]] QList<bool> breakOpportunities(const QString &text);

/// Where to cut between `start` and `end` when there is no opportunity: as late as the two rules above allow.
[[nodiscard]] qsizetype lastResort(const QString &text, qsizetype start, qsizetype end);

/// Cuts `text` into lines of at most `room(line)` units, where `edges[i]` is the distance of the character
/// unit i from the start of the text (text.size() + 1 values, never falling) and `opportunities` comes from
/// breakOpportunities(). What has no opportunity within a line is cut where it no longer fits, but no
/// character is cut in two. A line feed ends a line. Returns the first index of each line and, last,
/// text.size(); the pieces together are the whole text.
template <typename Room>
[[nodiscard]] QList<qsizetype> cutIntoLines(const QString &text, const QList<qreal> &edges,
                                            const QList<bool> &opportunities, Room room)
{
    QList<qsizetype> starts {0};
    qsizetype start = 0;
    qsizetype candidate = 0; // last place where the line may end
    qsizetype i = 0;
    const auto beginAt = [&](qsizetype next) {
        starts.append(next);
        start = candidate = i = next;
    };
    while (i < text.size()) {
        const qsizetype step = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate() ? 2 : 1;
        if (text[i] == u'\n') {
            beginAt(i + 1);
            continue;
        }
        if (i > start && opportunities[i])
            candidate = i;
        const bool fits = edges[i + step] - edges[start] <= room(starts.size() - 1) + 1e-6;
        if (!fits && i > start && text[i] != u' ') {
            beginAt(candidate > start ? candidate : lastResort(text, start, i));
            continue;
        }
        i += step;
    }
    starts.append(text.size());
    return starts;
}

} // namespace lianxin::documents
