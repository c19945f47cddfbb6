#include "core/activities/scheme.h"

#include "core/storage/repositoryimpl.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

BaselineLine lineOf(const Activity &activity)
{
    return {activity.id.value, activity.number,      activity.theme,
            activity.region,   activity.plannedText, activity.plannedOn};
}

bool isAnotherDay(const BaselineLine &was, const BaselineLine &now)
{
    return was.plannedOn != now.plannedOn || was.plannedText != now.plannedText;
}

/// The first or the last change of this kind after `day`; null = there was none.
const ActivityChange *changeAfter(QDate day, const Activity &activity, ChangeKind kind,
                                  const QList<ActivityChange> &changes, bool isFirst)
{
    const ActivityChange *found = nullptr;
    for (const ActivityChange &each : changes) {
        if (each.activity != activity.id || each.kind != kind || each.changedOn <= day)
            continue;
        const bool isBetter =
            found == nullptr || (isFirst ? each.changedOn < found->changedOn : each.changedOn >= found->changedOn);
        found = isBetter ? &each : found;
    }
    return found;
}

/// The line as it was approved on `day`.
BaselineLine lineOn(QDate day, const Activity &activity, const QList<ActivityChange> &changes)
{
    BaselineLine line = lineOf(activity);
    const ActivityChange *moved = changeAfter(day, activity, ChangeKind::Postponed, changes, true);
    if (moved == nullptr || moved->was.isEmpty() || moved->was == line.plannedText)
        return line;
    line.plannedText = moved->was;
    line.plannedOn = {};
    return line;
}

/// The line as it is now. What was put off without a word to the plan is told as that change tells it.
BaselineLine lineNow(const BaselineLine &was, const Activity &activity, const ActivityChange *moved)
{
    BaselineLine now = lineOf(activity);
    if (moved != nullptr && !isAnotherDay(was, now)) {
        now.plannedText = moved->became;
        now.plannedOn = activity.heldOn;
    }
    return now;
}

SchemeFate fateOf(const BaselineLine &was, const BaselineLine &now)
{
    if (isAnotherDay(was, now))
        return SchemeFate::Moved;
    return was.theme != now.theme || was.region != now.region ? SchemeFate::Changed : SchemeFate::Kept;
}

QString reasonFor(qint64 activity, const QList<ActivityChange> &changes)
{
    const ActivityChange *last = nullptr;
    for (const ActivityChange &each : changes)
        if (each.activity.value == activity && !each.reason.isEmpty()
            && (last == nullptr || each.changedOn >= last->changedOn))
            last = &each;
    return last == nullptr ? QString() : last->reason;
}

QString listed(const char *sentence, const QStringList &what)
{
    return QCoreApplication::translate("Scheme", sentence).arg(what.join(u'\u3001'));
}

constexpr qsizetype mostGaps = 8; // told one by one

/// The numbers between those of `activities` that none of them has, neighbours as 4\u20146.
QStringList numbersLeftOut(const QList<Activity> &activities)
{
    std::set<int> given;
    for (const Activity &each : activities)
        if (each.number)
            given.insert(*each.number);
    QStringList left;
    for (auto number = given.cbegin(); number != given.cend() && left.size() <= mostGaps; ++number) {
        const auto next = std::next(number);
        if (next == given.cend() || *next == *number + 1)
            continue;
        const QString first = QString::number(*number + 1);
        left.append(*next == *number + 2 ? first : first + u'\u2014' + QString::number(*next - 1));
    }
    if (left.size() > mostGaps)
        left.last() = u"\u2026"_s;
    return left;
}

} // namespace

QStringList doubtsOfPlan(const QList<Activity> &activities, int year)
{
    QList<Activity> planned = activities;
    planned.removeIf([year](const Activity &each) { return each.planYear != year; });
    QStringList doubts;
    if (const QStringList left = numbersLeftOut(planned); !left.isEmpty())
        doubts.append(listed(QT_TRANSLATE_NOOP("Scheme", "No activity has the number %1."), left));
    const auto tell = [&](const char *sentence, auto lacks) {
        QStringList names;
        for (const Activity &each : std::as_const(planned))
            if (each.state != ActivityState::Cancelled && lacks(each))
                names.append(nameOf(each));
        if (!names.isEmpty())
            doubts.append(listed(sentence, names));
    };
    tell(QT_TRANSLATE_NOOP("Scheme", "Without a theme: %1."),
         [](const Activity &each) { return each.theme.trimmed().isEmpty(); });
    tell(QT_TRANSLATE_NOOP("Scheme", "Without a county: %1."),
         [](const Activity &each) { return !each.region.isStored(); });
    tell(QT_TRANSLATE_NOOP("Scheme", "Without a date: %1."),
         [](const Activity &each) { return each.plannedText.trimmed().isEmpty() && !each.day().isValid(); });
    return doubts;
}

QString wordFor(SchemeFate fate)
{
    static constexpr std::array words {QT_TRANSLATE_NOOP("Scheme", "as planned"), QT_TRANSLATE_NOOP("Scheme", "moved"),
                                       QT_TRANSLATE_NOOP("Scheme", "changed"), QT_TRANSLATE_NOOP("Scheme", "dropped"),
                                       QT_TRANSLATE_NOOP("Scheme", "added")};
    return QCoreApplication::translate("Scheme", words.at(static_cast<std::size_t>(fate)));
}

