#include "core/activities/planmonth.h"
#include "core/base/chinesetext.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/plandoubts.h"
#include "core/exchange/planfit.h"
#include "core/exchange/sheetimporter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

class PlanImporter : public SheetImporter
{
public:
    PlanImporter(ImportContext &context, const RecognisedSheet &sheet)
        : SheetImporter(context, sheet)
        , m_doubts(context, sheet)
        , m_hasVenues(!context.venues.all().isEmpty())
    {
    }

    Result<Kept> take(RowReader &row) override
    {
        const bool saysYear = row.year(u"year"_s).has_value();
        const auto number = readLastNumber(saysYear ? row.text(u"number"_s) : row.required(u"number"_s));
        const int year = planYear(row);
        if ((!number && !saysYear) || year == 0) // our own sheets tell of those without number too
            row.refuse(number ? yearColumn() : u"number"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "The year of the plan and the number of the activity "
                                                      "must be there.")));
        if (row.isRefused() || (number && isRepeated(row, u"number"_s, keyOf(year, *number))))
            return Kept::Unchanged;

        Activity activity =
            number ? m_context.activities.find(keyOf(year, *number)).value_or(Activity {}) : withoutNumber(row, year);
        const Activity before = activity;
        activity.planYear = year;
        activity.number = number;
        readWhat(row, activity);
        readWho(row, activity);
        readWhen(row, activity);
        readWhere(row, activity);
        if (row.isRefused())
            return Kept::Unchanged;
        m_doubts.tell(row, before, activity);
        auto kept = m_context.activities.keep(activity);
        if (!row.text(u"state"_s).isEmpty())
            m_context.toldStates.insert(activity.id.value);
        return kept;
    }

