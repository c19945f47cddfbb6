#include "core/exchange/importer.h"

#include "core/exchange/importrun.h"
#include "core/storage/history.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace lianxin {

namespace {

QString labelOf(const QList<ImportFile> &files)
{
    if (files.size() == 1)
        return exchangeText(QT_TRANSLATE_NOOP("Exchange", "Import of %1")).arg(files.first().path);
    return exchangeText(QT_TRANSLATE_NOOP("Exchange", "Import of %1 files")).arg(files.size());
}

Result<ImportReport> runImport(Database &database, const QList<ImportFile> &files, const ImportOptions &options,
                               const Progress &progress)
{
    const auto words = ExchangeWords::read();
    if (!words)
        return words.error();
    const auto mapping = rememberMapping(database, options.mapping);
    if (!mapping)
        return mapping.error();
    ImportContext context(database, *words, *mapping, options.today);
    context.clearsEmpty = options.clearsEmpty;
    context.about = options.about;
    if (const auto loaded = context.load(); !loaded)
        return loaded.error();
    return ImportRun(database, context, files, options, progress).run();
}

/// What the newest action did to records that were there before it. Errors: Storage.
Result<QList<RecordChange>> newestChanges(Workbook &workbook)
{
    const auto newest = undoableActions(workbook, 1);
    if (!newest || newest->isEmpty())
        return newest ? Result(QList<RecordChange>()) : newest.error();
    const auto source = changesIn(workbook, newest->first().id);
    QList<RecordChange> changes;
    PageSpan span;
    do {
        const auto found = source.look({}, span, changesTold);
        if (!found)
            return found.error();
        for (const PageBlock &block : found->blocks) {
            const auto rows = source.read({}, block);
            if (!rows)
                return rows.error();
            std::ranges::copy_if(*rows, std::back_inserter(changes),
                                 [](const RecordChange &each) { return each.kind == RecordChangeKind::Changed; });
        }
        span.from = found->next;
    } while (span.from && changes.size() < changesTold);
    return changes.first(std::min<qsizetype>(changes.size(), changesTold));
}

} // namespace

Result<ImportReport> importFiles(Workbook &workbook, const QList<ImportFile> &files, const ImportOptions &options,
                                 const Progress &progress)
{
    return workbook.perform(labelOf(files), [&] { return runImport(workbook.database(), files, options, progress); });
}

Result<ImportReport> previewImport(const Snapshot &snapshot, const QList<ImportFile> &files,
                                   const ImportOptions &options, const Progress &progress)
{
    const auto copy = Workbook::openCopy(snapshot);
    if (!copy)
        return copy.error();
    auto report = importFiles(**copy, files, options, progress);
    if (!report || report->updated() == 0)
        return report;
    auto changes = newestChanges(**copy);
    if (!changes)
        return changes.error();
    report->changes = *std::move(changes);
    return report;
}

Result<ImportReport> previewImport(const Workbook &workbook, const QList<ImportFile> &files,
                                   const ImportOptions &options, const Progress &progress)
{
    const auto snapshot = workbook.snapshot();
    if (!snapshot)
        return snapshot.error();
    return previewImport(*snapshot, files, options, progress);
}

} // namespace lianxin
