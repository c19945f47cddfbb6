#include "core/exchange/recognition.h"

#include "core/base/chinesetext.h"
#include "core/exchange/headermatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr qsizetype rowsToLookAt = 20; // titles and notes on top are fewer
constexpr int aHeader = 3; // what one more that is known adds to a score
constexpr qsizetype longestTotal = 6; // characters of a cell that only says that the row is one

struct Found {
    SheetKind kind = SheetKind::Unknown;
    qsizetype row = -1;
    HeaderMatch match;
};

QList<SheetKind> kindsInQuestion(std::optional<SheetKind> as)
{
    QList<SheetKind> kinds;
    for (int kind = 0; kind < static_cast<int>(SheetKind::Unknown); ++kind)
        if (const auto each = static_cast<SheetKind>(kind); !as || isOfFamily(each, *as) || !hasRecords(each))
            kinds.append(each);
    std::stable_partition(kinds.begin(), kinds.end(), [](SheetKind kind) { return !isVague(kind); });
    return kinds;
}

/// How each row fits each kind in question, where it knows more than one header.
QList<Found> fitsOf(const Sheet &sheet, std::optional<SheetKind> as, const ExchangeWords &words,
                    const ImportMapping &mapping)
{
    QList<Found> fits;
    const QList<SheetKind> kinds = kindsInQuestion(as);
    const qsizetype last = std::min(sheet.rows.size(), rowsToLookAt);
    for (const bool isDouble : {false, true}) {
        for (qsizetype row = 0; row + (isDouble ? 1 : 0) < last; ++row) {
            const auto header = headerCells(sheet, row, isDouble, mapping);
            for (const SheetKind kind : kinds)
                if (auto match = matchHeader(header, kind, words); match.known() > 1) {
                    match.score -= isVague(kind) ? aHeader : 0;
                    match.fits = match.fits && (!isVague(kind) || match.explainsMost());
                    fits.append({kind, row + (isDouble ? 1 : 0), match});
                }
        }
    }
    return fits;
}

/// The best of those of the `fits` that count.
template <typename Counts>
Found bestOf(const QList<Found> &fits, Counts counts)
{
    Found best;
    for (const Found &fit : fits)
        if (counts(fit) && fit.match.score > best.match.score)
            best = fit;
    return best;
}

/// Whether the headers speak for another kind, `likely`, or for none.
bool isOutdone(const Found &best, const Found &likely)
{
    if (best.match.explainsMost())
        return false;
    return (best.kind == SheetKind::Directory && best.match.known() < best.match.unknown.size())
        || (likely.row >= 0 && !isVague(likely.kind) && likely.match.known() > best.match.known());
}

/// The kind with records of which most headers are.
Found likeliest(const QList<Found> &fits, std::optional<SheetKind> as)
{
    return bestOf(fits, [&](const Found &fit) {
        return (!as || fit.kind == *as) && hasRecords(fit.kind) && fit.match.explainsMost();
    });
}

/// Rows that only look like records: blank ones but for a number, totals, notes, the header once more.
bool isRecord(const RecognisedSheet &found, qsizetype row, const ExchangeWords &words)
{
    const Sheet &sheet = *found.sheet;
    QList<int> filled;
    for (int column = 0; column < sheet.rows.at(row).cells.size(); ++column)
        if (!sheet.rows.at(row).cells.at(column).text.trimmed().isEmpty())
            filled.append(column);
    if (filled.isEmpty())
        return false;

    const auto says = [&](const QString &pattern, int column) {
        return words.pattern(pattern).match(sheet.rows.at(row).cells.at(column).text.trimmed()).hasMatch();
    };
    const auto isTotal = [&](int column) {
        const bool isFirst = column == filled.first();
        return says(u"total"_s, column) && (isFirst || sheet.rows.at(row).cells.at(column).text.size() <= longestTotal);
    };
    if (std::ranges::any_of(filled, isTotal) || says(u"note"_s, filled.first()))
        return false;
    const int numberColumn = found.columns.value(u"number"_s, found.columns.value(u"serial"_s, -1));
    const bool onlyNumber = filled.size() == 1 && filled.first() == numberColumn;
    const bool spansTheSheet =
        filled.size() == 1 && std::ranges::any_of(sheet.merges, [&](const QRect &area) {
            return area.y() == sheet.rows.at(row).number - 1 && area.x() == filled.first() && area.width() > 2;
        });
    if (onlyNumber || spansTheSheet)
        return false;

    const auto repeated = std::ranges::count_if(filled, [&](int column) {
        const QString text = comparable(sheet.rows.at(row).cells.at(column).text);
        return std::ranges::any_of(found.printedHeaders, [&](const QString &each) { return comparable(each) == text; });
    });
    return repeated < 2 || repeated < filled.size();
}

