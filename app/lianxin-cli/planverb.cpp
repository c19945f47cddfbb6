#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/nomination/yearplanning.h"
#include "core/selection/yearplanchanges.h"
#include "core/selection/yearplanfigures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

/// The plan of a year, and what it is told with.
struct PlanAnswer {
    int year = 0;
    YearPlanning planning;
    selection::YearPlan plan;
    selection::PlanFigures figures;
    QStringList open; ///< a sentence for each place that stays so
    QStringList clashes;

    [[nodiscard]] QString name(const QString &member) const
    {
        const auto &members = planning.problem.members;
        const auto found = std::ranges::find(members, member, &selection::Candidate::id);
        return found == members.end() ? member : selection::shownName(*found);
    }
    [[nodiscard]] QString activity(qsizetype index) const
    {
        return selection::shownName(planning.problem.activities[index]);
    }
};

Result<PlanAnswer> planFor(Workbook &workbook, int year)
{
    auto planning = yearPlanning(workbook.database(), year);
    if (!planning)
        return planning.error();
    auto plan = selection::planYear(planning->problem);
    if (!plan)
        return plan.error();
    PlanAnswer answer {.year = year,
                       .planning = *std::move(planning),
                       .plan = *std::move(plan),
                       .figures = {},
                       .open = {},
                       .clashes = {}};
    const selection::PlanProblem &problem = answer.planning.problem;
    answer.figures = selection::figuresOf(problem, answer.plan);
    for (const auto &shortage : selection::shortagesOf(problem, answer.plan))
        answer.open.append(selection::sentence(problem, shortage));
    for (const selection::PlannedActivity &each : answer.plan.activities)
        if (const int seats = unaskedSeats(answer.planning, each); seats > 0)
            answer.open.append(selection::unaskedSentence(problem, each.activity, seats));
    for (const auto &clash : answer.plan.clashes)
        answer.clashes.append(selection::sentence(problem, clash));
    return answer;
}

QString codeOf(selection::PlanSeat seat)
{
    switch (seat) {
    case selection::PlanSeat::Local:
        return u"local"_s;
    case selection::PlanSeat::Need:
        return u"need"_s;
    case selection::PlanSeat::Beside:
        break;
    }
    return u"beside"_s;
}

QJsonArray activitiesToJson(const PlanAnswer &answer)
{
    QJsonArray activities;
    for (qsizetype index = 0; index < answer.plan.activities.size(); ++index) {
        QJsonArray members;
        for (const auto &place : answer.plan.activities[index].places)
            members.append(QJsonObject {{u"name"_s, answer.name(place.member)},
                                        {u"seat"_s, codeOf(place.seat)},
                                        {u"need"_s, place.need},
                                        {u"depth"_s, place.depth},
                                        {u"confirmed"_s, place.confirmed}});
        activities.append(QJsonObject {{u"activity"_s, answer.activity(index)}, {u"members"_s, members}});
    }
    return activities;
}

QJsonObject toJson(const PlanAnswer &answer)
{
    const selection::PlanValue &value = answer.plan.value;
    QJsonObject histogram;
    for (auto times = answer.figures.histogram.begin(); times != answer.figures.histogram.end(); ++times)
        histogram.insert(QString::number(times.key()), times.value());
    QJsonArray never;
    for (const QString &member : answer.figures.neverInvited)
        never.append(answer.name(member));
    QJsonArray unplaced;
    for (const Activity &activity : answer.planning.unplaced)
        unplaced.append(activity.theme);
    return {{u"year"_s, answer.year},
            {u"activities"_s, activitiesToJson(answer)},
            {u"value"_s,
             QJsonObject {{u"confirmed"_s, value.confirmed},
                          {u"filled"_s, value.filled},
                          {u"depth"_s, value.depth},
                          {u"squares"_s, value.squares},
                          {u"tier"_s, value.tier},
                          {u"performance"_s, value.performance}}},
            {u"histogram"_s, histogram},
            {u"gini_permille"_s, answer.figures.giniPermille},
            {u"never_invited"_s, never},
            {u"open"_s, QJsonArray::fromStringList(answer.open)},
            {u"clashes"_s, QJsonArray::fromStringList(answer.clashes)},
            {u"without_county"_s, unplaced}};
}

void print(const PlanAnswer &answer)
{
    for (qsizetype index = 0; index < answer.plan.activities.size(); ++index) {
        QStringList names;
        for (const auto &place : answer.plan.activities[index].places)
            names.append(answer.name(place.member));
        say(u"%1  %2"_s.arg(answer.activity(index), names.join(u" "_s)));
    }
    for (const QString &sentence : answer.open + answer.clashes)
        say(sentence);
    for (const Activity &activity : answer.planning.unplaced)
        say(QCoreApplication::translate("Cli", "%1 has no host county yet.").arg(activity.theme));
    if (!answer.plan.activities.isEmpty())
        say(QCoreApplication::translate("Cli", "Never invited: %1 members").arg(answer.figures.neverInvited.size()));
}

} // namespace

int runPlan(const Call &call)
{
    bool isYear = false;
    const int year = call.value(u"year"_s).toInt(&isYear);
    if (!call.has(u"year"_s))
        return wrongUse(QCoreApplication::translate("Cli", "Tell with --year Y which plan is meant."));
    if (!isYear)
        return wrongUse(QCoreApplication::translate("Cli", "%1 is no year.").arg(call.value(u"year"_s)));
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    const auto answer = planFor(**workbook, year);
    if (!answer)
        return fail(answer.error());
    if (call.json())
        say(toJson(*answer));
    else
        print(*answer);
    const bool isNothing = answer->plan.activities.isEmpty();
    if (isNothing)
        tell(QCoreApplication::translate("Cli", "Of the plan of %1 nothing lies ahead that could be planned.")
                 .arg(year));
    const bool isWhole = answer->open.isEmpty() && answer->clashes.isEmpty() && answer->planning.unplaced.isEmpty();
    return isWhole && !isNothing ? Done : Refused;
}

} // namespace lianxin::cli
