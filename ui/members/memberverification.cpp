#include "ui/members/memberverification.h"

#include "ui/base/tableroles.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

MemberVerification::MemberVerification(std::function<const FactIndex &()> index, std::function<QDate()> today,
                                       TableModel *model, RecordTable *table)
    : QObject(table)
    , m_index(std::move(index))
    , m_today(std::move(today))
    , m_model(model)
    , m_table(table)
    , m_due(new QPushButton)
{
    m_due->setObjectName("membersToVerify"_L1);
    m_due->setCheckable(true);
    m_due->hide();
    table->addTool(m_due);
    connect(m_due, &QPushButton::toggled, this, &MemberVerification::wishChanged);

    auto *confirm = new QAction(tr("Employer and telephone &verified today"), table->view());
    confirm->setObjectName("verifyMembers"_L1);
    connect(confirm, &QAction::triggered, this, &MemberVerification::confirmSelected);
    table->view()->addAction(confirm);
}

bool MemberVerification::isDue(const Member &member) const
{
    return m_index().isServing(member) && isUnverified(member, m_today(), m_index().facts().verifyMonths);
}

void MemberVerification::refresh()
{
    const auto due =
        std::ranges::count_if(m_index().facts().members, [this](const Member &each) { return isDue(each); });
    m_due->setText(tr("To be verified: %1").arg(due));
    m_due->setToolTip(tr("Serving members whose employer and telephone nobody confirmed for %1 months")
                          .arg(m_index().facts().verifyMonths)
                          .toHtmlEscaped());
    m_due->setVisible(due > 0 || m_due->isChecked());
}

bool MemberVerification::accepts(const Member &member) const
{
    return !m_due->isChecked() || isDue(member);
}

bool MemberVerification::narrows() const
{
    return m_due->isChecked();
}

void MemberVerification::confirmSelected() const
{
    QList<CellChange> changes;
    const QList<qint64> ids = m_table->selectedIds();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->headerData(column, Qt::Horizontal, KeyRole).toString() != "verified_on"_L1)
            continue;
        for (const qint64 id : ids)
            changes.append({id, column, m_today()});
    }
    const QString label = ids.size() == 1 ? tr("Verify %1").arg(m_index().find(MemberId {ids.first()}).name)
                                          : tr("Verify %1 members").arg(ids.size());
    m_model->request(changes, label);
}

} // namespace lianxin::ui
