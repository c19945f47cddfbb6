#include "ui/statistics/periodchooser.h"

#include "ui/base/look.h"
#include "ui/table/datefield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

Period yearOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

} // namespace

PeriodChooser::PeriodChooser(std::function<QDate()> today, QWidget *parent)
    : QWidget(parent)
    , m_today(std::move(today))
    , m_from(new DateField)
    , m_to(new DateField)
{
    m_from->setObjectName("periodFrom"_L1);
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName("periodTo"_L1);
    m_to->setAccessibleName(tr("To"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Normal);
    addPreset(u"periodAll"_s, tr("All"), [] { return Period {}; });
    addPreset(u"periodThisYear"_s, tr("This year"), [this] { return yearOf(m_today().year()); });
    addPreset(u"periodLastYear"_s, tr("Last year"), [this] { return yearOf(m_today().year() - 1); });
    row->addSpacing(Normal);
    row->addWidget(new QLabel(tr("From")));
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("To")));
    row->addWidget(m_to);
    for (DateField *field : {m_from, m_to}) {
        const int placeholder = field->fontMetrics().horizontalAdvance(field->placeholderText());
        field->setFixedWidth(placeholder + 56); // with the calendar and the margins
        connect(field, &QLineEdit::editingFinished, this, &PeriodChooser::take);
        connect(field, &DateField::dateChosen, this, &PeriodChooser::take);
    }
    markPreset();
}

void PeriodChooser::addPreset(const QString &name, const QString &text, std::function<Period()> period)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setCheckable(true);
    connect(button, &QPushButton::clicked, this, [this, period] {
        setPeriod(period());
        emit chosen(m_period);
    });
    layout()->addWidget(button);
    m_presets.append({button, std::move(period)});
}

void PeriodChooser::setPeriod(const Period &period)
{
    m_period = period;
    m_from->setDate(period.from);
    m_to->setDate(period.to);
    markPreset();
}

void PeriodChooser::take()
{
    for (const DateField *field : {m_from, m_to}) {
        if (!field->date()) {
            emit refused(field->complaint());
            return;
        }
    }
    const Period typed {*m_from->date(), *m_to->date()};
    if (typed == m_period)
        return;
    if (typed.from.isValid() && typed.to.isValid() && typed.to < typed.from) {
        emit refused(tr("The period ends before it begins."));
        return;
    }
    m_period = typed;
    markPreset();
    emit chosen(m_period);
}

void PeriodChooser::markPreset()
{
    for (const auto &[button, period] : m_presets)
        button->setChecked(period() == m_period);
}

} // namespace lianxin::ui
