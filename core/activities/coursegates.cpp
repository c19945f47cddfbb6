// The gates of the course: what a step asks for, and how it is told that something is missing.
#include "core/activities/activityrepository.h"
#include "core/activities/course.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QString gateWords(const char *sentence)
{
    return QCoreApplication::translate("ActivityCourse", sentence);
}

QString counted(const char *sentence, int count)
{
    return gateWords(sentence).arg(count);
}

/// What the demands are called, in the order of their bits.
constexpr std::array<const char *, courseDemands> demandTitles {
    QT_TRANSLATE_NOOP("ActivityCourse", "Theme"),
    QT_TRANSLATE_NOOP("ActivityCourse", "County"),
    QT_TRANSLATE_NOOP("ActivityCourse", "Day for the needs"),
    QT_TRANSLATE_NOOP("ActivityCourse", "Needs received"),
    QT_TRANSLATE_NOOP("ActivityCourse", "Projects"),
    QT_TRANSLATE_NOOP("ActivityCourse", "Needs"),
    QT_TRANSLATE_NOOP("ActivityCourse", "Panel"),
    QT_TRANSLATE_NOOP("ActivityCourse", "Day"),
    QT_TRANSLATE_NOOP("ActivityCourse", "Letters"),
    QT_TRANSLATE_NOOP("ActivityCourse", "Replies"),
    QT_TRANSLATE_NOOP("ActivityCourse", "Programme"),
    QT_TRANSLATE_NOOP("ActivityCourse", "Arrangements"),
    QT_TRANSLATE_NOOP("ActivityCourse", "Who came"),
    QT_TRANSLATE_NOOP("ActivityCourse", "Suggestions"),
    QT_TRANSLATE_NOOP("ActivityCourse", "Routes"),
    QT_TRANSLATE_NOOP("ActivityCourse", "Review"),
    QT_TRANSLATE_NOOP("ActivityCourse", "Photos and papers"),
    QT_TRANSLATE_NOOP("ActivityCourse", "Tasks"),
};

constexpr unsigned preparationDemands = ThemeKnown | CountyKnown | NeedsDueSet | NeedsReceived | ProjectsThere
    | NeedsThere | SeatsFilled | DayKnown | LettersOut | RepliesIn | ProgrammeThere | AllArranged;
constexpr unsigned followUpDemands = PresenceTold | LedgerThere | RoutesChosen | ReviewWritten | FilesThere | TasksDone;

/// Tells what is missing of one demand; nothing when it is met.
class Gate
{
public:
    explicit Gate(const CourseFacts &facts)
        : m_facts(facts)
        , m_activity(facts.activity)
        , m_self {ActivityRepository::table, facts.activity.id.value}
    {
    }

    [[nodiscard]] CourseCheck check(CourseDemand demand)
    {
        const auto place = static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(demand)));
        CourseCheck check {demand, false, gateWords(demandTitles.at(place)), {}, m_self};
        check.missing = demand < SeatsFilled ? missingOfPlan(demand, check.record)
            : demand < PresenceTold          ? missingOfDay(demand, check.record)
                                             : missingAfterwards(demand, check.record);
        check.isMet = check.missing.isEmpty();
        return check;
    }

