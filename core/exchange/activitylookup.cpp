#include "core/exchange/activitylookup.h"

#include "core/base/chinesetext.h"
#include "core/exchange/fieldreaders.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Leaves those of `activities` for which `fits` holds.
template <typename Fits>
void keepFitting(QList<Activity> &activities, Fits fits)
{
    activities.removeIf([&](const Activity &each) { return !fits(each); });
}

Error noActivity()
{
    return {ErrorKind::NotFound,
            exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                           "No activity fits this; import the year plan first, and look at "
                                           "number, county and theme.")),
            {}};
}

Error severalActivities()
{
    return {ErrorKind::NotFound,
            exchangeText(QT_TRANSLATE_NOOP("Exchange", "Several activities fit this; write year, number and county.")),
            {}};
}

Error noneInPlan(int year)
{
    return {ErrorKind::Invalid,
            exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                           "The plan of %1 has no such activity; look whether the year is right, or "
                                           "import that plan first."))
                .arg(year),
            {}};
}

/// Leaves those of the plan of `year` or, where there is none, those of a plan that runs on into it.
void keepOfYear(QList<Activity> &activities, int year)
{
    const auto isOfPlan = [year](const Activity &each) { return each.planYear == year; };
    if (std::ranges::any_of(activities, isOfPlan))
        keepFitting(activities, isOfPlan);
    else
        keepFitting(activities, [year](const Activity &each) { return each.day().year() == year; });
}

/// The theme of an activity that `text` is or, of one without a number, that stands in it beside its county.
QString themeIn(const ImportContext &context, const QString &text, bool isNumbered)
{
    QStringList parts {text};
    if (!isNumbered)
        parts += text.split(u'\u00B7', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        for (const Activity &each : context.activities.all())
            if (!each.theme.isEmpty() && comparable(each.theme) == comparable(part))
                return each.theme;
    return {};
}

} // namespace

ActivityHint activityHint(const ImportContext &context, const QString &text)
{
    ActivityHint hint;
    const auto numbered =
        context.words.pattern(u"activity.number"_s).match(halfWidth(withNumbers(text, context.words.numerals())));
    if (numbered.hasMatch())
        hint.number = readOrdinal(numbered.captured(u"number"_s), context.words.numerals());
    if (numbered.hasCaptured(u"year"_s))
        hint.planYear = numbered.captured(u"year"_s).toInt();
    hint.region = context.wordWithin(WordList::Region, text);
    hint.day = readDay(text, context.words.numerals());
    return hint;
}

ActivityHint activityHint(const ImportContext &context, const QStringList &lines)
{
    ActivityHint hint;
    for (const QString &line : lines) {
        const ActivityHint told = activityHint(context, line);
        if (!hint.number) {
            hint.number = told.number;
            hint.planYear = told.planYear;
        }
        if (!hint.region.isStored())
            hint.region = told.region;
        if (!hint.day.isValid())
            hint.day = told.day;
    }
    return hint;
}

ActivityHint activityHint(const RowReader &row)
{
    const QString text = row.text(u"activity"_s);
    ActivityHint hint = activityHint(row.context(), text);
    if (const QString theme = themeIn(row.context(), text, hint.number.has_value()); !theme.isEmpty())
        hint = {.theme = theme};
    if (const auto year = readYear(row.text(u"year"_s), row.context().words.numerals()))
        hint.planYear = year;
    return hint;
}

Result<Activity> activityFor(const ImportContext &context, const ActivityHint &hint)
{
    auto fitting = context.activities.all();
    if (hint.number)
        keepFitting(fitting, [&](const Activity &each) { return each.number == hint.number; });
    if (hint.region.isStored())
        keepFitting(fitting, [&](const Activity &each) { return each.region == hint.region; });
    if (!hint.theme.isEmpty())
        keepFitting(fitting, [&](const Activity &each) { return comparable(each.theme) == comparable(hint.theme); });
    const bool fitsOfAnyYear = !fitting.isEmpty();
    if (hint.planYear)
        keepOfYear(fitting, *hint.planYear);
    const bool saysNothing = !hint.number && !hint.region.isStored() && hint.theme.isEmpty();
    if (saysNothing && !hint.day.isValid())
        return noActivity();
    if (fitting.isEmpty())
        return fitsOfAnyYear ? noneInPlan(*hint.planYear) : noActivity();
    if (saysNothing)
        keepFitting(fitting, [&](const Activity &each) { return each.day() == hint.day; });
    if (fitting.size() == 1)
        return fitting.first();
    if (fitting.isEmpty())
        return noActivity();
    keepFitting(fitting, [](const Activity &each) { return each.day().isValid(); });
    if (!hint.day.isValid() || fitting.isEmpty())
        return severalActivities();
    return *std::ranges::min_element(fitting, {},
                                     [&](const Activity &each) { return std::llabs(each.day().daysTo(hint.day)); });
}

std::optional<Activity> activityOf(RowReader &row, const ActivityHint &hint)
{
    if (static_cast<void>(row.year(u"year"_s)); row.isRefused())
        return std::nullopt;
    const auto found = activityFor(row.context(), hint);
    if (found)
        return *found;
    const bool isOtherYear = found.error().kind == ErrorKind::Invalid && !row.text(u"year"_s).isEmpty();
    row.refuse(isOtherYear ? u"year"_s : u"activity"_s, found.error().message);
    return std::nullopt;
}

} // namespace lianxin
