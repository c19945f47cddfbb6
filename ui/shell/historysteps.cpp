#include "ui/shell/historysteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

QList<HistoryStep> stepsOf(const QList<PerformedAction> &actions)
{
    QSet<qint64> takenBack;
    for (const PerformedAction &action : actions)
        takenBack.insert(action.undoes.value);
    QList<HistoryStep> steps;
    for (const PerformedAction &action : actions)
        steps.append({action.id, action, takenBack.contains(action.id.value)});
    return steps;
}

QList<ActionId> stepsToTakeBack(const QList<HistoryStep> &steps, ActionId step)
{
    QHash<qint64, qint64> undoes;
    for (const HistoryStep &each : steps)
        undoes.insert(each.id.value, each.action.undoes.value);
    QList<ActionId> wanted;
    for (const HistoryStep &each : steps) {
        if (!each.stands())
            continue;
        int later = 0; // of its chain
        for (qint64 id = each.id.value; id > step.value; id = undoes.value(id))
            ++later;
        if (later % 2 == 1)
            wanted.append(each.id);
    }
    std::ranges::sort(wanted, std::greater {});
    return wanted;
}

bool isBehindUpgrade(const QList<HistoryStep> &steps, ActionId step)
{
    return std::ranges::any_of(
        steps, [&](const HistoryStep &each) { return each.id > step && each.action.kind == "upgrade"_L1; });
}

} // namespace lianxin::ui
