#include "core/storage/salvage.h"
#include "core/storage/sqlite.h"
#include "core/storage/sqlitestatement.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lianxin::sqlite {

namespace {

QStringList columnsOf(sqlite3 *connection, const QString &table)
{
    return listOf(connection, u"SELECT '\"' || name || '\"' FROM pragma_table_info('%1')"_s.arg(table));
}

/// The number that `sql` gives; none when it cannot be read.
std::optional<qint64> numberOf(sqlite3 *connection, const QString &sql)
{
    Statement statement(connection, sql);
    return statement.step() == SQLITE_ROW ? std::optional(statement.integer(0)) : std::nullopt;
}

QStringList sharedColumns(sqlite3 *from, sqlite3 *to, const QString &table)
{
    QStringList columns;
    const QStringList present = columnsOf(from, table);
    std::ranges::copy_if(columnsOf(to, table), std::back_inserter(columns),
                         [&](const QString &column) { return present.contains(column); });
    return columns;
}

/// Takes away what the schema came with, such as usual deadlines: it would stand in the way of what the office made of
/// it.
void emptyTable(sqlite3 *to, const QString &table)
{
    Statement(to, u"DELETE FROM \"%1\""_s.arg(table)).step();
}

/// Brings the rows of one table over, in the place of what the schema came with; that stays where none can be read.
class TableRescue
{
public:
    TableRescue(sqlite3 *from, sqlite3 *to, const QString &table)
        : m_from(from)
        , m_to(to)
        , m_table(table)
        , m_columns(sharedColumns(from, to, table))
        , m_upward(from, rows(u"ASC"_s))
        , m_downward(from, rows(u"DESC"_s))
        , m_insertion(
              to,
              u"INSERT INTO \"%1\" (%2) VALUES (%3)"_s.arg(
                  table, m_columns.join(u','), QStringList(qMax<qsizetype>(m_columns.size(), 1), u"?"_s).join(u',')))
    {
    }

    RescuedTable run()
    {
        const auto end = lastId();
        const qint64 guess = end.value_or(furthestGuess);
        if (!m_upward.isPrepared()) {
            m_lost = end.value_or(0);
        } else {
            between(0, guess);
            if (m_lost == 0) // the office had emptied it, perhaps
                makeRoom();
        }
        if (!end) // nobody knows how many there were behind the last one that came back
            m_lost = qMax<qint64>(m_lost - (guess - m_highest), 1);
        const auto total = numberOf(m_from, u"SELECT count(*) FROM \"%1\""_s.arg(m_table)); // by an index, perhaps
        return {m_table, m_saved, total ? qMax<qint64>(*total - m_saved, 0) : m_lost, !total && m_lost > 0};
    }

private:
    static constexpr qint64 furthestGuess = 1'000'000; ///< the highest id to look for when none is known
    static constexpr int mostProbes = 400'000; ///< in one table; each takes some microseconds

    [[nodiscard]] QString rows(const QString &order) const
    {
        return u"SELECT rowid, %1 FROM \"%2\" WHERE rowid BETWEEN ?1 AND ?2 ORDER BY rowid %3"_s.arg(
            m_columns.join(u','), m_table, order);
    }

    [[nodiscard]] std::optional<qint64> lastId() const
    {
        if (const auto last = numberOf(m_from, u"SELECT max(rowid) FROM \"%1\""_s.arg(m_table)))
            return last;
        return numberOf(m_from, u"SELECT seq FROM sqlite_sequence WHERE name = '%1'"_s.arg(m_table));
    }

    void makeRoom()
    {
        if (!std::exchange(m_hasRoom, true))
            emptyTable(m_to, m_table);
    }

    /// Takes the rows that `selection` gives until it ends or breaks. Returns whether it came to its end;
    /// `last` becomes the id of the last row taken.
    bool take(Statement &selection, qint64 low, qint64 high, qint64 &last)
    {
        ++m_probes;
        selection.bind(1, low);
        selection.bind(2, high);
        int code = selection.step();
        for (; code == SQLITE_ROW; code = selection.step()) {
            makeRoom();
            last = selection.integer(0);
            m_highest = qMax(m_highest, last);
            if (m_insertion.insertRowOf(selection, 1) == SQLITE_DONE)
                ++m_saved;
            else
                ++m_lost; // what does not fit the schema was damaged
        }
        selection.reset();
        return code == SQLITE_DONE;
    }

    /// Takes the rows with ids from `low` to `high`: from both ends up to what is broken, then on both
    /// sides of the middle of that.
    void between(qint64 low, qint64 high)
    {
        if (low > high)
            return;
        if (m_probes >= mostProbes) {
            m_lost += high - low + 1;
            return;
        }
        qint64 last = low - 1;
        if (take(m_upward, low, high, last))
            return;
        const qint64 stuck = last + 1;
        qint64 first = high + 1;
        if (take(m_downward, stuck, high, first))
            return;
        const qint64 reached = first - 1;
        if (stuck >= reached) {
            m_lost += reached - stuck + 1;
            return;
        }
        const qint64 middle = stuck + (reached - stuck) / 2;
        between(stuck, middle);
        between(middle + 1, reached);
    }

