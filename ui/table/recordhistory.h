#pragma once

#include "core/base/result.h"
#include "ui/base/recordref.h"

#include <QDateTime>
#include <QDialog>
#include <QHash>

namespace lianxin {
class Workbook;
}

namespace lianxin::ui {

/// One change of one field of a record, in the words of its page.
struct HistoryLine {
    qint64 id = 0; ///< its place in the history, from 1 on
    QDateTime at; ///< UTC
    QString by;
    QString action;
    QString field; ///< "added" or "removed" where the record as a whole was
    QString before;
    QString after;

    friend bool operator==(const HistoryLine &, const HistoryLine &) = default;
};

/// What happened to `record`, oldest first. `titles`: the names of its columns on its page, by their names in the
/// schema. Errors: Storage.
[[nodiscard]] Result<QList<HistoryLine>> historyLines(Workbook &workbook, const RecordRef &record,
                                                      const QHash<QString, QString> &titles);

/// Shows what happened to one record: when, by whom, in which action, which field, before and after.
class RecordHistory : public QDialog
{
    Q_OBJECT

public:
    /// `name`: what the record is called.
    RecordHistory(const QString &name, const QList<HistoryLine> &lines, QWidget *parent = nullptr);
};

} // namespace lianxin::ui
