#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

QString textOf(const PerformedAction &action)
{
    if (action.kind == "undo"_L1)
        return QCoreApplication::translate("Cli", "Undo: %1").arg(action.label);
    if (action.kind == "redo"_L1)
        return QCoreApplication::translate("Cli", "Redo: %1").arg(action.label);
    return action.label;
}

void list(const Call &call, const QList<PerformedAction> &actions)
{
    QJsonArray array;
    for (const PerformedAction &action : actions) {
        array.append(QJsonObject {
            {u"id"_s, action.id.value},
            {u"at"_s, action.at.toString(Qt::ISODateWithMs)},
            {u"by"_s, action.by},
            {u"label"_s, action.label},
            {u"undoes"_s, action.undoes.isStored() ? QJsonValue(action.undoes.value) : QJsonValue()},
        });
        if (!call.json())
            say(u"%1  %2  %3  %4"_s.arg(action.id.value, 5)
                    .arg(action.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), action.by, textOf(action)));
    }
    if (call.json())
        say(QJsonObject {{u"actions"_s, array}});
}

/// Undo or redo, as asked; false: there is nothing to take.
Result<bool> take(const Call &call, Workbook &workbook)
{
    const bool back = call.has(u"undo"_s);
    if (!back && !call.has(u"redo"_s))
        return true;
    if ((back ? workbook.undoText() : workbook.redoText()).isEmpty()) {
        tell(back ? QCoreApplication::translate("Cli", "There is nothing to undo.")
                  : QCoreApplication::translate("Cli", "There is nothing to redo."));
        return false;
    }
    const auto taken = back ? workbook.undo() : workbook.redo();
    return taken ? Result<bool>(true) : taken.error();
}

} // namespace

int runHistory(const Call &call)
{
    bool isNumber = true;
    const int limit = call.has(u"limit"_s) ? call.value(u"limit"_s).toInt(&isNumber) : 20;
    if (!isNumber || limit < 1 || (call.has(u"undo"_s) && call.has(u"redo"_s)))
        return wrongUse(
            QCoreApplication::translate("Cli", "--limit is a number from 1 on; --undo and --redo exclude each other."));
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());

    const auto taken = take(call, **workbook);
    if (!taken && taken.error().kind == ErrorKind::Conflict && call.json())
        say(QJsonObject {{u"conflict"_s, taken.error().message}});
    if (!taken)
        return fail(taken.error());

    const auto actions = (*workbook)->actions(limit);
    if (!actions)
        return fail(actions.error());
    list(call, *actions);
    return *taken ? Done : Refused;
}

} // namespace lianxin::cli
