#include "core/selection/panelsolver.h"

#include "core/selection/panelfacts.h"

namespace lianxin::selection {

QStringList PanelAnswer::ids() const
{
    QStringList ids;
    for (const PanelMember &member : members)
        ids.append(member.id);
    ids.sort();
    return ids;
}

Result<PanelAnswer> choosePanel(const SelectionProblem &problem, const SolveOptions &options)
{
    if (const Result<void> valid = validate(problem); !valid)
        return valid.error();
    const Board board = compile(problem);
    SearchOrder order;
    order.nodeBudget = options.nodeBudget;
    order.isWanted = options.isWanted;
    const SearchOutcome outcome = searchPanel(board, order);

    PanelAnswer answer;
    answer.feasible = outcome.found;
    answer.proved = outcome.proved;
    answer.nodes = outcome.nodes;
    if (answer.feasible) {
        answer.members = seated(problem, membersOf(board, outcome.panel));
        answer.value = valueOf(problem, membersOf(board, outcome.panel));
    }
    return answer;
}

} // namespace lianxin::selection
