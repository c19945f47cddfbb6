#include "ui/activities/activitycolumns.h"

#include "core/members/memberrepository.h"
#include "ui/base/doubts.h"
#include "ui/base/recordnames.h"
#include "ui/table/datetext.h"

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

using C = TableColumn<ActivityRow>;

QString titled(const char *title)
{
    return QCoreApplication::translate("ActivitiesPage", title);
}

QVariant sortKeyOf(const ActivityRow &row)
{
    return row.planYear * 1000 + row.number.value_or(999);
}

Tone toneOf(const ActivityRow &row)
{
    switch (row.state) {
    case ActivityState::Held:
        return Tone::Good;
    case ActivityState::Cancelled:
        return Tone::Muted;
    case ActivityState::Planned:
        break;
    }
    return Tone::Plain;
}

/// The day on which it was held, before which somebody was asked to come.
C heldColumn(const std::function<const FactIndex &()> &index)
{
    const auto assign = [index](ActivityRow &row, const QVariant &value) -> Result<void> {
        const QDate day = value.toDate();
        QDate asked;
        for (const Invitation &each : index().facts().invitations)
            if (each.activity == row.id && each.sentOn.isValid() && (!asked.isValid() || each.sentOn < asked))
                asked = each.sentOn;
        if (day.isValid() && asked.isValid() && day < asked)
            return Error {ErrorKind::Invalid,
                          titled(QT_TRANSLATE_NOOP("ActivitiesPage",
                                                   "The letters of this activity went out on %1: it cannot have been "
                                                   "held before. Correct that day first if it is wrong."))
                              .arg(asked.toString(Qt::ISODate)),
                          {}};
        row.heldOn = day;
        return {};
    };
    return C(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Held")), &Activity::heldOn).edits(assign).wide(100);
}

/// The date as the plan prints it, or the day of the plan where it prints none; what is typed of a day changes that.
C plannedColumn(const std::function<QDate()> &today)
{
    const auto shown = [](const ActivityRow &row) {
        return row.plannedText.isEmpty() ? dateText(row.plannedOn) : row.plannedText;
    };
    return C(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Planned date")), shown)
        .named(u"planned_text"_s)
        .edits([today](ActivityRow &row, const QVariant &value) {
            const QString typed = value.toString().trimmed();
            const auto day = dateFromText(typed, today());
            if (!row.plannedText.isEmpty() || (!typed.isEmpty() && !day))
                row.plannedText = typed;
            else
                row.plannedOn = day.value_or(QDate());
        })
        .sortsBy([](const ActivityRow &row) { return row.plannedOn; })
        .wide(128);
}

QList<C> planColumns(const FieldColumns<ActivityRow> &fields, const std::function<const FactIndex &()> &index,
                     const std::function<QDate()> &today)
{
    const auto far = [today](const QVariant &day) { return farDayDoubt(day, today()); };
    return {
        C(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "No.")),
          [](const ActivityRow &row) { return row.number ? QVariant(*row.number) : QVariant(); })
            .named(u"number"_s)
            .edits([](ActivityRow &row, const QVariant &value) {
                return assigned(row.number, optionalNumber(value.toString()));
            })
            .sortsBy(sortKeyOf)
            .ordinal()
            .wide(48),
        fields.number(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Plan")), &Activity::planYear)
            .named(u"plan_year"_s)
            .ordinal()
            .wide(60),
        fields.coded(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "State")), WordList::ActivityState, &Activity::state)
            .named(u"state"_s)
            .toned(toneOf)
            .wide(84),
        C(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Stage")),
          [](const ActivityRow &row) { return lianxin::wordFor(row.stage); })
            .named(u"stage"_s)
            .sortsBy([](const ActivityRow &row) { return static_cast<int>(row.stage); })
            .wide(96),
        heldColumn(index).named(u"held_on"_s).doubts(far),
        fields.day(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Planned")), &Activity::plannedOn)
            .named(u"planned_on"_s)
            .doubts(far)
            .hidden(),
        plannedColumn(today),
        fields.word(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "County")), WordList::Region, &Activity::region)
            .named(u"region"_s)
            .wide(112),
        fields.text(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Theme")), &Activity::theme)
            .named(u"theme"_s)
            .explains(&Activity::theme)
            .wide(190),
        fields.text(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Host")), &Activity::host)
            .named(u"host"_s)
            .explains(&Activity::host)
            .wide(120),
    };
}

/// A venue of the list; whoever types another is told so.
C venueColumn(const std::function<const FactIndex &()> &index)
{
    return C(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Venue")),
             [index](const ActivityRow &row) { return index().find(row.venue).name; })
        .named(u"venue"_s)
        .edits([index](ActivityRow &row, const QVariant &value) {
            return assigned(row.venue, venueNamed(index(), value.toString()));
        })
        .offers([index](const ActivityRow &) { return venueNames(index()); })
        .opens([](const ActivityRow &row) {
            return RecordRef {VenueRepository::table, row.venue.value};
        })
        .hidden();
}

/// A day on which something was done, which lies behind; the import of a plan asks the same.
C doneColumn(const QString &title, QDate Activity::*field, const std::function<QDate()> &today)
{
    return C(title, field)
        .edits([field, today](ActivityRow &row, const QVariant &value) -> Result<void> {
            const QDate day = value.toDate();
            if (day > today())
                return Error {ErrorKind::Invalid,
                              titled(QT_TRANSLATE_NOOP("ActivitiesPage",
                                                       "That day is still to come. What was done has a day until "
                                                       "today; when it is to be done stands under “due”.")),
                              {}};
            row.*field = day;
            return {};
        })
        .wide(100);
}

