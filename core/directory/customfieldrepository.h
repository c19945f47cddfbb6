#pragma once

#include "core/directory/customfield.h"
#include "core/storage/repository.h"

namespace lianxin {

/// The stored fields of the office.
class CustomFieldRepository : public Repository<CustomField>
{
public:
    inline static const QString table = QStringLiteral("custom_field");

    using Repository::Repository;

    /// Those of one kind of record, in their order.
    [[nodiscard]] Result<QList<CustomField>> of(CustomRecord record) const;

    /// Removes the field. Errors: NotFound; Conflict when a record holds something in it.
    Result<void> remove(CustomFieldId id);

    /// What `row`, a record of the table `records`, holds or held in such fields: the row ids of its values, by the
    /// name of the field. Empty for a table to which no field can be added.
    [[nodiscard]] Result<QMap<QString, qint64>> valueRows(const QString &records, qint64 row) const;
    /// The table of what the records of the table `records` hold in such fields.
    [[nodiscard]] static QString valuesOf(const QString &records);
};

} // namespace lianxin
