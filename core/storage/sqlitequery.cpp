#include "core/storage/sqlitequery.h"

#include "core/storage/sqlite.h"

#include <QDate>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lianxin::sqlite {

namespace {

constexpr int patience = 500; // ms

/// Whether `value` is NULL in the document: an empty variant, or a text or bytes that are null.
bool isNothing(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.isNull() || value.toString().isNull();
    case QMetaType::QByteArray:
        return value.isNull() || value.toByteArray().isNull();
    case QMetaType::QDate:
        return value.isNull() || !value.toDate().isValid();
    default:
        return value.isNull();
    }
}

QString wordsOf(sqlite3 *connection)
{
    return QString::fromUtf8(sqlite3_errmsg(connection));
}

} // namespace

void Closing::operator()(sqlite3 *connection) const
{
    sqlite3_close(connection);
}

Result<OpenConnection> openConnection(const QString &name)
{
    constexpr int mode =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOMUTEX;
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(name.toUtf8().constData(), &raw, mode, nullptr);
    OpenConnection connection(raw);
    if (code != SQLITE_OK)
        return explain(code, wordsOf(raw));
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, patience);
    return connection;
}

Result<std::unique_ptr<Query>> Query::prepare(sqlite3 *connection, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    const int code = sqlite3_prepare_v3(connection, text.constData(), static_cast<int>(text.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return explain(code, wordsOf(connection));
    return std::unique_ptr<Query>(new Query(connection, statement));
}

Query::Query(sqlite3 *connection, sqlite3_stmt *statement)
    : m_connection(connection)
    , m_statement(statement)
{
    for (int place = 1; place <= sqlite3_bind_parameter_count(statement); ++place)
        m_places.append(QString::fromUtf8(sqlite3_bind_parameter_name(statement, place)));
    readColumns();
}

Query::~Query()
{
    sqlite3_finalize(m_statement);
}

void Query::readColumns()
{
    m_columns.clear();
    for (int place = 0; place < sqlite3_column_count(m_statement); ++place)
        m_columns.append(QString::fromUtf8(sqlite3_column_name(m_statement, place)));
}

Result<void> Query::start(const QVariantMap &values)
{
    if (auto bound = bind(values); !bound)
        return bound;
    auto done = next();
    if (const int preparations = sqlite3_stmt_status(m_statement, SQLITE_STMTSTATUS_REPREPARE, 0);
        preparations != m_preparations) { // the schema is another now
        m_preparations = preparations;
        readColumns();
    }
    return done;
}

Result<void> Query::bind(const QVariantMap &values)
{
    for (qsizetype place = 0; place < m_places.size(); ++place) {
        const auto value = values.constFind(m_places.at(place));
        if (value == values.constEnd())
            return explain(SQLITE_MISUSE, u"no value for "_s + m_places.at(place));
        if (const int code = bind(static_cast<int>(place) + 1, *value); code != SQLITE_OK)
            return explain(code, wordsOf(m_connection));
    }
    return {};
}

int Query::bind(int place, const QVariant &value)
{
    if (isNothing(value))
        return sqlite3_bind_null(m_statement, place);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return sqlite3_bind_int64(m_statement, place, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(m_statement, place, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(m_statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                   SQLITE_TRANSIENT);
    }
    default: {
        const QByteArray text =
            (value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString()).toUtf8();
        return sqlite3_bind_text64(m_statement, place, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    }
}

bool Query::isOnRow() const
{
    return m_code == SQLITE_ROW;
}

Result<void> Query::next()
{
    m_next = 0;
    m_code = sqlite3_step(m_statement);
    if (m_code == SQLITE_ROW || m_code == SQLITE_DONE)
        return {};
    return explain(sqlite3_extended_errcode(m_connection), wordsOf(m_connection));
}

void Query::finish()
{
    sqlite3_reset(m_statement);
}

int Query::changedRows() const
{
    return sqlite3_changes(m_connection);
}

int Query::placeOf(const QString &column) const
{
    const qsizetype count = m_columns.size();
    for (qsizetype tried = 0; tried < count; ++tried) {
        const qsizetype place = m_next < count ? m_next : 0;
        m_next = place + 1;
        if (m_columns.at(place) == column)
            return static_cast<int>(place);
    }
    return -1;
}

QVariant Query::value(int place) const
{
    switch (sqlite3_column_type(m_statement, place)) {
    case SQLITE_INTEGER:
        return integer(place);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, place);
    case SQLITE_NULL:
        return QVariant(QMetaType::fromType<QString>());
    case SQLITE_BLOB: {
        const std::string_view found = bytes(place);
        return QByteArray(found.data(), static_cast<qsizetype>(found.size()));
    }
    default:
        return QString::fromUtf8(bytes(place));
    }
}

qint64 Query::integer(int place) const
{
    return sqlite3_column_int64(m_statement, place);
}

/// The text is asked for before its length, which may be that of another encoding otherwise.
std::string_view Query::bytes(int place) const
{
    const bool isBlob = sqlite3_column_type(m_statement, place) == SQLITE_BLOB;
    const void *found = isBlob ? sqlite3_column_blob(m_statement, place) : sqlite3_column_text(m_statement, place);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, place));
    return {size > 0 ? static_cast<const char *>(found) : "", size};
}

bool Query::isNull(int place) const
{
    return sqlite3_column_type(m_statement, place) == SQLITE_NULL;
}

} // namespace lianxin::sqlite
