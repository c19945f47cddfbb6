#include "core/exchange/importrun.h"

#include "core/exchange/customcolumns.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

bool isBlank(const Sheet &sheet)
{
    return std::ranges::all_of(sheet.rows, [](const SheetRow &row) {
        return std::ranges::all_of(row.cells, [](const Cell &cell) { return cell.text.trimmed().isEmpty(); });
    });
}

QString nothingUnderstood()
{
    return exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                          "No header is found in this sheet. Put the names of the columns in "
                                          "one row, in the words of the program's own sheets, or map them."));
}

QString isHistory()
{
    return exchangeText(
        QT_TRANSLATE_NOOP("Exchange", "This is the program's own record of what was done; it was left out."));
}

QString hiddenValues()
{
    return exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                          "%1 values were hidden when this sheet was exported; they are left out, and "
                                          "what is stored stays."));
}

QString noRows()
{
    return exchangeText(QT_TRANSLATE_NOOP("Exchange", "There are no rows below the header."));
}

/// The reason stands with the refused row of the sheet.
QString notImported(const QString &sheet)
{
    return exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                          "Nothing of this file was imported; see what is told of the sheet \"%1\"."))
        .arg(sheet);
}

/// Tells of each column how many of its values privacy has hidden.
void warnOfHidden(const RecognisedSheet &sheet, SheetReport &report)
{
    for (auto column = sheet.columns.begin(); column != sheet.columns.end(); ++column) {
        const auto hidden = std::ranges::count_if(
            sheet.rows, [&](qsizetype place) { return isHidden(sheet.sheet->cell(place, column.value())); });
        if (hidden > 0)
            report.warnings.append({sheet.sheet->rows.at(sheet.headerRow).number,
                                    sheet.headers.value(column.key()),
                                    {},
                                    hiddenValues().arg(hidden)});
    }
}

} // namespace

Result<ImportReport> ImportRun::run()
{
    recogniseAll();
    std::ranges::stable_sort(m_tasks, {}, [](const Task &task) { return task.sheet.kind; });
    for (const Task &task : m_tasks)
        m_total += static_cast<int>(task.sheet.rows.size());
    for (const Task &task : m_tasks)
        if (const auto taken = take(task); !taken)
            return taken.error();
    return m_report;
}

void ImportRun::recogniseAll()
{
    for (qsizetype place = 0; place < m_files.size(); ++place) {
        const ImportFile &file = m_files.at(place);
        m_report.files.append({file.path, {}, {}, false});
        if (file.content) {
            recogniseSheets(*file.content, place);
        } else {
            m_report.files.last().error = file.content.error().message;
            m_report.files.last().isUnreadable = true;
        }
    }
}

void ImportRun::recogniseSheets(const Spreadsheet &content, qsizetype file)
{
    FileReport &report = m_report.files[file];
    int understood = 0;
    for (const Sheet &sheet : content.sheets) {
        if (isBlank(sheet))
            continue;
        auto found = recognise(sheet, m_context.words, m_context.mapping, m_options.as);
        claimCustomColumns(found, m_context.customFields);
        SheetReport sheetReport;
        sheetReport.sheet = sheet.name;
        sheetReport.kind = found.kind;
        if (found.kind == SheetKind::Unknown) {
            reportUnknown(found, sheetReport);
        } else {
            ++understood;
            sheetReport.rows = static_cast<int>(found.rows.size());
            sheetReport.headerRow = sheet.rows.at(found.headerRow).number;
            sheetReport.headers = found.printedHeaders;
            sheetReport.unknownHeaders = found.unknownHeaders;
            if (hasRecords(found.kind))
                m_tasks.append({found, file, report.sheets.size()});
            if (found.kind == SheetKind::History)
                sheetReport.warnings.append({sheetReport.headerRow, {}, {}, isHistory()});
        }
        report.sheets.append(sheetReport);
    }
    if (report.sheets.isEmpty())
        report.error = exchangeText(QT_TRANSLATE_NOOP("Exchange", "There is nothing in this file."));
    else if (understood == 0)
        report.error =
            std::ranges::all_of(report.sheets, [](const SheetReport &each) { return each.refused.isEmpty(); })
            ? nothingUnderstood()
            : notImported(report.sheets.first().sheet);
}

