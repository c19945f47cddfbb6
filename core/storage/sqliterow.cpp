#include "core/storage/database.h"
#include "core/storage/sqlite.h"

using namespace Qt::StringLiterals;

namespace lianxin::sqlite {

Result<QVariantMap> rowOf(Database &database, const RecordRef &record)
{
    const auto columns =
        database.select(u"SELECT name FROM pragma_table_info(:table) WHERE name NOT IN ('id', 'revision')"_s,
                        {{u":table"_s, record.table}}, [](const Row &row) { return row.text(u"name"_s); });
    if (!columns)
        return columns.error();
    if (columns->isEmpty())
        return QVariantMap();
    QVariantMap values;
    const auto read = database.forEachRow(u"SELECT * FROM \"%1\" WHERE id = :id"_s.arg(record.table),
                                          {{u":id"_s, record.id}}, [&](const Row &row) {
                                              for (const QString &column : *columns)
                                                  values.insert(column, row.value(column));
                                          });
    if (!read)
        return read.error();
    return values;
}

} // namespace lianxin::sqlite
