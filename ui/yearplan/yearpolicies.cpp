#include "ui/yearplan/yearpolicies.h"

#include "core/directory/settings.h"
#include "ui/base/look.h"
#include "ui/directory/settingtitles.h"
#include "ui/table/recordtable.h"
#include "ui/yearplan/yearcolumns.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
const QString orderSetting = u"selection.order"_s;
const QString capSetting = u"selection.year_cap"_s;
constexpr int usualCap = 4;
constexpr int highestCap = 99;
} // namespace

YearPolicies::YearPolicies(Workbook &workbook, QWidget *parent)
    : YearPart(workbook, parent)
    , m_note(new QLabel)
    , m_table(new RecordTable(u"yearPolicies"_s, tr("What each order would make of the year")))
    , m_model(new Model(policyColumns(), this))
    , m_order(new QComboBox)
    , m_cap(new QSpinBox)
    , m_use(new QPushButton(tr("&Use this")))
{
    m_table->setModel(m_model);
    m_table->setEmptyText(tr("Nothing to compare: no activity of this year has a host county yet."));
    m_note->setObjectName("policyNote"_L1);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setProperty("soft", true);
    m_note->setText(tr("The panels of all activities of the year, those held too, chosen one after the other from "
                       "today's members as if nobody had been invited yet. The order holds for the panel of each "
                       "activity, the limit for the plan of the year too; both are settings of the office."));
    for (const Meaning &choice : settingChoices(orderSetting))
        m_order->addItem(choice.title, choice.code);
    m_order->setObjectName("policyOrder"_L1);
    m_order->setAccessibleName(tr("What comes first"));
    m_cap->setObjectName("policyCap"_L1);
    m_cap->setAccessibleName(tr("Invitations of one member a year, at most"));
    m_cap->setRange(1, highestCap);
    m_use->setObjectName("usePolicy"_L1);
    buildLayout();
    connect(m_order, &QComboBox::currentIndexChanged, this, &YearPolicies::showSwitch);
    connect(m_cap, &QSpinBox::valueChanged, this, &YearPolicies::showSwitch);
    connect(m_use, &QPushButton::clicked, this, &YearPolicies::use);
}

void YearPolicies::buildLayout()
{
    auto *choice = new QHBoxLayout;
    choice->setSpacing(Normal);
    choice->addWidget(new QLabel(tr("What comes first")));
    choice->addWidget(m_order);
    choice->addSpacing(Normal);
    choice->addWidget(new QLabel(tr("Invitations of one member a year, at most")));
    choice->addWidget(m_cap);
    choice->addSpacing(Normal);
    choice->addWidget(m_use);
    choice->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->setSpacing(Normal);
    layout->addLayout(choice);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
}

void YearPolicies::showFacts()
{
    const Settings settings(workbook().database());
    m_orderSet = settings.text(orderSetting);
    m_capSet = settings.number(capSetting, usualCap);
    m_order->setCurrentIndex(std::max(0, m_order->findData(m_orderSet)));
    m_cap->setValue(m_capSet);
    m_model->setEntities(answer() ? policyRows(*answer(), m_orderSet) : QList<PolicyRow>());
    showSwitch();
}

void YearPolicies::showSwitch()
{
    const bool isOrder = m_order->currentData().toString() == m_orderSet || m_orderSet.isEmpty();
    m_use->setEnabled(!isOrder || m_cap->value() != m_capSet);
}

void YearPolicies::use()
{
    const QString order = m_order->currentData().toString();
    const int cap = m_cap->value();
    const QString label = tr("Choose by “%1”, at most %2 times a year").arg(m_order->currentText()).arg(cap);
    perform(label, [&]() -> Result<void> {
        Settings settings(workbook().database());
        if (auto set = settings.set(orderSetting, order); !set)
            return set;
        return settings.set(capSetting, QString::number(cap));
    });
}

} // namespace lianxin::ui