    sqlite3 *m_from;
    sqlite3 *m_to;
    QString m_table;
    QStringList m_columns;
    Statement m_upward;
    Statement m_downward;
    Statement m_insertion;
    qint64 m_saved = 0;
    qint64 m_lost = 0;
    qint64 m_highest = 0;
    int m_probes = 0;
    bool m_hasRoom = false; ///< what the schema came with is gone
};

/// Keeps the ids of rows that were removed, or lost, from being given again.
void keepSequences(sqlite3 *from, sqlite3 *to)
{
    Statement last(from, u"SELECT name, seq FROM sqlite_sequence"_s);
    while (last.step() == SQLITE_ROW) {
        const QString name = last.text(0);
        if (columnsOf(to, name).isEmpty())
            continue;
        Statement removal(to, u"DELETE FROM sqlite_sequence WHERE name = '%1' AND seq < ?"_s.arg(name));
        removal.bind(1, last.integer(1));
        removal.step();
        Statement insertion(to,
                            u"INSERT INTO sqlite_sequence (name, seq) SELECT '%1', ?1"
                            " WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = '%1')"_s.arg(name));
        insertion.bind(1, last.integer(1));
        insertion.step();
    }
}

/// How many rows each table must have by the history that came back.
QHash<QString, qint64> rowsByHistory(sqlite3 *to)
{
    QHash<QString, qint64> rows;
    Statement recorded(to,
                       u"SELECT table_name, sum(CASE kind WHEN 'insert' THEN 1 WHEN 'delete' THEN -1 ELSE 0 END)"
                       " FROM change GROUP BY table_name"_s);
    while (recorded.step() == SQLITE_ROW)
        rows.insert(recorded.text(0), recorded.integer(1));
    return rows;
}

/// A table whose first page is gone looks empty: what else is known tells what was lost with it. `came` are
/// the rows that the schema of each table came with, of which no history tells.
void tellWhatIsMissing(sqlite3 *from, sqlite3 *to, const QHash<QString, qint64> &came, QList<RescuedTable> &tables)
{
    QHash<QString, qint64> expected = rowsByHistory(to);
    for (const auto [table, rows] : came.asKeyValueRange())
        if (rows > 0)
            expected[table] += rows;
    const bool knowsAll = std::ranges::none_of(
        tables, [](const RescuedTable &each) { return each.table == "change"_L1 && each.lost > 0; });
    expected.insert(u"action"_s,
                    qMax(numberOf(from, u"SELECT count(*) FROM seal"_s).value_or(0),
                         numberOf(to, u"SELECT count(DISTINCT action) FROM change"_s).value_or(0)));
    for (RescuedTable &each : tables) {
        const qint64 missing = expected.value(each.table) - each.saved;
        const auto highest = numberOf(from, u"SELECT seq FROM sqlite_sequence WHERE name = '%1'"_s.arg(each.table));
        if (knowsAll && missing >= 0 && expected.contains(each.table)) {
            each.lost = missing;
            each.perhapsMore = false;
        } else if (missing > each.lost || (each.saved == 0 && each.lost == 0 && highest.value_or(0) > 0)) {
            each.lost = qMax<qint64>(missing, 1);
            each.perhapsMore = true;
        }
    }
}

} // namespace

Result<QList<RescuedTable>> rescue(sqlite3 *from, sqlite3 *to)
{
    sqlite3_db_config(to, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr); // the history takes rows from nobody else
    for (const QString &told : {u"action"_s, u"change"_s, u"seal"_s}) // what the new file tells of itself
        emptyTable(to, told);
    QList<RescuedTable> rescued;
    QHash<QString, qint64> came;
    for (const QString &table : listOf(to,
                                       u"SELECT name FROM sqlite_schema WHERE type = 'table' AND"
                                       " name NOT GLOB 'sqlite_*' AND name NOT IN ('seal', 'open_action')"
                                       " AND %1 ORDER BY name"_s.arg(notDerived))) {
        came.insert(table, numberOf(to, u"SELECT count(*) FROM \"%1\""_s.arg(table)).value_or(0));
        rescued.append(TableRescue(from, to, table).run());
    }
    tellWhatIsMissing(from, to, came, rescued);
    keepSequences(from, to);

    sqlite3_db_config(to, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
    if (const int code = sqlite3_errcode(to); (code & 0xff) == SQLITE_FULL || (code & 0xff) == SQLITE_IOERR)
        return explain(code, QString::fromUtf8(sqlite3_errmsg(to)));
    return rescued;
}

} // namespace lianxin::sqlite
