#include "core/storage/chain.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Adds values with their lengths, so that no two rows give the same bytes.
class RowHash
{
public:
    void add(const QVariant &value)
    {
        if (value.isNull()) {
            m_hash.addData("-;");
            return;
        }
        const QByteArray bytes = value.toString().toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
    }
    void add(const Row &row, const QStringList &columns)
    {
        for (const QString &column : columns)
            add(row.value(column));
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash {QCryptographicHash::Sha256};
};

struct Sealed {
    qint64 action = 0;
    QByteArray hash; ///< empty = it has no seal
    QString label;
};

Result<QList<Sealed>> sealedActions(Database &database)
{
    const QString sql = uR"(
        SELECT action.id AS id, label, hash FROM action LEFT JOIN seal ON seal.action = action.id ORDER BY action.id)"_s;
    return database.select(sql, {}, [](const Row &row) {
        return Sealed {row.integer(u"id"_s), row.bytes(u"hash"_s), row.text(u"label"_s)};
    });
}

Finding broken(const Sealed &action)
{
    const QString what = QCoreApplication::translate("Storage", "The history was altered at or before this action: %1");
    return {u"action"_s, action.action, what.arg(action.label)};
}

} // namespace

Result<QByteArray> hashOf(Database &database, qint64 action, const QByteArray &previous)
{
    static const QStringList ofAction {u"id"_s,           u"kind"_s,         u"label"_s,
                                       u"performed_at"_s, u"performed_by"_s, u"undoes"_s};
    static const QStringList ofChange {u"id"_s, u"table_name"_s, u"row_id"_s, u"kind"_s, u"fields"_s};
    static const QString actionSql = u"SELECT %1 FROM action WHERE id = :action"_s.arg(ofAction.join(u", "));
    static const QString changeSql =
        u"SELECT %1 FROM change WHERE action = :action ORDER BY id"_s.arg(ofChange.join(u", "));

    RowHash hash;
    hash.add(QString::fromLatin1(previous.toHex()));
    const QVariantMap which {{u":action"_s, action}};
    if (const auto done = database.forEachRow(actionSql, which, [&](const Row &row) { hash.add(row, ofAction); });
        !done)
        return done.error();
    if (const auto done = database.forEachRow(changeSql, which, [&](const Row &row) { hash.add(row, ofChange); });
        !done)
        return done.error();
    return hash.result();
}

Result<QList<Finding>> chainFindings(Database &database)
{
    const auto actions = sealedActions(database);
    if (!actions)
        return actions.error();
    QByteArray previous;
    for (const Sealed &action : *actions) {
        const auto hash = hashOf(database, action.action, previous);
        if (!hash || *hash != action.hash)
            return QList {broken(action)};
        previous = *hash;
    }
    return QList<Finding>();
}

Result<void> expectCommonEnd(Database &database)
{
    const QString sql = uR"(
        SELECT coalesce((SELECT max(id) FROM action), 0) AS performed,
               coalesce((SELECT max(action) FROM seal), 0) AS sealed,
               coalesce((SELECT max(action) FROM change), 0) AS changed)"_s;
    const auto ends = database.select(sql, {}, [](const Row &row) {
        const qint64 performed = row.integer(u"performed"_s);
        return performed == row.integer(u"sealed"_s) && row.integer(u"changed"_s) <= performed;
    });
    if (!ends)
        return ends.error();
    if (!ends->first())
        return Error {ErrorKind::Unusable, QCoreApplication::translate("Storage", "This file is damaged."),
                      u"action, change and seal do not end together"_s};
    return {};
}

Result<void> seal(Database &database, qint64 action)
{
    const auto previous = database.select(u"SELECT hash FROM seal ORDER BY action DESC LIMIT 1"_s, {},
                                          [](const Row &row) { return row.bytes(u"hash"_s); });
    if (!previous)
        return previous.error();
    const auto hash = hashOf(database, action, previous->value(0));
    if (!hash)
        return hash.error();
    const auto sealed = database.run(u"INSERT INTO seal (action, hash) VALUES (:action, :hash)"_s,
                                     {{u":action"_s, action}, {u":hash"_s, *hash}});
    return sealed ? Result<void>() : sealed.error();
}

} // namespace lianxin
