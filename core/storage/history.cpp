#include "core/storage/history.h"

#include "core/storage/pagedlist.h"
#include "core/storage/sqlite.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

const QString takenBack = u"EXISTS (SELECT 1 FROM action later WHERE later.undoes = action.id)"_s;

PerformedAction performedAction(const Row &row)
{
    return {{row.integer(u"id"_s)},
            row.text(u"kind"_s),
            QDateTime::fromString(row.text(u"performed_at"_s), Qt::ISODateWithMs),
            row.text(u"performed_by"_s),
            row.text(u"label"_s),
            {row.integer(u"undoes"_s)}};
}

HistoryStep historyStep(const Row &row)
{
    const PerformedAction action = performedAction(row);
    return {action.id, action, row.count(u"changes"_s), row.flag(u"taken_back"_s), row.flag(u"behind"_s)};
}

/// The last change of the schema, which only opening a workbook brings; 0 = none is known.
qint64 lastUpgrade(Database &database)
{
    const auto found = database.select(u"SELECT coalesce(max(id), 0) AS id FROM action WHERE kind = 'upgrade'"_s, {},
                                       [](const Row &row) { return row.integer(u"id"_s); });
    return found ? found->first() : 0;
}

/// The list of actions; of those, the ones for which `condition` holds.
PagedList actionList(Database &database, const QString &condition)
{
    const QString columns = uR"(id, kind, label, performed_at, performed_by, undoes,
        (SELECT count(*) FROM change WHERE change.action = action.id) AS changes, %1 AS taken_back,
        id < :upgrade AS behind)"_s;
    return {.columns = columns.arg(takenBack),
            .rows = u"action"_s,
            .id = u"id"_s,
            .scope = {},
            .condition = condition,
            .values = {{u":upgrade"_s, lastUpgrade(database)}},
            .searched = {u"label"_s, u"performed_by"_s},
            .sorts = {},
            .newestFirst = true};
}

RecordChange changeFrom(const Row &row)
{
    return recordChange(row.integer(u"id"_s), {row.text(u"table_name"_s), row.integer(u"row_id"_s)},
                        row.text(u"kind"_s), row.text(u"fields"_s));
}

/// What the record held when `added` was done: what later changes say was there before them, else what is there now.
Result<QList<ChangedField>> fieldsWhenAdded(Database &database, const RecordChange &added)
{
    const auto later = database.select(
        uR"(SELECT id, table_name, row_id, kind, fields FROM change
            WHERE row_id = :row AND table_name = :table AND id > :id ORDER BY id)"_s,
        {{u":row"_s, added.record.id}, {u":table"_s, added.record.table}, {u":id"_s, added.id}}, changeFrom);
    if (!later)
        return later.error();
    QMap<QString, QVariant> held;
    for (const RecordChange &change : *later) {
        for (const ChangedField &field : change.fields)
            if (!held.contains(field.field))
                held.insert(field.field, field.before);
        if (change.kind == RecordChangeKind::Removed)
            break;
    }
    if (later->isEmpty() || std::ranges::none_of(*later, [](const RecordChange &change) {
            return change.kind == RecordChangeKind::Removed;
        })) {
        const auto now = sqlite::rowOf(database, added.record);
        if (!now)
            return now.error();
        for (auto [column, value] : now->asKeyValueRange())
            if (!held.contains(column))
                held.insert(column, value);
    }
    QList<ChangedField> fields;
    for (auto [column, value] : held.asKeyValueRange())
        fields.append({column, {}, value});
    return fields;
}

/// What a constraint of the schema refuses is in conflict with what is there now.
Error unfit(Error error)
{
    if (error.kind == ErrorKind::Storage && error.detail.contains("constraint failed"_L1))
        error.kind = ErrorKind::Conflict;
    return error;
}

} // namespace

PageSource<HistoryStep> historySteps(Workbook &workbook)
{
    return pageSource(workbook.database(), actionList(workbook.database(), {}), historyStep);
}

PageSource<HistoryStep> removals(Workbook &workbook, const QStringList &tables)
{
    const QString condition = uR"(kind IN ('do', 'redo') AND NOT %1
        AND EXISTS (SELECT 1 FROM change WHERE change.action = action.id AND change.kind = 'delete'
                    AND change.table_name IN ('%2')))"_s;
    return pageSource(workbook.database(),
                      actionList(workbook.database(), condition.arg(takenBack, tables.join("', '"_L1))), historyStep);
}

Result<RecordChange> lastKnown(Workbook &workbook, const RecordRef &record)
{
    const auto now = sqlite::rowOf(workbook.database(), record);
    if (!now)
        return now.error();
    RecordChange known {0, record, RecordChangeKind::Removed, {}};
    for (auto [column, value] : now->asKeyValueRange())
        known.fields.append({column, value, {}});
    if (!now->isEmpty())
        return known;
    const auto removed = workbook.database().select(uR"(SELECT id, table_name, row_id, kind, fields FROM change
            WHERE row_id = :row AND table_name = :table AND kind = 'delete' ORDER BY id DESC LIMIT 1)"_s,
                                                    {{u":row"_s, record.id}, {u":table"_s, record.table}}, changeFrom);
    if (!removed)
        return removed.error();
    if (removed->isEmpty())
        return Error {ErrorKind::NotFound, QCoreApplication::translate("Storage", "This record is no longer there."),
                      record.table};
    return removed->first();
}

