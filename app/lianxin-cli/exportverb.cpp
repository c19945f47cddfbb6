#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "app/lianxin/pages.h"
#include "core/exchange/officetables.h"
#include "ui/base/page.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/recordtable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

/// Tables of the pages that show what belongs to the record chosen, not all there is.
const QStringList ofOneRecord {u"candidates"_s, u"madeSuggestions"_s, u"printings"_s};

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

/// Shows `table`, as what is hidden may wait with its rows until it is looked at.
void bringUp(ui::MainWindow &window, const ui::RecordTable *table)
{
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    const auto pages = window.pages();
    for (int number = 0; number < pages.size(); ++number)
        if (pages.at(number)->isAncestorOf(table))
            window.showPage(number);
    for (QTabWidget *tabs : window.findChildren<QTabWidget *>())
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->widget(tab) == table || tabs->widget(tab)->isAncestorOf(table))
                tabs->setCurrentIndex(tab);
    QCoreApplication::processEvents();
}

Error noTable(const QString &name, QStringList names)
{
    names.removeDuplicates();
    names.sort();
    return {ErrorKind::Invalid,
            QCoreApplication::translate("Cli", "There is no table %1; there are: %2.").arg(name, names.join(", "_L1)),
            {}};
}

/// What a page computes, such as the points, as it shows it.
Result<SheetToWrite> pageTable(Workbook &workbook, const QString &path, const QString &name)
{
    ui::MainWindow window;
    window.setWorkbook(&workbook, path);
    addPages(window, workbook);
    const auto tables = tablesOf(window);
    Result<SheetToWrite> sheet = SheetToWrite {};
    if (const ui::RecordTable *table = tables.value(name)) {
        bringUp(window, table);
        const ui::ShownRows shown = table->shown();
        sheet->name = shown.name;
        sheet->titles = shown.titles;
        for (const QVariantList &row : shown.rows)
            sheet->rows.append(row);
    } else {
        const auto whole = officeTables();
        sheet = whole ? noTable(name, tables.keys() + *whole) : whole.error();
    }
    window.setWorkbook(nullptr, {});
    return sheet;
}

Result<SheetToWrite> tableNamed(Workbook &workbook, const QString &path, const QString &name)
{
    auto whole = officeTable(workbook.database(), name);
    if (!whole && whole.error().kind == ErrorKind::NotFound)
        return pageTable(workbook, path, name);
    return whole;
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
    const auto sheet = tableNamed(**workbook, call.arguments.first(), call.value(u"table"_s));
    const auto written = sheet ? writeSheet(out, *sheet) : sheet.error();
    if (!written)
        return written.error().kind == ErrorKind::Invalid ? wrongUse(written.error().message) : fail(written.error());
    if (call.json())
        say(QJsonObject {{u"written"_s, QJsonArray {out}}, {u"pages"_s, 1}});
    else
        say(QCoreApplication::translate("Cli", "Written: %1").arg(out));
    return Done;
}

} // namespace lianxin::cli
