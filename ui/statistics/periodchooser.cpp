#include "ui/statistics/periodchooser.h"

#include "ui/base/look.h"
#include "ui/table/datefield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

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
    , m_halves(new QHBoxLayout(this))
    , m_buttons(new QHBoxLayout)
    , m_days(new QHBoxLayout)
    , m_sessions(new QComboBox)
{
    m_from->setObjectName("periodFrom"_L1);
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName("periodTo"_L1);
    m_to->setAccessibleName(tr("To"));
    m_halves->setContentsMargins({});
    m_halves->setSpacing(Normal);
    m_halves->addLayout(m_buttons);
    m_halves->addLayout(m_days);
    m_buttons->setSpacing(Normal);
    m_days->setSpacing(Normal);
    addPreset(u"periodAll"_s, tr("All"), [] { return Period {}; });
    addPreset(u"periodThisYear"_s, tr("This year"), [this] { return yearOf(m_today().year()); });
    addPreset(u"periodLastYear"_s, tr("Last year"), [this] { return yearOf(m_today().year() - 1); });
    m_sessions->setObjectName("periodSessions"_L1);
    m_sessions->setAccessibleName(tr("Between plenary sessions"));
    m_sessions->hide();
    connect(m_sessions, &QComboBox::activated, this, [this](int place) {
        if (place < 1)
            return;
        setPeriod(m_offered.at(place - 1));
        emit chosen(m_period);
    });
    m_buttons->addWidget(m_sessions);
    m_days->addWidget(new QLabel(tr("From")));
    m_days->addWidget(m_from);
    m_days->addWidget(new QLabel(tr("To")));
    m_days->addWidget(m_to);
    m_days->addStretch();
    for (DateField *field : {m_from, m_to}) {
        field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
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
    m_buttons->addWidget(button);
    m_presets.append({button, std::move(period)});
}

QString PeriodChooser::nameOf(const Period &period)
{
    const QString from = period.from.toString(Qt::ISODate);
    return period.to.isValid() ? tr("%1 to %2").arg(from, period.to.toString(Qt::ISODate)) : tr("since %1").arg(from);
}

void PeriodChooser::offerSessions(const QList<Period> &periods)
{
    if (periods == m_offered)
        return;
    m_offered = periods;
    m_sessions->clear();
    m_sessions->addItem(tr("Between plenary sessions"));
    for (const Period &each : periods)
        m_sessions->addItem(nameOf(each));
    m_sessions->setVisible(!periods.isEmpty());
    markPreset();
}

QSize PeriodChooser::sizeHint() const
{
    return {m_buttons->sizeHint().width() + Normal + m_days->sizeHint().width(), m_halves->sizeHint().height()};
}

QSize PeriodChooser::minimumSizeHint() const
{
    return {std::max(m_buttons->minimumSize().width(), m_days->minimumSize().width()),
            m_halves->minimumSize().height()};
}

/// Where there is no room for both halves side by side, one stands below the other.
void PeriodChooser::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_halves->setDirection(width() < sizeHint().width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
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
    m_sessions->setCurrentIndex(static_cast<int>(m_offered.indexOf(m_period)) + 1);
}

} // namespace lianxin::ui
