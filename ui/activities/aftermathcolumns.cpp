#include "ui/activities/aftermathcolumns.h"

#include "core/ledger/suggestionrepository.h"
#include "ui/activities/aftermathpane.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

SuggestionId numberedAmong(const QList<Suggestion> &suggestions, ActivityId activity, const QString &number)
{
    const auto found = std::ranges::find_if(suggestions, [&](const Suggestion &each) {
        return each.activity == activity && comparable(each.number) == comparable(number);
    });
    return found == suggestions.end() ? SuggestionId {} : found->id;
}

QStringList suggestionNumbers(const QList<Suggestion> &suggestions, ActivityId activity)
{
    QStringList numbers;
    for (const Suggestion &each : suggestions)
        if (each.activity == activity)
            numbers.append(each.number);
    return numbers;
}

TableColumn<ActivityReview> scoreColumn()
{
    return TableColumn<ActivityReview>(AftermathPane::tr("Scores"),
                                       [](const ActivityReview &review) { return scoresText(review.scores); })
        .named(u"scores"_s)
        .edits([](ActivityReview &review, const QVariant &value) {
            return assigned(review.scores, scoresIn(value.toString()));
        })
        .explains([](const ActivityReview &review) { return scoresText(review.scores); })
        .wide(200);
}

TableColumn<ActivityCase> caseSuggestionColumn(const std::function<const FactIndex &()> &index,
                                               const std::function<ActivityId(const ActivityCase &)> &activityOf)
{
    return TableColumn<ActivityCase>(
               AftermathPane::tr("Suggestion"),
               [index](const ActivityCase &example) { return index().find(example.suggestion).number; })
        .named(u"suggestion"_s)
        .edits([index, activityOf](ActivityCase &example, const QVariant &value) -> Result<void> {
            const QString typed = value.toString().trimmed();
            const SuggestionId found = numberedAmong(index().facts().suggestions, activityOf(example), typed);
            if (!typed.isEmpty() && !found.isStored())
                return Error {ErrorKind::Invalid,
                              AftermathPane::tr("The activity has no suggestion with the number %1.").arg(typed),
                              {}};
            example.suggestion = typed.isEmpty() ? SuggestionId {} : found;
            return {};
        })
        .offers([index, activityOf](const ActivityCase &example) {
            return suggestionNumbers(index().facts().suggestions, activityOf(example));
        })
        .opens([](const ActivityCase &example) {
            return RecordRef {SuggestionRepository::table, example.suggestion.value};
        })
        .wide(90);
}

} // namespace

QList<TableColumn<ActivityReview>> reviewColumns(const FieldColumns<ActivityReview> &fields,
                                                 const std::function<QDate()> &today)
{
    return {
        fields.day(AftermathPane::tr("Due"), &ActivityReview::dueOn).named(u"due_on"_s),
        fields.day(AftermathPane::tr("Reviewed"), &ActivityReview::reviewedOn)
            .named(u"reviewed_on"_s)
            .wide(112) // with the sign of its tone
            .toned([today](const ActivityReview &review) {
                if (review.reviewedOn.isValid())
                    return Tone::Good;
                return review.dueOn.isValid() && review.dueOn < today() ? Tone::Bad : Tone::Plain;
            }),
        fields.text(AftermathPane::tr("Who"), &ActivityReview::person).named(u"person"_s).wide(110),
        scoreColumn(),
        TableColumn<ActivityReview>(AftermathPane::tr("Mean"),
                                    [](const ActivityReview &review) {
                                        const auto mean = meanScore(review);
                                        return mean ? QVariant(*mean) : QVariant();
                                    })
            .named(u"mean"_s)
            .wide(56),
        fields.text(AftermathPane::tr("What went well"), &ActivityReview::strengths)
            .named(u"strengths"_s)
            .explains(&ActivityReview::strengths)
            .wide(180),
        fields.text(AftermathPane::tr("To do better"), &ActivityReview::lessons)
            .named(u"lessons"_s)
            .explains(&ActivityReview::lessons)
            .wide(180),
    };
}

QList<TableColumn<ActivityCase>> caseColumns(const FieldColumns<ActivityCase> &fields,
                                             const std::function<const FactIndex &()> &index,
                                             const std::function<ActivityId(const ActivityCase &)> &activityOf)
{
    return {
        fields.text(AftermathPane::tr("Case"), &ActivityCase::title)
            .named(u"title"_s)
            .explains(&ActivityCase::title)
            .wide(150),
        caseSuggestionColumn(index, activityOf),
        fields.text(AftermathPane::tr("What others may learn"), &ActivityCase::lesson)
            .named(u"lesson"_s)
            .explains(&ActivityCase::lesson)
            .wide(150),
        fields.text(AftermathPane::tr("Made known at"), &ActivityCase::promotedAt).named(u"promoted_at"_s).wide(120),
        fields.day(AftermathPane::tr("On"), &ActivityCase::promotedOn).named(u"promoted_on"_s),
    };
}

QList<TableColumn<Publicity>> publicityColumns(const FieldColumns<Publicity> &fields)
{
    return {
        fields.day(AftermathPane::tr("Date"), &Publicity::publishedOn).named(u"published_on"_s),
        fields.text(AftermathPane::tr("Media"), &Publicity::media).named(u"media"_s).wide(100),
        fields.text(AftermathPane::tr("Title"), &Publicity::title)
            .named(u"title"_s)
            .explains(&Publicity::title)
            .wide(170),
        fields.text(AftermathPane::tr("Link"), &Publicity::link).named(u"link"_s).explains(&Publicity::link).wide(120),
    };
}

} // namespace lianxin::ui
