#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/exchange/importer.h"
#include "core/exchange/importfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

Result<ImportOptions> optionsOf(const Call &call)
{
    ImportOptions options;
    options.today = QDate::currentDate();
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
        options.mapping = *std::move(mapping);
    }
    return options;
}

void print(const QList<ImportIssue> &issues, const QString &sheet)
{
    for (const ImportIssue &issue : issues)
        tell(QCoreApplication::translate("Cli", "  %1, row %2, %3 \"%4\": %5")
                 .arg(sheet, QString::number(issue.row), issue.column, issue.value, issue.reason));
}

void print(const ImportReport &report)
{
    for (const FileReport &file : report.files) {
        say(file.path);
        if (!file.error.isEmpty())
            tell(u"  "_s + file.error);
        for (const SheetReport &sheet : file.sheets) {
            say(QCoreApplication::translate("Cli", "  %1: %2 rows, %3 new, %4 changed, %5 unchanged, %6 refused")
                    .arg(sheet.sheet, QString::number(sheet.rows), QString::number(sheet.inserted),
                         QString::number(sheet.updated), QString::number(sheet.unchanged),
                         QString::number(sheet.refused.size())));
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
        return options.error().kind == ErrorKind::NotFound ? fail(options.error()) : wrongUse(options.error().message);
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
    if (!report)
        return fail(report.error());
    if (call.json())
        say(QJsonDocument::fromJson(importReportToJson(*report)).object());
    else
        print(*report);
    return importExitCode(*report);
}

} // namespace lianxin::cli
