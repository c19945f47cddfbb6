#include "core/storage/salvage.h"

#include "core/storage/chain.h"
#include "core/storage/database.h"
#include "core/storage/searchindex.h"
#include "core/storage/sqlite.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Undo stops here, for what is missing would not come back.
Result<void> enterRescue(Database &target)
{
    const auto done = target.run(
        u"INSERT INTO action (kind, label, performed_at, performed_by) VALUES ('upgrade', :label, :now, '')"_s,
        {{u":label"_s, QCoreApplication::translate("Storage", "Rescued from a damaged file")},
         {u":now"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}});
    return done ? Result<void>() : done.error();
}

Result<void> sealAll(Database &target)
{
    const auto actions =
        target.select(u"SELECT id FROM action ORDER BY id"_s, {}, [](const Row &row) { return row.integer(u"id"_s); });
    if (!actions)
        return actions.error();
    for (const qint64 action : *actions)
        if (auto sealed = seal(target, action); !sealed)
            return sealed;
    return {};
}

Result<QList<RescuedTable>> fill(Database &target, const Database &source)
{
    if (const auto stopped = sqlite::stopRecording(target); !stopped)
        return stopped.error();
    auto rescued = source.rescueInto(target);
    if (!rescued)
        return rescued;
    if (const auto entered = enterRescue(target); !entered)
        return entered.error();
    if (const auto sealed = sealAll(target); !sealed)
        return sealed.error();
    if (const auto recorded = sqlite::recordChanges(target); !recorded)
        return recorded.error();
    return rescued;
}

Result<QList<RescuedTable>> rescue(const Database &source, Database &target, const QString &migrations, int version)
{
    if (const auto made = migrate(target, migrations, version); !made)
        return made.error();
    if (const auto off = sqlite::checkReferences(target, false); !off)
        return off.error();
    return target.atomically([&] { return fill(target, source); });
}

} // namespace

Result<QList<RescuedTable>> salvage(const QString &damaged, const QString &to, const QString &migrations)
{
    const auto version = sqlite::versionOf(damaged);
    if (!version)
        return version.error();
    if (const auto known = expectKnown(*version, migrations); !known)
        return known.error();
    const auto source = Database::inspect(damaged);
    if (!source)
        return source.error();
    auto target = Database::create(to);
    if (!target)
        return target.error();
    auto rescued = rescue(**source, **target, migrations, *version);
    if (rescued)
        bringIndexUpToDate(**target);
    target->reset();
    if (!rescued)
        QFile::remove(to);
    return rescued;
}

} // namespace lianxin
