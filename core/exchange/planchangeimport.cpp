#include "core/activities/planmonth.h"
#include "core/base/chinesetext.h"
#include "core/exchange/activitylookup.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/planfit.h"
#include "core/exchange/sheetimporter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

class PlanChangeImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        ActivityChange change;
        change.was = row.required(u"was"_s);
        change.kind = kindOf(row);
        change.became = row.text(u"became"_s);
        change.changedOn = row.day(u"changed"_s, Days::Past);
        change.reason = row.text(u"reason"_s);
        if (!row.text(u"activity"_s).isEmpty())
            return takeNamed(row, change);
        const ActivityHint hint = activityHint(m_context, change.was);
        if (!hint.region.isStored() && !hint.number)
            row.refuse(u"was"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "The county or the number of the activity "
                                                      "must stand here.")));
        if (row.isRefused() || isRepeated(row, u"was"_s, keyOf(change.kind, comparable(change.was))))
            return Kept::Unchanged;

        if (const auto known = knownChange(change, hint)) {
            change.id = known->id;
            change.revision = known->revision;
            change.activity = known->activity;
            return keep(change, m_context.activities.at(known->activity));
        }
        auto activity = changedActivity(row, change, hint);
        if (!activity)
            return Kept::Unchanged;
        tellDoubts(row, change);
        carryOut(change, *activity, isPlanned(change, hint, *activity));
        return keep(change, *std::move(activity));
    }

private:
    /// A change whose activity stands beside it, as it is exported: the plan beside it tells what came of it.
    Result<Kept> takeNamed(RowReader &row, ActivityChange &change)
    {
        auto activity = activityOf(row, activityHint(row));
        if (activity)
            refuseIfHeld(row, change, *activity);
        if (row.isRefused() || isRepeated(row, u"was"_s, keyOf(activity->id, change.kind, comparable(change.was))))
            return Kept::Unchanged;
        for (const ActivityChange &each : m_context.activityChanges.all())
            if (each.activity == activity->id && each.kind == change.kind
                && comparable(each.was) == comparable(change.was)) {
                change.id = each.id;
                change.revision = each.revision;
            }
        if (!change.id.isStored())
            carryOut(change, *activity, planFit(change.was, *activity) != PlanFit::None);
        return keep(change, *std::move(activity));
    }

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
    void carryOut(const ActivityChange &change, Activity &activity, bool isAsBefore) const
    {
        if (activity.state != ActivityState::Planned)
            return;
        if (change.kind == ChangeKind::Cancelled)
            activity.state = ActivityState::Cancelled;
        else if (isAsBefore)
            putOff(activity, change.became);
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
        const auto kept = m_context.activityChanges.keep(change);
        return kept ? withPart(*kept, *keptActivity) : kept;
    }

    /// What is stored of `change` from a sheet before.
    std::optional<ActivityChange> knownChange(const ActivityChange &change, const ActivityHint &hint) const
    {
        for (const ActivityChange &each : m_context.activityChanges.all())
            if (each.kind == change.kind && comparable(each.was) == comparable(change.was)
                && isMeant(hint, m_context.activities.at(each.activity)))
                return each;
        return std::nullopt;
    }

    /// Whether `activity` is of the county, number and plan that are told.
    bool isMeant(const ActivityHint &hint, const Activity &activity) const
    {
        const auto year = hint.planYear ? hint.planYear : readYear(m_sheet.title(), m_context.words.numerals());
        return (!hint.region.isStored() || activity.region == hint.region)
            && (!hint.number || (activity.number == hint.number && (!year || activity.planYear == *year)));
    }

    /// Whether the plan of `activity` is still as it was before the change.
    bool isPlanned(const ActivityChange &change, const ActivityHint &hint, const Activity &activity) const
    {
        return isMeant(hint, activity) && (hint.number || planFit(change.was, activity) != PlanFit::None);
    }

    /// The line of the plan that was changed, or one that was dropped before it got a number.
    std::optional<Activity> changedActivity(RowReader &row, const ActivityChange &change,
                                            const ActivityHint &hint) const
    {
        QList<Activity> fitting;
        for (const Activity &each : m_context.activities.all())
            if (isPlanned(change, hint, each))
                fitting.append(each);
        const auto isWhole = [&](const Activity &each) { return planFit(change.was, each) == PlanFit::Whole; };
        if (std::ranges::any_of(fitting, isWhole))
            fitting.removeIf([&](const Activity &each) { return !isWhole(each); });
        if (fitting.size() > 1)
            row.refuse(u"was"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "Several activities fit; write its year, number and county.")));
        else if (!fitting.isEmpty())
            refuseIfHeld(row, change, fitting.first());
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
        dropped.planYear = planYear(hint.day);
        dropped.theme = splitRemark(change.was).remark;
        return dropped;
    }

    /// The one that is planned for the time to which it was put off, here or further down in the sheet.
    std::optional<Activity> movedActivity(const ActivityChange &change, const ActivityHint &hint) const
    {
        QString became = change.became;
        for (qsizetype hop = 0; hop <= m_sheet.rows.size(); ++hop) {
            for (const Activity &each : m_context.activities.all())
                if (isMeant(hint, each) && planFit(became, each) == PlanFit::Whole)
                    return each;
            const auto next = std::ranges::find_if(m_sheet.rows, [&](qsizetype place) {
                const QString was = m_sheet.sheet->cell(place, m_sheet.columns.value(u"was"_s)).text;
                const ActivityHint told = activityHint(m_context, was);
                return told.region == hint.region && told.day.isValid() && told.day == readDay(became);
            });
            if (next == m_sheet.rows.end())
                break;
            became = m_sheet.sheet->cell(*next, m_sheet.columns.value(u"became"_s)).text;
        }
        return std::nullopt;
    }

    static void tellDoubts(RowReader &row, const ActivityChange &change)
    {
        if (change.reason.isEmpty())
            row.warn(u"reason"_s, exchangeText(QT_TRANSLATE_NOOP("Exchange", "No reason is told for this change.")));
        if (change.kind == ChangeKind::Postponed)
            row.warnIfBefore(u"became"_s, readDay(change.became), readDay(change.was),
                             exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                            "It was put off to a day before the one planned, %1; look "
                                                            "which of the two is right.")));
    }

    /// What names neither a day nor a month leaves the plan as it is.
    void putOff(Activity &activity, const QString &became) const
    {
        Activity after = activity;
        after.plannedOn = readDay(became);
        after.plannedText = m_context.words.pattern(u"change.target"_s).match(became).captured(u"words"_s).trimmed();
        if (monthPlanned(after).isValid())
            activity = after;
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
};

} // namespace

SheetImporterPointer planChangeImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<PlanChangeImporter>(context, sheet);
}

} // namespace lianxin
