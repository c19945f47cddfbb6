#include "core/base/initials.h"
#include "core/storage/database.h"
#include "core/storage/searchindex.h"
#include "core/storage/sqlite.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSet>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

Q_LOGGING_CATEGORY(indexLog, "lianxin.search")

using TableRow = std::pair<QString, qint64>;

/// A row to be indexed anew, and whether it may be in the index.
struct TouchedRow {
    TableRow row;
    bool mayBeIndexed = true;
};

const QString sourceColumns = u"table_name, row_id, record_table, record_row, number, title, body"_s;

/// What an entry is made of; callers say which.
const QString entrySelection = uR"(
    SELECT entry.table_name AS table_name, entry.row_id AS row_id, entry.record_table AS record_table,
           entry.record_row AS record_row, entry.number AS number, entry.title AS title, entry.body AS body,
           coalesce(record.number, '') AS record_number, coalesce(record.title, '') AS record_title)"_s;
const QString withRecord = uR"(
    LEFT JOIN search_entry record ON record.table_name = entry.record_table AND record.row_id = entry.record_row)"_s;

IndexEntry entryOf(const Row &row)
{
    return {{row.text(u"table_name"_s), row.integer(u"row_id"_s)},
            {row.text(u"record_table"_s), row.integer(u"record_row"_s)},
            row.text(u"number"_s),
            row.text(u"title"_s),
            row.text(u"body"_s),
            row.text(u"record_number"_s),
            row.text(u"record_title"_s)};
}

/// Runs statements that take the same values.
Result<void> runEach(Database &database, const QStringList &statements, const QVariantMap &values = {})
{
    for (const QString &sql : statements)
        if (const auto done = database.run(sql, values); !done)
            return done.error();
    return {};
}

Result<bool> hasIndex(Database &database)
{
    const auto tables = database.select(u"SELECT 1 AS n FROM sqlite_schema WHERE name = 'search_state'"_s, {},
                                        [](const Row &row) { return row.integer(u"n"_s); });
    if (!tables)
        return tables.error();
    return !tables->isEmpty();
}

/// A phrase in the language of the engine. Its last word may be a beginning, if it can go on.
QString phrase(QString text)
{
    const bool isWhole = !text.isEmpty() && sqlite::standsAlone(text.toUcs4().constLast());
    return u'"' + text.replace(u'"', R"("")"_L1) + (isWhole ? u"\""_s : u"\" *"_s);
}

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar sign) { return sign.unicode() < 0x80 && sign.isLetter(); });
}

QString lettersExpression(const IndexWord &word)
{
    QStringList phrases;
    for (const QString &beginning : word.letters)
        phrases.append(phrase(beginning));
    const QString letters = u"letters : (%1)"_s.arg(phrases.join(" OR "_L1));
    return word.titleText.isEmpty() ? letters : u"(%1 AND title : %2)"_s.arg(letters, phrase(word.titleText));
}

QString literalExpression(const QString &text, IndexField field)
{
    switch (field) {
    case IndexField::WholeNumber:
        return u"number : ^ "_s + phrase(text).remove(u" *"_s);
    case IndexField::Number:
        return u"number : "_s + phrase(text);
    case IndexField::Title:
        return u"title : ^ "_s + phrase(text);
    case IndexField::Anywhere:
        break;
    }
    // the column of letters need not be kept out, which takes time, where it cannot hold the word
    return hasLetters(text) ? u"{number title body} : "_s + phrase(text) : phrase(text);
}

QString wordExpression(const IndexWord &word, IndexField field)
{
    QString literal = literalExpression(word.text, field);
    if (word.letters.isEmpty() || field == IndexField::WholeNumber || field == IndexField::Number)
        return literal;
    return u"(%1 OR %2)"_s.arg(literal, lettersExpression(word));
}

/// The first word where `field` says, the others anywhere.
QString expressionOf(const QList<IndexWord> &words, IndexField field)
{
    QStringList expressions;
    for (const IndexWord &word : words)
        expressions.append(wordExpression(word, expressions.isEmpty() ? field : IndexField::Anywhere));
    return expressions.join(" AND "_L1);
}

