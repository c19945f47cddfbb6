#include "core/storage/database.h"
#include "core/storage/references.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// For each unique key of `table` that `column` is part of, the other columns of it.
Result<QList<QStringList>> uniqueKeysWith(Database &database, const QString &table, const QString &column)
{
    const auto names = database.select(u"SELECT name FROM pragma_index_list(:table) WHERE \"unique\" = 1"_s,
                                       {{u":table"_s, table}}, [](const Row &row) { return row.text(u"name"_s); });
    if (!names)
        return names.error();
    QList<QStringList> keys;
    for (const QString &name : *names) {
        auto columns = database.select(u"SELECT name FROM pragma_index_info(:index) ORDER BY seqno"_s,
                                       {{u":index"_s, name}}, [](const Row &row) { return row.text(u"name"_s); });
        if (!columns)
            return columns.error();
        if (columns->removeAll(column) > 0)
            keys.append(*columns);
    }
    return keys;
}

} // namespace

Result<QList<Reference>> referencesTo(Database &database, const QString &table)
{
    const QString sql = uR"(
        SELECT m.name AS name, f."from" AS field,
               EXISTS (SELECT 1 FROM pragma_table_info(m.name) AS c WHERE c.name = 'position') AS in_list
        FROM sqlite_schema AS m, pragma_foreign_key_list(m.name) AS f
        WHERE m.type = 'table' AND f."table" = :table ORDER BY m.name, f."from")"_s;
    auto found = database.select(sql, {{u":table"_s, table}}, [](const Row &row) {
        return Reference {row.text(u"name"_s), row.text(u"field"_s), {}, row.flag(u"in_list"_s)};
    });
    if (!found)
        return found;
    for (Reference &each : *found) {
        auto keys = uniqueKeysWith(database, each.table, each.column);
        if (!keys)
            return keys.error();
        each.keys = *std::move(keys);
    }
    return found;
}

} // namespace lianxin
