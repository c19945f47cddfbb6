#include "core/storage/check.h"

#include "core/storage/chain.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/searchindex.h"
#include "core/storage/sqlite.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// What `look` finds in `database`; that it cannot look is a finding too.
QList<Finding> findings(Result<QList<Finding>> (*look)(Database &), Database &database)
{
    const auto found = look(database);
    if (found)
        return *found;
    return {{{}, 0, found.error().message}};
}

} // namespace

QList<Finding> checkPagesAndHistory(Database &database)
{
    return findings(sqlite::pageFindings, database) + findings(chainFindings, database);
}

QList<Finding> check(Database &database)
{
    return findings(sqlite::pageFindings, database) + findings(sqlite::referenceFindings, database)
        + findings(chainFindings, database) + findings(sqlite::guardFindings, database)
        + findings(sqlite::rowFindings, database) + findings(indexFindings, database);
}

Result<QList<Finding>> check(const QString &path)
{
    const auto version = sqlite::versionOf(path);
    if (version && *version > latestVersion(releasedMigrations))
        return Error {
            ErrorKind::Unusable,
            QCoreApplication::translate("Storage", "This file was written by a newer version of the program."),
            u"schema %1"_s.arg(*version)};
    const auto database = Database::inspect(path);
    if (!database)
        return database.error();
    QList<Finding> found;
    if (const auto whole = sqlite::expectWhole(path); !whole)
        found.append({{}, 0, whole.error().message});
    return found + check(**database);
}

} // namespace lianxin
