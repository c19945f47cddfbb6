#include "core/base/chinesetext.h"
#include "core/exchange/activitylookup.h"
#include "core/exchange/sheetimporter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

class PublicityImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const auto activity = activityOf(row, activityHint(row));
        const QString title = row.required(u"title"_s);
        if (row.isRefused()
            || isRepeated(row, u"title"_s, keyOf(activity->id, comparable(title), comparable(row.text(u"media"_s)))))
            return Kept::Unchanged;
        const QString key = keyOf(activity->id, comparable(title));
        Publicity told =
            m_context.publicity.find(row.has(u"media"_s) ? keyOf(key, comparable(row.text(u"media"_s))) : key)
                .value_or(Publicity {});
        told.activity = activity->id;
        told.title = title;
        row.putText(told.media, u"media"_s);
        row.putDay(told.publishedOn, u"published"_s, Days::Past);
        row.putText(told.link, u"link"_s);
        refuseUnfit(row, u"title"_s, validate(told));
        return row.isRefused() ? Kept::Unchanged : m_context.publicity.keep(told);
    }
};

class CaseImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const auto activity = activityOf(row, activityHint(row));
        const QString title = row.required(u"title"_s);
        if (row.isRefused() || isRepeated(row, u"title"_s, keyOf(activity->id, comparable(title))))
            return Kept::Unchanged;
        ActivityCase example =
            m_context.activityCases.find(keyOf(activity->id, comparable(title))).value_or(ActivityCase {});
        example.activity = activity->id;
        example.title = title;
        readSuggestion(row, example);
        row.putText(example.lesson, u"lesson"_s);
        row.putText(example.promotedAt, u"promoted_at"_s);
        row.putDay(example.promotedOn, u"promoted"_s, Days::Past);
        refuseUnfit(row, u"title"_s, validate(example));
        return row.isRefused() ? Kept::Unchanged : m_context.activityCases.keep(example);
    }

private:
    void readSuggestion(RowReader &row, ActivityCase &example) const
    {
        if (!row.has(u"suggestion"_s))
            return;
        const QString number = row.text(u"suggestion"_s);
        const auto found = m_context.suggestions.find(comparable(number));
        example.suggestion = found ? found->id : SuggestionId {};
        if (!number.isEmpty() && (!found || found->activity != example.activity))
            row.refuse(u"suggestion"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "The activity has no suggestion with this number; look at both, "
                                                      "or import the ledger first.")));
    }
};

class ReviewImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const auto activity = activityOf(row, activityHint(row));
        const QDate dueOn = row.day(u"due"_s, Days::Any);
        const QDate reviewedOn = row.day(u"reviewed"_s, Days::Past);
        if (!row.isRefused() && !dueOn.isValid() && !reviewedOn.isValid())
            row.refuse(u"reviewed"_s,
                       exchangeText(
                           QT_TRANSLATE_NOOP("Exchange", "Tell on which day it was reviewed, or by when it is due.")));
        if (row.isRefused() || isRepeated(row, u"activity"_s, keyOf(activity->id, dueOn, reviewedOn)))
            return Kept::Unchanged;
        ActivityReview review = known(activity->id, dueOn, reviewedOn);
        review.activity = activity->id;
        row.putDay(review.dueOn, u"due"_s, Days::Any);
        row.putDay(review.reviewedOn, u"reviewed"_s, Days::Past);
        row.putText(review.person, u"person"_s);
        row.putText(review.strengths, u"strengths"_s);
        row.putText(review.lessons, u"lessons"_s);
        readScores(row, review);
        refuseUnfit(row, u"strengths"_s, validate(review));
        row.warnIfBefore(
            u"reviewed"_s, reviewedOn, activity->day(),
            exchangeText(QT_TRANSLATE_NOOP("Exchange", "It was reviewed before the visit, which is that of %1.")));
        return row.isRefused() ? Kept::Unchanged : m_context.reviews.keep(review);
    }

private:
    /// The review of that day, else the one that was due then, else one that was still to be held.
    [[nodiscard]] ActivityReview known(ActivityId activity, QDate dueOn, QDate reviewedOn) const
    {
        const auto all = m_context.reviews.withKey(keyOf(activity));
        const auto of = [&](auto fits) { return std::ranges::find_if(all, fits); };
        auto found = all.end();
        if (reviewedOn.isValid())
            found = of([&](const ActivityReview &each) { return each.reviewedOn == reviewedOn; });
        if (found == all.end() && dueOn.isValid())
            found = of([&](const ActivityReview &each) { return each.dueOn == dueOn && isOpenFor(each, reviewedOn); });
        if (found == all.end())
            found = of([](const ActivityReview &each) { return each.reviewedOn.isNull(); });
        return found == all.end() ? ActivityReview {} : *found;
    }

    /// A second review of one deadline is another one.
    static bool isOpenFor(const ActivityReview &review, QDate reviewedOn)
    {
        return review.reviewedOn.isNull() || reviewedOn.isNull();
    }

    static void readScores(RowReader &row, ActivityReview &review)
    {
        if (!row.has(u"scores"_s))
            return;
        if (const auto scores = scoresIn(row.text(u"scores"_s)))
            review.scores = *scores;
        else
            row.refuse(u"scores"_s, scores.error().message);
    }
};

} // namespace

SheetImporterPointer publicityImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<PublicityImporter>(context, sheet);
}

SheetImporterPointer caseImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<CaseImporter>(context, sheet);
}

SheetImporterPointer reviewImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<ReviewImporter>(context, sheet);
}

} // namespace lianxin
