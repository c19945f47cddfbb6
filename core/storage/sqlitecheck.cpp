#include "core/storage/database.h"
#include "core/storage/sqlite.h"

#include <QCoreApplication>
#include <QHash>
#include <QLoggingCategory>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lianxin::sqlite {

namespace {

Q_LOGGING_CATEGORY(log, "lianxin.storage", QtWarningMsg)

/// The tables by the pages at which their trees, and those of their indexes, begin.
QHash<qint64, QString> tablesByRoot(Database &database)
{
    QHash<qint64, QString> tables;
    const auto done = database.forEachRow(u"SELECT rootpage, tbl_name FROM sqlite_schema"_s, {}, [&](const Row &row) {
        tables.insert(row.integer(u"rootpage"_s), row.text(u"tbl_name"_s));
    });
    return done ? tables : QHash<qint64, QString>();
}

/// The table that a sentence of the engine is about, if it says so.
QString tableIn(const QString &sentence, const QHash<qint64, QString> &tables)
{
    static const QRegularExpression tree(u"[Tt]ree (?:page )?(\\d+)"_s);
    static const QRegularExpression column(u" in (\\w+)(?:\\.\\w+)?$"_s);
    if (const auto match = tree.match(sentence); match.hasMatch())
        return tables.value(match.captured(1).toLongLong());
    if (const auto match = column.match(sentence); match.hasMatch())
        return match.captured(1);
    return {};
}

} // namespace

Result<QList<Finding>> pageFindings(Database &database)
{
    const auto sentences = database.select(u"SELECT integrity_check AS sentence FROM pragma_integrity_check"_s, {},
                                           [](const Row &row) { return row.text(u"sentence"_s); });
    if (!sentences)
        return sentences.error();
    const auto tables = tablesByRoot(database);
    QList<Finding> findings;
    for (const QString &sentence : *sentences) {
        if (sentence == "ok"_L1)
            continue;
        qCInfo(log) << sentence; // in the words of the engine
        const QString table = tableIn(sentence, tables);
        const Finding found {table, 0,
                             table.isEmpty()
                                 ? QCoreApplication::translate("Storage", "Pages of the file are damaged.")
                                 : QCoreApplication::translate("Storage", "Pages of this table are damaged.")};
        if (!findings.contains(found))
            findings.append(found);
    }
    return findings;
}

Result<QList<Finding>> referenceFindings(Database &database)
{
    const QString sql = uR"(
        SELECT "table" AS name, coalesce(rowid, 0) AS row_id, parent FROM pragma_foreign_key_check LIMIT 1000)"_s;
    return database.select(sql, {}, [](const Row &row) {
        const QString what =
            QCoreApplication::translate("Storage", "This row refers to a row of %1 that is not there.");
        return Finding {row.text(u"name"_s), row.integer(u"row_id"_s), what.arg(row.text(u"parent"_s))};
    });
}

} // namespace lianxin::sqlite
