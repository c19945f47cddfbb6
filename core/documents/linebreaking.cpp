#include "core/documents/linebreaking.h"

#include <QChar>

#include <string_view>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

// Closing marks of both widths, the ellipsis, the middle dot, the percent signs, the degree sign and the ditto.
constexpr std::u32string_view closing =
    U"\u3002\uff0c\u3001\uff1b\uff1a\uff1f\uff01\uff09\u300b\u300d\u300f\u3011\u3015\u3009"
    U"\u2026\u201d\u2019\u00b7\u30fb\uff0e.,;:?!)]}%\uff05\u2030\u2103\u00b0\u3005\uff5e";
constexpr std::u32string_view opening = U"\uff08\u300a\u300c\u300e\u3010\u3014\u3008\u201c\u2018([{\uff04\uffe5\u00a5$";
// Units that follow a number at once: year, month, day, hour, minute, yuan, ten thousand, hundred million …
constexpr std::u32string_view unitSigns =
    U"\u4f59\u5e74\u6708\u65e5\u65f6\u5206\u70b9\u5143\u4e07\u4ebf\u53f7\u6b21\u4eba\u540d"
    U"\u4e2a\u6761\u9879\u7bc7\u4ef6\u5bb6\u5929\u4ea9\u5428\u53f0\u697c\u5ba4";

constexpr char32_t firstIdeographic = 0x2E80;

bool isOneOf(std::u32string_view set, char32_t character)
{
    return set.find(character) != std::u32string_view::npos;
}

bool isDigit(char32_t character)
{
    return QChar::isDigit(character);
}

bool isLatin(char32_t character)
{
    return QChar::isLetter(character) && character < firstIdeographic;
}

bool isMark(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Mark_SpacingCombining || character == 0x200D;
}

// 8:30, 12.5, 3-4, 1/2: a sign between two figures belongs to them. The dashes of an abstract — and … stay whole.
bool tears(char32_t before, char32_t after)
{
    const bool wordBefore = isDigit(before) || isLatin(before);
    const bool wordAfter = isDigit(after) || isLatin(after);
    if (wordBefore && wordAfter)
        return true;
    if (isDigit(before) && isOneOf(unitSigns, after))
        return true;
    if (isOneOf(U".,:-/~\u2014\u2013\u301c\uff1a", before) && isDigit(after))
        return true;
    if (wordBefore && isOneOf(U"-/~_@&+'", after))
        return true;
    if (wordAfter && isOneOf(U"-/~_@&+'", before))
        return true;
    if (before == U'.' && after >= firstIdeographic && QChar::isLetter(after)) // 1. and what it numbers
        return true;
    return before == after && isOneOf(U"\u2014\u2026", before);
}

bool mayBreakBetween(char32_t before, char32_t after)
{
    if (before == U'\n')
        return true;
    if (forbiddenAtStart(after) || forbiddenAtEnd(before) || isMark(after) || before == 0x200D || before == 0x00A0
        || after == 0x00A0)
        return false;
    return after != U' ' && !tears(before, after);
}

bool isIdeograph(char32_t character)
{
    return character >= firstIdeographic && QChar::isLetter(character);
}

/// Whether the places `i` and `i` + 1 are those of a label of two characters and its colon, or of a month and the
/// number of its day.
bool tearsPair(const QList<uint> &text, qsizetype i)
{
    if (i > 0 && text[i] == U'\u6708' && isDigit(text[i - 1]) && isDigit(text[i + 1])) {
        qsizetype end = i + 1;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        return end < text.size() && text[end] == U'\u65e5';
    }
    return i + 2 < text.size() && text[i + 2] == U'\uff1a' && isIdeograph(text[i]) && isIdeograph(text[i + 1])
        && (i == 0 || !isIdeograph(text[i - 1]));
}

} // namespace

bool forbiddenAtStart(char32_t character)
{
    return isOneOf(closing, character);
}

bool forbiddenAtEnd(char32_t character)
{
    return isOneOf(opening, character);
}

QList<bool> breakOpportunities(const QString &text)
{
    QList<bool> opportunities(text.size() + 1, false);
    opportunities.last() = true;
    const QList<uint> characters = text.toUcs4();
    qsizetype unit = 0;
    for (qsizetype i = 0; i + 1 < characters.size(); ++i) {
        unit += QChar::requiresSurrogates(characters[i]) ? 2 : 1;
        opportunities[unit] = mayBreakBetween(characters[i], characters[i + 1]) && !tearsPair(characters, i);
    }
    return opportunities;
}

qsizetype lastResort(const QString &text, qsizetype start, qsizetype end)
{
    for (qsizetype cut = end; cut > start; --cut) {
        const bool tornCharacter = text[cut].isLowSurrogate() || isMark(text[cut].unicode());
        if (!tornCharacter && !forbiddenAtStart(text[cut].unicode()) && !forbiddenAtEnd(text[cut - 1].unicode()))
            return cut;
    }
    return end;
}

} // namespace lianxin::documents