Result<void> validate(const PlanBaseline &baseline)
{
    const auto invalid = [](const char *rule) {
        return Error {ErrorKind::Invalid, QCoreApplication::translate("Scheme", rule), {}};
    };
    if (baseline.planYear < 1949 || baseline.planYear > 2999)
        return invalid(QT_TRANSLATE_NOOP("Scheme", "The year of the plan lies between 1949 and 2999."));
    if (!baseline.approvedOn.isValid())
        return invalid(QT_TRANSLATE_NOOP("Scheme", "The day on which the plan was approved is missing."));
    if (baseline.lines.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Scheme", "A plan without an activity cannot be approved."));
    return {};
}

PlanBaseline baselineOf(const QList<Activity> &activities, const QList<ActivityChange> &changes, int year, QDate day,
                        const QString &by)
{
    PlanBaseline baseline {.planYear = year, .approvedOn = day, .approvedBy = by.trimmed()};
    QList<Activity> inOrder = activities;
    std::ranges::stable_sort(inOrder, {}, [](const Activity &each) {
        return std::tuple(!each.number, each.number.value_or(0), each.id.value);
    });
    for (const Activity &each : std::as_const(inOrder)) {
        const bool wasThere = each.state != ActivityState::Cancelled
            || changeAfter(day, each, ChangeKind::Cancelled, changes, true) != nullptr;
        if (each.planYear == year && wasThere)
            baseline.lines.append(lineOn(day, each, changes));
    }
    return baseline;
}

QList<SchemeLine> compareScheme(const PlanBaseline &baseline, const QList<Activity> &activities,
                                const QList<ActivityChange> &changes)
{
    QList<SchemeLine> lines;
    QSet<qint64> approved;
    for (const BaselineLine &was : baseline.lines) {
        approved.insert(was.activityWas);
        SchemeLine line {SchemeFate::Dropped, was.activityWas, was, {}, {}, reasonFor(was.activityWas, changes)};
        const auto found = std::ranges::find(activities, ActivityId {was.activityWas}, &Activity::id);
        if (found != activities.end() && found->state != ActivityState::Cancelled) {
            const auto *moved = changeAfter(baseline.approvedOn, *found, ChangeKind::Postponed, changes, false);
            line.now = lineNow(was, *found, moved);
            line.fate = fateOf(was, line.now);
        }
        if (found != activities.end() && found->state == ActivityState::Held)
            line.heldOn = found->heldOn;
        lines.append(line);
    }
    for (const Activity &each : activities)
        if (each.planYear == baseline.planYear && each.state != ActivityState::Cancelled
            && !approved.contains(each.id.value))
            lines.append({SchemeFate::Added,
                          each.id.value,
                          {},
                          lineOf(each),
                          each.state == ActivityState::Held ? each.heldOn : QDate(),
                          reasonFor(each.id.value, changes)});
    return lines;
}

SchemeProgress progressOn(const PlanBaseline &baseline, const QList<SchemeLine> &lines, QDate day)
{
    SchemeProgress progress;
    const QDate endOfYear(baseline.planYear, 12, 31);
    for (const SchemeLine &line : lines) {
        const bool isHeld = line.heldOn.isValid() && line.heldOn <= day;
        if (line.fate == SchemeFate::Added) {
            progress.added += isHeld ? 1 : 0;
            continue;
        }
        ++progress.approved;
        const QDate planned = line.was.plannedOn.isValid() ? line.was.plannedOn : endOfYear;
        progress.due += planned <= day ? 1 : 0;
        progress.held += isHeld ? 1 : 0;
        progress.dropped += line.fate == SchemeFate::Dropped ? 1 : 0;
    }
    return progress;
}

template <>
const TableMap<PlanBaseline> &tableMap<PlanBaseline>()
{
    using B = PlanBaseline;
    using L = BaselineLine;
    static const TableMap<B> map {
        .table = PlanBaselineRepository::table,
        .columns = {column(u"plan_year"_s, &B::planYear), column(u"approved_on"_s, &B::approvedOn),
                    column(u"approved_by"_s, &B::approvedBy), column(u"note"_s, &B::note)},
        .lists = {ownedList(u"plan_baseline_line"_s, u"plan_baseline"_s, &B::lines,
                            {column(u"activity_was"_s, &L::activityWas), column(u"number"_s, &L::number),
                             column(u"theme"_s, &L::theme), column(u"region"_s, &L::region),
                             column(u"planned_text"_s, &L::plannedText), column(u"planned_on"_s, &L::plannedOn)})},
        .validate = [](const B &baseline) { return validate(baseline); }};
    return map;
}

template class Repository<PlanBaseline>;

Result<PlanBaseline> PlanBaselineRepository::ofYear(int year) const
{
    const auto found = where(u"plan_year = :year"_s, {{u":year"_s, year}});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error {ErrorKind::NotFound,
                      QCoreApplication::translate("Scheme", "The plan of %1 is not approved yet.").arg(year),
                      {}};
    return found->first();
}

} // namespace lianxin
