#include "core/exchange/refusedrows.h"

#include "core/base/chinesetext.h"
#include "core/exchange/exchangewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The texts of a row; below the header a merged cell says the same in each row, above it only once.
QList<QVariant> textsOf(const Sheet &sheet, qsizetype place, qsizetype width, bool isTitle)
{
    QList<QVariant> texts;
    for (int column = 0; column < width; ++column) {
        const auto &own = sheet.rows.at(place).cells;
        const QString text =
            isTitle ? (column < own.size() ? own.at(column).text : QString()) : sheet.cell(place, column).text;
        texts.append(text);
    }
    return texts;
}

bool isMergedTitle(const Sheet &sheet, int number)
{
    return std::ranges::any_of(sheet.merges,
                               [&](const QRect &area) { return area.y() == number - 1 && area.width() > 2; });
}

SheetToWrite sheetOf(const Sheet &sheet, const SheetReport &report, const SheetField &reason)
{
    qsizetype width = 0;
    for (const SheetRow &row : sheet.rows)
        if (row.number == report.headerRow)
            width = row.cells.size();
    QHash<int, QString> reasons;
    for (const ImportIssue &issue : report.refused)
        reasons.insert(issue.row, issue.column.isEmpty() ? issue.reason : issue.column + u": "_s + issue.reason);

    SheetToWrite refused;
    refused.name = sheet.name;
    qsizetype reasonColumn = width;
    for (qsizetype place = 0; place < sheet.rows.size(); ++place) {
        const int number = sheet.rows.at(place).number;
        const bool isHead = number <= report.headerRow;
        if (!isHead && !reasons.contains(number))
            continue;
        auto texts = textsOf(sheet, place, width, isHead && isMergedTitle(sheet, number) && number < report.headerRow);
        for (qsizetype column = 0; column < width && number == report.headerRow; ++column)
            if (reason.names.contains(comparable(texts.at(column).toString())))
                reasonColumn = column; // it was refused before
        if (reasonColumn == width)
            texts.append(QString());
        if (number >= report.headerRow)
            texts[reasonColumn] = isHead ? reason.header : reasons.value(number);
        refused.rows.append(texts);
    }
    return refused;
}

} // namespace

Result<QList<SheetToWrite>> refusedRows(const QList<ImportFile> &files, const ImportReport &report)
{
    const auto words = ExchangeWords::read();
    if (!words)
        return words.error();
    QList<SheetToWrite> sheets;
    for (qsizetype file = 0; file < std::min(files.size(), report.files.size()); ++file) {
        if (!files.at(file).content)
            continue;
        for (const SheetReport &each : report.files.at(file).sheets) {
            const auto &all = files.at(file).content->sheets;
            const auto sheet = std::ranges::find(all, each.sheet, &Sheet::name);
            if (!each.refused.isEmpty() && each.headerRow > 0 && sheet != all.end())
                sheets.append(sheetOf(*sheet, each, words->field(each.kind, u"reason"_s)));
        }
    }
    return sheets;
}

} // namespace lianxin
