#include "ui/yearplan/yearcalendar.h"

#include "core/activities/activityrepository.h"
#include "ui/base/codes.h"
#include "ui/base/look.h"
#include "ui/base/taborder.h"
#include "ui/base/tonesign.h"
#include "ui/table/datetext.h"
#include "ui/yearplan/daygrid.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

YearCalendar::YearCalendar(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : MovingPart(workbook, std::move(today), parent)
    , m_grid(new DayGrid)
    , m_title(new QLabel)
    , m_view(new QComboBox)
    , m_notice(new QLabel)
    , m_dayTitle(new QLabel)
    , m_day(new QListWidget)
{
    for (QLabel *label : {m_title, m_notice, m_dayTitle})
        label->setTextFormat(Qt::PlainText);
    m_title->setObjectName("calendarTitle"_L1);
    setTitleFont(m_title, 1);
    m_notice->setObjectName("calendarNotice"_L1);
    m_notice->setWordWrap(true);
    m_dayTitle->setObjectName("calendarDay"_L1);
    m_dayTitle->setWordWrap(true);
    m_day->setObjectName("dayActivities"_L1);
    m_day->setAccessibleName(tr("Activities of the day"));
    m_day->setWordWrap(true);
    m_day->setResizeMode(QListView::Adjust);
    connect(m_grid, &DayGrid::dayChanged, this, &YearCalendar::showDay);
    connect(m_grid, &DayGrid::dayOpened, this, &YearCalendar::openChosen);
    connect(m_grid, &DayGrid::sheetRequested, this, &YearCalendar::turn);
    connect(m_grid, &DayGrid::linePressed, m_day, qOverload<int>(&QListWidget::setCurrentRow));
    connect(m_grid, &DayGrid::moveRequested, this, &YearCalendar::moveChosen);
    connect(m_day, &QListWidget::itemActivated, this, &YearCalendar::openChosen);
    buildLayout();
}

QWidget *YearCalendar::buildHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(Normal);
    const auto stepper = [&](const QString &text, const QString &name, const QString &says, int step) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAccessibleName(says);
        button->setToolTip(says.toHtmlEscaped());
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, step] { turn(step); });
        layout->addWidget(button);
    };
    stepper(u"\u2039"_s, u"calendarBefore"_s, tr("The sheet before"), -1);
    stepper(u"\u203A"_s, u"calendarAfter"_s, tr("The sheet after"), 1);
    m_view->setObjectName("calendarView"_L1);
    m_view->setAccessibleName(tr("What a sheet shows"));
    m_view->addItems({tr("Month"), tr("Year")});
    connect(m_view, &QComboBox::currentIndexChanged, this, &YearCalendar::changeView);
    m_view->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    layout->addWidget(m_view);
    layout->addWidget(m_title);
    layout->addSpacing(Normal);
    layout->addWidget(m_notice, 1);
    return head;
}

QWidget *YearCalendar::buildSide()
{
    auto *side = new QWidget;
    auto *hint = new QLabel(tr("Drag an activity to another day, or choose it and press Alt and an arrow in the "
                               "calendar. Enter opens it."));
    hint->setObjectName("calendarMoves"_L1);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setProperty("soft", true);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(Normal);
    layout->addWidget(m_dayTitle);
    layout->addWidget(m_day, 1);
    layout->addWidget(hint);
    return side;
}

void YearCalendar::buildLayout()
{
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_grid);
    parts->addWidget(buildSide());
    parts->setStretchFactor(0, 1);
    parts->setSizes({860, 260});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->addWidget(buildHead());
    layout->addWidget(parts, 1);
    tabAsShown(*this);
}

bool YearCalendar::isWholeYear() const
{
    return m_view->currentIndex() == 1;
}

void YearCalendar::turn(int step)
{
    const QDate kept = m_grid->day().isValid() ? m_grid->day() : m_shown;
    goTo(isWholeYear() ? kept.addYears(step) : kept.addMonths(step));
}

void YearCalendar::goTo(QDate day)
{
    m_shown = day;
    showSheet();
    m_grid->setDay(day);
}