Result<QList<TouchedRow>> touchedRows(Database &database, qint64 action)
{
    const QString changed = uR"(
        SELECT table_name, row_id, kind, min(id) AS first FROM change
        WHERE action = :action AND table_name IN (SELECT name FROM search_table)
        GROUP BY table_name, row_id ORDER BY first)"_s;
    const QString dependent = uR"(
        SELECT entry_table, entry_row FROM search_dependent WHERE table_name = :table AND row_id = :row)"_s;
    auto touched = database.select(changed, {{u":action"_s, action}}, [](const Row &row) {
        return TouchedRow {{row.text(u"table_name"_s), row.integer(u"row_id"_s)}, row.text(u"kind"_s) != "insert"_L1};
    });
    if (!touched)
        return touched;
    QSet<TableRow> known;
    for (const TouchedRow &each : *touched)
        known.insert(each.row);
    const auto add = [&](const Row &row) {
        const TableRow found {row.text(u"entry_table"_s), row.integer(u"entry_row"_s)};
        if (!known.contains(found))
            touched->append({found, true});
        known.insert(found);
    };
    for (const TouchedRow &each : QList(*touched)) {
        const QVariantMap which {{u":table"_s, each.row.first}, {u":row"_s, each.row.second}};
        if (each.mayBeIndexed)
            if (const auto done = database.forEachRow(dependent, which, add); !done)
                return done.error();
    }
    return touched;
}

Result<void> indexAnew(Database &database, const TouchedRow &touched)
{
    static const QStringList removal {
        uR"(INSERT INTO search_text (search_text, rowid, number, title, body, letters)
            SELECT 'delete', id, number, title, body, letters FROM search_entry
            WHERE table_name = :table AND row_id = :row)"_s,
        u"DELETE FROM search_entry WHERE table_name = :table AND row_id = :row"_s,
    };
    static const QStringList insertion {
        uR"(INSERT INTO search_entry (%1, letters)
            SELECT %1, search_letters(title) FROM search_source WHERE table_name = :table AND row_id = :row)"_s.arg(
            sourceColumns),
        uR"(INSERT INTO search_text (rowid, number, title, body, letters)
            SELECT id, number, title, body, letters FROM search_entry
            WHERE table_name = :table AND row_id = :row)"_s,
    };
    const QVariantMap which {{u":table"_s, touched.row.first}, {u":row"_s, touched.row.second}};
    if (touched.mayBeIndexed)
        if (auto removed = runEach(database, removal, which); !removed)
            return removed;
    return runEach(database, insertion, which);
}

Result<void> follow(Database &database, qint64 action)
{
    const auto touched = touchedRows(database, action);
    if (!touched)
        return touched.error();
    for (const TouchedRow &each : *touched)
        if (auto indexed = indexAnew(database, each); !indexed)
            return indexed;
    // where there is no row to be updated, the index was out of step before, and stays so
    return runEach(database, {u"UPDATE search_state SET action = :action"_s}, {{u":action"_s, action}});
}

Result<bool> answerOf(Database &database, const QString &question)
{
    const auto answer =
        database.select(u"SELECT %1 AS is_so"_s.arg(question), {}, [](const Row &row) { return row.flag(u"is_so"_s); });
    if (!answer)
        return answer.error();
    return answer->first();
}

const QString lastActionIsIn = u"((SELECT action FROM search_state) IS (SELECT max(id) FROM action))"_s;
const QString isLarge = u"((SELECT count(*) FROM search_entry) > 200000)"_s;
const QString eachRowIsIn = uR"(
    ((SELECT count(*) FROM search_entry) = (SELECT count(*) FROM search_source)
     AND NOT EXISTS (
         SELECT 1 FROM search_source source LEFT JOIN search_entry entry
             ON entry.table_name = source.table_name AND entry.row_id = source.row_id
         WHERE entry.number IS NOT source.number OR entry.title IS NOT source.title
            OR entry.body IS NOT source.body)))"_s;

/// search_letters(title): what the column of letters holds.
void lettersOfTitle(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *bytes =
        reinterpret_cast<const char *>(sqlite3_value_text(values[0])); // the library's own kind of bytes
    const QString title = QString::fromUtf8(bytes);
    const QByteArray letters = (initialsOf(title) + spellingsOf(title)).join(u' ').toUtf8();
    sqlite3_result_text(context, letters.constData(), static_cast<int>(letters.size()), SQLITE_TRANSIENT);
}

} // namespace

