#pragma once

#include "core/base/result.h"
#include "core/directory/savedview.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace lianxin {
class Workbook;
}

namespace lianxin::ui {

class RecordTable;

/// The ways to look at a table that the office has kept: a button that shows which one is looked at, with the list of
/// them, and a line for the name of a new one.
class ViewChooser : public QWidget
{
    Q_OBJECT

public:
    /// `table` has its model before the first view is chosen.
    ViewChooser(RecordTable *table, Workbook &workbook);

    /// Puts the views, and what can be done with the one looked at, into `menu`.
    void fill(QMenu *menu);
    /// Looks at the table as `id` says; not stored = all rows, and the columns as the user has them.
    void choose(SavedViewId id);
    [[nodiscard]] SavedViewId chosen() const { return m_chosen; }
    /// Keeps what is seen under `name`; one of that name is changed.
    void keep(const QString &name);
    /// Changes the view looked at into what is seen.
    void update();
    void remove();

signals:
    void removed(const QString &label);
    void failed(const lianxin::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void readViews();
    void show(const SavedView &view);
    void showAll();
    void beginNaming();
    void endNaming();
    [[nodiscard]] SavedView seen() const;
    [[nodiscard]] const SavedView *found(SavedViewId id) const; ///< null = none
    void showName();

    RecordTable *m_table;
    Workbook &m_workbook;
    QPushButton *m_button;
    QLineEdit *m_name;
    QList<SavedView> m_views;
    SavedViewId m_chosen;
};

} // namespace lianxin::ui
