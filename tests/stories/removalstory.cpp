#include "tests/stories/windowhands.h"
#include "ui/shell/messagebar.h"

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr int patience = 60; // rows that are tried

/// All tables of a page, also those of lists that are made when they are chosen.
QList<QPointer<ui::RecordTable>> tablesOf(ui::Page &page)
{
    if (auto *lists = page.findChild<QTreeWidget *>())
        for (int list = 0; list < lists->topLevelItemCount(); ++list)
            lists->setCurrentItem(lists->topLevelItem(list));
    const auto tables = page.findChildren<ui::RecordTable *>();
    return {tables.cbegin(), tables.cend()};
}

void chooseRow(const ui::RecordTable &table, int row)
{
    table.view()->setCurrentIndex(table.filter()->index(row, 0));
}

/// Chooses records of the page's other tables until `table`, which shows what hangs on one, has rows.
bool fill(const ui::Page &page, const ui::RecordTable &table)
{
    for (const auto *other : page.findChildren<ui::RecordTable *>())
        for (int row = 0; other != &table && row < std::min(patience, other->filter()->rowCount()); ++row) {
            if (table.filter()->rowCount() > 0)
                return true;
            chooseRow(*other, row);
        }
    return table.filter()->rowCount() > 0;
}

} // namespace

TEST_CASE_METHOD(WindowHands, "whatever is removed, on whatever page, a bar offers it back, and all comes back",
                 "[stories]")
{
    QSet<QString> removing;
    const QStringList before = content();
    for (int number = 0; number < window->pages().size(); ++number) {
        window->showPage(number);
        ui::Page &page = *window->pages().at(number);
        QSignalSpy removed(&page, &ui::Page::removed);
        for (const QPointer<ui::RecordTable> &table : tablesOf(page)) {
            if (!table || !fill(page, *table))
                continue; // some are made anew when what they show changes
            for (int row = 0; table && row < std::min(patience, table->filter()->rowCount()); ++row) {
                INFO(table->objectName().toStdString() << ", row " << row);
                const quint64 revision = workbook->revision();
                removed.clear();
                chooseRow(*table, row);
                emit table->removeRequested({table->currentId()});
                REQUIRE((workbook->revision() > revision) == !removed.isEmpty()); // nothing goes in silence
                if (removed.isEmpty())
                    continue; // it is refused, or nothing is removed here
                auto *verb = window->messages()->findChild<QPushButton *>(u"messageVerb"_s);
                REQUIRE(verb != nullptr);
                CHECK(verb->isVisible());
                removing.insert(table->objectName());
                verb->click();
                CHECK(content() == before);
                break;
            }
        }
    }
    INFO(QStringList(removing.cbegin(), removing.cend()).join(u' ').toStdString());
    CHECK(removing.size() >= 15);
}
