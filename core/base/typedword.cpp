#include "core/base/typedword.h"

#include "core/base/chinesetext.h"
#include "core/base/codepoint.h"
#include "core/base/readings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

bool isLetter(QChar sign)
{
    return sign >= u'a' && sign <= u'z';
}

/// Fits what is typed to characters one after the other.
class Fit
{
public:
    Fit(QStringView text, QStringView typed)
        : m_text(text)
        , m_typed(typed)
    {
    }

    /// Where in the text `typed` from `next` on ends if it begins at `at`; -1 when it does not fit.
    [[nodiscard]] qsizetype end(qsizetype at, qsizetype next) const
    {
        if (next == m_typed.size())
            return at;
        if (next > 0)
            while (at < m_text.size() && isPassedOver(m_text.at(at)) && m_text.at(at) != m_typed.at(next))
                ++at;
        if (at >= m_text.size())
            return -1;
        if (m_text.at(at) == m_typed.at(next))
            return end(at + 1, next + 1);
        return isLetter(m_typed.at(next)) ? endOfSyllable(at, next) : -1;
    }

private:
    [[nodiscard]] qsizetype endOfSyllable(qsizetype at, qsizetype next) const
    {
        const CodePoint character = codePointAt(m_text, at);
        const QStringView typed = m_typed.sliced(next);
        for (const int place : syllablesOf(character.value)) {
            const QLatin1StringView syllable = spellingOf(place);
            const qsizetype shared = sharedLetters(typed, syllable);
            if (shared > 0 && shared == typed.size())
                return at + character.units;
            for (const qsizetype taken : {syllable.size(), qsizetype(2), qsizetype(1)}) {
                if (taken > shared || (taken == 2 && syllable.size() > 2 && syllable.at(1) != 'h'))
                    continue;
                if (const qsizetype found = end(at + character.units, next + taken); found >= 0)
                    return found;
            }
        }
        return -1;
    }

    QStringView m_text;
    QStringView m_typed;
};

/// Whether the row of characters that begins at `start` is as short as a name.
bool isShortRow(QStringView text, qsizetype start, const FirstLetters &letters)
{
    qsizetype characters = 0;
    for (qsizetype at = start; at < text.size() && letters.at(text, at) != 0; at += codePointAt(text, at).units)
        if (++characters > TypedWord::longestName)
            return false;
    return true;
}

/// The first place in `text` where `typed` fits the readings of a row of characters.
TypedWord::Place placeByReading(QStringView text, QStringView typed)
{
    const FirstLetters letters;
    const quint32 wanted = isLetter(typed.front()) ? 1U << (typed.front().unicode() - u'a') : ~0U;
    const Fit fit(text, typed);
    qsizetype rowStart = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const quint32 here = letters.at(text, at);
        if (here == 0 && !text.at(at).isLowSurrogate())
            rowStart = at + 1;
        if ((here & wanted) == 0 || (at != rowStart && !isShortRow(text, rowStart, letters)))
            continue;
        if (const qsizetype end = fit.end(at, 0); end >= 0)
            return {at, end - at};
    }
    return {};
}

} // namespace

TypedWord::TypedWord(const QString &typed)
    : m_typed(foldedInPlace(typed).trimmed())
    , m_isPinyin(std::ranges::any_of(m_typed, isLetter))
{
}

TypedWord::Place TypedWord::in(const QString &text) const
{
    return inFolded(foldedInPlace(text));
}

TypedWord::Place TypedWord::inFolded(const QString &text) const
{
    if (isEmpty())
        return {};
    if (const qsizetype at = text.indexOf(m_typed); at >= 0)
        return {at, m_typed.size()};
    return m_isPinyin ? placeByReading(text, m_typed) : Place();
}

QString foldedInPlace(const QString &text)
{
    QString folded = halfWidth(text);
    for (QChar &sign : folded)
        sign = sign.toCaseFolded();
    return folded;
}

} // namespace lianxin
