#include "ui/papers/periodpaperchoices.h"

#include "core/base/codes.h"
#include "core/documents/template.h"
#include "core/storage/workbook.h"
#include "ui/base/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

using documents::PeriodPaper;
using documents::PeriodTask;

namespace {

constexpr int mostListed = 9999;

template <typename Choice>
Choice *named(Choice *choice, const char *name, const QString &spoken)
{
    choice->setObjectName(QLatin1StringView(name));
    choice->setAccessibleName(spoken);
    return choice;
}

} // namespace

PeriodPaperChoices::PeriodPaperChoices(Workbook &workbook, const PeriodTask &task, std::function<QDate()> today,
                                       QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_today(std::move(today))
    , m_paper(named(new QComboBox, "periodPaper", tr("Paper")))
    , m_period(named(new QComboBox, "paperPeriod", tr("About")))
    , m_count(named(new QSpinBox, "listCount", tr("How many members")))
    , m_order(named(new QComboBox, "listOrder", tr("Order")))
    , m_points(named(new QCheckBox(tr("Print the p&oints")), "listPoints", tr("Print the points")))
{
    buildLayout();
    m_paper->setCurrentIndex(static_cast<int>(task.paper));
    listPeriods(task.period);
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] {
        listPeriods({});
        emit chosen();
    });
    for (const QComboBox *choice : {m_period, m_order})
        connect(choice, &QComboBox::currentIndexChanged, this, &PeriodPaperChoices::chosen);
    connect(m_count, &QSpinBox::valueChanged, this, &PeriodPaperChoices::chosen);
    connect(m_points, &QCheckBox::toggled, this, &PeriodPaperChoices::chosen);
}

void PeriodPaperChoices::buildLayout()
{
    for (const char *code : codesOf(PeriodPaper {}))
        m_paper->addItem(documents::paperTitle(QString::fromLatin1(code)));
    m_count->setRange(0, mostListed);
    m_count->setSpecialValueText(tr("Usual share"));
    m_count->setSuffix(tr(" members"));
    m_order->addItems({tr("By strokes"), tr("By points")});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Normal);
    for (QWidget *each : QWidgetList {m_paper, m_period, m_count, m_order, m_points})
        row->addWidget(each);
}

/// The periods that the paper may be about, `wished` among them; it is chosen, otherwise the newest.
void PeriodPaperChoices::listPeriods(const Period &wished)
{
    const auto paper = static_cast<PeriodPaper>(m_paper->currentIndex());
    const auto known = documents::periodsOf(m_workbook.database(), paper);
    m_periods = known ? *known : QList<Period>();
    const bool isWhole = wished.from.isValid() && wished.to.isValid();
    if (isWhole && !m_periods.contains(wished))
        m_periods.prepend(wished);
    if (m_periods.isEmpty())
        m_periods.append(documents::isMonthly(paper) ? monthOf(m_today()) : documents::yearOf(m_today()));
    const QSignalBlocker quiet(m_period);
    m_period->clear();
    for (const Period &each : std::as_const(m_periods))
        m_period->addItem(documents::periodText(each));
    m_period->setCurrentIndex(isWhole ? static_cast<int>(m_periods.indexOf(wished)) : 0);
    for (QWidget *ofList : QWidgetList {m_count, m_order, m_points})
        ofList->setVisible(paper == PeriodPaper::Excellent);
}

PeriodTask PeriodPaperChoices::task() const
{
    return {static_cast<PeriodPaper>(m_paper->currentIndex()),
            m_periods.value(m_period->currentIndex()),
            {m_count->value(), m_order->currentIndex() == 1, m_points->isChecked()}};
}

} // namespace lianxin::ui
