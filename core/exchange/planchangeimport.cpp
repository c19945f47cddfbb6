#include "core/activities/planmonth.h"
#include "core/base/chinesetext.h"
#include "core/exchange/activitylookup.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/plandoubts.h"
#include "core/exchange/planfit.h"
#include "core/exchange/sheetimporter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

class PlanChangeImporter : public SheetImporter
{
public:
    PlanChangeImporter(ImportContext &context, const RecognisedSheet &sheet)
        : SheetImporter(context, sheet)
        , m_doubts(context, sheet)
    {
    }

    Result<Kept> take(RowReader &row) override
    {
        ActivityChange told;
        told.kind = kindOf(row);
        told.was = row.text(u"was"_s);
        told.became = row.text(u"became"_s);
        told.changedOn = row.day(u"changed"_s, Days::Past);
        told.reason = row.text(u"reason"_s);
        const bool isNamed = !row.text(u"activity"_s).isEmpty();
        const ActivityHint hint = isNamed ? activityHint(row) : hintOfWords(row, told.was);
        const auto named = isNamed ? activityOf(row, hint) : std::nullopt;
        const QString whose = named ? keyOf(named->id) : keyOf(hint.planYear.value_or(0));
        if (row.isRefused()
            || isRepeated(row, u"was"_s,
                          keyOf(whose, told.kind, comparable(told.was), comparable(told.became), told.changedOn)))
            return Kept::Unchanged;

        if (ActivityChange known = knownChange(row, told, named, hint); known.id.isStored()) {
            row.putText(known.was, u"was"_s);
            row.putText(known.became, u"became"_s);
            row.putDay(known.changedOn, u"changed"_s, Days::Past);
            row.putText(known.reason, u"reason"_s);
            return keep(known, m_context.activities.at(known.activity));
        }
        auto activity = named ? named : changedActivity(row, told, hint);
        if (activity)
            refuseIfHeld(row, told, *activity);
        if (!activity || row.isRefused())
            return Kept::Unchanged;
        tellDoubts(row, told, activity->planYear);
        const bool isAsBefore = named ? isStillAs(told.was, *activity) : isPlanned(told, hint, *activity);
        if (named)
            tellOtherWords(row, told, *activity, isAsBefore);
        const bool isResumed =
            named && told.kind == ChangeKind::Cancelled && m_context.toldStates.contains(activity->id.value);
        if (!isResumed)
            carryOut(row, told, *activity, isAsBefore);
        return keep(told, *std::move(activity));
    }

private:
    /// What the words of the plan as it was say about the activity, and the year beside them.
    ActivityHint hintOfWords(RowReader &row, const QString &was) const
    {
        ActivityHint hint = activityHint(m_context, was);
        if (!hint.region.isStored() && !hint.number)
            row.refuse(u"was"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "The county or the number of the activity "
                                                      "must stand here.")));
        if (const auto year = row.year(u"year"_s))
            hint.planYear = year;
        return hint;
    }

    /// `text` with its whole day, where that lacks only the year or is told in numerals.
    QString dated(const QString &text, int year) const { return withWholeDay(text, m_context.words.numerals(), year); }

    /// What was done to the plan, by a word of its own or by how it tells what became of it.
    ChangeKind kindOf(RowReader &row) const
    {
        const QString field = row.text(u"kind"_s).isEmpty() ? u"became"_s : u"kind"_s;
        const EntryId word = m_context.wordWithin(WordList::ChangeKind, row.required(field));
        if (!word.isStored())
            row.refuse(field,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "It is not clear whether this was put off "
                                                      "or cancelled.")));
        return m_context.meaning(word) == "cancelled"_L1 ? ChangeKind::Cancelled : ChangeKind::Postponed;
    }

    /// In what is only planned; `isAsBefore` tells whether its day is still that before the change.
    void carryOut(RowReader &row, const ActivityChange &change, Activity &activity, bool isAsBefore)
    {
        if (activity.state != ActivityState::Planned)
            return;
        if (change.kind == ChangeKind::Cancelled)
            activity.state = ActivityState::Cancelled;
        else if (isAsBefore)
            putOff(row, activity, change.became);
    }

    /// Where the words of the plan as it was do not fit the activity that is named beside them.
    void tellOtherWords(RowReader &row, const ActivityChange &change, const Activity &activity, bool isAsBefore) const
    {
        const EntryId region = m_context.wordWithin(WordList::Region, change.was);
        if (region.isStored() && activity.region.isStored() && region != activity.region)
            row.warn(u"was"_s,
                     exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                    "These words name another county than the activity beside them; "
                                                    "look which of the two is right.")));
        const ActivityHint hint {.planYear = activity.planYear, .number = activity.number, .region = activity.region};
        if (activity.state == ActivityState::Planned && !change.was.isEmpty() && !isAsBefore
            && !movedActivity(change, hint))
            row.warn(u"was"_s,
                     exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                    "The plan has another time for this activity, \"%1\"; look which "
                                                    "of the two is right. A postponement does not move it."))
                         .arg(activity.plannedText.isEmpty() ? activity.plannedOn.toString(Qt::ISODate)
                                                             : activity.plannedText));
    }

    static void refuseIfHeld(RowReader &row, const ActivityChange &change, const Activity &activity)
    {
        if (change.kind == ChangeKind::Cancelled && activity.state == ActivityState::Held)
            row.refuse(row.text(u"kind"_s).isEmpty() ? u"became"_s : u"kind"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "This activity was held on %1, so it was not cancelled; look "
                                                      "which of the two is right."))
                           .arg(activity.heldOn.toString(Qt::ISODate)));
    }

    Result<Kept> keep(ActivityChange &change, Activity activity)
    {
        auto keptActivity = m_context.activities.keep(activity);
        if (!keptActivity)
            return keptActivity;
        change.activity = activity.id;
        const auto kept = keepTold(m_context.activityChanges, change);
        return kept ? withPart(*kept, *keptActivity) : kept;
    }

    /// What is stored of the change from a sheet before: an activity may be put off from one day again and again.
    ActivityChange knownChange(const RowReader &row, const ActivityChange &told, const std::optional<Activity> &named,
                               const ActivityHint &hint)
    {
        using C = ActivityChange;
        QList<C> candidates;
        for (const ActivityChange &each : m_context.activityChanges.all())
            if (each.kind == told.kind
                && (named ? each.activity == named->id : isMeant(hint, m_context.activities.at(each.activity))))
                candidates.append(each);
        const auto wasSame = [&](const C &each) { return comparable(each.was) == comparable(told.was); };
        const auto becameSame = [&](const C &each) {
            return !row.has(u"became"_s) || comparable(each.became) == comparable(told.became);
        };
        const auto isOfSameDay = [&](const C &each) {
            return !row.has(u"changed"_s) || each.changedOn == told.changedOn;
        };
        const auto isMended = [&](const C &each) { // in the words of the plan as it was
            return named && each.changedOn.isValid() && each.changedOn == told.changedOn
                && comparable(each.became) == comparable(told.became);
        };
        return knownAs<C>(candidates,
                          {[&](const C &each) { return wasSame(each) && becameSame(each) && isOfSameDay(each); },
                           [&](const C &each) { return wasSame(each) && becameSame(each); },
                           [&](const C &each) { return wasSame(each) && isOfSameDay(each); }, isMended});
    }

    /// Whether `activity` is of the county, number and plan that are told.
    bool isMeant(const ActivityHint &hint, const Activity &activity) const
    {
        if ((hint.region.isStored() && activity.region != hint.region)
            || (hint.number && activity.number != hint.number))
            return false;
        if (!hint.number)
            return !hint.planYear || activity.planYear == *hint.planYear || activity.plannedOn.year() == *hint.planYear;
        const auto year = hint.planYear ? hint.planYear : readYear(m_sheet.title(), m_context.words.numerals());
        return !year || activity.planYear == *year;
    }

    /// Whether the plan of `activity` is still as it was before the change.
    bool isPlanned(const ActivityChange &change, const ActivityHint &hint, const Activity &activity) const
    {
        return isMeant(hint, activity)
            && (hint.number || planFit(dated(change.was, activity.planYear), activity) != PlanFit::None);
    }

    /// Whether the plan of the activity that is named beside the words has the very time that they tell.
    bool isStillAs(const QString &was, const Activity &activity) const
    {
        const PlanFit fit = planFit(dated(was, activity.planYear), activity);
        return fit == PlanFit::Whole || (fit == PlanFit::Month && activity.plannedOn.isNull());
    }

    /// The line of the plan that was changed, or one that was dropped before it got a number.
    std::optional<Activity> changedActivity(RowReader &row, const ActivityChange &change,
                                            const ActivityHint &hint) const
    {
        QList<Activity> fitting;
        for (const Activity &each : m_context.activities.all())
            if (isPlanned(change, hint, each))
                fitting.append(each);
        const auto isWhole = [&](const Activity &each) {
            return planFit(dated(change.was, each.planYear), each) == PlanFit::Whole;
        };
        if (std::ranges::any_of(fitting, isWhole))
            fitting.removeIf([&](const Activity &each) { return !isWhole(each); });
        if (fitting.size() > 1)
            row.refuse(u"was"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "Several activities fit; write its year, number and county.")));
        if (row.isRefused())
            return std::nullopt;
        return fitting.isEmpty() ? unplannedActivity(row, change, hint) : fitting.first();
    }

    /// When none is planned as it was before the change: the one that is planned as it became, or one that was dropped.
    std::optional<Activity> unplannedActivity(RowReader &row, const ActivityChange &change,
                                              const ActivityHint &hint) const
    {
        const bool isCancelled = change.kind == ChangeKind::Cancelled;
        if (auto moved = isCancelled ? std::nullopt : movedActivity(change, hint))
            return moved;
        if (!isCancelled || !hint.day.isValid() || !hint.region.isStored() || hint.number) {
            row.refuse(u"was"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "No plan has an activity of this county and time; look at both, "
                                                      "or import the year plan first.")));
            return std::nullopt;
        }
        Activity dropped;
        dropped.region = hint.region;
        dropped.plannedOn = hint.day;
        dropped.planYear = hint.planYear.value_or(planYear(hint.day));
        dropped.theme = splitRemark(change.was).remark;
        return dropped;
    }

    /// The one that is planned for the time to which it was put off, here or further down in the sheet.
    std::optional<Activity> movedActivity(const ActivityChange &change, const ActivityHint &hint) const
    {
        QString became = change.became;
        for (qsizetype hop = 0; hop <= m_sheet.rows.size(); ++hop) {
            for (const Activity &each : m_context.activities.all())
                if (isMeant(hint, each) && planFit(dated(became, each.planYear), each) == PlanFit::Whole)
                    return each;
            const auto next = std::ranges::find_if(m_sheet.rows, [&](qsizetype place) {
                const QString was = m_sheet.sheet->cell(place, m_sheet.columns.value(u"was"_s)).text;
                const ActivityHint told = activityHint(m_context, was);
                return (!told.region.isStored() || told.region == hint.region) && told.day.isValid()
                    && told.day == readDay(became, m_context.words.numerals());
            });
            if (next == m_sheet.rows.end())
                break;
            became = m_sheet.sheet->cell(*next, m_sheet.columns.value(u"became"_s)).text;
        }
        return std::nullopt;
    }

    void tellDoubts(RowReader &row, const ActivityChange &change, int year) const
    {
        if (change.reason.isEmpty())
            row.warn(u"reason"_s, exchangeText(QT_TRANSLATE_NOOP("Exchange", "No reason is told for this change.")));
        if (change.kind == ChangeKind::Postponed)
            row.warnIfBefore(u"became"_s, readDay(dated(change.became, year)), readDay(dated(change.was, year)),
                             exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                            "It was put off to a day before the one planned, %1; look "
                                                            "which of the two is right.")));
    }

    /// What names neither a day nor a month leaves the plan as it is. Where no word of the change stands in it, all of
    /// it is the new time.
    void putOff(RowReader &row, Activity &activity, const QString &became)
    {
        const bool isBare = !m_context.wordWithin(WordList::ChangeKind, became).isStored();
        Activity moved = activity;
        moved.plannedOn = readDay(dated(became, activity.planYear));
        moved.plannedText =
            isBare ? became : m_context.words.pattern(u"change.target"_s).match(became).captured(u"words"_s).trimmed();
        if (monthPlanned(moved).isValid()) {
            m_doubts.tellMoved(row, u"became"_s, activity, moved);
            activity = moved;
        } else
            row.warn(u"became"_s,
                     exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                    "It does not tell to when it was put off; the plan stays as it "
                                                    "is.")));
    }

    /// The plan that was running on `day`: the one of its year, or one before that runs on so long.
    int planYear(QDate day) const
    {
        if (const auto told = readYear(m_sheet.title(), m_context.words.numerals()))
            return *told;
        int year = 0;
        for (const Activity &each : m_context.activities.all())
            if (each.number && each.planYear <= day.year() && (each.planYear == day.year() || each.day() >= day))
                year = std::max(year, each.planYear);
        return year > 0 ? year : day.year();
    }

    PlanDoubts m_doubts;
};

} // namespace

SheetImporterPointer planChangeImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<PlanChangeImporter>(context, sheet);
}

} // namespace lianxin