private:
    static QString unless(bool isMet, const char *sentence) { return isMet ? QString() : gateWords(sentence); }

    [[nodiscard]] QString missingOfPlan(CourseDemand demand, RecordRef &record) const
    {
        switch (demand) {
        case ThemeKnown:
            return unless(!m_activity.theme.trimmed().isEmpty(),
                          QT_TRANSLATE_NOOP("ActivityCourse", "The activity has no theme yet."));
        case CountyKnown:
            return unless(m_activity.region.isStored(),
                          QT_TRANSLATE_NOOP("ActivityCourse", "Nobody knows yet which county is visited."));
        case NeedsDueSet:
            return unless(m_activity.needsDueOn.isValid(),
                          QT_TRANSLATE_NOOP("ActivityCourse", "It is not said until when the county sends its needs."));
        case NeedsReceived:
            return unless(m_activity.needsReceivedOn.isValid(),
                          QT_TRANSLATE_NOOP("ActivityCourse", "It is not told when the county sent its needs."));
        case ProjectsThere:
            return m_facts.projects >= m_facts.projectsExpected
                ? QString()
                : gateWords(QT_TRANSLATE_NOOP("ActivityCourse", "There are %1 of the %2 projects expected."))
                      .arg(m_facts.projects)
                      .arg(m_facts.projectsExpected);
        default:
            break;
        }
        if (m_facts.projects == 0)
            return gateWords(QT_TRANSLATE_NOOP("ActivityCourse", "There is no need yet, as there is no project."));
        return toBeDone(m_facts.projectsWithoutNeed, m_facts.firstUnneeded,
                        QT_TRANSLATE_NOOP("ActivityCourse", "Projects that ask for nothing: %1."), record);
    }

    /// How many are left, and the first of them to go to.
    [[nodiscard]] static QString toBeDone(int count, const RecordRef &first, const char *sentence, RecordRef &record)
    {
        if (count == 0)
            return {};
        if (first.id != 0)
            record = first;
        return counted(sentence, count);
    }

    [[nodiscard]] QString missingOfDay(CourseDemand demand, RecordRef &record) const
    {
        const int seats = m_activity.localSeats + m_activity.specialistSeats;
        switch (demand) {
        case SeatsFilled:
            return m_facts.invited >= seats && m_facts.invited > 0
                ? QString()
                : gateWords(QT_TRANSLATE_NOOP("ActivityCourse", "%1 of %2 seats are taken."))
                      .arg(m_facts.invited)
                      .arg(seats);
        case DayKnown:
            return unless(m_activity.day().isValid(),
                          QT_TRANSLATE_NOOP("ActivityCourse", "The activity has no day yet."));
        case LettersOut:
            return m_facts.invited > 0 && m_facts.letters >= m_facts.invited
                ? QString()
                : gateWords(QT_TRANSLATE_NOOP("ActivityCourse", "%1 of %2 letters are sent."))
                      .arg(m_facts.letters)
                      .arg(m_facts.invited);
        case RepliesIn:
            return toBeDone(m_facts.silent, m_facts.firstSilent,
                            QT_TRANSLATE_NOOP("ActivityCourse", "Invited who have not answered: %1."), record);
        case ProgrammeThere:
            return unless(m_facts.programme > 0, QT_TRANSLATE_NOOP("ActivityCourse", "The day has no programme yet."));
        default:
            return toBeDone(m_facts.unarranged, m_facts.firstUnarranged,
                            QT_TRANSLATE_NOOP("ActivityCourse", "Still to be arranged: %1."), record);
        }
    }

    [[nodiscard]] QString missingAfterwards(CourseDemand demand, RecordRef &record) const
    {
        switch (demand) {
        case PresenceTold:
            if (m_facts.invited == 0)
                return gateWords(QT_TRANSLATE_NOOP("ActivityCourse", "Nobody is told to have come."));
            return toBeDone(m_facts.untold, m_facts.firstUntold,
                            QT_TRANSLATE_NOOP("ActivityCourse", "Nobody told whether they came: %1."), record);
        case LedgerThere:
            return unless(m_facts.suggestions > 0,
                          QT_TRANSLATE_NOOP("ActivityCourse", "No suggestion is registered yet."));
        case RoutesChosen:
            return toBeDone(m_facts.unrouted, m_facts.firstUnrouted,
                            QT_TRANSLATE_NOOP("ActivityCourse", "Suggestions without a route: %1."), record);
        case ReviewWritten:
            return unless(m_facts.reviews > 0, QT_TRANSLATE_NOOP("ActivityCourse", "The review is not written yet."));
        case FilesThere:
            return unless(m_facts.files > 0,
                          QT_TRANSLATE_NOOP("ActivityCourse", "There is neither a photo nor a paper."));
        default:
            return toBeDone(m_facts.openTasks, m_facts.firstOpenTask,
                            QT_TRANSLATE_NOOP("ActivityCourse", "Tasks that are not done: %1."), record);
        }
    }

    const CourseFacts &m_facts;
    const Activity &m_activity;
    RecordRef m_self;
};

