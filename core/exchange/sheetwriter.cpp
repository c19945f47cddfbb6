#include "core/exchange/sheetwriter.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/xlsxwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr qsizetype rowsAtMost = 1'048'576;
constexpr qsizetype columnsAtMost = 16'384;
constexpr qsizetype charactersAtMost = 32'767;

Error invalid(const QString &message)
{
    return {ErrorKind::Invalid, message, {}};
}

std::optional<Error> findLongCell(const QList<QVariant> &row, qsizetype number)
{
    for (const QVariant &cell : row) {
        if (cell.typeId() == QMetaType::QString && cell.toString().size() > charactersAtMost)
            return invalid(
                QCoreApplication::translate(
                    "SheetWriter",
                    "A cell in row %1 has more than %2 characters, the most that a spreadsheet takes. Shorten it.")
                    .arg(number)
                    .arg(charactersAtMost));
    }
    return {};
}

std::optional<Error> findExcess(const SheetToWrite &sheet)
{
    const bool tooWide = sheet.titles.size() > columnsAtMost
        || std::any_of(sheet.rows.begin(), sheet.rows.end(),
                       [](const auto &row) { return row.size() > columnsAtMost; });
    if (tooWide || sheet.rows.size() >= rowsAtMost)
        return invalid(
            QCoreApplication::translate(
                "SheetWriter",
                "The table has more rows or columns than a spreadsheet takes (%1 and %2). Write a part of it.")
                .arg(rowsAtMost)
                .arg(columnsAtMost));
    qsizetype number = 1;
    for (const QList<QVariant> &row : sheet.rows) {
        if (auto error = findLongCell(row, ++number))
            return error;
    }
    return {};
}

Error unwritable(const QString &path, const QString &detail)
{
    return {ErrorKind::Storage,
            QCoreApplication::translate("SheetWriter",
                                        "%1 cannot be written. Close it in other programs, or choose another folder.")
                .arg(QFileInfo(path).fileName()),
            detail};
}

} // namespace

Result<void> writeSheet(const QString &path, const SheetToWrite &sheet, const Progress &progress)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension != "xlsx"_L1 && extension != "csv"_L1)
        return invalid(QCoreApplication::translate(
            "SheetWriter", "A table is written as .xlsx or .csv. Give the file one of these extensions."));
    if (const auto excess = findExcess(sheet))
        return *excess;

    const QString beside = path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(12) + u".part"_s;
    const auto tidy = qScopeGuard([&] { QFile::remove(beside); });
    auto written = extension == "csv"_L1 ? writeCsv(beside, sheet, progress) : writeXlsx(beside, sheet, progress);
    if (!written && written.error().kind == ErrorKind::Storage)
        return unwritable(path, written.error().detail);
    if (!written)
        return written;

    std::error_code error;
    std::filesystem::rename(beside.toStdU16String(), path.toStdU16String(), error);
    if (error)
        return unwritable(path, QString::fromStdString(error.message()));
    return {};
}

} // namespace lianxin
