#include "core/activities/projectrepository.h"
#include "core/exchange/countysheet.h"
#include "core/storage/workbook.h"
#include "tests/support/office.h"
#include "ui/base/jobbar.h"
#include "ui/exchange/importdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// An activity with one need, whose sheet came back with the need changed and another one.
struct ReturnedSheet : Office {
    QTemporaryDir folder;
    Activity visit = activity(4);
    Project project;

    ReturnedSheet()
    {
        visit.region = word(WordList::Region, u"东县"_s);
        ActivityRepository activities(database);
        visit = valueOf(act(*workbook, [&] { return activities.update(visit); }));
        project.activity = visit.id;
        project.number = 1;
        project.name = u"织布厂"_s;
        ProjectRepository projects(database);
        project = valueOf(act(*workbook, [&] { return projects.insert(project); }));
        Need need;
        need.project = project.id;
        need.number = 1;
        need.content = u"缺织机"_s;
        NeedRepository stored(database);
        valueOf(act(*workbook, [&] { return stored.insert(need); }));
    }

    [[nodiscard]] QList<Need> needs() const { return valueOf(NeedRepository(database).of(visit.id)); }

    [[nodiscard]] QList<ImportFile> files() const
    {
        CountySheet sent = valueOf(countySheet(database, visit.id));
        for (QVariant &cell : sent.sheet.rows[0])
            if (cell.toString() == u"缺织机"_s)
                cell = u"缺新织机"_s;
        QVariantList added = sent.sheet.rows.at(0);
        added[static_cast<qsizetype>(sent.sheet.titles.indexOf(u"具体需求"_s))] = u"缺工人"_s;
        added.last() = QVariant();
        sent.sheet.rows[1] = added;
        const QString path = folder.filePath(u"县.xlsx"_s);
        succeed(writeSheet(path, sent.sheet));
        return valueOf(readImportFiles({path}));
    }
};

void waitFor(ui::ImportDialog &dialog)
{
    auto *bar = dialog.findChild<ui::JobBar *>(u"jobBar"_s);
    REQUIRE(QTest::qWaitFor([&] { return !bar->isBusy(); }, 30000));
}

QStringList linesIn(const ui::ImportDialog &dialog, const QString &name)
{
    const auto *table = dialog.findChild<QTableWidget *>(name);
    QStringList lines;
    for (int row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells.append(table->item(row, column)->text());
        lines.append(cells.join(u'|'));
    }
    return lines;
}

} // namespace

TEST_CASE_METHOD(ReturnedSheet, "what a county changed and added is shown before anything is stored", "[import]")
{
    ui::ImportDialog dialog(*workbook, files(), QDate(2024, 5, 1), nullptr, visit.id);
    dialog.show();
    waitFor(dialog);
    CHECK(dialog.findChild<QTabWidget *>()->currentWidget()->objectName() == u"changes"_s);
    const QStringList changes = linesIn(dialog, u"changes"_s);
    CHECK(changes.filter(u"缺织机 → 缺新织机"_s).size() == 1);
    CHECK(changes.filter(u"缺工人"_s).size() == 1);
    CHECK(needs().first().content == u"缺织机"_s);

    dialog.findChild<QPushButton *>(u"apply"_s)->click();
    REQUIRE(needs().size() == 2);
    CHECK(needs().first().content == u"缺新织机"_s);
    succeed(workbook->undo());
    CHECK(needs().size() == 1);
    CHECK(needs().first().content == u"缺织机"_s);
}

TEST_CASE_METHOD(ReturnedSheet, "a sheet that is read for another activity brings nothing, and says why", "[import]")
{
    const Activity other = activity(5);
    ui::ImportDialog dialog(*workbook, files(), QDate(2024, 5, 1), nullptr, other.id);
    dialog.show();
    waitFor(dialog);
    CHECK_FALSE(dialog.findChild<QPushButton *>(u"apply"_s)->isEnabled());
    const QStringList issues = linesIn(dialog, u"issues"_s);
    REQUIRE(issues.size() == 2);
    CHECK(issues.first().contains(u"东县"_s));
}
