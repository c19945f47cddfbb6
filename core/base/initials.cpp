#include "core/base/initials.h"

#include "core/base/codepoint.h"
#include "core/base/readings.h"
#include "core/base/typedword.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr qsizetype mostMeanings = 64;
constexpr qsizetype longestRow = 12; ///< characters
constexpr qsizetype longestSyllable = 6; ///< letters

using Ways = QStringList; ///< those in which one character may be told

/// Each of `beginnings` with each of `ways` behind it; no more than one has use for.
QStringList continued(const QStringList &beginnings, const Ways &ways)
{
    QStringList longer;
    for (const QString &before : beginnings)
        for (const QString &way : ways)
            if (longer.size() < mostMeanings)
                longer.append(before + way);
    return longer;
}

/// The characters of `row` from one on, told in each way.
QStringList toldFrom(const QList<Ways> &row, qsizetype from)
{
    QStringList told {QString()};
    for (qsizetype at = from; at < std::min(row.size(), from + longestRow); ++at)
        told = continued(told, row.at(at));
    return told;
}

/// Gathers what a text is told by, row by row.
class Gathering
{
public:
    void add(const Ways &ways) { m_row.append(ways); }

    /// A space or a dot: what follows is a row of its own, but may also go on with this one.
    void pause()
    {
        const qsizetype starts = m_row.size() <= TypedWord::longestName ? m_row.size() : 1;
        for (qsizetype from = 0; from < starts; ++from)
            m_told.append(toldFrom(m_row, from));
        m_joined.append(std::exchange(m_row, {}));
    }

    void end()
    {
        pause();
        if (!m_joined.isEmpty())
            m_told.append(toldFrom(std::exchange(m_joined, {}), 0));
    }

    [[nodiscard]] QStringList told() const
    {
        QStringList each = m_told;
        each.removeDuplicates();
        return each;
    }

private:
    QStringList m_told;
    QList<Ways> m_row;
    QList<Ways> m_joined;
};

/// The syllables of `character`, `lettersEach` of each at most.
Ways waysOf(char32_t character, qsizetype lettersEach)
{
    Ways ways;
    for (const int syllable : syllablesOf(character))
        ways.append(spellingOf(syllable).left(lettersEach));
    ways.removeDuplicates();
    return ways;
}

QStringList toldBy(const QString &text, qsizetype lettersEach)
{
    const QString plain = foldedInPlace(text);
    Gathering gathering;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        if (const Ways ways = waysOf(codePointAt(plain, at).value, lettersEach); !ways.isEmpty())
            gathering.add(ways);
        else if (isPassedOver(plain.at(at)))
            gathering.pause();
        else if (!plain.at(at).isLowSurrogate())
            gathering.end();
    }
    gathering.end();
    return gathering.told();
}

/// How many letters of what is typed from `at` on may be one syllable, with its initial.
QSet<qsizetype> syllableLengths(QStringView typed)
{
    QSet<qsizetype> lengths;
    for (int place = 0; place < syllableCount(); ++place) {
        const QLatin1StringView syllable = spellingOf(place);
        const qsizetype shared = sharedLetters(typed, syllable);
        if (shared == 0)
            continue;
        lengths.insert(1);
        if (shared == syllable.size() || shared == typed.size())
            lengths.insert(shared);
        if (shared >= 2 && syllable.at(1) == u'h')
            lengths.insert(2);
    }
    return lengths;
}

} // namespace

QStringList initialsOf(const QString &text)
{
    return toldBy(text, 1);
}

QStringList spellingsOf(const QString &text)
{
    return toldBy(text, longestSyllable);
}

QStringList initialsMeant(const QString &typed)
{
    const QString letters = foldedInPlace(typed);
    QList<QSet<QString>> meant(letters.size() + 1); // by the place up to which they are used up
    meant[0].insert(QString());
    for (qsizetype at = 0; at < letters.size(); ++at)
        for (const qsizetype length : meant.at(at).isEmpty() ? QSet<qsizetype>() : syllableLengths(letters.sliced(at)))
            for (const QString &before : meant.at(at))
                if (meant.at(at + length).size() < mostMeanings && before.size() < longestRow)
                    meant[at + length].insert(before + letters.at(at));
    QStringList initials = meant.last().values();
    std::ranges::sort(initials, {}, [](const QString &each) { return std::pair(each.size(), each); });
    return initials;
}

QStringList spellingsMeant(const QString &typed)
{
    const QString letters = foldedInPlace(typed);
    QStringList spellings {letters, QString(letters).replace("lu"_L1, "lv"_L1).replace("nu"_L1, "nv"_L1)};
    spellings.removeDuplicates();
    return spellings;
}

} // namespace lianxin
