#include "core/exchange/importer.h"

#include "core/exchange/importrun.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

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
    if (const auto loaded = context.load(); !loaded)
        return loaded.error();
    return ImportRun(database, context, files, options, progress).run();
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
    return importFiles(**copy, files, options, progress);
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
