#include "core/base/chinesetext.h"
#include "core/exchange/activitylookup.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/sheetimporter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// What came of an activity that the row names.
class AftermathImporter : public SheetImporter
{
public:
    AftermathImporter(ImportContext &context, const RecognisedSheet &sheet)
        : SheetImporter(context, sheet)
        , m_year(onlyYearIn(inDigits(sheet.title(), context.words.numerals())))
    {
    }

protected:
    /// That activity, told by its name, the county, year and title of the sheet, and `day`, which is not before it;
    /// else the row is refused.
    std::optional<Activity> activityBehind(RowReader &row, QDate day) const
    {
        ActivityHint hint = activityHint(row);
        if (const EntryId region = row.word(u"region"_s, WordList::Region, UnknownWord::Refuse); region.isStored())
            hint.region = region;
        if (!hint.planYear)
            hint.planYear = m_year;
        hint.day = day;
        return row.isRefused() ? std::nullopt : activityOf(row, hint);
    }

    /// The title; a mere number is a count of a sheet of totals.
    static QString titleOf(RowReader &row)
    {
        QString title = row.required(u"title"_s);
        const bool isCount =
            !title.isEmpty() && std::ranges::none_of(title, [](QChar sign) { return sign.isLetter(); });
        if (isCount)
            row.refuse(u"title"_s, exchangeText(QT_TRANSLATE_NOOP("Exchange", "A number is no title.")));
        return title;
    }

private:
    static std::optional<int> onlyYearIn(const QString &title)
    {
        QSet<int> years;
        for (const int number : readNumbers(title))
            if (readYear(QString::number(number)))
                years.insert(number);
        return years.size() == 1 ? std::optional(*years.cbegin()) : std::nullopt;
    }

    std::optional<int> m_year; // of the title, if it names one alone
};

class PublicityImporter : public AftermathImporter
{
public:
    using AftermathImporter::AftermathImporter;

    Result<Kept> take(RowReader &row) override
    {
        const QDate day = row.day(u"published"_s, Days::Past);
        const auto activity = activityBehind(row, day);
        const QString title = titleOf(row);
        if (row.isRefused())
            return Kept::Unchanged;
        const QString media = comparable(row.text(u"media"_s));
        if (isRepeated(row, u"title"_s, keyOf(activity->id, comparable(title), media, day)))
            return Kept::Unchanged;
        Publicity told = known(keyOf(activity->id, comparable(title)), media, day, row.text(u"link"_s));
        told.activity = activity->id;
        told.title = title;
        row.putText(told.media, u"media"_s);
        row.putDay(told.publishedOn, u"published"_s, Days::Past);
        row.putText(told.link, u"link"_s);
        refuseUnfit(row, u"title"_s, validate(told));
        return row.isRefused() ? Kept::Unchanged : keepTold(m_context.publicity, told);
    }

private:
    /// What several media told under one title is told apart by the media, the day and the link.
    [[nodiscard]] Publicity known(const QString &key, const QString &media, QDate day, const QString &link)
    {
        using P = Publicity;
        const auto isByMedia = [&](const P &each) { return comparable(each.media) == media; };
        return knownAs<P>(m_context.publicity.withKey(key),
                          {[&](const P &each) { return isByMedia(each) && each.publishedOn == day; }, isByMedia,
                           [&](const P &each) { return !link.isEmpty() && each.link == link; },
                           [&](const P &each) { return each.media.isEmpty() && each.publishedOn == day; }});
    }
};

class CaseImporter : public AftermathImporter
{
public:
    using AftermathImporter::AftermathImporter;

