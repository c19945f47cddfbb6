#pragma once

#include "core/exchange/importer.h"
#include "core/exchange/sheetimporter.h"

namespace lianxin {

/// One import under way, within an action.
class ImportRun
{
public:
    ImportRun(Database &database, ImportContext &context, const QList<ImportFile> &files, const ImportOptions &options,
              const Progress &progress)
        : m_database(database)
        , m_context(context)
        , m_files(files)
        , m_options(options)
        , m_progress(progress)
    {
    }

    /// Errors: those of importFiles().
    Result<ImportReport> run();

private:
    /// A sheet and where its report stands.
    struct Task {
        RecognisedSheet sheet;
        qsizetype file = 0;
        qsizetype place = 0; ///< among the sheets of the file
    };

    void recogniseAll();
    void recogniseSheets(const Spreadsheet &content, qsizetype file);
    void reportUnknown(const RecognisedSheet &found, SheetReport &report) const;
    [[nodiscard]] QString whyUnknown(const RecognisedSheet &found) const;
    Result<void> take(const Task &task);
    Result<void> takeRow(SheetImporter &importer, RowReader &row, SheetReport &report);

    Database &m_database;
    ImportContext &m_context;
    const QList<ImportFile> &m_files;
    const ImportOptions &m_options;
    const Progress &m_progress;
    ImportReport m_report;
    QList<Task> m_tasks;
    int m_done = 0;
    int m_total = 0;
};

} // namespace lianxin
