#include "ui/shell/historydifferences.h"

#include "ui/base/backgroundjob.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/jobbar.h"
#include "ui/base/look.h"
#include "ui/table/recordtable.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

enum class Since { Today, Yesterday, LastFriday, WeekAgo, MonthBegin, Beginning, Action, Moment };

constexpr int untilNow = 0; // places in the choice
constexpr int untilMoment = 1;

/// When the day begins from which on changes are looked for.
QDate dayOf(Since since, QDate today)
{
    switch (since) {
    case Since::Yesterday:
        return today.addDays(-1);
    case Since::LastFriday:
        return today.addDays(-1 - (today.dayOfWeek() + 7 - Qt::Friday - 1) % 7);
    case Since::WeekAgo:
        return today.addDays(-7);
    case Since::MonthBegin:
        return {today.year(), today.month(), 1};
    default:
        return today;
    }
}

Since sinceOf(const QComboBox &choice)
{
    return choice.currentData().value<Since>();
}

QDateTimeEdit *momentEdit(const QString &name, const QString &title, const QDateTime &moment)
{
    auto *edit = new QDateTimeEdit(moment);
    edit->setObjectName(name);
    edit->setAccessibleName(title);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    edit->setCalendarPopup(true);
    return edit;
}

/// The last action that counts. Errors: Storage.
Result<ActionId> actionAt(Workbook &workbook, const HistoryPoint &point)
{
    if (const auto *action = std::get_if<ActionId>(&point))
        return *action;
    return lastActionBy(workbook, std::get<QDateTime>(point));
}

/// On any thread. Errors: those of changesBetween().
Result<QList<RecordChange>> changesIn(const Snapshot &snapshot, const HistoryPoint &from, const HistoryPoint &to,
                                      const Progress &progress)
{
    const auto copy = Workbook::openCopy(snapshot);
    if (!copy)
        return copy.error();
    const auto first = actionAt(**copy, from);
    const auto last = actionAt(**copy, to);
    if (!first || !last)
        return first ? last.error() : first.error();
    return changesBetween(**copy, *first, *last, progress);
}

QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    return label;
}

} // namespace

HistoryDifferences::HistoryDifferences(Workbook &workbook, Clock now, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_now(std::move(now))
    , m_words(workbook)
    , m_since(new QComboBox)
    , m_from(momentEdit(u"differencesFrom"_s, tr("From this moment on"), QDateTime(m_now().date(), QTime(0, 0))))
    , m_until(new QComboBox)
    , m_to(momentEdit(u"differencesTo"_s, tr("Up to this moment"), m_now()))
    , m_table(new RecordTable(u"historyDifferences"_s, tr("What has changed")))
    , m_job(new JobBar)
{
    buildTable();
    fillChoices();
    auto *line = new QHBoxLayout;
    line->setSpacing(Normal);
    line->addWidget(labelFor(m_since, tr("&Since")));
    line->addWidget(m_since);
    line->addWidget(m_from);
    line->addWidget(labelFor(m_until, tr("&Until")));
    line->addWidget(m_until);
    line->addWidget(m_to);
    line->addStretch(1);
    line->addWidget(m_job);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({0, Normal, 0, 0});
    layout->setSpacing(Normal);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);

    for (QComboBox *choice : {m_since, m_until})
        connect(choice, &QComboBox::currentIndexChanged, this, &HistoryDifferences::offerMoments);
    for (const QDateTimeEdit *moment : {m_from, m_to})
        connect(moment, &QDateTimeEdit::dateTimeChanged, this, &HistoryDifferences::compare);
    connect(m_table, &RecordTable::openRequested, this, &HistoryDifferences::openRequested);
    offerMoments();
}

void HistoryDifferences::buildTable()
{
    m_model = new EntityTableModel<RecordChange>(m_words.columns(), this);
    m_table->setModel(m_model);
    m_table->setEmptyText(tr("Nothing differs between these two moments."));
}

void HistoryDifferences::fillChoices()
{
    m_since->setObjectName("differencesSince"_L1);
    m_since->setAccessibleName(tr("Since when"));
    m_until->setObjectName("differencesUntil"_L1);
    m_until->setAccessibleName(tr("Until when"));
    const QList<std::pair<Since, QString>> choices {
        {Since::Today, tr("this morning")},
        {Since::Yesterday, tr("yesterday morning")},
        {Since::LastFriday, tr("last Friday morning")},
        {Since::WeekAgo, tr("a week ago")},
        {Since::MonthBegin, tr("the first of the month")},
        {Since::Beginning, tr("the beginning")},
        {Since::Moment, tr("a moment:")},
    };
    for (const auto &[since, text] : choices)
        m_since->addItem(text, QVariant::fromValue(since));
    m_until->addItems({tr("now"), tr("a moment:")});
}

/// Shows the moments that are to be told, and compares.
void HistoryDifferences::offerMoments()
{
    m_from->setVisible(sinceOf(*m_since) == Since::Moment);
    m_to->setVisible(m_until->currentIndex() == untilMoment);
    compare();
}

void HistoryDifferences::refresh(const std::shared_ptr<const KnownFacts> &known)
{
    m_words.refresh(known);
    m_isOutdated = true;
    if (isVisible())
        compare();
}

void HistoryDifferences::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        compare();
}

void HistoryDifferences::showSince(const PerformedAction &action)
{
    m_action = action;
    int place = m_since->count() - 1;
    if (m_since->itemData(place).value<Since>() != Since::Action) {
        ++place;
        m_since->addItem(QString(), QVariant::fromValue(Since::Action));
    }
    m_since->setItemText(place, tr("after: %1").arg(action.label));
    m_until->setCurrentIndex(untilNow);
    m_since->setCurrentIndex(place);
    compare(); // it may have stood there
}

HistoryPoint HistoryDifferences::beginning() const
{
    const Since since = sinceOf(*m_since);
    if (since == Since::Action)
        return m_action.id;
    if (since == Since::Beginning)
        return ActionId {};
    return since == Since::Moment ? m_from->dateTime() : QDateTime(dayOf(since, m_now().date()), QTime(0, 0));
}

HistoryPoint HistoryDifferences::end() const
{
    if (m_until->currentIndex() == untilNow)
        return ActionId {std::numeric_limits<qint64>::max()};
    return m_to->dateTime();
}

void HistoryDifferences::compare()
{
    m_isOutdated = true;
    if (!m_words.isReady() || !isVisible())
        return;
    m_isOutdated = false;
    const auto snapshot = m_workbook.snapshot();
    if (!snapshot)
        return emit failed(snapshot.error());
    m_job->follow<QList<RecordChange>>(runInBackground<QList<RecordChange>>([snapshot = *snapshot, from = beginning(),
                                                                             to = end()](const Progress &progress) {
                                           return changesIn(snapshot, from, to, progress);
                                       }),
                                       [this](const Result<QList<RecordChange>> &changes) { showChanges(changes); });
}

void HistoryDifferences::showChanges(const Result<QList<RecordChange>> &changes)
{
    if (!changes)
        return emit failed(changes.error());
    m_model->setEntities({});
    m_model->setEntities(*changes);
}

} // namespace lianxin::ui