    Result<Kept> take(RowReader &row) override
    {
        const QDate day = row.day(u"promoted"_s, Days::Past);
        const auto activity = activityBehind(row, day);
        const QString title = titleOf(row);
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
        if (row.isRefused())
            return Kept::Unchanged;
        row.warnIfBefore(u"promoted"_s, day, activity->day(),
                         exchangeText(QT_TRANSLATE_NOOP("Exchange", "It lies before the visit, which is that of %1.")));
        return m_context.activityCases.keep(example);
    }

private:
    /// By its number or by what it says.
    void readSuggestion(RowReader &row, ActivityCase &example) const
    {
        const QString field = row.has(u"suggestion"_s) ? u"suggestion"_s : u"told"_s;
        if (!row.has(field))
            return;
        const QString told = comparable(row.text(field));
        const auto &all = m_context.suggestions.all();
        const auto found = std::ranges::find_if(all, [&](const Suggestion &each) {
            return each.activity == example.activity
                && (comparable(each.number) == told || comparable(each.content) == told);
        });
        if (told.isEmpty() || found != all.end())
            example.suggestion = told.isEmpty() ? SuggestionId {} : found->id;
        else if (field == u"suggestion"_s)
            row.refuse(field,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "The activity has no suggestion with this number; look at both, "
                                                      "or import the ledger first.")));
        else
            row.warn(field,
                     exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                    "The activity has no suggestion with these words or this number; "
                                                    "the case is kept without one.")));
    }
};

class ReviewImporter : public AftermathImporter
{
public:
    using AftermathImporter::AftermathImporter;

    Result<Kept> take(RowReader &row) override
    {
        const QDate dueOn = row.day(u"due"_s, Days::Any);
        const QDate reviewedOn = row.day(u"reviewed"_s, Days::Past);
        const auto activity = activityBehind(row, reviewedOn);
        if (row.isRefused())
            return Kept::Unchanged;
        ActivityReview review = known(activity->id, dueOn, reviewedOn);
        const bool saysNothing = !dueOn.isValid() && !reviewedOn.isValid() && !review.id.isStored();
        if (saysNothing)
            row.refuse(u"reviewed"_s,
                       exchangeText(
                           QT_TRANSLATE_NOOP("Exchange", "Tell on which day it was reviewed, or by when it is due.")));
        if (row.isRefused() || isRepeated(row, u"activity"_s, keyOf(activity->id, dueOn, reviewedOn)))
            return Kept::Unchanged;
        review.activity = activity->id;
        row.putDay(review.dueOn, u"due"_s, Days::Any);
        row.putDay(review.reviewedOn, u"reviewed"_s, Days::Past);
        row.putText(review.person, u"person"_s);
        row.putText(review.strengths, u"strengths"_s);
        row.putText(review.lessons, u"lessons"_s);
        readScores(row, review);
        refuseUnfit(row, u"strengths"_s, validate(review));
        if (row.isRefused())
            return Kept::Unchanged;
        row.warnIfBefore(u"reviewed"_s, reviewedOn, activity->day(),
                         exchangeText(QT_TRANSLATE_NOOP("Exchange", "It lies before the visit, which is that of %1.")));
        return keepTold(m_context.reviews, review);
    }

private:
    /// Of several reviews each has a deadline of its own; one that is only due waits for the day on which it is held.
    [[nodiscard]] ActivityReview known(ActivityId activity, QDate dueOn, QDate reviewedOn)
    {
        using R = ActivityReview;
        return knownAs<R>(m_context.reviews.withKey(keyOf(activity)),
                          {[&](const R &each) { return each.dueOn == dueOn && each.reviewedOn == reviewedOn; },
                           [&](const R &each) {
                               return reviewedOn.isValid() && each.reviewedOn == reviewedOn
                                   && (dueOn.isNull() || each.dueOn.isNull());
                           },
                           [&](const R &each) { return dueOn.isValid() && each.dueOn == dueOn; },
                           [&](const R &each) {
                               return reviewedOn.isValid() && each.reviewedOn.isNull()
                                   && (dueOn.isNull() || each.dueOn.isNull());
                           }});
    }

    /// A number alone is scored under the header of its column.
    void readScores(RowReader &row, ActivityReview &review) const
    {
        const QString field = m_sheet.columns.contains(u"scores"_s) ? u"scores"_s : u"mean"_s;
        if (!row.has(field))
            return;
        const QString told = row.text(field);
        const bool isBare = !told.isEmpty() && std::ranges::all_of(told, [](QChar sign) { return sign.isDigit(); });
        const auto scores = scoresIn(isBare ? m_sheet.headers.value(field).simplified() + u' ' + told : told);
        if (scores)
            review.scores = *scores;
        else
            row.refuse(field, scores.error().message);
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
