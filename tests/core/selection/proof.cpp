#include "tests/core/selection/proof.h"

#include "core/selection/panelsearch.h"
#include "core/selection/panelsolver.h"
#include "tests/core/selection/bruteforce.h"
#include "tests/core/selection/randomproblem.h"

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace {

/// How many branches of the search hold the panel of `ids` and do not return it.
int branchesLost(const SelectionProblem &problem, const QStringList &ids)
{
    const Board board = compile(problem);
    SearchOrder order;
    for (int item = 0; item < int(board.items.size()); ++item) {
        if (ids.contains(problem.members[board.items[std::size_t(item)].member].id))
            order.oracle.push_back(item);
    }
    return searchPanel(board, order).lostByOracle;
}

QString told(bool feasible, const QStringList &ids, const PanelValue &value)
{
    QStringList figures;
    for (const Level level : decidingLevels(false))
        figures.append(QString::number(figureOf(value, level)));
    return feasible ? ids.join(u' ') + u" ("_s + figures.join(u' ') + u')' : u"none"_s;
}

QString differenceOn(const SelectionProblem &problem, const bruteforce::Best &best)
{
    const auto answer = choosePanel(problem);
    if (!answer)
        return answer.error().message;
    if (!answer->proved)
        return u"not proved"_s;
    const QString ours = told(answer->feasible, answer->ids(), answer->value);
    const QString theirs = told(best.feasible, best.ids, best.value);
    if (ours != theirs)
        return ours + u" instead of "_s + theirs;
    const int lost = best.feasible ? branchesLost(problem, best.ids) : 0;
    return lost > 0 ? u"%1 branches lost"_s.arg(lost) : QString();
}

} // namespace

Proof prove(quint32 first, quint32 last, int mostMembers)
{
    Proof proof;
    for (quint32 seed = first; seed <= last; ++seed) {
        const SelectionProblem problem = aRandomProblem(seed, mostMembers);
        const bruteforce::Best best = bruteforce::best(problem);
        if (const QString difference = differenceOn(problem, best); !difference.isEmpty()) {
            proof.difference = u"problem %1: "_s.arg(seed) + difference;
            return proof;
        }
        ++proof.problems;
        proof.feasible += best.feasible;
    }
    return proof;
}
