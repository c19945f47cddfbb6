#pragma once

#include "core/exchange/importer.h"
#include "core/exchange/importfiles.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace lianxin::ui {

class JobBar;
class MappingTable;

/// What an import would bring, before it is done: per sheet how many rows are new, changed, the same or refused, each
/// refused row with its place and reason, and the columns and values that nobody knows, to be mapped. It is found out
/// in the background, on a snapshot; the import itself is one action on the workbook.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `files` were read already. `today` decides what lies in the future. The sheets must be of the activity `about`
    /// if it is stored, as when a county's sheet comes back.
    ImportDialog(Workbook &workbook, QList<ImportFile> files, QDate today, QWidget *parent = nullptr,
                 ActivityId about = {});

    /// What was imported; empty until it was.
    [[nodiscard]] const ImportReport &report() const { return m_report; }

signals:
    /// The refused rows are wanted as sheets to mend.
    void refusedRowsWanted(const QList<lianxin::ImportFile> &files, const lianxin::ImportReport &report);

private:
    void buildLayout();
    void preview();
    void showPreview(const Result<ImportReport> &report);
    void showReport();
    void showChanges();
    [[nodiscard]] ImportOptions options() const;
    [[nodiscard]] QString summary() const;
    void apply();
    void tell(const Error &error);

    Workbook &m_workbook;
    QList<ImportFile> m_files;
    QDate m_today;
    ActivityId m_about;
    ImportReport m_report;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    QTableWidget *m_sheets;
    QTableWidget *m_changes;
    QTableWidget *m_issues;
    MappingTable *m_mapping;
    QCheckBox *m_clears;
    JobBar *m_job;
    QPushButton *m_apply;
    QPushButton *m_saveRefused;
};

} // namespace lianxin::ui
