#include "core/exchange/recognition.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/support/content.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

qsizetype widthOf(const Sheet &sheet)
{
    qsizetype width = 0;
    for (const SheetRow &row : sheet.rows)
        width = std::max(width, row.cells.size());
    return width;
}

/// The sheet with its columns below the titles in another order.
Sheet shuffled(const Sheet &sheet, qsizetype headerRow, std::mt19937 &chance)
{
    const qsizetype width = widthOf(sheet);
    QList<int> order(width);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::shuffle(order, chance);
    Sheet mixed = sheet;
    for (qsizetype place = headerRow; place < mixed.rows.size(); ++place) {
        auto &cells = mixed.rows[place].cells;
        cells.resize(width);
        const auto before = cells;
        for (qsizetype column = 0; column < width; ++column)
            cells[order.at(column)] = before.at(column);
    }
    for (QRect &area : mixed.merges)
        if (area.y() >= sheet.rows.at(headerRow).number - 1 && area.width() == 1)
            area.moveLeft(order.at(area.x()));
    return mixed;
}

/// The sheet with a second row of headers: of each pair of columns the first stands under a group, the second fills
/// both rows.
Sheet withTwoHeaderRows(const Sheet &sheet, qsizetype headerRow)
{
    const auto headers = sheet.rows.at(headerRow).cells;
    const int number = sheet.rows.at(headerRow).number;
    Sheet grouped = sheet;
    for (SheetRow &row : grouped.rows)
        if (row.number > number)
            ++row.number;
    for (QRect &area : grouped.merges)
        if (area.y() >= number)
            area.translate(0, 1);
    SheetRow lower {number + 1, false, headers};
    for (int column = 0; column < headers.size(); ++column) {
        if (column % 2 == 0) {
            grouped.rows[headerRow].cells[column] = {CellKind::Text, u"组%1"_s.arg(column), 0, {}};
        } else {
            lower.cells[column] = {};
            grouped.merges.append({column, number - 1, 1, 2});
        }
    }
    grouped.rows.insert(headerRow + 1, lower);
    return grouped;
}

/// The sample with each sheet that has a header changed by `change`.
template <typename Change>
QList<ImportFile> changedSample(Change change)
{
    const auto words = valueOf(ExchangeWords::read());
    QList<ImportFile> files;
    for (const ImportFile &file : sampleFiles()) {
        Spreadsheet content = valueOf(file.content);
        for (Sheet &sheet : content.sheets)
            if (const auto found = recognise(sheet, words, {}); found.headerRow >= 0)
                sheet = change(sheet, found.headerRow);
        files.append({file.path, content});
    }
    return files;
}

QStringList contentAfter(const QList<ImportFile> &files)
{
    const auto workbook = anOffice();
    const auto report = valueOf(importFiles(*workbook, files, onTheDay()));
    INFO(complaintsOf(report).toStdString());
    CHECK(report.refused() == 0);
    return contentOf(workbook->database());
}

} // namespace

TEST_CASE("Every kind of sheet comes in with its columns in any order", "[exchange][import][shuffled]")
{
    const QStringList expected = contentAfter(sampleFiles());
    for (const unsigned seed : {1U, 2U, 3U}) {
        std::mt19937 chance(seed);
        CHECK(
            contentAfter(changedSample([&](const Sheet &sheet, qsizetype row) { return shuffled(sheet, row, chance); }))
            == expected);
    }
}

TEST_CASE("Every kind of sheet comes in with its header in two rows", "[exchange][import][shuffled]")
{
    CHECK(contentAfter(changedSample(withTwoHeaderRows)) == contentAfter(sampleFiles()));
}