/// What it is, where, and the research that some activities are.
QList<C> kindColumns(const FieldColumns<ActivityRow> &fields, const std::function<QDate()> &today)
{
    return {
        fields.word(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Kind")), WordList::ActivityKind, &Activity::kind)
            .named(u"kind"_s)
            .hidden(),
        fields
            .word(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Kind of place")), WordList::PlaceKind,
                  &Activity::placeKind)
            .named(u"place_kind"_s)
            .hidden(),
        fields.text(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Person responsible")), &Activity::responsible)
            .named(u"responsible"_s)
            .hidden(),
        fields.text(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Question of the research")), &Activity::question)
            .named(u"question"_s)
            .explains(&Activity::question)
            .hidden(),
        fields.day(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Outline due")), &Activity::outlineDueOn)
            .named(u"outline_due_on"_s)
            .hidden(),
        fields.day(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Report due")), &Activity::reportDueOn)
            .named(u"report_due_on"_s)
            .hidden(),
        doneColumn(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Outline done")), &Activity::outlineDoneOn, today)
            .named(u"outline_done_on"_s)
            .hidden(),
        doneColumn(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Report done")), &Activity::reportDoneOn, today)
            .named(u"report_done_on"_s)
            .hidden(),
    };
}

/// Who leads: somebody of the roll, or as the plan prints it.
C leaderColumn(const std::function<const FactIndex &()> &index)
{
    return C(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Leader")),
             [index](const ActivityRow &row) { return index().leaderOf(row); })
        .ofPeople()
        .named(u"leader"_s)
        .edits([index](ActivityRow &row, const QVariant &value) {
            row.leaderText = value.toString().trimmed();
            const auto named = memberNamed(index(), row.leaderText);
            row.leader = named ? *named : MemberId {};
        })
        .offers([index](const ActivityRow &) { return memberNames(index()); })
        .opens([](const ActivityRow &row) {
            return RecordRef {MemberRepository::table, row.leader.value};
        })
        .wide(80);
}

QList<C> resultColumns()
{
    return {
        C(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Invited/present")),
          [](const ActivityRow &row) {
              return row.invited > 0 ? u"%1/%2"_s.arg(row.invited).arg(row.present) : QString();
          })
            .named(u"present"_s)
            .sortsBy([](const ActivityRow &row) { return row.present; })
            .aligned(Qt::AlignRight)
            .wide(84),
        C(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Suggestions")), &ActivityRow::suggestions)
            .named(u"suggestions"_s)
            .wide(56),
        C(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Reports")), &ActivityRow::reports).named(u"reports"_s).wide(56),
    };
}

QList<C> furtherColumns(const FieldColumns<ActivityRow> &fields)
{
    return {
        C(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Prepared (%)")), &ActivityRow::prepared)
            .named(u"prepared"_s)
            .hidden()
            .wide(70),
        C(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Followed up (%)")), &ActivityRow::followedUp)
            .named(u"followed_up"_s)
            .hidden()
            .wide(70),
        fields.number(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Local seats")), &Activity::localSeats)
            .named(u"local_seats"_s)
            .wide(70),
        fields.number(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Specialist seats")), &Activity::specialistSeats)
            .named(u"specialist_seats"_s)
            .wide(70),
        fields.text(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Note")), &Activity::note).named(u"note"_s).wide(120),
        fields
            .words(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Specialties of the theme")), WordList::Specialty,
                   &Activity::specialties)
            .named(u"specialties"_s)
            .hidden(),
        fields
            .words(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Cooperating departments")), WordList::Unit,
                   &Activity::units)
            .named(u"units"_s)
            .hidden(),
        fields.words(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Policy lines")), WordList::PolicyTag, &Activity::tags)
            .named(u"tags"_s)
            .hidden(),
        fields.text(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Form")), &Activity::form).named(u"form"_s).hidden(),
        fields.text(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Section")), &Activity::section)
            .named(u"section"_s)
            .hidden(),
        fields.text(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Meeting point")), &Activity::meetingPoint)
            .named(u"meeting_point"_s)
            .hidden(),
        fields.day(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Needs due")), &Activity::needsDueOn)
            .named(u"needs_due_on"_s)
            .hidden(),
        fields.day(titled(QT_TRANSLATE_NOOP("ActivitiesPage", "Needs received")), &Activity::needsReceivedOn)
            .named(u"needs_received_on"_s)
            .hidden(),
    };
}

} // namespace

QList<ActivityRow> activityRows(const FactIndex &index, const QHash<qint64, CourseFacts> &courses)
{
    QHash<qint64, ActivityRow> counted;
    for (const Invitation &each : index.facts().invitations) {
        ++counted[each.activity.value].invited;
        counted[each.activity.value].present += attended(each.presence) ? 1 : 0;
    }
    for (const Suggestion &each : index.facts().suggestions)
        ++counted[each.activity.value].suggestions;
    for (const Report &each : index.facts().reports)
        ++counted[index.activityOf(each).value].reports;
    QList<ActivityRow> rows;
    for (const Activity &activity : index.facts().activities) {
        ActivityRow row = counted.value(activity.id.value);
        static_cast<Activity &>(row) = activity;
        const CourseFacts course = courses.value(activity.id.value);
        row.stage = stageOf(course);
        row.prepared = percentMet(preparationOf(course));
        row.followedUp = percentMet(followUpOf(course));
        rows.append(row);
    }
    return rows;
}

QList<TableColumn<ActivityRow>> activityColumns(const std::function<const FactIndex &()> &index,
                                                const std::function<QDate()> &today)
{
    const FieldColumns<ActivityRow> fields([index]() -> const Directory & { return index().facts().directory; });
    return planColumns(fields, index, today) + QList<C> {leaderColumn(index)} + resultColumns() + furtherColumns(fields)
        + kindColumns(fields, today) + QList<C> {venueColumn(index)};
}

} // namespace lianxin::ui
