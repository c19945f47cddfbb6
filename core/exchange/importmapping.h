#pragma once

#include "core/storage/repository.h"

#include <QHash>

namespace lianxin {

class ExchangeWords;

/// That a column of other people's sheets is one of ours.
struct ColumnMapping {
    Id<struct ColumnMappingTag> id;
    int revision = 0;
    QString theirs; ///< the header as their sheet prints it; 1 to 200 characters, unique
    QString ours; ///< a header that we know

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// That a value in other people's sheets is one of ours.
struct ValueMapping {
    Id<struct ValueMappingTag> id;
    int revision = 0;
    QString field; ///< a header that we know: of whose values it is
    QString theirs; ///< unique within the field
    QString ours;

    friend bool operator==(const ValueMapping &, const ValueMapping &) = default;
};

/// What the office has answered about columns.
class ColumnMappingRepository : public Repository<ColumnMapping>
{
public:
    inline static const QString table = QStringLiteral("column_mapping");

    using Repository::Repository;
};

/// What the office has answered about values.
class ValueMappingRepository : public Repository<ValueMapping>
{
public:
    inline static const QString table = QStringLiteral("value_mapping");

    using Repository::Repository;
};

/// How other people's columns and values are to be read; a plain value.
struct ImportMapping {
    QHash<QString, QString> columns; ///< their header -> ours
    QHash<QString, QHash<QString, QString>> values; ///< our header -> their value -> ours

    /// Our header for theirs; `header` itself without an answer. The keys must be comparable().
    [[nodiscard]] QString column(const QString &header) const;
    /// Our value for theirs in a column that goes by one of `names`; `value` without an answer. The keys and `names`
    /// must be comparable().
    [[nodiscard]] QString value(const QStringList &names, const QString &value) const;

    friend bool operator==(const ImportMapping &, const ImportMapping &) = default;
};

/// A mapping written as {"columns":{theirs:ours},"values":{ours:{theirs:ours}}}. Errors: Invalid.
[[nodiscard]] Result<ImportMapping> mappingFromJson(const QByteArray &json);

/// Whether the columns that `mapping` leads to, and those of whose values it speaks, are columns of any sheet.
/// Errors: Invalid, with the first that is none.
[[nodiscard]] Result<void> checkMapping(const ImportMapping &mapping, const ExchangeWords &words);

/// Keeps the answers of `mapping` in the document, within an action, and returns all that it holds now, by comparable()
/// keys.
/// Errors: Storage.
Result<ImportMapping> rememberMapping(Database &database, const ImportMapping &mapping);

} // namespace lianxin
