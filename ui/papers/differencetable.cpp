#include "ui/papers/differencetable.h"

#include "ui/base/tonesign.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

using documents::ComparedLine;
using documents::LineChange;

namespace {

enum DifferenceColumn { What, Sent, Now, DifferenceColumns };
constexpr int widthOfWhat = 84;

} // namespace

DifferenceTable::DifferenceTable(QWidget *parent)
    : QTableWidget(0, DifferenceColumns, parent)
{
    setObjectName("difference"_L1);
    setAccessibleName(tr("What is different"));
    setHorizontalHeaderLabels({tr("Change"), tr("As sent"), tr("As it is now")});
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(What, QHeaderView::Fixed);
    horizontalHeader()->resizeSection(What, widthOfWhat);
    setWordWrap(true);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
}

void DifferenceTable::showLines(const QList<ComparedLine> &lines)
{
    setRowCount(0);
    qsizetype at = 0;
    while (at < lines.size()) {
        QStringList gone;
        QStringList fresh;
        for (; at < lines.size() && lines.at(at).change != LineChange::Same; ++at)
            (lines.at(at).change == LineChange::Gone ? gone : fresh).append(lines.at(at).text);
        for (qsizetype place = 0; place < std::max(gone.size(), fresh.size()); ++place) {
            const bool isPair = place < gone.size() && place < fresh.size();
            addRow(gone.value(place), fresh.value(place),
                   isPair                    ? tr("changed")
                       : place < gone.size() ? tr("gone")
                                             : tr("new"));
        }
        if (at < lines.size()) {
            addRow(lines.at(at).text, lines.at(at).text, {});
            ++at;
        }
    }
}

void DifferenceTable::addRow(const QString &gone, const QString &fresh, const QString &word)
{
    const int row = rowCount();
    insertRow(row);
    auto *what = new QTableWidgetItem(word.isEmpty() ? QString() : withShape(Tone::Warning, word));
    auto *sent = new QTableWidgetItem(gone);
    auto *now = new QTableWidgetItem(fresh);
    if (!word.isEmpty()) {
        what->setForeground(colorOf(Tone::Warning));
        QFont struck = font();
        struck.setStrikeOut(true);
        sent->setFont(struck);
        QFont bold = font();
        bold.setBold(true);
        now->setFont(bold);
    }
    setItem(row, What, what);
    setItem(row, Sent, sent);
    setItem(row, Now, now);
}

} // namespace lianxin::ui