private:
    /// The column that lacks the year when nothing tells it.
    [[nodiscard]] QString yearColumn() const { return m_sheet.columns.contains(u"year"_s) ? u"year"_s : u"planned"_s; }

    /// The one that was dropped before it got a number: of that plan, county and theme.
    Activity withoutNumber(const RowReader &row, int year) const
    {
        const EntryId region = m_context.word(WordList::Region, row.text(u"region"_s));
        const auto &all = m_context.activities.all();
        const auto found = std::ranges::find_if(all, [&](const Activity &each) {
            return !each.number && each.planYear == year && each.region == region
                && comparable(each.theme) == comparable(row.text(u"theme"_s));
        });
        return found == all.end() ? Activity {} : *found;
    }

    std::optional<int> yearIn(const QString &text) const { return readYear(text, m_context.words.numerals()); }

    int planYear(const RowReader &row) const
    {
        for (const QString &text : {row.text(u"year"_s), m_sheet.title(), row.text(u"planned"_s),
                                    row.text(u"planned_on"_s), row.text(u"held"_s)})
            if (const auto year = yearIn(text))
                return *year;
        return 0;
    }

    static void readWhat(RowReader &row, Activity &activity)
    {
        row.putText(activity.theme, u"theme"_s);
        row.putText(activity.form, u"form"_s);
        row.putWords(activity.tags, u"tags"_s, WordList::PolicyTag, UnknownWord::Keep);
        row.putWords(activity.specialties, u"specialties"_s, WordList::Specialty, UnknownWord::Keep);
        row.putText(activity.note, u"note"_s);
        row.putCustom(activity.custom, CustomRecord::Activity);
        const auto seats = readNumbers(row.text(u"seats"_s));
        if (seats.size() >= 2) {
            activity.localSeats = seats.at(0);
            activity.specialistSeats = seats.at(1);
        }
        activity.localSeats = row.count(u"local_seats"_s).value_or(activity.localSeats);
        activity.specialistSeats = row.count(u"specialist_seats"_s).value_or(activity.specialistSeats);
    }

    void readWho(RowReader &row, Activity &activity) const
    {
        row.putWord(activity.region, u"region"_s, WordList::Region, UnknownWord::Refuse);
        row.putText(activity.host, u"host"_s);
        row.putWords(activity.units, u"units"_s, WordList::Unit, UnknownWord::Keep);
        row.putText(activity.section, u"section"_s);
        row.putText(activity.responsible, u"responsible"_s);
        row.putText(activity.meetingPoint, u"meeting"_s);
        const QString leader = row.text(u"leader"_s);
        const bool isSame = leader == activity.leaderText
            || (activity.leader.isStored() && leader == m_context.members.at(activity.leader).name);
        if (!row.has(u"leader"_s) || isSame)
            return;
        activity.leaderText = leader;
        if (leader.isEmpty()) {
            activity.leader = {};
            return;
        }
        const auto leaders = m_context.members.withKey(splitRemark(activity.leaderText).word);
        activity.leader = leaders.size() == 1 ? leaders.first().id : MemberId {};
        if (leaders.size() != 1)
            row.warn(u"leader"_s,
                     exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                    "The leader is not found on the roll; the "
                                                    "name is kept as text.")));
    }

    /// A venue that is not known yet is one from now on.
    void readWhere(RowReader &row, Activity &activity) const
    {
        row.putWord(activity.kind, u"kind"_s, WordList::ActivityKind, UnknownWord::Keep);
        row.putWord(activity.placeKind, u"place_kind"_s, WordList::PlaceKind, UnknownWord::Keep);
        row.putText(activity.question, u"question"_s);
        row.putDay(activity.outlineDueOn, u"outline_due"_s, Days::Any);
        row.putDay(activity.reportDueOn, u"report_due"_s, Days::Any);
        row.putDay(activity.outlineDoneOn, u"outline_done"_s, Days::Past);
        row.putDay(activity.reportDoneOn, u"report_done"_s, Days::Past);
        if (!row.has(u"venue"_s) || row.isRefused())
            return;
        const QString name = row.text(u"venue"_s).simplified();
        Venue venue = m_context.venues.find(comparable(name)).value_or(Venue {.name = name, .region = activity.region});
        if (!name.isEmpty() && !venue.id.isStored()) {
            if (const auto kept = m_context.venues.keep(venue); !kept)
                row.refuse(u"venue"_s, kept.error().message);
            else if (m_hasVenues)
                row.warn(u"venue"_s,
                         exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                        "This venue was not known; it is one of the list from now "
                                                        "on. Look whether it has another name there.")));
        }
        activity.venue = venue.id;
    }

    void readWhen(RowReader &row, Activity &activity) const
    {
        if (isPutOff(row, activity))
            row.warn(row.has(u"planned"_s) ? u"planned"_s : u"planned_on"_s,
                     exchangeText(
                         QT_TRANSLATE_NOOP("Exchange", "It was put off since; %1 holds, and this is left as it is."))
                         .arg(activity.plannedOn.isValid() ? activity.plannedOn.toString(Qt::ISODate)
                                                           : activity.plannedText));
        else
            readPlanned(row, activity);
        row.putDay(activity.needsDueOn, u"needs_due"_s, Days::Any);
        row.putDay(activity.needsReceivedOn, u"needs_received"_s, Days::Past);
        row.putDay(activity.heldOn, u"held"_s, Days::Past);
        readState(row, activity);
    }

    static void readPlanned(RowReader &row, Activity &activity)
    {
        const QString told = row.text(u"planned"_s);
        const bool isBareDay = activity.plannedText.isEmpty() && told == activity.plannedOn.toString(Qt::ISODate);
        if (row.has(u"planned"_s) && told != activity.plannedText && !isBareDay) {
            activity.plannedText = told;
            const QString numerals = row.context().words.numerals();
            activity.plannedOn = readDay(row.cell(u"planned"_s), numerals);
            if (!activity.plannedOn.isValid())
                activity.plannedOn = readDay(withWholeDay(told, numerals, activity.planYear));
        }
        row.putDay(activity.plannedOn, u"planned_on"_s, Days::Any);
    }

    /// Whether the row is of an earlier plan: it tells the time from which the activity was put off.
    bool isPutOff(RowReader &row, const Activity &activity) const
    {
        Activity told = activity;
        readPlanned(row, told);
        return !row.isRefused() && told != activity
            && std::ranges::any_of(m_context.activityChanges.all(), [&](const ActivityChange &each) {
                   return each.activity == activity.id && each.kind == ChangeKind::Postponed
                       && (planFit(dated(each.was, activity), told) == PlanFit::Whole
                           || (namesNoTime(each.was, activity)
                               && planFit(dated(each.became, activity), activity) == PlanFit::Whole));
               });
    }

    QString dated(const QString &text, const Activity &activity) const
    {
        return withWholeDay(text, m_context.words.numerals(), activity.planYear);
    }

    bool namesNoTime(const QString &text, const Activity &activity) const
    {
        Activity told;
        told.planYear = activity.planYear;
        told.plannedText = dated(text, activity);
        told.plannedOn = readDay(told.plannedText);
        return !monthPlanned(told).isValid();
    }

    void readState(RowReader &row, Activity &activity) const
    {
        const ActivityState before = activity.state;
        const QString state = m_context.meaning(row.word(u"state"_s, WordList::ActivityState, UnknownWord::Refuse));
        if (state == "held"_L1 || (state.isEmpty() && activity.heldOn.isValid()))
            activity.state = ActivityState::Held;
        else if (state == "cancelled"_L1)
            activity.state = ActivityState::Cancelled;
        else if (before != ActivityState::Cancelled) // a later note of cancelling beats the plan
            activity.state = ActivityState::Planned;
        if (activity.state != ActivityState::Held || activity.heldOn.isValid())
            return;
        if (activity.plannedOn > m_context.today)
            row.refuse(u"state"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "Its day, %1, is still to come, so it was not held yet; tell "
                                                      "the day on which it was held."))
                           .arg(activity.plannedOn.toString(Qt::ISODate)));
        activity.heldOn = activity.plannedOn;
    }

    PlanDoubts m_doubts;
    bool m_hasVenues; // before the sheet
};

} // namespace

SheetImporterPointer planImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<PlanImporter>(context, sheet);
}

} // namespace lianxin