void ImportRun::reportUnknown(const RecognisedSheet &found, SheetReport &report) const
{
    const Sheet &sheet = *found.sheet;
    if (isJustText(sheet))
        return;
    auto header = std::ranges::max_element(sheet.rows, {}, [](const SheetRow &row) { return row.cells.size(); });
    if (found.likely) {
        header = sheet.rows.begin() + found.headerRow;
        report.headers = found.printedHeaders;
        report.unknownHeaders = found.unknownHeaders;
    } else {
        for (const Cell &cell : header->cells)
            report.headers.append(cell.text.simplified());
        report.headers.removeAll(QString());
        report.unknownHeaders = report.headers;
    }
    report.rows = 1; // the sheet counts as one row that was refused, so that nobody misses it
    report.refused.append({header->number, {}, report.headers.join(u' '), whyUnknown(found)});
}

QString ImportRun::whyUnknown(const RecognisedSheet &found) const
{
    if (found.likely && !found.missing.isEmpty())
        return exchangeText(
                   QT_TRANSLATE_NOOP("Exchange",
                                     "This looks like the kind \"%1\", but the column \"%2\" is missing; map the "
                                     "column that stands for it."))
            .arg(sheetKindName(*found.likely), found.missing.join(u'\u3001'));
    if (m_options.as)
        return exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                              "The columns are not those of the kind \"%1\"; choose another kind or "
                                              "map the columns."))
            .arg(sheetKindName(*m_options.as));
    return nothingUnderstood();
}

Result<void> ImportRun::take(const Task &task)
{
    SheetReport &report = m_report.files[task.file].sheets[task.place];
    const int headerRow = task.sheet.sheet->rows.at(task.sheet.headerRow).number;
    for (const QString &header : task.sheet.unknownHeaders)
        report.warnings.append({headerRow,
                                header,
                                {},
                                exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                               "This column is not known and was left out; "
                                                               "map it if it matters."))});
    if (task.sheet.rows.isEmpty())
        report.warnings.append({headerRow, {}, {}, noRows()});
    warnOfHidden(task.sheet, report);
    m_context.file = task.file;
    const auto importer = importerFor(m_context, task.sheet);
    const QString refusal = importer->refusal();
    for (const qsizetype place : task.sheet.rows) {
        RowReader row(m_context, task.sheet, place, report);
        if (!refusal.isEmpty())
            report.refused.append({row.number(), {}, {}, refusal});
        else if (auto taken = takeRow(*importer, row, report); !taken)
            return taken;
        if (!m_progress(++m_done, m_total))
            return Error {ErrorKind::Cancelled, exchangeText(QT_TRANSLATE_NOOP("Exchange", "Import stopped.")), {}};
    }
    if (!refusal.isEmpty())
        return {};
    report.warnings += importer->remarks();
    return importer->finish();
}

Result<void> ImportRun::takeRow(SheetImporter &importer, RowReader &row, SheetReport &report)
{
    const qsizetype warnings = report.warnings.size();
    if (auto begun = m_database.begin(); !begun)
        return begun;
    const auto kept = importer.take(row);
    if (kept && !row.isRefused()) {
        m_context.settle();
        if (*kept == Kept::Inserted && report.newRows.size() < changesTold)
            report.newRows.append({row.number(), row.line()});
        ++(*kept == Kept::Inserted ? report.inserted : *kept == Kept::Updated ? report.updated : report.unchanged);
        return m_database.commit();
    }
    m_database.rollBack();
    if (!kept && kept.error().kind == ErrorKind::Storage)
        return kept.error();
    report.warnings.resize(warnings);
    report.refused.append(row.refusal().value_or(ImportIssue {row.number(), {}, {}, {}}));
    if (!row.isRefused())
        report.refused.last().reason = kept.error().message;
    return m_context.restore();
}

} // namespace lianxin