/// The month that is shown is that of the day chosen in the year.
void YearCalendar::changeView()
{
    if (!isWholeYear() && m_grid->day().isValid() && m_grid->day().year() == m_shown.year())
        m_shown = m_grid->day();
    showSheet();
}

void YearCalendar::showSheet()
{
    if (!m_shown.isValid())
        return;
    const auto title = [this](const BoardCard &card) { return titleOf(card.activity); };
    const int year = m_shown.year();
    if (isWholeYear())
        m_grid->showYear(planDays(m_cards, {year, 1, 1}, {year, 12, 31}, m_terms), title);
    else
        m_grid->showMonth(monthSheet(m_cards, m_shown, m_terms), m_shown, title);
    m_title->setText(isWholeYear() ? QString::number(year) : QLocale().toString(m_shown, tr("MMMM yyyy")));
    m_notice->setVisible(!m_terms.calendar.knows(year));
    m_notice->setText(withShape(
        Tone::Warning,
        tr("The holidays of %1 are not known yet. Read them in from a file: dictionary, holidays.").arg(year)));
    if (!m_grid->day().isValid())
        m_grid->setDay(m_shown);
    showDay();
}

void YearCalendar::showDay()
{
    m_day->clear();
    const QDate day = m_grid->day();
    QString remark = day.isValid() ? dateRemark(day, today(), m_terms.calendar) : QString();
    if (m_terms.isInSession(day))
        remark = sideBySide({remark, tr("plenary session")});
    m_dayTitle->setText(sideBySide({dateText(day), remark}));
    for (const BoardCard &card : std::as_const(m_cards))
        if (day.isValid() && card.day == day)
            addActivity(card);
    m_day->setCurrentRow(m_day->count() > 0 ? 0 : -1);
}

void YearCalendar::addActivity(const BoardCard &card)
{
    const Activity &activity = index().find(card.activity);
    QStringList lines {titleOf(card.activity),
                       sideBySide({index().label(activity), directory().name(activity.region),
                                   wordFor(directory(), WordList::ActivityState, activity.state)})};
    for (const QString &warning : card.warnings)
        lines.append(withShape(Tone::Warning, warning));
    auto *item = new QListWidgetItem(lines.join(u'\n'), m_day);
    item->setData(Qt::UserRole, card.activity.value);
}

void YearCalendar::openChosen()
{
    if (const RecordRef record = current(); record.id != 0)
        emit openRequested(record);
}

bool YearCalendar::reveal(const RecordRef &record)
{
    const auto card = std::ranges::find(m_cards, ActivityId {record.id}, &BoardCard::activity);
    if (record.table != ActivityRepository::table || card == m_cards.end() || !card->day.isValid())
        return false;
    goTo(card->day);
    for (int row = 0; row < m_day->count(); ++row)
        if (m_day->item(row)->data(Qt::UserRole).toLongLong() == record.id)
            m_day->setCurrentRow(row);
    return true;
}

void YearCalendar::moveChosen(QDate day)
{
    const RecordRef chosen = current();
    const Activity before = index().find(ActivityId {chosen.id});
    if (!before.id.isStored() || stays(before) || leavesYear(before, day))
        return;
    move(before, movedTo(before, day));
    reveal(chosen);
}

RecordRef YearCalendar::current() const
{
    const QListWidgetItem *item = m_day->currentItem();
    return {ActivityRepository::table, item == nullptr ? 0 : item->data(Qt::UserRole).toLongLong()};
}

/// Another year of the plan begins with the month of today, or with that of its first activity.
void YearCalendar::showFacts()
{
    const auto terms = readBoardTerms(workbook().database(), facts().calendarDays);
    if (!expect(terms))
        return;
    m_terms = *terms;
    m_cards = allCards(index(), m_terms);
    std::ranges::stable_sort(m_cards, {}, &BoardCard::day);
    if (!m_shown.isValid() || m_shownYear != year()) {
        m_shownYear = year();
        m_shown = today();
        const auto first = std::ranges::find_if(m_cards, [this](const BoardCard &card) {
            return card.day.isValid() && index().find(card.activity).planYear == year();
        });
        if (year() != 0 && m_shown.year() != year())
            m_shown = first == m_cards.end() ? QDate(year(), 1, 1) : first->day;
    }
    showSheet();
}

} // namespace lianxin::ui
