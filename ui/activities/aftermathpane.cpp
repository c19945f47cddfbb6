#include "ui/activities/aftermathpane.h"

#include "core/directory/settings.h"
#include "ui/activities/aftermathcolumns.h"
#include "ui/base/look.h"
#include "ui/table/recordtable.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int linesOfTables = 17; // of text, high enough for three tables
constexpr int daysUntilReview = 10; // as the program comes; the office sets activity.review_days

} // namespace

AftermathPane::AftermathPane(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : ActivityPart(workbook, parent)
    , m_today(std::move(today))
    , m_reviewTable(new RecordTable(u"activityReviews"_s, tr("Reviews")))
    , m_reviews(new Reviews(reviewColumns(fieldColumns<ActivityReview>(), m_today), this))
    , m_caseTable(new RecordTable(u"activityCases"_s, tr("Typical cases")))
    , m_cases(new Cases(caseColumns(
                            fieldColumns<ActivityCase>(), [this]() -> const FactIndex & { return index(); },
                            [this](const ActivityCase &) { return activity(); }),
                        this))
    , m_toldTable(new RecordTable(u"activityPublicity"_s, tr("In the media")))
    , m_told(new Told(publicityColumns(fieldColumns<Publicity>()), this))
{
    connectReviews();
    connectCases();
    connectTold();
    auto *below = new QSplitter;
    below->setChildrenCollapsible(false);
    below->addWidget(m_caseTable);
    below->addWidget(m_toldTable);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_reviewTable);
    parts->addWidget(below);
    parts->setMinimumHeight(linesOfTables * fontMetrics().lineSpacing());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its tables come into sight as they are gone to
    scroll->setWidgetResizable(true);
    scroll->setWidget(parts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->addWidget(scroll);
}

void AftermathPane::connectReviews()
{
    m_reviewTable->setModel(m_reviews);
    m_reviewTable->offerHistory(workbook(), ActivityReviewRepository::table);
    m_reviewTable->makeSmall();
    m_reviewTable->setEmptyText(tr("No review yet. Add one: it is due some days after the visit."));
    m_reviewTable->offerAdding(tr("New review"));
    m_reviewTable->offerRemoving(tr("Remove"));
    m_reviews->onRequest = storedBy<ActivityReviewRepository>(
        workbook(), [this](const ActivityReview &) { return tr("Edit the review of %1").arg(index().label(shown())); },
        [this](const ActivityReview &) { return tr("Add a review of %1").arg(index().label(shown())); });
    m_reviews->onComplete = [this](ActivityReview &draft, const QList<ActivityReview> &) {
        draft.activity = activity();
        const int days = Settings(workbook().database()).number(u"activity.review_days"_s, daysUntilReview);
        if (!draft.dueOn.isValid() && shown().day().isValid())
            draft.dueOn = shown().day().addDays(days);
        return Result<void>();
    };
    connect(m_reviewTable, &RecordTable::addRequested, m_reviewTable, &RecordTable::addNew);
    connect(m_reviewTable, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<ActivityReviewRepository>(tr("Remove %1 reviews").arg(ids.size()), ids);
    });
    connect(m_reviewTable, &RecordTable::failed, this, &AftermathPane::failed);
}

void AftermathPane::connectCases()
{
    m_caseTable->setModel(m_cases);
    m_caseTable->offerHistory(workbook(), ActivityCaseRepository::table);
    m_caseTable->makeSmall();
    m_caseTable->setEmptyText(tr("No case yet that is worth telling."));
    m_caseTable->offerAdding(tr("New case"));
    m_caseTable->offerRemoving(tr("Remove"));
    m_cases->onRequest = storedBy<ActivityCaseRepository>(
        workbook(), [](const ActivityCase &before) { return tr("Edit the case: %1").arg(before.title); },
        [this](const ActivityCase &) { return tr("Add a case of %1").arg(index().label(shown())); });
    m_cases->onComplete = [this](ActivityCase &draft, const QList<ActivityCase> &) {
        draft.activity = activity();
        if (draft.title.isEmpty())
            draft.title = shown().theme.isEmpty() ? tr("New case") : shown().theme;
        return Result<void>();
    };
    connect(m_caseTable, &RecordTable::addRequested, m_caseTable, &RecordTable::addNew);
    connect(m_caseTable, &RecordTable::openRequested, this, &AftermathPane::openRequested);
    connect(m_caseTable, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<ActivityCaseRepository>(tr("Remove %1 cases").arg(ids.size()), ids);
    });
    connect(m_caseTable, &RecordTable::failed, this, &AftermathPane::failed);
}

void AftermathPane::connectTold()
{
    m_toldTable->setModel(m_told);
    m_toldTable->offerHistory(workbook(), PublicityRepository::table);
    m_toldTable->makeSmall();
    m_toldTable->setEmptyText(tr("Nothing is told of it in the media yet."));
    m_toldTable->offerAdding(tr("New entry"));
    m_toldTable->offerRemoving(tr("Remove"));
    m_told->onRequest = storedBy<PublicityRepository>(
        workbook(), [](const Publicity &before) { return tr("Edit what the media told: %1").arg(before.title); },
        [this](const Publicity &) { return tr("Add what the media told of %1").arg(index().label(shown())); });
    m_told->onComplete = [this](Publicity &draft, const QList<Publicity> &) {
        draft.activity = activity();
        if (draft.title.isEmpty())
            draft.title = shown().theme.isEmpty() ? tr("New entry") : shown().theme;
        if (!draft.publishedOn.isValid())
            draft.publishedOn = m_today();
        return Result<void>();
    };
    connect(m_toldTable, &RecordTable::addRequested, m_toldTable, &RecordTable::addNew);
    connect(m_toldTable, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<PublicityRepository>(tr("Remove %1 entries of the media").arg(ids.size()), ids);
    });
    connect(m_toldTable, &RecordTable::failed, this, &AftermathPane::failed);
}

std::optional<int> AftermathPane::count() const
{
    return m_reviews->rowCount() + m_cases->rowCount() + m_told->rowCount();
}

bool AftermathPane::reveal(const RecordRef &record)
{
    if (record.table == ActivityReviewRepository::table)
        return m_reviewTable->reveal(record.id);
    if (record.table == ActivityCaseRepository::table)
        return m_caseTable->reveal(record.id);
    return record.table == PublicityRepository::table && m_toldTable->reveal(record.id);
}

void AftermathPane::showFacts()
{
    Database &database = workbook().database();
    const auto reviews = ActivityReviewRepository(database).of(activity());
    if (expect(reviews))
        m_reviews->setEntities(*reviews);
    const auto cases = ActivityCaseRepository(database).of(activity());
    if (expect(cases))
        m_cases->setEntities(*cases);
    const auto told = PublicityRepository(database).of(activity());
    if (expect(told))
        m_told->setEntities(*told);
    setEnabled(shown().id.isStored());
}

} // namespace lianxin::ui
