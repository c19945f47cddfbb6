#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/storage/check.h"
#include "core/storage/salvage.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

QString sentence(const RescuedTable &table)
{
    const QString told = table.perhapsMore ? QCoreApplication::translate("Cli", "%1: %2 saved, at least %3 lost")
                                           : QCoreApplication::translate("Cli", "%1: %2 saved, %3 lost");
    return told.arg(table.table, QString::number(table.saved), QString::number(table.lost));
}

} // namespace

int runSalvage(const Call &call)
{
    if (!call.has(u"to"_s))
        return wrongUse(QCoreApplication::translate("Cli", "Tell with --to where it shall be written."));
    const auto rescued = salvage(call.arguments.first(), call.value(u"to"_s));
    if (!rescued)
        return fail(rescued.error());
    QJsonObject tables;
    for (const RescuedTable &table : *rescued) {
        tables.insert(
            table.table,
            QJsonObject {{u"saved"_s, table.saved}, {u"lost"_s, table.lost}, {u"perhaps_more"_s, table.perhapsMore}});
        if (!call.json())
            say(sentence(table));
    }
    if (call.json())
        say(QJsonObject {{u"tables"_s, tables}});
    if (const auto left = check(call.value(u"to"_s)); left && !left->isEmpty())
        tell(QCoreApplication::translate("Cli", "What was saved refers to lost records in %1 places; check names them.")
                 .arg(left->size()));
    const bool isWhole = std::ranges::all_of(*rescued, [](const RescuedTable &table) { return table.lost == 0; });
    return isWhole ? Done : Refused;
}

} // namespace lianxin::cli
