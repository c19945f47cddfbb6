#include "ui/directory/calendartable.h"

#include "ui/table/datetext.h"
#include "ui/table/recordtable.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// The first and the last year whose holidays come with the program, as told to people.
QString announcedYears()
{
    const WorkCalendar &calendar = WorkCalendar::announced();
    int first = 2004;
    while (!calendar.knows(first) && first < 2100)
        ++first;
    int last = first;
    while (calendar.knows(last + 1))
        ++last;
    return CalendarTable::tr(
               "The holidays of %1 to %2 come with the program. Enter here those of later years, and what "
               "differs: a day without a name is worked, though it be a weekend.")
        .arg(first)
        .arg(last);
}

} // namespace

CalendarTable::CalendarTable(Workbook &workbook, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_table(new RecordTable(u"calendarDays"_s, tr("Holidays and days worked instead")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->setEmptyText(tr("No day of the office's own yet. A list of days and names can be pasted from a sheet."));
    m_table->offerAdding(tr("New day"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = storedBy<CalendarDayRepository>(
        workbook, [](const CalendarDay &before) { return tr("Edit the day %1").arg(dateText(before.day)); },
        [](const CalendarDay &) { return tr("Add a day"); });
    m_model->onComplete = [this](CalendarDay &draft, const QList<CalendarDay> &earlier) -> Result<void> {
        complete(draft, earlier);
        return {};
    };
    auto *import = new QPushButton(tr("Read in a file\u2026"));
    import->setObjectName("importHolidays"_L1);
    import->setToolTip(tr("A sheet with the columns day, holiday, and whether it is off or worked (the last day too, "
                          "if a row tells several), or a calendar of holidays (.ics)")
                           .toHtmlEscaped());
    m_table->addTool(import);
    connect(import, &QPushButton::clicked, this, &CalendarTable::importRequested);
    connect(m_table, &RecordTable::addRequested, m_table, &RecordTable::addNew);
    connect(m_table, &RecordTable::removeRequested, this, &CalendarTable::remove);
    connect(m_table, &RecordTable::failed, this, &CalendarTable::failed);
    auto *hint = new QLabel(announcedYears());
    hint->setObjectName("calendarHint"_L1);
    hint->setWordWrap(true);
    hint->setProperty("soft", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
}

QList<CalendarTable::Model::Column> CalendarTable::columns()
{
    using C = Model::Column;
    return {
        C(tr("Day"), &CalendarDay::day)
            .named(u"day"_s)
            .edits([](CalendarDay &day, const QVariant &value) { day.day = value.toDate(); })
            .wide(140),
        C(tr("Holiday"), &CalendarDay::name)
            .named(u"name"_s)
            .edits([](CalendarDay &day, const QVariant &value) {
                day.name = value.toString().trimmed();
                if (!day.name.isEmpty())
                    day.workedFor.clear();
            })
            .wide(200),
        C(tr("Means"), [](const CalendarDay &day) { return day.name.isEmpty() ? tr("worked") : tr("not worked"); })
            .named(u"meaning"_s)
            .wide(120),
        C(tr("Worked for"), &CalendarDay::workedFor)
            .named(u"worked_for"_s)
            .edits([](CalendarDay &day, const QVariant &value) { day.workedFor = value.toString().trimmed(); })
            .wide(200),
    };
}

/// A new day is the one after the last: holidays are told in a row.
void CalendarTable::complete(CalendarDay &draft, const QList<CalendarDay> &earlier) const
{
    if (draft.day.isValid())
        return;
    const QList<CalendarDay> known = facts().calendarDays + earlier;
    const auto last = std::ranges::max_element(known, {}, &CalendarDay::day);
    draft.day = last == known.end() ? QDate(QDate::currentDate().year() + 1, 1, 1) : last->day.addDays(1);
}

bool CalendarTable::reveal(const RecordRef &record)
{
    return record.table == CalendarDayRepository::table && m_table->reveal(record.id);
}

RecordRef CalendarTable::current() const
{
    return {CalendarDayRepository::table, m_table->currentId()};
}

void CalendarTable::showFacts()
{
    m_model->setEntities(facts().calendarDays);
}

void CalendarTable::remove(const QList<qint64> &ids)
{
    removeAll<CalendarDayRepository>(tr("Remove %1 days of the calendar").arg(ids.size()), ids);
}

} // namespace lianxin::ui
