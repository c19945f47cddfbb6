#include "ui/ledger/clockdialog.h"

#include "ui/base/look.h"
#include "ui/table/datetext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr QSize firstSizeOfClock(520, 600);
constexpr int narrowestColumn = 90; // pixels

QTreeWidget *listOf(const QList<CountedDay> &days)
{
    auto *list = new QTreeWidget;
    list->setObjectName("clockDays"_L1);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setProperty("roomy", true);
    list->setAccessibleName(ClockDialog::tr("Days"));
    list->setHeaderLabels({ClockDialog::tr("Day"), ClockDialog::tr("Weekday"), ClockDialog::tr("Counts as")});
    for (const CountedDay &each : days) {
        const QString counted = each.count > 0 ? ClockDialog::tr("Day %1").arg(each.count) : each.reason;
        auto *item = new QTreeWidgetItem(
            {dateText(each.day), QLocale().dayName(each.day.dayOfWeek(), QLocale::ShortFormat), counted});
        if (each.count == 0)
            for (int column = 0; column < item->columnCount(); ++column)
                item->setForeground(column, colors().inkSoft);
        list->addTopLevelItem(item);
    }
    list->header()->setMinimumSectionSize(narrowestColumn);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return list;
}

QString namesOf(const QList<int> &years)
{
    QStringList names;
    for (const int year : years)
        names.append(QString::number(year));
    return names.join(u'\u3001');
}

} // namespace

ClockDialog::ClockDialog(const Facts &facts, const Suggestion &suggestion, QDate today, QWidget *parent)
    : QDialog(parent)
{
    setObjectName("clockDialog"_L1);
    setWindowTitle(tr("The clock of %1").arg(suggestion.number));
    const WorkCalendar &calendar = facts.deadlines.calendar();
    const QDate begin = clockBegunOn(suggestion);
    const QDate last = suggestion.dueOn.isValid() ? suggestion.dueOn : today;
    const QList<CountedDay> days = dayByDay(calendar, begin, last, pausesOf(suggestion, today));
    const auto counted = std::ranges::count_if(days, [](const CountedDay &each) { return each.count > 0; });

    const QString words = suggestion.dueOn.isValid()
        ? tr("From %1, which does not count, to the last day %2: %3 working days.")
              .arg(dateText(begin), dateText(last), QString::number(counted))
        : tr("It has no last day. Since %1: %2 working days.").arg(dateText(begin), QString::number(counted));
    auto *sum = new QLabel(words);
    sum->setObjectName("clockSum"_L1);
    sum->setTextFormat(Qt::PlainText);
    sum->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sum);
    if (const QList<int> years = yearsWithoutHolidays(calendar, begin, last); !years.isEmpty()) {
        auto *unknown = new QLabel(tr("The holidays of %1 are not known: only weekends are left out. Enter them in the "
                                      "dictionary, under working days.")
                                       .arg(namesOf(years)));
        unknown->setObjectName("clockUnknown"_L1);
        unknown->setWordWrap(true);
        layout->addWidget(unknown);
    }
    layout->addWidget(listOf(days), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(firstSizeOfClock);
}

} // namespace lianxin::ui
