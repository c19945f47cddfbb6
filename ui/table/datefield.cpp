#include "ui/table/datefield.h"

#include "core/directory/workcalendar.h"
#include "ui/base/look.h"
#include "ui/table/datetext.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QTextCharFormat>
#include <QWidgetAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// Days off in the colour of warnings, weekends that are worked in that of the others.
void markDaysOff(QCalendarWidget *calendar)
{
    const auto mark = [calendar] {
        const QDate first(calendar->yearShown(), calendar->monthShown(), 1);
        calendar->setDateTextFormat({}, {});
        for (QDate day = first.addDays(-7); day < first.addDays(42); day = day.addDays(1)) {
            const bool isWorked = WorkCalendar::announced().isWorked(day);
            if (isWorked == (day.dayOfWeek() <= Qt::Friday))
                continue;
            QTextCharFormat format;
            format.setForeground(isWorked ? colors().ink : colors().bad);
            format.setToolTip(WorkCalendar::announced().holidayOn(day).toHtmlEscaped());
            calendar->setDateTextFormat(day, format);
        }
    };
    QTextCharFormat weekend;
    weekend.setForeground(colors().bad);
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, weekend);
    QObject::connect(calendar, &QCalendarWidget::currentPageChanged, calendar, mark);
    mark();
}

} // namespace

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("such as 3-15, today, +7"));
    if (const QIcon calendar = icon(u"calendar"_s); !calendar.isNull()) {
        QAction *action = addAction(calendar, TrailingPosition);
        action->setText(tr("Choose from the calendar"));
        connect(action, &QAction::triggered, this, &DateField::pick);
    }
    connect(this, &QLineEdit::editingFinished, this, &DateField::finish);
}

void DateField::showInWords()
{
    m_isInWords = true;
}

std::optional<QDate> DateField::date() const
{
    return text().trimmed().isEmpty() ? QDate() : dateFromText(text(), QDate::currentDate());
}

void DateField::setDate(QDate date)
{
    setText(m_isInWords ? dateInWords(date) : dateText(date));
}

QString DateField::complaint() const
{
    return tr("“%1” is not a date. Write it like 2024-03-15, 3-15, today or +7.").arg(text().trimmed());
}

QSize DateField::sizeHint() const
{
    constexpr int room = 17; // letters x that QLineEdit counts on
    const QFontMetrics font = fontMetrics();
    const int more = font.horizontalAdvance(placeholderText()) - room * font.horizontalAdvance(u'x');
    return QLineEdit::sizeHint() + QSize(std::max(0, more), 0);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Semicolon && event->modifiers() == Qt::ControlModifier)
        choose(QDate::currentDate());
    else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        pick();
    else
        QLineEdit::keyPressEvent(event);
}

void DateField::finish()
{
    if (const auto meant = date())
        choose(*meant);
}

void DateField::choose(QDate date)
{
    setDate(date);
    emit dateChosen(date);
}

void DateField::pick()
{
    auto *calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(date().value_or(QDate()).isValid() ? *date() : QDate::currentDate());
    markDaysOff(calendar);
    auto *holder = new QWidgetAction(this);
    holder->setDefaultWidget(calendar);

    QMenu menu;
    menu.addAction(holder);
    menu.addAction(tr("&Today"), this, [this] { choose(QDate::currentDate()); });
    connect(calendar, &QCalendarWidget::clicked, &menu, [&](QDate chosen) {
        menu.close();
        choose(chosen);
    });
    menu.exec(mapToGlobal(rect().bottomLeft()));
    holder->deleteLater();
}

} // namespace lianxin::ui
