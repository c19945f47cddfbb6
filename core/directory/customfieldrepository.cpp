#include "core/directory/customfieldrepository.h"

#include "core/storage/repositoryimpl.h"

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<CustomField> &tableMap<CustomField>()
{
    using F = CustomField;
    static const TableMap<F> map {.table = CustomFieldRepository::table,
                                  .columns = {column(u"record"_s, &F::record), column(u"name"_s, &F::name),
                                              column(u"kind"_s, &F::kind), column(u"place"_s, &F::place),
                                              column(u"is_shown"_s, &F::isShown)},
                                  .lists = {ownedValues(u"custom_field_word"_s, u"field"_s, &F::words, u"word"_s)},
                                  .validate = [](const F &field) { return validate(field); }};
    return map;
}

template class Repository<CustomField>;

Result<QList<CustomField>> CustomFieldRepository::of(CustomRecord record) const
{
    return where(u"record = :record"_s, {{u":record"_s, codeOf(record)}}, u"place, id"_s);
}

Result<void> CustomFieldRepository::remove(CustomFieldId id)
{
    const auto field = find(id);
    if (!field)
        return field.error();
    const QString clear = u"DELETE FROM %1 WHERE field = :id AND value = ''"_s.arg(valuesOf(codeOf(field->record)));
    if (const auto cleared = database().run(clear, {{u":id"_s, id.value}}); !cleared)
        return cleared.error();
    return Repository::remove(id);
}

Result<QMap<QString, qint64>> CustomFieldRepository::valueRows(const QString &records, qint64 row) const
{
    QMap<QString, qint64> found;
    if (!withCode<CustomRecord>(records))
        return found;
    const QString sql = u"SELECT f.name AS name, v.id AS id FROM %1 AS v JOIN custom_field AS f ON f.id = v.field "
                        "WHERE v.%2 = :row"_s.arg(valuesOf(records), records);
    const auto read = database().forEachRow(sql, {{u":row"_s, row}}, [&found](const Row &each) {
        found.insert(each.text(u"name"_s), each.integer(u"id"_s));
    });
    return read ? Result<QMap<QString, qint64>>(found) : read.error();
}

QString CustomFieldRepository::valuesOf(const QString &records)
{
    return records + "_custom"_L1;
}

} // namespace lianxin
