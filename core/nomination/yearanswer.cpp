#include "core/nomination/yearanswer.h"

#include "core/storage/database.h"

namespace lianxin {

Result<YearAnswer> answerYear(const Snapshot &document, int planYear, const IsWanted &isWanted)
{
    const auto database = Database::open(document);
    if (!database)
        return database.error();
    return answerYear(**database, planYear, isWanted);
}

Result<YearAnswer> answerYear(Database &database, int planYear, const IsWanted &isWanted)
{
    auto planning = yearPlanning(database, planYear);
    if (!planning)
        return planning.error();
    auto plan = selection::planYear(planning->problem, {.isWanted = isWanted});
    if (!plan)
        return plan.error();
    YearAnswer answer;
    answer.planYear = planYear;
    answer.planning = *std::move(planning);
    answer.plan = *std::move(plan);
    const selection::PlanProblem &problem = answer.planning.problem;
    answer.figures = selection::figuresOf(problem, answer.plan);
    answer.shortages = selection::shortagesOf(problem, answer.plan);
    auto policies = selection::policyTable(answer.planning.panels, problem.yearCap, {.isWanted = isWanted});
    if (!policies && policies.error().kind != ErrorKind::Cancelled)
        return policies.error();
    if (policies)
        answer.policies = *std::move(policies);
    return answer;
}

} // namespace lianxin
