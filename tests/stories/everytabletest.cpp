#include "core/storage/database.h"
#include "tests/stories/windowhands.h"
#include "ui/base/fieldwords.h"
#include "ui/base/tableroles.h"
#include "ui/papers/rowspaper.h"
#include "ui/shell/tablemenu.h"

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

/// The columns of `shown` that come on paper: those in which something stands.
QList<int> placesPrinted(const ui::ShownRows &shown)
{
    QList<int> places;
    QList<int> all;
    for (int place = 0; place < shown.titles.size(); ++place) {
        all.append(place);
        const bool isFilled = std::ranges::any_of(shown.rows, [place](const QVariantList &row) {
            return row.at(place).typeId() == QMetaType::Bool || !ui::shownText(row.at(place)).isEmpty();
        });
        if (isFilled)
            places.append(place);
    }
    return places.isEmpty() ? all : places;
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

TEST_CASE_METHOD(WindowHands, "what every table hands out for a file or a paper is what it shows, cell by cell",
                 "[stories]")
{
    qsizetype cells = 0;
    for (int number = 0; number < window->pages().size(); ++number) {
        window->showPage(number);
        for (auto *table : window->pages().at(number)->findChildren<ui::RecordTable *>()) {
            INFO(table->objectName().toStdString());
            const ui::ShownRows before = table->shown();
            if (table->filter()->rowCount() > 1)
                table->filterBox()->setText(table->filter()->index(0, 0).data().toString().left(1));
            const QList<int> columns = ui::shownColumns(*table->view());
            const ui::ShownRows shown = table->shown();
            const auto paper = ui::rowsPaper(shown, {});
            const auto &printed = std::get<documents::Table>(paper.blocks.last());
            REQUIRE(shown.rows.size() == table->filter()->rowCount());
            REQUIRE(printed.rows.size() == shown.rows.size() + 1);
            CHECK(shown.leftOut + shown.rows.size() == before.leftOut + before.rows.size());
            const QList<int> places = placesPrinted(shown);
            for (int row = 0; row < shown.rows.size(); ++row)
                for (int place = 0; place < columns.size(); ++place) {
                    const QModelIndex cell = table->filter()->index(row, columns.at(place));
                    const QString seen = cell.data(Qt::CheckStateRole).isValid()
                        ? (cell.data(Qt::CheckStateRole).toInt() == Qt::Checked ? u"\u2713"_s : QString())
                        : cell.data().toString();
                    const auto at = places.indexOf(place);
                    const QString onPaper =
                        at < 0 ? QString() : documents::plainText(printed.rows.at(row + 1).cells.at(at).spans);
                    if (ui::shownText(shown.rows.at(row).at(place)) != seen || onPaper != seen)
                        FAIL("row " << row << ", " << shown.titles.at(place).toStdString() << ": "
                                    << seen.toStdString());
                    ++cells;
                }
        }
    }
    CHECK(cells > 1000);
}

TEST_CASE_METHOD(WindowHands, "the menu bar offers all that the right clicks on a table offer", "[stories]")
{
    const auto textsOf = [](const QMenu &menu) {
        QSet<QString> texts;
        for (const QAction *action : menu.findChildren<QAction *>())
            texts.insert(action->text());
        for (const QAction *action : menu.actions())
            texts.insert(action->text());
        texts.remove(menu.title());
        texts.remove(QString()); // separators
        return texts;
    };
    auto *bar = window->findChild<ui::TableMenu *>();
    REQUIRE(bar != nullptr);
    page(u"members"_s);
    emit bar->aboutToShow();
    auto *table = window->currentPage()->findChild<ui::RecordTable *>(u"members"_s);
    QMenu ofRows;
    table->fill(&ofRows);
    CHECK(textsOf(*bar) == textsOf(ofRows));
    CHECK(textsOf(*bar).contains(u"Copy with &titles"_s));
    CHECK(textsOf(*bar).contains(u"Free&ze up to here"_s));
    CHECK(textsOf(*bar).contains(u"&Keep this view\u2026"_s));
    emit bar->aboutToShow(); // again, as the second time it is opened
    CHECK(textsOf(*bar) == textsOf(ofRows));
}
