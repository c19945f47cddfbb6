#include "core/storage/database.h"
#include "tests/stories/windowhands.h"
#include "ui/base/fieldwords.h"
#include "ui/base/tableroles.h"

#include <QAction>
#include <QRegularExpression>

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
