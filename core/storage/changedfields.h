#pragma once

#include "core/base/recordref.h"

#include <QJsonValue>
#include <QList>
#include <QVariant>

namespace lianxin {

/// One field of a record, before and after.
struct ChangedField {
    QString field; ///< the column
    QVariant before; ///< invalid where the record was added
    QVariant after; ///< invalid where the record was removed

    friend bool operator==(const ChangedField &, const ChangedField &) = default;
};

enum class RecordChangeKind { Added, Changed, Removed };

/// What happened to one record, in one action or between two moments.
struct RecordChange {
    qint64 id = 0; ///< tells the changes of one list apart
    RecordRef record;
    RecordChangeKind kind = RecordChangeKind::Changed;
    QList<ChangedField> fields; ///< by their columns; of a record that was added or removed, all that it held

    friend bool operator==(const RecordChange &, const RecordChange &) = default;
};

/// A value as the database has it; the history writes bytes as {"hex": "…"}.
[[nodiscard]] QVariant storedValue(const QJsonValue &value);

/// What a row of the history says: `kind` is insert, update or delete, `fields` the text beside it. It does not hold
/// the fields of a record that was added.
[[nodiscard]] RecordChange recordChange(qint64 id, const RecordRef &record, const QString &kind, const QString &fields);

} // namespace lianxin
