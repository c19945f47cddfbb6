#pragma once

#include "core/base/result.h"
#include "ui/base/recordref.h"

#include <QDateTime>
#include <QDialog>
#include <QHash>
#include <QVariant>

class QPushButton;

namespace lianxin {
class Workbook;
}

namespace lianxin::ui {

template <typename Entity>
class EntityTableModel;
class RecordTable;

/// One change of one field of a record, in the words of its page.
struct HistoryLine {
    qint64 id = 0; ///< its place in the history, from 1 on
    QDateTime at; ///< UTC
    QString by;
    QString action; ///< in which it was made; undoing and repeating are said
    QString field; ///< "added" or "removed" where the record as a whole was
    QString before;
    QString after;
    QString column = {}; ///< the field's in the schema; empty where the record as a whole was added or removed
    QVariant storedBefore = {};
    QVariant storedAfter = {};

    friend bool operator==(const HistoryLine &, const HistoryLine &) = default;
};

/// What happened to `record`, oldest first. `titles` are those of the columns in which its page shows the fields, by
/// the fields. Errors: Storage.
[[nodiscard]] Result<QList<HistoryLine>> historyLines(Workbook &workbook, const RecordRef &record,
                                                      const QHash<QString, QString> &titles);

/// Shows what happened to one record, the newest first, and brings a value back that stood in a field once: that of
/// the cell chosen, else the one before the change.
class RecordHistory : public QDialog
{
    Q_OBJECT

public:
    /// `name` is that of the record, `titles` as for historyLines().
    RecordHistory(Workbook &workbook, RecordRef record, QString name, QHash<QString, QString> titles,
                  QWidget *parent = nullptr);

    /// Reads the history anew. Errors: Storage.
    Result<void> reload();

signals:
    void failed(const lianxin::Error &error);

private:
    void offerWhatFits();
    void restore();
    [[nodiscard]] const HistoryLine *current() const; ///< null = none
    [[nodiscard]] bool wantsAfter() const;

    Workbook &m_workbook;
    RecordRef m_record;
    QString m_name;
    QHash<QString, QString> m_titles;
    EntityTableModel<HistoryLine> *m_model;
    RecordTable *m_table;
    QPushButton *m_restore = nullptr;
};

} // namespace lianxin::ui
