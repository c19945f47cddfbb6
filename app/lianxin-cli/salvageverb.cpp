#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/storage/salvage.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

int runSalvage(const Call &call)
{
    if (!call.has(u"to"_s))
        return wrongUse(QCoreApplication::translate("Cli", "Tell with --to where it shall be written."));
    const auto rescued = salvage(call.arguments.first(), call.value(u"to"_s));
    if (!rescued)
        return fail(rescued.error());
    QJsonObject tables;
    for (const RescuedTable &table : *rescued) {
        tables.insert(table.table, QJsonObject {{u"saved"_s, table.saved}, {u"lost"_s, table.lost}});
        if (!call.json())
            say(QCoreApplication::translate("Cli", "%1: %2 saved, %3 lost")
                    .arg(table.table)
                    .arg(table.saved)
                    .arg(table.lost));
    }
    if (call.json())
        say(QJsonObject {{u"tables"_s, tables}});
    return Done;
}

} // namespace lianxin::cli
