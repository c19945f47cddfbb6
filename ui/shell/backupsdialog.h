#pragma once

#include "core/storage/backup.h"

#include <QDialog>

namespace lianxin::ui {

class JobBar;
class RecordTable;
template <typename Entity>
class EntityTableModel;

/// A backup as it is listed.
struct BackupRow {
    qint64 id = 0; ///< its place in the list, from 1 on
    Backup backup;
    qint64 size = 0; ///< bytes
    QString content; ///< how much is in it, in words; empty until it was looked into

    friend bool operator==(const BackupRow &, const BackupRow &) = default;
};

/// The automatic copies of a workbook: each with its time, size and how much is in it; to be looked at, and to be put
/// in the workbook's place.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(const QString &document, QWidget *parent = nullptr);
    ~BackupsDialog() override;
    Q_DISABLE_COPY_MOVE(BackupsDialog)

signals:
    void lookRequested(const lianxin::Backup &backup);
    void restoreRequested(const lianxin::Backup &backup);

private:
    void buildLayout(const QString &document);
    void list(const QString &document);
    void lookInto();
    void close(void (BackupsDialog::*signal)(const Backup &));
    [[nodiscard]] const BackupRow *current() const; ///< null = none

    EntityTableModel<BackupRow> *m_model;
    RecordTable *m_table;
    JobBar *m_job;
};

} // namespace lianxin::ui
