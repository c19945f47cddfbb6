#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/importtelling.h"
#include "app/lianxin-cli/verbs.h"
#include "core/exchange/exchangewords.h"
#include "core/exchange/importer.h"
#include "core/exchange/importfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

Result<ImportOptions> optionsOf(const Call &call)
{
    ImportOptions options;
    options.today = QDate::currentDate();
    options.clearsEmpty = call.has(u"clear-empty"_s);
    if (call.has(u"as"_s)) {
        options.as = sheetKindWithCode(call.value(u"as"_s));
        if (!options.as)
            return Error {
                ErrorKind::Invalid,
                QCoreApplication::translate("Cli", "There is no kind of sheet called %1.").arg(call.value(u"as"_s)),
                {}};
    }
    if (call.has(u"map"_s)) {
        QFile file(call.value(u"map"_s));
        if (!file.open(QIODevice::ReadOnly))
            return Error {ErrorKind::NotFound,
                          QCoreApplication::translate("Cli", "%1 cannot be read.").arg(call.value(u"map"_s)),
                          file.errorString()};
        auto mapping = mappingFromJson(file.readAll());
        if (!mapping)
            return mapping.error();
        const auto words = ExchangeWords::read();
        if (!words)
            return words.error();
        if (const auto sound = checkMapping(*mapping, *words); !sound)
            return sound.error();
        options.mapping = *std::move(mapping);
    }
    return options;
}

QString sentenceOf(const ImportIssue &issue, const QString &sheet)
{
    const QString row = QString::number(issue.row);
    if (!issue.value.isEmpty())
        return QCoreApplication::translate("Cli", "  %1, row %2, %3 \"%4\": %5")
            .arg(sheet, row, issue.column, issue.value, issue.reason);
    if (!issue.column.isEmpty())
        return QCoreApplication::translate("Cli", "  %1, row %2, %3: %4").arg(sheet, row, issue.column, issue.reason);
    return QCoreApplication::translate("Cli", "  %1, row %2: %3").arg(sheet, row, issue.reason);
}

/// Rows one after the other of which the same is to be said are told as one.
void print(const QList<ImportIssue> &issues, const QString &sheet)
{
    const auto isSame = [](const ImportIssue &one, const ImportIssue &other) {
        return one.column == other.column && one.value == other.value && one.reason == other.reason;
    };
    for (auto first = issues.begin(); first != issues.end();) {
        const auto next = std::find_if(first, issues.end(), [&](const auto &each) { return !isSame(*first, each); });
        tell(sentenceOf(*first, sheet));
        if (next - first > 1)
            tell(QCoreApplication::translate("Cli", "    the same of %1 more rows").arg(next - first - 1));
        first = next;
    }
}

void print(const ImportReport &report)
{
    for (const FileReport &file : report.files) {
        say(file.path);
        if (!file.error.isEmpty())
            tell(u"  "_s + file.error);
        for (const SheetReport &sheet : file.sheets) {
            say(QCoreApplication::translate("Cli", "  %1 (%2): %3 rows, %4 new, %5 changed, %6 unchanged, %7 refused")
                    .arg(sheet.sheet, sheetKindName(sheet.kind), QString::number(sheet.rows),
                         QString::number(sheet.inserted), QString::number(sheet.updated),
                         QString::number(sheet.unchanged), QString::number(sheet.refused.size())));
            print(sheet.refused, sheet.sheet);
            print(sheet.warnings, sheet.sheet);
        }
    }
}

} // namespace

int runImport(const Call &call)
{
    const auto options = optionsOf(call);
    if (!options)
        return options.error().kind == ErrorKind::Invalid ? wrongUse(options.error().message) : fail(options.error());
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    const auto files = readImportFiles(call.arguments.mid(1));
    if (!files)
        return fail(files.error());
    if (files->isEmpty())
        return fail({ErrorKind::NotFound,
                     QCoreApplication::translate("Cli", "There is no .xlsx, .ods or .csv to import there."),
                     {}});
    if (!call.has(u"dry-run"_s))
        if (const auto copied = (*workbook)->backUp(QDateTime::currentDateTime()); !copied)
            return fail(copied.error());

    const auto report = call.has(u"dry-run"_s) ? previewImport(**workbook, *files, *options)
                                               : importFiles(**workbook, *files, *options);
    return report ? tellImport(call, *report) : fail(report.error());
}

int tellImport(const Call &call, const ImportReport &report)
{
    if (call.json())
        say(QJsonDocument::fromJson(importReportToJson(report)).object());
    else
        print(report);
    return importExitCode(report);
}

} // namespace lianxin::cli
