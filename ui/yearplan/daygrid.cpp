#include "ui/yearplan/daygrid.h"

#include "ui/base/tonesign.h"
#include "ui/table/datetext.h"
#include "ui/yearplan/cardmoves.h"
#include "ui/yearplan/daypainting.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int daysOfWeek = 7;
constexpr int monthsOnSheet = 12;
constexpr int mostDays = 31;
constexpr int leastColumn = 24;

QString spokenDay(const PlanDay &day, const QStringList &lines)
{
    QStringList parts {dateText(day.day)};
    if (!day.holiday.isEmpty())
        parts.append(day.holiday);
    else if (!day.isWorked)
        parts.append(DayGrid::tr("day off"));
    if (day.isWorkedInstead)
        parts.append(day.workedFor.isEmpty() ? DayGrid::tr("worked in exchange")
                                             : DayGrid::tr("worked in exchange for %1").arg(day.workedFor));
    if (day.isInSession)
        parts.append(DayGrid::tr("plenary session"));
    return (parts + lines).join(u'\n');
}

QStringList linesOf(const PlanDay &day, const DayGrid::Title &title)
{
    QStringList lines;
    for (const BoardCard &card : day.cards)
        lines.append(card.warnings.isEmpty() ? title(card) : withShape(Tone::Warning, title(card)));
    return lines;
}

} // namespace

DayGrid::DayGrid(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName("dayGrid"_L1);
    setAccessibleName(tr("Calendar of activities"));
    setAccessibleDescription(tr("Alt and an arrow moves the chosen activity to another day"));
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setItemDelegate(new DayDelegate(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(leastColumn);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionsClickable(false);
    connect(this, &QTableWidget::currentItemChanged, this, [this] { emit dayChanged(day()); });
    connect(this, &QTableWidget::cellActivated, this, [this] { emit dayOpened(day()); });
}

void DayGrid::setSheet(const QStringList &rows, const QStringList &columns)
{
    clear();
    setRowCount(static_cast<int>(rows.size()));
    setColumnCount(static_cast<int>(columns.size()));
    setVerticalHeaderLabels(rows);
    setHorizontalHeaderLabels(columns);
}

void DayGrid::placeDay(int row, int column, const PlanDay &day, bool isOther, const QStringList &lines)
{
    auto *item = new QTableWidgetItem(spokenDay(day, lines));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled
                   | (lines.isEmpty() ? Qt::NoItemFlags : Qt::ItemIsDragEnabled));
    item->setToolTip(item->text().toHtmlEscaped().replace(u'\n', u"<br>"_s));
    item->setData(DayRole, day.day);
    item->setData(LinesRole, lines);
    item->setData(MarkRole, day.isWorkedInstead ? tr("worked") : day.holiday);
    item->setData(KindRole,
                  (day.isWorked ? 0U : unsigned(RestDay)) | (day.isInSession ? unsigned(SessionDay) : 0U)
                      | (isOther ? unsigned(OtherMonth) : 0U));
    setItem(row, column, item);
}

void DayGrid::showMonth(const QList<PlanDay> &days, QDate month, const Title &title)
{
    const QDate chosen = day();
    const QSignalBlocker quiet(this);
    QStringList columns;
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday)
        columns.append(QLocale().standaloneDayName(weekday, QLocale::ShortFormat));
    QStringList rows;
    for (qsizetype week = 0; week * daysOfWeek < days.size(); ++week)
        rows.append(tr("W%1").arg(days.at(week * daysOfWeek).day.weekNumber()));
    setSheet(rows, columns);
    for (int place = 0; place < days.size(); ++place)
        placeDay(place / daysOfWeek, place % daysOfWeek, days.at(place), days.at(place).day.month() != month.month(),
                 linesOf(days.at(place), title));
    setDay(chosen);
}

void DayGrid::showYear(const QList<PlanDay> &days, const Title &title)
{
    const QDate chosen = day();
    const QSignalBlocker quiet(this);
    QStringList columns;
    for (int each = 1; each <= mostDays; ++each)
        columns.append(QString::number(each));
    QStringList rows;
    for (int month = 1; month <= monthsOnSheet; ++month)
        rows.append(QLocale().standaloneMonthName(month, QLocale::ShortFormat));
    setSheet(rows, columns);
    for (const PlanDay &day : days)
        placeDay(day.day.month() - 1, day.day.day() - 1, day, false, linesOf(day, title));
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (item(row, column) == nullptr) {
                auto *none = new QTableWidgetItem;
                none->setFlags(Qt::NoItemFlags);
                setItem(row, column, none);
            }
    setDay(chosen);
}

QDate DayGrid::day() const
{
    return currentItem() == nullptr ? QDate() : currentItem()->data(DayRole).toDate();
}

bool DayGrid::setDay(QDate day)
{
    for (int row = 0; day.isValid() && row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (item(row, column)->data(DayRole).toDate() == day) {
                setCurrentCell(row, column);
                return true;
            }
    return false;
}

/// Whether something is planned on the current day.
bool DayGrid::isBusy() const
{
    return currentItem() != nullptr && !currentItem()->data(LinesRole).toStringList().isEmpty();
}

bool DayGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isBusy()
        && cardStep(*static_cast<QKeyEvent *>(event)).has_value()) {
        event->accept();
        return true;
    }
    return QTableWidget::event(event);
}

void DayGrid::mousePressEvent(QMouseEvent *event)
{
    QTableWidget::mousePressEvent(event);
    const QModelIndex pressed = indexAt(event->pos());
    const int line = DayDelegate::lineAt(visualRect(pressed), event->pos(), fontMetrics());
    if (pressed.isValid() && line >= 0 && line < pressed.data(LinesRole).toStringList().size())
        emit linePressed(line);
}

/// Told when the drag is over, for a dialog may have to ask why.
void DayGrid::dropEvent(QDropEvent *event)
{
    const QDate target = takeDrop(*this, *event).data(DayRole).toDate();
    if (target.isValid() && target != day() && isBusy())
        QMetaObject::invokeMethod(
            this, [this, target] { emit moveRequested(target); }, Qt::QueuedConnection);
}

void DayGrid::keyPressEvent(QKeyEvent *event)
{
    if (const auto step = cardStep(*event); step && isBusy()) {
        const QDate aside = day().addDays(step->x());
        emit moveRequested(columnCount() == daysOfWeek ? aside.addDays(qint64 {step->y()} * daysOfWeek)
                                                       : aside.addMonths(step->y()));
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        emit sheetRequested(event->key() == Qt::Key_PageUp ? -1 : 1);
        event->accept();
        return;
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace lianxin::ui
