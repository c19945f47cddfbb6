#include "core/selection/selectionwords.h"

#include <QCoreApplication>

namespace lianxin::selection {

QString nameIn(const SelectionProblem &problem, const QString &id)
{
    const Candidate *member = findMember(problem, id);
    return member ? shownName(*member) : id;
}

QString listed(const SelectionProblem &problem, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids)
        names.append(nameIn(problem, id));
    return names.join(QCoreApplication::translate("Selection", ", "));
}

QString needNumber(const QString &need, const QString &specialty)
{
    const QString ending = u' ' + specialty;
    return need.endsWith(ending) ? need.chopped(ending.size()) : need;
}

QString holderOf(int depth)
{
    switch (depth) {
    case 1:
        return QCoreApplication::translate("Selection", "one who knows it");
    case 2:
        return QCoreApplication::translate("Selection", "one who practises it");
    case 3:
        return QCoreApplication::translate("Selection", "a leading expert");
    default:
        return QCoreApplication::translate("Selection", "nobody");
    }
}

QString masteryOf(int depth)
{
    switch (depth) {
    case 1:
        return QCoreApplication::translate("Selection", "knowledge");
    case 2:
        return QCoreApplication::translate("Selection", "practice");
    case 3:
        return QCoreApplication::translate("Selection", "mastery");
    default:
        return {};
    }
}

QString lossOf(const NeedChange &change)
{
    const QString need = needNumber(change.need, change.specialty);
    if (change.deepestWith == change.deepestWithout) {
        return QCoreApplication::translate("Selection", "the depths for need %1 (%2) fall from %3 to %4 in sum")
            .arg(need, change.specialty, QString::number(change.depthsWith), QString::number(change.depthsWithout));
    }
    if (change.deepestWithout == 0) {
        return QCoreApplication::translate("Selection", "need %1 is not covered: nobody knows %2")
            .arg(need, change.specialty);
    }
    const bool isOneFewer = change.depthsWith - change.depthsWithout == change.deepestWith - change.deepestWithout;
    const QString text = change.deepestWith == 3
        ? (isOneFewer
               ? QCoreApplication::translate("Selection",
                                             "there is one leading expert in %2 fewer: need %1 falls to %3")
               : QCoreApplication::translate("Selection", "there is no leading expert in %2: need %1 falls to %3"))
        : (isOneFewer
               ? QCoreApplication::translate("Selection", "there is one who practises %2 fewer: need %1 falls to %3")
               : QCoreApplication::translate("Selection", "there is nobody who practises %2: need %1 falls to %3"));
    return text.arg(need, change.specialty, holderOf(change.deepestWithout));
}

} // namespace lianxin::selection
