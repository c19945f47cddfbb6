#pragma once

#include "core/base/resourcefolder.h"
#include "core/directory/startingwords.h"
#include "core/exchange/importer.h"
#include "tests/support/builders.h"

/// A new workbook with the words that come with the program.
inline std::unique_ptr<lianxin::Workbook> anOffice()
{
    auto workbook = aWorkbook();
    succeed(addStartingWords(*workbook));
    return workbook;
}

/// How an import goes on the day after the sample year, of which nothing lies in the future then.
inline lianxin::ImportOptions onTheDay(const QDate &day = QDate(2025, 4, 1))
{
    lianxin::ImportOptions options;
    options.today = day;
    return options;
}

inline QList<lianxin::ImportFile> filesAt(const QStringList &paths)
{
    return valueOf(lianxin::readImportFiles(paths));
}

inline const QList<lianxin::ImportFile> &sampleFiles()
{
    static const auto files = filesAt({lianxin::resourcePath(QStringLiteral("sample"))});
    return files;
}

/// How many rows a table has.
inline int rowsOf(lianxin::Workbook &workbook, const QString &table)
{
    const auto counts =
        valueOf(workbook.database().select(QStringLiteral("SELECT count(*) AS rows FROM %1").arg(table), {},
                                           [](const lianxin::Row &row) { return row.count(QStringLiteral("rows")); }));
    return counts.first();
}

/// What was refused or doubted, one line each, for the message of a failing check.
inline QString complaintsOf(const lianxin::ImportReport &report)
{
    QStringList lines;
    for (const auto &file : report.files) {
        if (!file.error.isEmpty())
            lines.append(file.path + QStringLiteral(": ") + file.error);
        for (const auto &sheet : file.sheets)
            for (const auto &issues : {sheet.refused, sheet.warnings})
                for (const auto &issue : issues)
                    lines.append(QStringLiteral("%1/%2:%3 %4 [%5] %6")
                                     .arg(file.path, sheet.sheet)
                                     .arg(issue.row)
                                     .arg(issue.column, issue.value, issue.reason));
    }
    return lines.join(u'\n');
}
