#include "core/storage/sqlite.h"
#include "core/storage/sqlitestatement.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace lianxin::sqlite {

namespace {

/// The tables whose bytes stay behind when the document is copied for reading.
const QString heavy = u"'attachment_content', 'attachment_chunk'"_s;

Result<Connection> openRaw(const QString &path, int flags)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &raw, flags, nullptr);
    Connection connection(raw, &sqlite3_close);
    if (opened != SQLITE_OK)
        return explain(opened, QString::fromUtf8(sqlite3_errmsg(raw)));
    return connection;
}

Result<void> runAll(sqlite3 *connection, const QStringList &statements)
{
    for (const QString &sql : statements)
        if (sqlite3_exec(connection, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            return explain(sqlite3_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)));
    return {};
}

Result<void> copyTable(sqlite3 *from, sqlite3 *to, const QString &table)
{
    Statement rows(from, u"SELECT * FROM "_s + quoted(table));
    const QStringList places(qMax(rows.columns(), 1), u"?"_s);
    Statement insertion(to, u"INSERT INTO %1 VALUES (%2)"_s.arg(quoted(table), places.join(u',')));
    int code = rows.step();
    while (code == SQLITE_ROW) {
        if (insertion.insertRowOf(rows) != SQLITE_DONE)
            return explain(sqlite3_errcode(to), QString::fromUtf8(sqlite3_errmsg(to)));
        code = rows.step();
    }
    if (code != SQLITE_DONE)
        return explain(code, QString::fromUtf8(sqlite3_errmsg(from)));
    return {};
}

bool hasAttachments(sqlite3 *document)
{
    return Statement(document, u"SELECT 1 FROM attachment_chunk LIMIT 1"_s).step() == SQLITE_ROW;
}

/// Table by table, because copying pages would take the attachments along. Nor is the search index copied.
Result<void> copyWithoutAttachments(sqlite3 *document, sqlite3 *image)
{
    const QString schema =
        u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' AND %1 AND "_s.arg(
            notDerived);
    const QString version = listOf(document, u"PRAGMA user_version"_s).value(0);
    const QStringList tables = listOf(document, schema + u"type = 'table'"_s);
    if (auto made = runAll(image, QStringList {u"BEGIN"_s, u"PRAGMA user_version = "_s + version} + tables); !made)
        return made;
    const QString names = u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'"
                          " AND name NOT IN (%1) AND %2"_s.arg(heavy, notDerived);
    for (const QString &table : listOf(document, names))
        if (auto copied = copyTable(document, image, table); !copied)
            return copied;
    return runAll(image, listOf(document, schema + u"type <> 'table'"_s) + QStringList {u"COMMIT"_s});
}

} // namespace

Result<void> copy(sqlite3 *from, sqlite3 *to)
{
    if (sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main")) {
        sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
    }
    if (sqlite3_errcode(to) != SQLITE_OK)
        return explain(sqlite3_errcode(to), QString::fromUtf8(sqlite3_errmsg(to)));
    return {};
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', R"("")"_L1) + u'"';
}

Result<void> copyToFile(sqlite3 *from, const QString &path)
{
    const auto file = openRaw(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!file)
        return file.error();
    return copy(from, file->get());
}

Result<Snapshot> snapshotOf(sqlite3 *document)
{
    auto image = openRaw(u":memory:"_s, SQLITE_OPEN_READWRITE);
    if (!image)
        return image.error();
    const auto copied =
        hasAttachments(document) ? copyWithoutAttachments(document, image->get()) : copy(document, image->get());
    if (!copied)
        return copied.error();
    return Snapshot({image->release(), &sqlite3_close});
}

} // namespace lianxin::sqlite
