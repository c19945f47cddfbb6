#include "ui/shell/undosteps.h"

#include "ui/base/look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

UndoSteps::UndoSteps(const QList<PerformedAction> &actions, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
{
    setObjectName("undoSteps"_L1);
    setWindowTitle(tr("Undo several steps"));
    resize(520, 420);
    auto *lead = new QLabel(actions.isEmpty() ? tr("There is nothing to undo.")
                                              : tr("The action chosen is undone, and with it those above it:"));
    lead->setTextFormat(Qt::PlainText);
    lead->setWordWrap(true);
    m_list->setObjectName("undoStepsList"_L1);
    m_list->setAccessibleName(tr("Actions, the newest first"));
    m_list->setUniformItemSizes(true);
    for (const PerformedAction &action : actions)
        m_list->addItem(u"%1   %2"_s.arg(action.at.toLocalTime().toString(u"MM-dd HH:mm"_s), action.label));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_undo = buttons->addButton(tr("&Undo"), QDialogButtonBox::AcceptRole);
    m_undo->setObjectName("undoStepsGo"_L1);
    makePrimary(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Wide, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addWidget(lead);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &UndoSteps::offer);
    connect(m_list, &QListWidget::itemActivated, this, &UndoSteps::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &UndoSteps::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    offer(-1);
    m_list->setCurrentRow(0);
}

void UndoSteps::offer(int row)
{
    for (int each = 0; each < m_list->count(); ++each) { // those above go with it
        QFont font = m_list->font();
        font.setBold(each <= row);
        m_list->item(each)->setFont(font);
    }
    m_undo->setEnabled(row >= 0);
    m_undo->setText(row > 0 ? tr("&Undo %1 steps").arg(row + 1) : tr("&Undo"));
}

void UndoSteps::choose()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    accept();
    emit undoRequested(row + 1);
}

} // namespace lianxin::ui
