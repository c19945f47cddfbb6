#pragma once

#include "core/base/result.h"
#include "ui/base/recordref.h"

#include <QObject>

class QAction;
class QMenu;

namespace lianxin {
class Workbook;
}

namespace lianxin::ui {

class RecordTable;

/// What can be done with the rows of a table, as actions: its row menu and the window's menu show the same ones.
///
/// All are actions of the view, by which their keys work while it has the keyboard. A page or a part puts its own
/// there too: RecordTable::view()->addAction().
class TableVerbs : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `table`, whose view is there already.
    explicit TableVerbs(RecordTable *table);

    void offerAdding(const QString &verb);
    [[nodiscard]] QAction *adding() const { return m_add; } ///< null = not offered
    void offerRemoving(const QString &verb);
    void offerHistory(Workbook &workbook, const QString &schemaTable);

    /// Puts what can be done now with the rows selected into `menu`.
    void fill(QMenu *menu);

signals:
    void openRequested(); ///< what the current cell leads to
    void removeRequested(); ///< of the rows selected
    void failed(const lianxin::Error &error);

private:
    QAction *make(const QString &name, const QString &text, const QKeySequence &key);
    void enable();
    void showHistory(Workbook &workbook, const RecordRef &record);

    RecordTable *m_table;
    QAction *m_open;
    QAction *m_copy;
    QAction *m_copyWithTitles;
    QAction *m_remove;
    QAction *m_add = nullptr;
};

} // namespace lianxin::ui
