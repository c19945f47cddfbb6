#include "core/storage/database.h"
#include "tests/stories/windowhands.h"
#include "ui/base/fieldwords.h"
#include "ui/base/tableroles.h"

#include <QAction>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Column titles of a table by their keys; each key once, and none of them a title, which is translated.
QHash<QString, QString> titlesOf(const ui::RecordTable &table)
{
    static const QRegularExpression plain(u"^[a-z_]+(/.+)?$"_s);
    QHash<QString, QString> titles;
    for (int column = 0; column < table.filter()->columnCount(); ++column) {
        const QString key = table.filter()->headerData(column, Qt::Horizontal, ui::KeyRole).toString();
        INFO(table.objectName().toStdString() << ": " << key.toStdString());
        CHECK(plain.match(key).hasMatch());
        CHECK_FALSE(titles.contains(key));
        titles.insert(key, table.filter()->headerData(column, Qt::Horizontal).toString());
    }
    return titles;
}

QStringList columnsOf(Database &database, const QString &table)
{
    return valueOf(database.select(u"SELECT name AS name FROM pragma_table_info('%1') WHERE name NOT IN "
                                   "('id', 'revision')"_s.arg(table),
                                   {}, [](const Row &row) { return row.text(u"name"_s); }));
}

bool hasLinks(const ui::RecordTable &table)
{
    for (int row = 0; row < table.filter()->rowCount(); ++row)
        for (int column = 0; column < table.filter()->columnCount(); ++column)
            if (table.filter()->index(row, column).data(ui::RecordRole).isValid())
                return true;
    return false;
}

} // namespace

TEST_CASE_METHOD(WindowHands, "every table knows its columns by stable names and the words for its record's history",
                 "[stories]")
{
    int histories = 0;
    for (int number = 0; number < window->pages().size(); ++number) {
        window->showPage(number);
        for (const auto *table : window->pages().at(number)->findChildren<ui::RecordTable *>()) {
            const QHash<QString, QString> titles = titlesOf(*table);
            const auto *history = table->findChild<QAction *>(table->objectName() + u"History"_s);
            if (history == nullptr)
                continue;
            ++histories;
            const QStringList columns = columnsOf(workbook->database(), history->data().toString());
            CHECK_FALSE(columns.isEmpty());
            for (const QString &column : columns) {
                INFO(table->objectName().toStdString() << ": " << column.toStdString());
                CHECK(titles.value(column, ui::fieldTitle(column)) != column);
            }
        }
    }
    CHECK(histories >= 18);
}

TEST_CASE_METHOD(WindowHands, "what every table asks for reaches the window, once, whenever the table was made",
                 "[stories]")
{
    QSignalSpy exported(window.get(), &ui::MainWindow::exportRequested);
    int buttons = 0;
    int linked = 0;
    for (int number = 0; number < window->pages().size(); ++number) {
        window->showPage(number);
        ui::Page *page = window->pages().at(number);
        if (auto *lists = page->findChild<QTreeWidget *>())
            for (int list = 0; list < lists->topLevelItemCount(); ++list)
                lists->setCurrentItem(lists->topLevelItem(list)); // each makes its table
        QSignalSpy opened(page, &ui::Page::openRequested);
        for (auto *table : page->findChildren<ui::RecordTable *>()) {
            INFO(table->objectName().toStdString());
            if (auto *button = table->findChild<QPushButton *>(table->objectName() + u"Export"_s);
                button != nullptr && !button->isHidden()) {
                exported.clear();
                button->click();
                CHECK(exported.size() == 1);
                ++buttons;
            }
            if (hasLinks(*table)) {
                opened.clear();
                emit table->openRequested({u"cloud"_s, 1}); // nobody shows clouds, so the page stays
                CHECK(opened.size() == 1);
                ++linked;
            }
        }
    }
    CHECK(buttons >= 20);
    CHECK(linked >= 8);
}