PageSource<RecordChange> changesIn(Workbook &workbook, ActionId action)
{
    Database &database = workbook.database();
    auto source = pageSource(database,
                             PagedList {.columns = u"id, table_name, row_id, kind, fields"_s,
                                        .rows = u"change"_s,
                                        .id = u"id"_s,
                                        .scope = u"action = :action"_s,
                                        .condition = {},
                                        .values = {{u":action"_s, action.value}},
                                        .searched = {u"fields"_s},
                                        .sorts = {},
                                        .newestFirst = false},
                             changeFrom);
    source.read = [&database, read = source.read](const PageQuery &query,
                                                  const PageBlock &block) -> Result<QList<RecordChange>> {
        auto changes = read(query, block);
        if (!changes)
            return changes;
        for (RecordChange &change : *changes) {
            if (change.kind != RecordChangeKind::Added)
                continue;
            auto fields = fieldsWhenAdded(database, change);
            if (!fields)
                return fields.error();
            change.fields = *std::move(fields);
        }
        return changes;
    };
    return source;
}

Result<QList<PerformedAction>> undoableActions(Workbook &workbook, int limit)
{
    const QString sql = uR"(
        SELECT id, kind, label, performed_at, performed_by, undoes FROM action
        WHERE kind IN ('do', 'redo') AND NOT %1
            AND id > (SELECT coalesce(max(older.id), 0) FROM action older WHERE older.kind = 'upgrade')
        ORDER BY id DESC LIMIT :limit)"_s;
    return workbook.database().select(sql.arg(takenBack), {{u":limit"_s, limit}}, performedAction);
}

Result<QList<ActionId>> actionsToTakeBack(Workbook &workbook, ActionId step)
{
    const auto later =
        workbook.database().select(u"SELECT id, kind, undoes FROM action WHERE id > :step ORDER BY id DESC"_s,
                                   {{u":step"_s, step.value}}, [](const Row &row) {
                                       PerformedAction action;
                                       action.id = {row.integer(u"id"_s)};
                                       action.kind = row.text(u"kind"_s);
                                       action.undoes = {row.integer(u"undoes"_s)};
                                       return action;
                                   });
    if (!later)
        return later.error();
    QHash<qint64, qint64> undoes;
    QSet<qint64> gone;
    QList<ActionId> wanted;
    for (const PerformedAction &action : *later) {
        if (action.kind == "upgrade"_L1) {
            return Error {ErrorKind::NotFound,
                          QCoreApplication::translate(
                              "Storage", "A new version of the program lies between; a backup leads back."),
                          {}};
        }
        undoes.insert(action.id.value, action.undoes.value);
        gone.insert(action.undoes.value);
    }
    for (const PerformedAction &action : *later) {
        int length = 0; // of its chain, as far as it lies after the step
        for (qint64 id = action.id.value; id > step.value; id = undoes.value(id))
            ++length;
        if (action.kind != "note"_L1 && length % 2 == 1 && !gone.contains(action.id.value))
            wanted.append(action.id);
    }
    return wanted;
}

Result<ActionId> lastActionBy(Workbook &workbook, const QDateTime &moment)
{
    const auto found =
        workbook.database().select(u"SELECT id FROM action WHERE performed_at <= :moment ORDER BY id DESC LIMIT 1"_s,
                                   {{u":moment"_s, moment.toUTC().toString(Qt::ISODateWithMs)}},
                                   [](const Row &row) { return ActionId {row.integer(u"id"_s)}; });
    if (!found)
        return found.error();
    return found->isEmpty() ? ActionId {} : found->first();
}

Result<void> restoreValue(Workbook &workbook, const QString &label, const RecordRef &record, const QString &field,
                          const QVariant &value, const std::function<Result<void>()> &check)
{
    const auto now = sqlite::rowOf(workbook.database(), record);
    if (!now)
        return now.error();
    if (!now->contains(field))
        return Error {ErrorKind::NotFound, QCoreApplication::translate("Storage", "This record is no longer there."),
                      record.table};
    if (now->value(field) == value || (now->value(field).isNull() && value.isNull()))
        return {};
    const QString sql =
        u"UPDATE \"%1\" SET \"%2\" = :value, revision = revision + 1 WHERE id = :id"_s.arg(record.table, field);
    return workbook.perform(label, [&]() -> Result<void> {
        const auto done = workbook.database().run(sql, {{u":value"_s, value}, {u":id"_s, record.id}});
        if (!done)
            return unfit(done.error());
        return check ? check() : Result<void>();
    });
}

} // namespace lianxin
