#include "core/exchange/headermatch.h"

#include "core/base/chinesetext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The ways to read what stands above one column, the surest first; the first is how it is printed.
using Readings = QStringList;

QString withoutBrackets(QString header)
{
    static const QRegularExpression brackets(uR"(\([^()]*\))"_s);
    return header.remove(brackets);
}

bool isCalled(const QString &header, const QString &name)
{
    return name.startsWith(u'*') ? header.size() >= name.size() && header.endsWith(name.sliced(1)) : header == name;
}

bool matches(const Readings &readings, const QStringList &names, const ImportMapping &mapping)
{
    for (const QString &reading : readings) {
        const QString header = comparable(mapping.column(reading));
        for (const QString &name : names)
            if (isCalled(header, name) || isCalled(withoutBrackets(header), withoutBrackets(name)))
                return true;
    }
    return false;
}

QList<Readings> readingsOf(const Sheet &sheet, qsizetype row, bool isDouble)
{
    qsizetype width = sheet.rows.at(row).cells.size();
    if (isDouble)
        width = std::max(width, sheet.rows.at(row + 1).cells.size());
    QList<Readings> all;
    for (int column = 0; column < width; ++column) {
        const QString upper = sheet.cell(row, column).text.simplified();
        const QString lower = isDouble ? sheet.cell(row + 1, column).text.simplified() : QString();
        Readings readings;
        if (!lower.isEmpty() && lower != upper)
            readings = {lower, upper + lower};
        if (!upper.isEmpty())
            readings.append(upper);
        all.append(readings);
    }
    return all;
}

} // namespace

HeaderMatch matchHeader(const Sheet &sheet, qsizetype row, bool isDouble, SheetKind kind, const ExchangeWords &words,
                        const ImportMapping &mapping)
{
    HeaderMatch match;
    const auto columns = readingsOf(sheet, row, isDouble);
    QSet<int> taken;
    const bool repeats = kind == SheetKind::Summary;
    const auto take = [&](const SheetField &field, const QStringList &names) {
        for (int column = 0; column < columns.size(); ++column) {
            const bool isFree = !taken.contains(column) && (repeats || !match.columns.contains(field.code));
            if (isFree && !columns.at(column).isEmpty() && matches(columns.at(column), names, mapping)) {
                taken.insert(column);
                match.columns.insert(field.code, column);
                match.headers.insert(field.code, columns.at(column).first());
            }
        }
    };
    const auto &fields = words.fields(kind);
    for (const SheetField &field : fields) // the proper name of one beats another name of any
        take(field, field.names.mid(0, 1));
    for (const SheetField &field : fields)
        take(field, field.names.mid(1));

    for (int column = 0; column < columns.size(); ++column) {
        if (columns.at(column).isEmpty())
            continue;
        match.printed.append(columns.at(column).first());
        if (!taken.contains(column))
            match.unknown.append(columns.at(column).first());
    }
    const auto isFound = [&](const SheetField &field) { return match.columns.contains(field.code); };
    const auto isOf = [](FieldUse use) { return [use](const SheetField &field) { return field.use == use; }; };
    QList<SheetField> musts;
    QList<SheetField> anys;
    std::ranges::copy_if(fields, std::back_inserter(musts), isOf(FieldUse::Must));
    std::ranges::copy_if(fields, std::back_inserter(anys), isOf(FieldUse::Any));
    match.fits = taken.size() > 1 && std::ranges::all_of(musts, isFound)
        && (anys.isEmpty() || std::ranges::any_of(anys, isFound));
    match.score = static_cast<int>(2 * taken.size() - match.unknown.size());
    return match;
}

} // namespace lianxin