/// Looks at one step from all sides.
class CourseFaultFinder
{
public:
    CourseFaultFinder(const CourseFacts &facts, const CourseMove &move, QDate today)
        : m_facts(facts)
        , m_move(move)
    {
        day(today);
        if (move.event == ActivityEvent::Note)
            content(true);
        else
            course();
    }

    [[nodiscard]] const QList<CourseFault> &all() const { return m_faults; }

private:
    void add(CourseField field, const QString &sentence) { m_faults.append({field, sentence}); }

    void day(QDate today)
    {
        if (!m_move.on.isValid())
            return add(CourseField::Day,
                       gateWords(QT_TRANSLATE_NOOP("ActivityCourse", "Tell the day on which it happened.")));
        if (m_move.on > today)
            add(CourseField::Day,
                gateWords(QT_TRANSLATE_NOOP("ActivityCourse", "This day is still to come, so it has not happened.")));
    }

    void content(bool isNeeded)
    {
        if (isNeeded && m_move.content.trimmed().isEmpty())
            add(CourseField::Content,
                m_move.event == ActivityEvent::Note
                    ? gateWords(QT_TRANSLATE_NOOP("ActivityCourse", "A note says something."))
                    : gateWords(QT_TRANSLATE_NOOP("ActivityCourse", "Tell the reason.")));
        if (m_move.content.size() > 5'000)
            add(CourseField::Content,
                gateWords(QT_TRANSLATE_NOOP("ActivityCourse", "A step is told in at most 5,000 characters.")));
    }

    void course()
    {
        const ActivityStage stage = stageOf(m_facts);
        const auto way = courseTransition(stage, m_move.event);
        if (!way)
            return add(CourseField::Event,
                       gateWords(QT_TRANSLATE_NOOP("ActivityCourse", "\u201c%1\u201d is not possible: it is %2."))
                           .arg(wordFor(m_move.event), wordFor(stage)));
        postponing();
        bool lacksSomething = false;
        for (const CourseCheck &check : checksOf(m_facts, way->demands)) {
            if (check.isMet)
                continue;
            lacksSomething = true;
            if (!m_move.isForced)
                m_faults.append({CourseField::Event, check.missing, check.record, true});
        }
        content(way->isReasonTold || (lacksSomething && m_move.isForced));
        if (m_move.event == ActivityEvent::Hold)
            held();
    }

    void held()
    {
        QDate asked;
        for (const ActivityStep &step : m_facts.steps)
            if (step.kind == ActivityEvent::Send && (!asked.isValid() || step.takenOn < asked))
                asked = step.takenOn;
        if (asked.isValid() && m_move.on.isValid() && m_move.on < asked)
            add(CourseField::Day,
                gateWords(
                    QT_TRANSLATE_NOOP("ActivityCourse", "The letters went out on %1: it cannot have been before."))
                    .arg(asked.toString(Qt::ISODate)));
    }

    void postponing()
    {
        if (m_move.event != ActivityEvent::Postpone)
            return;
        if (!m_move.newDay.isValid() && m_move.newText.trimmed().isEmpty())
            return add(
                CourseField::NewDay,
                gateWords(QT_TRANSLATE_NOOP("ActivityCourse", "Tell the new day, or in words when it will be about.")));
        if (m_move.newDay.isValid() && m_move.newDay == m_facts.activity.plannedOn)
            add(CourseField::NewDay, gateWords(QT_TRANSLATE_NOOP("ActivityCourse", "This is the day it had before.")));
    }

    const CourseFacts &m_facts;
    const CourseMove &m_move;
    QList<CourseFault> m_faults;
};

QString plannedWords(const Activity &activity)
{
    return activity.plannedText.isEmpty() ? activity.plannedOn.toString(Qt::ISODate) : activity.plannedText;
}

ActivityChange changeOf(const Activity &before, const Activity &after, const CourseMove &move)
{
    const bool isCancelled = move.event == ActivityEvent::Cancel;
    ActivityChange change;
    change.activity = before.id;
    change.kind = isCancelled ? ChangeKind::Cancelled : ChangeKind::Postponed;
    change.was = plannedWords(before);
    change.became = isCancelled ? QString() : plannedWords(after);
    change.changedOn = move.on;
    change.reason = move.content.trimmed();
    return change;
}

/// What stands in the plan after the step.
Activity afterStep(Activity activity, const CourseMove &move)
{
    switch (move.event) {
    case ActivityEvent::Postpone:
        activity.plannedOn = move.newDay;
        activity.plannedText = move.newText.trimmed();
        break;
    case ActivityEvent::Cancel:
        activity.state = ActivityState::Cancelled;
        break;
    case ActivityEvent::Resume:
        activity.state = ActivityState::Planned;
        break;
    case ActivityEvent::Hold:
        activity.state = ActivityState::Held;
        activity.heldOn = move.on;
        break;
    default:
        break;
    }
    return activity;
}

/// The demands that are met for the mere reason that there is nothing they could ask after.
unsigned pointless(const CourseFacts &facts)
{
    unsigned demands = 0;
    demands |= facts.letters == 0 ? unsigned {RepliesIn} : 0;
    demands |= facts.arrangements == 0 ? unsigned {AllArranged} : 0;
    demands |= facts.suggestions == 0 ? unsigned {RoutesChosen} : 0;
    demands |= facts.tasks == 0 ? unsigned {TasksDone} : 0;
    return demands;
}

} // namespace

