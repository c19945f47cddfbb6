#include "ui/table/datefield.h"

#include "ui/base/look.h"
#include "ui/table/datetext.h"

#include <QAction>
#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("such as 3-15, today, +7"));
    if (const QIcon calendar = icon(u"calendar"_s); !calendar.isNull())
        connect(addAction(calendar, TrailingPosition), &QAction::triggered, this, &DateField::pick);
    connect(this, &QLineEdit::editingFinished, this, &DateField::finish);
}

std::optional<QDate> DateField::date() const
{
    return text().trimmed().isEmpty() ? QDate() : dateFromText(text(), QDate::currentDate());
}

void DateField::setDate(QDate date)
{
    setText(dateText(date));
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

void DateField::finish()
{
    if (const auto meant = date()) {
        setDate(*meant);
        emit dateChosen(*meant);
    }
}

void DateField::pick()
{
    auto *calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(date().value_or(QDate()).isValid() ? *date() : QDate::currentDate());
    auto *holder = new QWidgetAction(this);
    holder->setDefaultWidget(calendar);

    QMenu menu;
    menu.addAction(holder);
    connect(calendar, &QCalendarWidget::clicked, &menu, [&](QDate chosen) {
        menu.close();
        setDate(chosen);
        emit dateChosen(chosen);
    });
    menu.exec(mapToGlobal(rect().bottomLeft()));
    holder->deleteLater();
}

} // namespace lianxin::ui
