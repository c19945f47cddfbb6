#pragma once

#include <QStringList>

#include <memory>
#include <sqlite3.h>

namespace lianxin::sqlite {

/// A connection of our own, beside those of the driver; closed at the end.
using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

/// A statement on a connection, spoken to without the driver. For sqlite*.cpp alone.
class Statement
{
public:
    Statement(sqlite3 *connection, const QString &sql)
        : m_code(sqlite3_prepare_v2(connection, sql.toUtf8().constData(), -1, &m_statement, nullptr))
    {
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(Statement)

    [[nodiscard]] bool isPrepared() const { return m_code == SQLITE_OK; }

    /// SQLITE_ROW, SQLITE_DONE or the error.
    int step() { return isPrepared() ? sqlite3_step(m_statement) : m_code; }
    void reset() { sqlite3_reset(m_statement); }

    void bind(int place, qint64 value) { sqlite3_bind_int64(m_statement, place, value); }

    [[nodiscard]] int columns() const { return sqlite3_column_count(m_statement); }
    [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] QString text(int column) const
    {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)));
    }

    /// Takes the values of the current row of `from` from its column `first` on, and steps.
    int insertRowOf(const Statement &from, int first = 0)
    {
        for (int column = first; column < from.columns(); ++column)
            sqlite3_bind_value(m_statement, column - first + 1, sqlite3_column_value(from.m_statement, column));
        const int code = step();
        reset();
        return code;
    }

private:
    sqlite3_stmt *m_statement = nullptr;
    int m_code;
};

/// The first column of all rows that `sql` gives.
inline QStringList listOf(sqlite3 *connection, const QString &sql)
{
    QStringList found;
    Statement statement(connection, sql);
    while (statement.step() == SQLITE_ROW)
        found.append(statement.text(0));
    return found;
}

} // namespace lianxin::sqlite
