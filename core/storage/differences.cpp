// What differs between two moments of the history.
#include "core/storage/database.h"
#include "core/storage/history.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// What a run of changes made of one record, taken together.
class NetChange
{
public:
    void add(const RecordChange &change)
    {
        if (!m_isKnown)
            m_wasThere = change.kind != RecordChangeKind::Added;
        m_isKnown = true;
        m_isThere = change.kind != RecordChangeKind::Removed;
        if (change.kind == RecordChangeKind::Changed)
            for (const ChangedField &field : change.fields)
                alter(field);
        if (change.kind == RecordChangeKind::Removed)
            m_removed = change.fields;
    }

    [[nodiscard]] bool isNothing() const
    {
        return m_wasThere == m_isThere && (!m_isThere || alteredFields().isEmpty());
    }
    [[nodiscard]] RecordChangeKind kind() const
    {
        if (m_wasThere == m_isThere)
            return RecordChangeKind::Changed;
        return m_isThere ? RecordChangeKind::Added : RecordChangeKind::Removed;
    }
    [[nodiscard]] QList<ChangedField> fields() const
    {
        if (kind() == RecordChangeKind::Changed)
            return alteredFields();
        QList<ChangedField> held;
        if (kind() == RecordChangeKind::Removed)
            for (const ChangedField &last : m_removed)
                held.append({last.field, m_altered.value(last.field, last).before, {}});
        return held;
    }

private:
    void alter(const ChangedField &field)
    {
        const auto known = m_altered.find(field.field);
        if (known == m_altered.end())
            m_altered.insert(field.field, field);
        else
            known->after = field.after;
    }
    [[nodiscard]] QList<ChangedField> alteredFields() const
    {
        QList<ChangedField> fields;
        for (const ChangedField &field : m_altered)
            if (field.before != field.after)
                fields.append(field);
        return fields;
    }

    bool m_isKnown = false;
    bool m_wasThere = false;
    bool m_isThere = false;
    QMap<QString, ChangedField> m_altered; ///< by column: the first value and the last
    QList<ChangedField> m_removed; ///< what it held when it was removed
};

using NetChanges = QMap<std::pair<QString, qint64>, NetChange>; ///< by table and row

Result<qint64> numberOfChanges(Database &database, const QVariantMap &span)
{
    const auto counts = database.select(u"SELECT count(*) AS n FROM change WHERE action > :from AND action <= :to"_s,
                                        span, [](const Row &row) { return row.integer(u"n"_s); });
    return counts ? Result<qint64>(counts->first()) : counts.error();
}

QList<RecordChange> listed(const NetChanges &changes)
{
    QList<RecordChange> list;
    for (auto [record, net] : changes.asKeyValueRange())
        if (!net.isNothing())
            list.append({list.size() + 1, {record.first, record.second}, net.kind(), net.fields()});
    return list;
}

} // namespace

Result<QList<RecordChange>> changesBetween(Workbook &workbook, ActionId from, ActionId to, const Progress &progress)
{
    const QVariantMap span {{u":from"_s, from.value}, {u":to"_s, to.value}};
    const auto total = numberOfChanges(workbook.database(), span);
    if (!total)
        return total.error();
    NetChanges changes;
    int done = 0;
    bool isWanted = true;
    const QString sql = uR"(
        SELECT id, table_name, row_id, kind, fields FROM change WHERE action > :from AND action <= :to ORDER BY id)"_s;
    const auto read = workbook.database().forEachRow(sql, span, [&](const Row &row) {
        isWanted = isWanted && (!progress || ++done % 1000 != 0 || progress(done, static_cast<int>(*total)));
        if (!isWanted)
            return;
        const RecordRef record {row.text(u"table_name"_s), row.integer(u"row_id"_s)};
        changes[{record.table, record.id}].add(
            recordChange(row.integer(u"id"_s), record, row.text(u"kind"_s), row.text(u"fields"_s)));
    });
    if (!read)
        return read.error();
    if (!isWanted)
        return Error {ErrorKind::Cancelled, QCoreApplication::translate("Storage", "Stopped."), {}};
    return listed(changes);
}

} // namespace lianxin