Result<QList<IndexEntry>> indexEntries(Database &database, const QList<IndexWord> &words, IndexField field, int limit)
{
    const QString sql = entrySelection + uR"(
        FROM search_text JOIN search_entry entry ON entry.id = search_text.rowid)"_s
        + withRecord + uR"(
        WHERE search_text MATCH :words ORDER BY search_text.rowid DESC LIMIT :limit)"_s;
    if (const auto isThere = hasIndex(database); !isThere || !*isThere)
        return isThere ? Result<QList<IndexEntry>>(QList<IndexEntry>()) : isThere.error();
    return database.select(sql, {{u":words"_s, expressionOf(words, field)}, {u":limit"_s, limit}}, entryOf);
}

Result<QList<IndexEntry>> indexEntries(Database &database, const QList<RecordRef> &records)
{
    const QString sql = entrySelection + u" FROM search_entry entry"_s + withRecord
        + u" WHERE entry.table_name = :table AND entry.row_id = :row"_s;
    QList<IndexEntry> entries;
    if (const auto isThere = hasIndex(database); !isThere || !*isThere)
        return isThere ? Result<QList<IndexEntry>>(entries) : isThere.error();
    for (const RecordRef &record : records) {
        const auto found = database.select(sql, {{u":table"_s, record.table}, {u":row"_s, record.id}}, entryOf);
        if (!found)
            return found.error();
        entries += *found;
    }
    return entries;
}

Result<QList<IndexEntry>> entriesChangedLast(Database &database, int limit)
{
    const QString sql = entrySelection + uR"(
        FROM (SELECT table_name, row_id, max(id) AS newest
              FROM (SELECT id, table_name, row_id FROM change ORDER BY id DESC LIMIT 500)
              GROUP BY table_name, row_id) changed
        JOIN search_entry entry ON entry.table_name = changed.table_name AND entry.row_id = changed.row_id)"_s
        + withRecord + u" ORDER BY changed.newest DESC LIMIT :limit"_s;
    if (const auto isThere = hasIndex(database); !isThere || !*isThere)
        return isThere ? Result<QList<IndexEntry>>(QList<IndexEntry>()) : isThere.error();
    return database.select(sql, {{u":limit"_s, limit}}, entryOf);
}

void indexChanges(Database &database, qint64 action)
{
    const auto isThere = hasIndex(database);
    if (!isThere || !*isThere)
        return;
    const auto done = database.atomically([&] { return follow(database, action); });
    if (done)
        return;
    qCWarning(indexLog) << "the index does not follow:" << done.error().detail;
    (void)database.run(u"DELETE FROM search_state"_s).has_value(); // it is made anew when the document is opened next
}

void bringIndexUpToDate(Database &database)
{
    const auto isThere = hasIndex(database);
    if (!isThere || !*isThere)
        return;
    const QString question = u"CASE WHEN NOT %1 THEN 0 WHEN %2 THEN 1 ELSE %3 END"_s; // asks no more than it must
    const auto isSo = answerOf(database, question.arg(lastActionIsIn, isLarge, eachRowIsIn));
    if (isSo && *isSo)
        return;
    if (const auto done = rebuildIndex(database); !done)
        qCWarning(indexLog) << "the index could not be made:" << done.error().detail;
}

Result<void> rebuildIndex(Database &database)
{
    const QStringList statements {
        u"DELETE FROM search_entry"_s,
        u"INSERT INTO search_text (search_text) VALUES ('delete-all')"_s,
        u"INSERT INTO search_entry (%1, letters) SELECT %1, search_letters(title) FROM search_source"_s.arg(
            sourceColumns),
        u"INSERT INTO search_text (search_text) VALUES ('rebuild')"_s,
        u"DELETE FROM search_state"_s,
        u"INSERT INTO search_state (action) SELECT coalesce(max(id), 0) FROM action"_s,
    };
    return database.atomically([&] { return runEach(database, statements); });
}

Result<QList<Finding>> indexFindings(Database &database)
{
    const auto isThere = hasIndex(database);
    if (!isThere)
        return isThere.error();
    if (!*isThere)
        return QList<Finding>();
    const auto isSo = answerOf(database, u"%1 AND %2"_s.arg(lastActionIsIn, eachRowIsIn));
    if (!isSo)
        return isSo.error();
    if (*isSo)
        return QList<Finding>();
    const QString what = QCoreApplication::translate(
        "Storage", "Search does not find all that is there; that is put right when the file is opened.");
    return QList<Finding> {{u"search_entry"_s, 0, what}};
}

Result<void> sqlite::addSearchFunction(sqlite3 *connection)
{
    const int code = sqlite3_create_function_v2(connection, "search_letters", 1,
                                                SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                                                &lettersOfTitle, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : explain(code, u"search_letters was not taken"_s);
}

} // namespace lianxin