/// The name of the sheet and the lines above `row`, as one text.
QString titleAbove(const Sheet &sheet, qsizetype row)
{
    QStringList lines {sheet.name};
    for (qsizetype above = 0; above < row; ++above)
        for (const Cell &cell : sheet.rows.at(above).cells)
            lines.append(cell.text);
    return lines.join(u'\n');
}

/// The kind that the title speaks for, where the headers are in doubt: a vague one that it names and no other, or, for
/// headers of a vague one, none of these.
std::optional<SheetKind> kindTitled(const Sheet &sheet, const Found &best, const ExchangeWords &words)
{
    const QString title = titleAbove(sheet, best.row);
    const auto names = [&](const QString &what) { return words.pattern(u"title."_s + what).match(title).hasMatch(); };
    if (isVague(best.kind))
        return !names(codeOf(best.kind)) && (names(u"other"_s) || names(u"totals"_s))
            ? std::optional(SheetKind::Unknown)
            : std::nullopt;
    if (!hasRecords(best.kind) || names(u"other"_s))
        return std::nullopt;
    for (const SheetKind kind : kindsInQuestion(std::nullopt))
        if (isVague(kind) && names(codeOf(kind)))
            return kind;
    return std::nullopt;
}

} // namespace

QString RecognisedSheet::title() const
{
    return (QStringList {sheet->name} + above).join(u'\n');
}

RecognisedSheet recognise(const Sheet &sheet, const ExchangeWords &words, const ImportMapping &mapping,
                          std::optional<SheetKind> as)
{
    const QList<Found> fits = fitsOf(sheet, as, words, mapping);
    Found best = bestOf(fits, [](const Found &fit) { return fit.match.fits; });
    Found likely = likeliest(fits, as);
    if (!as && best.row >= 0)
        if (const auto titled = kindTitled(sheet, best, words)) {
            best = bestOf(fits, [&](const Found &fit) {
                return fit.match.fits && (fit.kind == *titled || (*titled == SheetKind::Unknown && !isVague(fit.kind)));
            });
            if (const Found meant = bestOf(fits, [&](const Found &fit) { return fit.kind == *titled; }); meant.row >= 0)
                likely = meant;
        }
    if (!as && best.row >= 0 && isOutdone(best, likely))
        best = {};
    if (as && best.row >= 0 && !hasRecords(best.kind) && hasRecords(recognise(sheet, words, mapping).kind))
        best = {}; // it is another kind than was said, no sheet of totals

    RecognisedSheet found;
    found.sheet = &sheet;
    if (best.row < 0) {
        if (likely.row >= 0) {
            found.likely = likely.kind;
            found.missing = missingHeaders(likely.match, likely.kind, words);
            found.headerRow = likely.row;
            found.printedHeaders = likely.match.printed;
            found.unknownHeaders = likely.match.unknown;
        }
        return found;
    }
    found.kind = best.kind;
    found.headerRow = best.row;
    found.columns = best.match.columns;
    found.headers = best.match.headers;
    found.printedHeaders = best.match.printed;
    found.unknownHeaders = best.match.unknown;
    for (qsizetype row = 0; row < best.row; ++row)
        for (const Cell &cell : sheet.rows.at(row).cells)
            if (!cell.text.trimmed().isEmpty() && !best.match.printed.contains(cell.text.simplified()))
                found.above.append(cell.text.trimmed());
    if (found.kind == SheetKind::Directory)
        found.list = words.listNamedIn(found.title() + best.match.headers.value(u"name"_s));
    for (qsizetype row = best.row + 1; row < sheet.rows.size() && hasRecords(found.kind); ++row)
        if (isRecord(found, row, words))
            found.rows.append(row);
    return found;
}

bool isJustText(const Sheet &sheet)
{
    return std::ranges::none_of(sheet.rows, [](const SheetRow &row) {
        return std::ranges::count_if(row.cells, [](const Cell &cell) { return !cell.text.trimmed().isEmpty(); }) > 1;
    });
}

} // namespace lianxin
