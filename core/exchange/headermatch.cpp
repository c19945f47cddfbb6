#include "core/exchange/headermatch.h"

#include "core/base/chinesetext.h"

#include <QSet>

#include <algorithm>

namespace lianxin {

namespace {

/// Gives each field its column: the surest names first, of one rank in the order of the fields. Returns the columns
/// that have one.
QSet<int> assignColumns(const QList<HeaderCell> &header, SheetKind kind, const ExchangeWords &words, HeaderMatch &match)
{
    struct Claim {
        NameRank rank;
        int field;
        int column;
        auto operator<=>(const Claim &) const = default;
    };
    QList<Claim> claims;
    for (int column = 0; column < header.size(); ++column)
        for (const QString &reading : header.at(column).readings)
            for (const NamedField &named : words.fieldsNamed(kind, reading))
                claims.append({named.rank, named.field, column});
    std::ranges::sort(claims);

    QSet<int> taken;
    const bool repeats = kind == SheetKind::Summary; // many columns of figures
    for (const Claim &claim : claims) {
        const QString &field = words.fields(kind).at(claim.field).code;
        if (taken.contains(claim.column) || (match.columns.contains(field) && !repeats))
            continue;
        taken.insert(claim.column);
        match.columns.insert(field, claim.column);
        match.headers.insert(field, header.at(claim.column).printed);
    }
    return taken;
}

bool hasWhatItMust(const HeaderMatch &match, const QList<SheetField> &fields)
{
    bool needsAny = false;
    bool hasAny = false;
    for (const SheetField &field : fields) {
        const bool isFound = match.columns.contains(field.code);
        if (field.use == FieldUse::Must && !isFound)
            return false;
        needsAny = needsAny || field.use == FieldUse::Any;
        hasAny = hasAny || (field.use == FieldUse::Any && isFound);
    }
    return hasAny || !needsAny;
}

} // namespace

QList<HeaderCell> headerCells(const Sheet &sheet, qsizetype row, bool isDouble, const ImportMapping &mapping)
{
    qsizetype width = sheet.rows.at(row).cells.size();
    if (isDouble)
        width = std::max(width, sheet.rows.at(row + 1).cells.size());
    QList<HeaderCell> header;
    for (int column = 0; column < width; ++column) {
        const QString upper = sheet.cell(row, column).text.simplified();
        const QString lower = isDouble ? sheet.cell(row + 1, column).text.simplified() : QString();
        QStringList readings;
        if (!lower.isEmpty() && lower != upper)
            readings = {lower, upper + lower};
        if (!upper.isEmpty())
            readings.append(upper);
        HeaderCell cell {readings.value(0), {}};
        for (const QString &reading : readings)
            cell.readings.append(comparable(mapping.column(reading)));
        header.append(cell);
    }
    return header;
}

QStringList missingHeaders(const HeaderMatch &match, SheetKind kind, const ExchangeWords &words)
{
    QStringList must;
    QStringList any;
    for (const SheetField &field : words.fields(kind)) {
        if (match.columns.contains(field.code))
            continue;
        if (field.use == FieldUse::Must)
            must.append(field.header);
        else if (field.use == FieldUse::Any)
            any.append(field.header);
    }
    return must.isEmpty() ? any : must;
}

HeaderMatch matchHeader(const QList<HeaderCell> &header, SheetKind kind, const ExchangeWords &words)
{
    HeaderMatch match;
    const auto taken = assignColumns(header, kind, words, match);
    for (int column = 0; column < header.size(); ++column) {
        if (header.at(column).printed.isEmpty())
            continue;
        match.printed.append(header.at(column).printed);
        if (!taken.contains(column))
            match.unknown.append(header.at(column).printed);
    }
    match.fits = taken.size() > 1 && hasWhatItMust(match, words.fields(kind));
    match.score = static_cast<int>(2 * taken.size() - match.unknown.size());
    return match;
}

} // namespace lianxin
