#include "ui/table/pastepreview.h"

#include "ui/base/look.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PastePreview::PastePreview(const PastePlan &plan, const TableModel &model, QWidget *parent)
    : QDialog(parent)
    , m_leaveOut(new QCheckBox(tr("&Leave out what cannot be taken")))
{
    const ChangePreview preview = model.preview(plan.changes);
    const QList<CellRefusal> refusals = plan.refusals + preview.refusals;
    m_hasProblems = !refusals.isEmpty();
    m_bringsSomething = preview.added + preview.updated > 0;
    setObjectName("pastePreview"_L1);
    setWindowTitle(tr("Paste"));

    auto *summary = new QLabel(
        tr("%1 new, %2 changed, %3 with problems").arg(preview.added).arg(preview.updated).arg(refusals.size()));
    summary->setObjectName("pasteSummary"_L1);
    summary->setTextFormat(Qt::PlainText);
    setTitleFont(summary, 0);
    m_leaveOut->setObjectName("pasteLeaveOut"_L1);
    m_leaveOut->setVisible(m_hasProblems);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_paste = buttons->addButton(tr("&Paste"), QDialogButtonBox::AcceptRole);
    m_paste->setObjectName("pasteNow"_L1);
    makePrimary(m_paste);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    if (m_hasProblems)
        layout->addWidget(listOf(refusals, plan, model), 1);
    layout->addWidget(m_leaveOut);
    layout->addWidget(buttons);
    connect(m_leaveOut, &QCheckBox::toggled, this, &PastePreview::enable);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enable();
}

QWidget *PastePreview::listOf(const QList<CellRefusal> &refusals, const PastePlan &plan, const TableModel &model)
{
    auto *list = new QTableWidget(static_cast<int>(refusals.size()), 4);
    list->setObjectName("pasteProblems"_L1);
    list->setAccessibleName(tr("Problems"));
    list->setHorizontalHeaderLabels({tr("Line"), tr("Column"), tr("Value"), tr("Reason")});
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setTabKeyNavigation(false);
    list->verticalHeader()->hide();
    list->horizontalHeader()->setStretchLastSection(true);
    for (int at = 0; at < list->rowCount(); ++at) {
        const CellRefusal &refusal = refusals.at(at);
        const int line = plan.lineOfRow.value(refusal.row);
        const QStringList words {line > 0 ? QString::number(line) : QString(),
                                 refusal.column < 0 ? QString()
                                                    : model.headerData(refusal.column, Qt::Horizontal).toString(),
                                 plan.texts.value({refusal.row, refusal.column}), refusal.error.message};
        for (int column = 0; column < words.size(); ++column)
            list->setItem(at, column, new QTableWidgetItem(words.at(column)));
    }
    list->resizeColumnsToContents();
    setMinimumSize(640, 320);
    return list;
}

void PastePreview::enable()
{
    m_paste->setEnabled(m_bringsSomething && (!m_hasProblems || m_leaveOut->isChecked()));
}

} // namespace lianxin::ui
