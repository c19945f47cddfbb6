#pragma once

#include "core/exchange/sheetkind.h"
#include "core/storage/changedfields.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace lianxin {

/// What is wrong or doubtful at one place of a sheet.
struct ImportIssue {
    int row = 0; ///< 1-based row of the sheet
    QString column; ///< the header as printed; empty = the row as a whole
    QString value; ///< what stands there
    QString reason; ///< one translated sentence with advice
    bool isDoubted = false; ///< of a warning: the value was not taken, what is stored stays

    friend bool operator==(const ImportIssue &, const ImportIssue &) = default;
};

/// A value that its list does not know, to be mapped.
struct UnknownValue {
    QString field; ///< our header: of whose values it is
    QString value; ///< as it stands in the sheet
    QStringList choices; ///< the words of the list, the nearest first

    friend bool operator==(const UnknownValue &, const UnknownValue &) = default;
};

inline constexpr int changesTold = 5000;

/// A row that brings a record that is not there yet.
struct NewRow {
    int row = 0; ///< 1-based row of the sheet
    QString text; ///< what stands in it

    friend bool operator==(const NewRow &, const NewRow &) = default;
};

/// What became of one sheet. Each data row counts once: inserted + updated + unchanged + refused = rows.
struct SheetReport {
    QString sheet; ///< its name
    SheetKind kind = SheetKind::Unknown;
    int headerRow = 0; ///< 1-based, the last one of the header; 0 = there is none
    int rows = 0;
    int inserted = 0;
    int updated = 0;
    int unchanged = 0;
    QList<ImportIssue> refused; ///< one for each refused row
    QList<ImportIssue> warnings;
    QStringList headers; ///< as printed, for mapping them
    QStringList unknownHeaders; ///< those of `headers` that nobody knows
    QList<UnknownValue> unknownValues; ///< each once
    QList<NewRow> newRows = {}; ///< the first `changesTold` of those inserted

    friend bool operator==(const SheetReport &, const SheetReport &) = default;
};

struct FileReport {
    QString path; ///< relative to what the user named
    QList<SheetReport> sheets;
    QString error; ///< why the file as a whole was refused; empty = it was not
    bool isUnreadable = false; ///< it could not even be read

    friend bool operator==(const FileReport &, const FileReport &) = default;
};

struct ImportReport {
    QList<FileReport> files;
    /// Of a preview: what would become of records that are there, the first `changesTold` of them.
    QList<RecordChange> changes = {};

    [[nodiscard]] int inserted() const;
    [[nodiscard]] int updated() const;
    [[nodiscard]] int refused() const;

    friend bool operator==(const ImportReport &, const ImportReport &) = default;
};

/// The report as the command line prints it.
[[nodiscard]] QByteArray importReportToJson(const ImportReport &report);

/// 0 all done; 1 rows or files were refused, a value was doubted and not taken, or one was kept that its list does not
/// know; 3 no file could be read.
[[nodiscard]] int importExitCode(const ImportReport &report);

} // namespace lianxin
