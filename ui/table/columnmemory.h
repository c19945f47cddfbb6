#pragma once

#include "ui/table/recordfilter.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace lianxin::ui {

class SheetView;

/// Remembers, for one table and user, which columns are shown, where, how wide, which are frozen, what is sorted by,
/// and whether the fields below the titles are shown.
///
/// Columns are known by their keys, so that a version with other columns keeps what still applies.
class ColumnMemory : public QObject
{
    Q_OBJECT

public:
    /// `view` shows `filter`, which has its model; `name` tells it from other tables.
    ColumnMemory(SheetView *view, RecordFilter *filter, const QString &name);
    ~ColumnMemory() override;
    Q_DISABLE_COPY_MOVE(ColumnMemory)

    /// As the model wants it, forgetting what the user chose.
    void reset();
    void save();
    /// Puts back what was saved last.
    void restore();
    /// Nothing is saved while it pauses, as while another's choice is looked at.
    void pause(bool pauses) { m_pauses = pauses; }

private:
    void saveColumns() const;
    void restoreColumns(QHash<QString, int> columns);
    void restoreOrder();
    void arrangeAsGiven();
    void arrange(int first, int last);
    void widenOnFirstRows();

    SheetView *m_view;
    RecordFilter *m_filter;
    QString m_group; ///< in the settings
    QList<RecordFilter::Key> m_givenKeys; ///< that hold until the user sorts
    QStringList m_keys; ///< of the columns; kept, as the model may go before the table
    QTimer m_soon; ///< one saving for many small moves
    bool m_pauses = false;
    bool m_widen = true; ///< columns without a width still wait for rows
};

} // namespace lianxin::ui
