#include "ui/pairing/reviewtable.h"

#include "core/base/codes.h"
#include "core/pairing/pairingrepository.h"
#include "core/pairing/pairingtasks.h"
#include "ui/table/recordtable.h"

#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr std::array verdicts {ReviewVerdict::Continue, ReviewVerdict::Change, ReviewVerdict::End};

QStringList wordsForVerdicts()
{
    QStringList words;
    for (const ReviewVerdict each : verdicts)
        words.append(wordFor(each));
    return words;
}

Result<ReviewVerdict> verdictNamed(const QString &text)
{
    for (const ReviewVerdict each : verdicts)
        if (comparable(wordFor(each)) == comparable(text))
            return each;
    return Error {
        ErrorKind::Invalid,
        ReviewTable::tr("Choose one: %1.").arg(wordsForVerdicts().join(QCoreApplication::translate("Columns", ", "))),
        {}};
}

/// Stores reviews with what follows from them.
class FollowedReviews
{
public:
    explicit FollowedReviews(Database &database)
        : m_database(database)
        , m_reviews(database)
    {
    }

    Result<PairingReview> insert(const PairingReview &review) { return followed(m_reviews.insert(review)); }
    Result<PairingReview> update(const PairingReview &review) { return followed(m_reviews.update(review)); }

private:
    Result<PairingReview> followed(const Result<PairingReview> &stored)
    {
        if (!stored)
            return stored;
        const auto done = followReview(m_database, *stored);
        return done ? stored : Result<PairingReview>(done.error());
    }

    Database &m_database;
    PairingReviewRepository m_reviews;
};

} // namespace

ReviewTable::ReviewTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"reviews"_s, tr("Reviews")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, PairingReviewRepository::table);
    m_table->makeSmall();
    m_table->setEmptyText(tr("No review yet. Look each half year whether the pairing goes on."));
    m_table->offerAdding(tr("Add review"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = storedThrough(
        workbook, FollowedReviews(workbook.database()),
        [this](const auto &) { return tr("Edit a review of pairing %1").arg(number()); },
        [this](const auto &) { return tr("Review pairing %1").arg(number()); });
    m_model->onComplete = [this](PairingReview &draft, const QList<PairingReview> &) {
        draft.pairing = m_pairing;
        if (!draft.reviewedOn.isValid())
            draft.reviewedOn = m_today();
        return Result<void>();
    };
    connect(m_table, &RecordTable::addRequested, m_table, &RecordTable::addNew);
    connect(m_table, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<PairingReviewRepository>(tr("Remove a review of pairing %1").arg(number()), ids);
    });
    connect(m_table, &RecordTable::failed, this, &ReviewTable::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
}

QList<ReviewTable::Model::Column> ReviewTable::columns()
{
    using C = Model::Column;
    const auto make = fieldColumns<PairingReview>();
    return {
        make.day(tr("Day"), &PairingReview::reviewedOn).named(u"reviewed_on"_s),
        make.text(tr("What changes, or what came of it"), &PairingReview::note)
            .named(u"note"_s)
            .explains(&PairingReview::note)
            .wide(190),
        C(tr("Verdict"), [](const PairingReview &review) { return wordFor(review.verdict); })
            .named(u"verdict"_s)
            .edits([](PairingReview &review, const QVariant &value) {
                return assigned(review.verdict, verdictNamed(value.toString()));
            })
            .offers([](const PairingReview &) { return wordsForVerdicts(); })
            .toned([](const PairingReview &review) {
                return review.verdict == ReviewVerdict::Continue ? Tone::Good : Tone::Muted;
            })
            .wide(120),
    };
}

void ReviewTable::showPairing(PairingId pairing)
{
    m_pairing = pairing;
    setEnabled(pairing.isStored());
    showFacts();
}

bool ReviewTable::reveal(const RecordRef &record)
{
    return record.table == PairingReviewRepository::table && m_table->reveal(record.id);
}

int ReviewTable::count() const
{
    return m_model->rowCount();
}

void ReviewTable::showFacts()
{
    QList<PairingReview> shown = facts().reviews;
    shown.removeIf([this](const PairingReview &each) { return each.pairing != m_pairing; });
    m_model->setEntities(shown);
}

int ReviewTable::number() const
{
    return index().find(m_pairing).number;
}

} // namespace lianxin::ui