QList<CourseCheck> checksOf(const CourseFacts &facts, unsigned demands)
{
    QList<CourseCheck> checks;
    Gate gate(facts);
    for (unsigned bit = 0; bit < unsigned {courseDemands}; ++bit)
        if ((demands >> bit & 1U) != 0)
            checks.append(gate.check(static_cast<CourseDemand>(1U << bit)));
    return checks;
}

QList<CourseCheck> preparationOf(const CourseFacts &facts)
{
    return checksOf(facts, preparationDemands & ~pointless(facts));
}

QList<CourseCheck> followUpOf(const CourseFacts &facts)
{
    return checksOf(facts, followUpDemands & ~pointless(facts));
}

QList<CourseFault> faultsOf(const CourseFacts &facts, const CourseMove &move, QDate today)
{
    return CourseFaultFinder(facts, move, today).all();
}

Result<CourseProgress> progressed(const CourseFacts &facts, const CourseMove &move, QDate today)
{
    if (const auto faults = faultsOf(facts, move, today); !faults.isEmpty())
        return Error {ErrorKind::Invalid, faults.first().sentence, {}};
    CourseProgress progress {afterStep(facts.activity, move), {}, {}};
    QStringList lacked;
    if (const auto way = courseTransition(stageOf(facts), move.event); way && move.event != ActivityEvent::Note)
        for (const CourseCheck &check : checksOf(facts, way->demands))
            if (!check.isMet)
                lacked.append(check.missing);
    progress.step = {.activity = facts.activity.id,
                     .takenOn = move.on,
                     .kind = move.event,
                     .content = move.content.trimmed(),
                     .lacked = lacked.join(u'\n')};
    if (move.event == ActivityEvent::Postpone || move.event == ActivityEvent::Cancel) {
        progress.change = changeOf(facts.activity, progress.activity, move);
        progress.needsReconfirming = facts.letters > 0;
    }
    return progress;
}

} // namespace lianxin
