#include "ui/activities/aftermathpane.h"

#include "core/directory/settings.h"
#include "core/ledger/suggestionrepository.h"
#include "ui/base/look.h"
#include "ui/table/recordtable.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int linesOfTables = 17; // of text, high enough for three tables
constexpr int daysUntilReview = 10; // as the program comes; the office sets activity.review_days

SuggestionId numberedAmong(const QList<Suggestion> &suggestions, ActivityId activity, const QString &number)
{
    const auto found = std::ranges::find_if(suggestions, [&](const Suggestion &each) {
        return each.activity == activity && comparable(each.number) == comparable(number);
    });
    return found == suggestions.end() ? SuggestionId {} : found->id;
}

} // namespace

AftermathPane::AftermathPane(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : ActivityPart(workbook, parent)
    , m_today(std::move(today))
    , m_reviewTable(new RecordTable(u"activityReviews"_s, tr("Reviews")))
    , m_reviews(new Reviews(reviewColumns(), this))
    , m_caseTable(new RecordTable(u"activityCases"_s, tr("Typical cases")))
    , m_cases(new Cases(caseColumns(), this))
    , m_toldTable(new RecordTable(u"activityPublicity"_s, tr("In the media")))
    , m_told(new Told(toldColumns(), this))
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

QList<AftermathPane::Reviews::Column> AftermathPane::reviewColumns()
{
    const auto fields = fieldColumns<ActivityReview>();
    return {
        fields.day(tr("Due"), &ActivityReview::dueOn).named(u"due_on"_s),
        fields.day(tr("Reviewed"), &ActivityReview::reviewedOn)
            .named(u"reviewed_on"_s)
            .toned([this](const ActivityReview &review) {
                if (review.reviewedOn.isValid())
                    return Tone::Good;
                return review.dueOn.isValid() && review.dueOn < m_today() ? Tone::Bad : Tone::Plain;
            }),
        fields.text(tr("Who"), &ActivityReview::person).named(u"person"_s).wide(110),
        scoreColumn(),
        Reviews::Column(tr("Mean"),
                        [](const ActivityReview &review) {
                            const auto mean = meanScore(review);
                            return mean ? QVariant(*mean) : QVariant();
                        })
            .named(u"mean"_s)
            .wide(56),
        fields.text(tr("What went well"), &ActivityReview::strengths)
            .named(u"strengths"_s)
            .explains(&ActivityReview::strengths)
            .wide(180),
        fields.text(tr("To do better"), &ActivityReview::lessons)
            .named(u"lessons"_s)
            .explains(&ActivityReview::lessons)
            .wide(180),
    };
}

AftermathPane::Reviews::Column AftermathPane::scoreColumn() const
{
    return Reviews::Column(tr("Scores"), [](const ActivityReview &review) { return scoresText(review.scores); })
        .named(u"scores"_s)
        .edits([](ActivityReview &review, const QVariant &value) {
            return assigned(review.scores, scoresIn(value.toString()));
        })
        .explains([](const ActivityReview &review) { return scoresText(review.scores); })
        .wide(200);
}

QList<AftermathPane::Cases::Column> AftermathPane::caseColumns()
{
    const auto fields = fieldColumns<ActivityCase>();
    return {
        fields.text(tr("Case"), &ActivityCase::title).named(u"title"_s).explains(&ActivityCase::title).wide(150),
        suggestionColumn(),
        fields.text(tr("What others may learn"), &ActivityCase::lesson)
            .named(u"lesson"_s)
            .explains(&ActivityCase::lesson)
            .wide(150),
        fields.text(tr("Made known at"), &ActivityCase::promotedAt).named(u"promoted_at"_s).wide(120),
        fields.day(tr("On"), &ActivityCase::promotedOn).named(u"promoted_on"_s),
    };
}

AftermathPane::Cases::Column AftermathPane::suggestionColumn()
{
    return Cases::Column(tr("Suggestion"),
                         [this](const ActivityCase &example) { return index().find(example.suggestion).number; })
        .named(u"suggestion"_s)
        .edits([this](ActivityCase &example, const QVariant &value) -> Result<void> {
            const QString typed = value.toString().trimmed();
            const SuggestionId found = numberedAmong(facts().suggestions, activity(), typed);
            if (!typed.isEmpty() && !found.isStored())
                return Error {
                    ErrorKind::Invalid, tr("The activity has no suggestion with the number %1.").arg(typed), {}};
            example.suggestion = typed.isEmpty() ? SuggestionId {} : found;
            return {};
        })
        .offers([this](const ActivityCase &) { return suggestionNumbers(); })
        .opens([](const ActivityCase &example) {
            return RecordRef {SuggestionRepository::table, example.suggestion.value};
        })
        .wide(90);
}

QList<AftermathPane::Told::Column> AftermathPane::toldColumns()
{
    const auto fields = fieldColumns<Publicity>();
    return {
        fields.day(tr("Date"), &Publicity::publishedOn).named(u"published_on"_s),
        fields.text(tr("Media"), &Publicity::media).named(u"media"_s).wide(100),
        fields.text(tr("Title"), &Publicity::title).named(u"title"_s).explains(&Publicity::title).wide(170),
        fields.text(tr("Link"), &Publicity::link).named(u"link"_s).explains(&Publicity::link).wide(120),
    };
}

QStringList AftermathPane::suggestionNumbers() const
{
    QStringList numbers;
    for (const Suggestion &each : facts().suggestions)
        if (each.activity == activity())
            numbers.append(each.number);
    return numbers;
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
