#include "core/evaluation/labels.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Above so many labels all of the table are read in one go.
constexpr qsizetype manyLabels = 2000;

/// Which of `labels` are found more than once in a column.
template <typename Label, typename Read>
Result<void> readShared(Database &database, const QString &table, const QString &column, const QSet<Label> &labels,
                        QSet<Label> &shared, Read read)
{
    if (labels.size() > manyLabels)
        return database.forEachRow(
            u"SELECT %1 AS label FROM %2 WHERE %1 IS NOT NULL GROUP BY %1 HAVING count(*) > 1"_s.arg(column, table), {},
            [&](const Row &row) { shared.insert(read(row)); });
    const QString sql =
        u"SELECT count(*) AS holders FROM (SELECT 1 FROM %1 WHERE %2 = :label LIMIT 2)"_s.arg(table, column);
    for (const Label &label : labels) {
        auto counted = database.forEachRow(sql, {{u":label"_s, label}}, [&](const Row &row) {
            if (row.count(u"holders"_s) > 1)
                shared.insert(label);
        });
        if (!counted)
            return counted;
    }
    return {};
}

} // namespace

Result<void> readSharedLabels(Database &database, PartialFacts &part)
{
    QSet<QString> names;
    for (const Member &each : std::as_const(part.facts.members))
        names.insert(each.name);
    QSet<int> activities;
    for (const Activity &each : std::as_const(part.facts.activities))
        if (each.number)
            activities.insert(*each.number);
    QSet<int> reports;
    for (const Report &each : std::as_const(part.facts.reports))
        reports.insert(each.number);

    const auto number = [](const Row &row) { return row.count(u"label"_s); };
    const auto text = [](const Row &row) { return row.text(u"label"_s); };
    if (auto read = readShared(database, u"member"_s, u"name"_s, names, part.shared.members, text); !read)
        return read;
    if (auto read = readShared(database, u"activity"_s, u"number"_s, activities, part.shared.activities, number); !read)
        return read;
    return readShared(database, u"report"_s, u"number"_s, reports, part.shared.reports, number);
}

} // namespace lianxin
