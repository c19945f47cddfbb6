#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QVariantMap>

#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace lianxin::sqlite {

/// Closes a connection whose statements are gone.
struct Closing {
    void operator()(sqlite3 *connection) const;
};
using OpenConnection = std::unique_ptr<sqlite3, Closing>;

/// Opens what `name` says: the name of a file as nameOf() gives it, or ":memory:". Errors: as those of explain().
Result<OpenConnection> openConnection(const QString &name);

/// A prepared statement, and the row on which it stands.
class Query
{
public:
    /// Errors: Storage.
    static Result<std::unique_ptr<Query>> prepare(sqlite3 *connection, const QString &sql);
    ~Query();
    Q_DISABLE_COPY_MOVE(Query)

    /// Binds `values` to the ":name" places, each of which must have one, and runs up to the first row. Days are bound
    /// as ISO 8601 text. Errors: as those of explain().
    Result<void> start(const QVariantMap &values);
    /// Whether it stands on a row.
    [[nodiscard]] bool isOnRow() const;
    /// To the next row, or the end. Errors: as those of explain().
    Result<void> next();
    /// Frees what it holds of the file, until it is started again.
    void finish();

    /// How many rows the last statement of the connection changed.
    [[nodiscard]] int changedRows() const;

    /// Where a column of this name stands; -1 = there is none. Quick for names that are asked for in their order.
    [[nodiscard]] int placeOf(const QString &column) const;
    [[nodiscard]] QVariant value(int place) const;
    [[nodiscard]] qint64 integer(int place) const;
    [[nodiscard]] std::string_view bytes(int place) const; ///< the text as UTF-8, valid until the next row
    [[nodiscard]] bool isNull(int place) const;

private:
    Query(sqlite3 *connection, sqlite3_stmt *statement);

    Result<void> bind(const QVariantMap &values);
    int bind(int place, const QVariant &value);
    void readColumns();

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement;
    QStringList m_places; ///< with their colons
    QStringList m_columns;
    int m_preparations = 0; ///< how often the engine prepared it anew, when m_columns were read
    int m_code = 0; ///< of the last step
    mutable qsizetype m_next = 0; ///< the column that is likely to be asked for next
};

} // namespace lianxin::sqlite
