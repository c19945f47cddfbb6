#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "app/lianxin/pages.h"
#include "core/exchange/sheetwriter.h"
#include "ui/base/page.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/recordtable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

/// Tables that show what belongs to the record chosen, not all there is.
const QStringList ofOneRecord {u"agenda"_s,   u"candidates"_s, u"invitations"_s, u"madeSuggestions"_s, u"needs"_s,
                               u"projects"_s, u"services"_s,   u"adoptions"_s,   u"comments"_s};

/// The tables of the program's pages by their names, each filled.
QHash<QString, ui::RecordTable *> tablesOf(const ui::MainWindow &window)
{
    QHash<QString, ui::RecordTable *> tables;
    for (ui::Page *page : window.pages()) {
        page->catchUp();
        for (auto *table : page->findChildren<ui::RecordTable *>())
            if (!ofOneRecord.contains(table->objectName()) && !tables.contains(table->objectName()))
                tables.insert(table->objectName(), table);
    }
    return tables;
}

} // namespace

int runExport(const Call &call)
{
    const QString out = call.value(u"out"_s);
    if (!call.has(u"table"_s) || out.isEmpty())
        return wrongUse(QCoreApplication::translate("Cli", "Tell --table KIND and --out PATH.xlsx or PATH.csv."));
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());

    ui::MainWindow window;
    window.setWorkbook(workbook->get(), call.arguments.first());
    addPages(window, **workbook);
    const auto tables = tablesOf(window);
    int exit = Done;
    if (const ui::RecordTable *table =
            tables.value(call.value(u"table"_s) == "plan"_L1 ? u"activities"_s : call.value(u"table"_s))) {
        const ui::ShownRows shown = table->shown();
        SheetToWrite sheet {shown.name, shown.titles, {}, {}};
        for (const QVariantList &row : shown.rows)
            sheet.rows.append(row);
        const auto written = writeSheet(out, sheet);
        if (!written)
            exit =
                written.error().kind == ErrorKind::Invalid ? wrongUse(written.error().message) : fail(written.error());
    } else {
        QStringList names = tables.keys();
        names.sort();
        exit = wrongUse(QCoreApplication::translate("Cli", "There is no table %1; there are: %2.")
                            .arg(call.value(u"table"_s), names.join(", "_L1)));
    }
    window.setWorkbook(nullptr, {});
    if (exit != Done)
        return exit;
    if (call.json())
        say(QJsonObject {{u"written"_s, QJsonArray {out}}, {u"pages"_s, 1}});
    else
        say(QCoreApplication::translate("Cli", "Written: %1").arg(out));
    return Done;
}

} // namespace lianxin::cli
