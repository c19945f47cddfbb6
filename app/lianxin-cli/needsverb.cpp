#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/importtelling.h"
#include "app/lianxin-cli/verbs.h"
#include "core/activities/activity.h"
#include "core/exchange/countysheet.h"
#include "core/exchange/importer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

int writeCountySheet(const Call &call, Workbook &workbook, ActivityId activity)
{
    const auto made = countySheet(workbook.database(), activity);
    if (!made)
        return fail(made.error());
    const QString path = call.value(u"out"_s);
    if (const auto written = writeSheet(path, made->sheet); !written)
        return written.error().kind == ErrorKind::Invalid ? wrongUse(written.error()) : fail(written.error());
    if (call.json())
        say(QJsonObject {{u"written"_s, QJsonArray {path}}});
    else
        say(path);
    return Done;
}

int readCountySheet(const Call &call, Workbook &workbook, ActivityId activity)
{
    const auto files = readImportFiles({call.value(u"from"_s)});
    if (!files)
        return fail(files.error());
    ImportOptions options;
    options.today = QDate::currentDate();
    options.as = SheetKind::Needs;
    options.about = activity;
    if (call.has(u"dry-run"_s)) {
        const auto preview = previewImport(workbook, *files, options);
        return preview ? tellImport(call, *preview) : fail(preview.error());
    }
    if (const auto copied = workbook.backUp(QDateTime::currentDateTime()); !copied)
        return fail(copied.error());
    const auto report = importFiles(workbook, *files, options);
    return report ? tellImport(call, *report) : fail(report.error());
}

} // namespace

int runNeeds(const Call &call)
{
    if (!call.has(u"activity"_s) || call.has(u"out"_s) == call.has(u"from"_s))
        return wrongUse(QCoreApplication::translate(
            "Cli", "Tell --activity N, and --out PATH.xlsx for the county's sheet or --from PATH to read it back."));
    return withActivity(call, [&call](Workbook &workbook, const Activity &activity) {
        return call.has(u"out"_s) ? writeCountySheet(call, workbook, activity.id)
                                  : readCountySheet(call, workbook, activity.id);
    });
}

} // namespace lianxin::cli
