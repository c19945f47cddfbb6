#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

class QTableView;

namespace lianxin::ui {

class RecordFilter;

/// Remembers, for one table and user, which columns are shown, where, how wide, and what is sorted by.
///
/// Columns are known by their keys, so that a version with other columns keeps what still applies.
class ColumnMemory : public QObject
{
    Q_OBJECT

public:
    /// `view` shows `filter`, which has its model; `name` tells it from other tables.
    ColumnMemory(QTableView *view, RecordFilter *filter, const QString &name);
    ~ColumnMemory() override;
    Q_DISABLE_COPY_MOVE(ColumnMemory)

    /// As the model wants it, forgetting what the user chose.
    void reset();
    void save();

private:
    void restore();
    void restoreColumns(QHash<QString, int> columns);
    void restoreOrder(const QHash<QString, int> &columns);
    void arrangeAsGiven();
    void arrange(int first, int last);
    void widenOnFirstRows();
    [[nodiscard]] QString keyOf(int column) const;

    QTableView *m_view;
    RecordFilter *m_filter;
    QString m_group; ///< in the settings
    QTimer m_soon; ///< one saving for many small moves
    bool m_widen = true; ///< columns without a width still wait for rows
};

} // namespace lianxin::ui
