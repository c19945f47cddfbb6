#include "core/base/chinesetext.h"
#include "core/exchange/activitylookup.h"
#include "core/exchange/fieldreaders.h"
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
        change.became = row.required(u"became"_s);
        change.kind = kindOf(row, change.became);
        change.changedOn = row.day(u"changed"_s, Days::Past);
        change.reason = row.text(u"reason"_s);
        const ActivityHint hint = activityHint(m_context, change.was);
        if (!hint.region.isStored() && !hint.number)
            row.refuse(u"was"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "The county or the number of the activity "
                                                      "must stand here.")));
        if (row.isRefused() || isRepeated(row, u"was"_s, keyOf(change.kind, comparable(change.was))))
            return Kept::Unchanged;

        Activity activity = changedActivity(hint);
        activity.theme = activity.theme.isEmpty() ? splitRemark(change.was).remark : activity.theme;
        if (change.kind == ChangeKind::Cancelled && activity.state == ActivityState::Planned)
            activity.state = ActivityState::Cancelled;
        auto keptActivity = m_context.activities.keep(activity);
        if (!keptActivity)
            return keptActivity;
        change.activity = activity.id;
        if (const auto known =
                m_context.activityChanges.find(keyOf(activity.id, change.kind, comparable(change.was)))) {
            change.id = known->id;
            change.revision = known->revision;
        }
        const auto kept = m_context.activityChanges.keep(change);
        return kept ? withPart(*kept, *keptActivity) : kept;
    }

private:
    ChangeKind kindOf(RowReader &row, const QString &text) const
    {
        const EntryId word = m_context.wordWithin(WordList::ChangeKind, text);
        if (!word.isStored())
            row.refuse(u"became"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "It is not clear whether this was put off "
                                                      "or cancelled.")));
        return m_context.meaning(word) == "cancelled"_L1 ? ChangeKind::Cancelled : ChangeKind::Postponed;
    }

    /// The line of the plan that was changed, or one that never got a number.
    Activity changedActivity(const ActivityHint &hint) const
    {
        for (const Activity &each : m_context.activities.all()) {
            const bool sameDay = hint.day.isValid() && each.plannedOn == hint.day;
            const bool sameNumber = hint.number && each.number == hint.number;
            if (each.region == hint.region && (sameDay || sameNumber))
                return each;
        }
        Activity dropped;
        dropped.region = hint.region;
        dropped.plannedOn = hint.day;
        dropped.planYear = planYear(hint.day);
        return dropped;
    }

    /// The plan that was running on `day`: the last one that began before.
    int planYear(QDate day) const
    {
        if (const auto told = readYear(m_sheet.title(), m_context.words.numerals()))
            return *told;
        int year = 0;
        for (const Activity &each : m_context.activities.all())
            if (each.number && each.planYear <= day.year())
                year = std::max(year, each.planYear);
        return year > 0 ? year : (day.isValid() ? day : m_context.today).year();
    }
};

} // namespace

SheetImporterPointer planChangeImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<PlanChangeImporter>(context, sheet);
}

} // namespace lianxin
