#pragma once

#include "core/base/result.h"
#include "ui/base/recordref.h"
#include "ui/base/shownrows.h"
#include "ui/table/recordfilter.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;

namespace lianxin {
class Workbook;
}

namespace lianxin::ui {

class CellEditing;
class ColumnMemory;
class DetailSplitter;
class FilterChips;
class GridView;
class TableBar;
class TableVerbs;
class ViewChooser;

/// The table of every page: a quick filter, how many it shows, the page's verbs, the rows, and to their right a
/// pane that the page may fill. Columns are chosen by a right click on their titles, and remembered.
///
/// It shows a model, as a rule an EntityTableModel, and changes nothing: it asks, by its signals.
class RecordTable : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name, and what columns are remembered under: one name, one table of the program.
    /// `title` says what it shows, for exports and for those who listen to the screen.
    RecordTable(const QString &name, const QString &title, QWidget *parent = nullptr);
    ~RecordTable() override;
    Q_DISABLE_COPY_MOVE(RecordTable)

    /// To be called once; the model outlives the table or belongs to it. `sortedBy` holds until the user sorts.
    void setModel(QAbstractItemModel *model, const QList<RecordFilter::Key> &sortedBy = {});

    /// What stands there while there is no record: what is missing, and what to do about it.
    void setEmptyText(const QString &text);
    /// Offers to add records, by the button `verb`, Insert and Ctrl+N: addRequested().
    void offerAdding(const QString &verb);
    /// Offers to remove the rows selected, by Ctrl+Delete, by Delete when whole rows are, and by the right click:
    /// removeRequested(). What an undo brings back is current again.
    void offerRemoving(const QString &verb);
    /// Offers to see what happened to the current record, a row of `table` in the schema: by Ctrl+H and the right
    /// click. The columns' keys are its columns in the schema, as far as they show one.
    void offerHistory(Workbook &workbook, const QString &table);
    /// Offers to keep ways to look at the table, and to look so again. After setModel().
    void offerViews(Workbook &workbook);
    /// For a table in a dialog, from where nothing is exported.
    void offerNoExport();
    /// Puts `tool`, a button or a choice of the page, before the button that adds.
    void addTool(QWidget *tool);
    /// For a table within a pane: its title stands in place of the filter, and it stays low.
    void makeSmall();
    /// Puts `pane` to the right of the rows.
    void setDetail(QWidget *pane);

    /// The rows of the model; more may be hidden from it by setRowFilter().
    [[nodiscard]] RecordFilter *filter() const { return m_filter; }
    [[nodiscard]] GridView *view() const { return m_view; }
    [[nodiscard]] QString title() const { return m_title; }
    /// Of when or of whom the rows are, such as a period: told beside the title on paper and in files; may be empty.
    void setScope(const QString &scope) { m_scope = scope; }
    /// For a table of which not all is to be printed.
    void setPaperRule(PaperRule rule) { m_paperRule = std::move(rule); }
    [[nodiscard]] QLineEdit *filterBox() const;
    /// Which columns the user has chosen; null before setModel().
    [[nodiscard]] ColumnMemory *columns() const { return m_memory; }
    /// The ways to look at it; null when none are offered.
    [[nodiscard]] ViewChooser *views() const { return m_views; }
    /// Puts all that can be done here and now into `menu`: with rows, columns and views.
    void fill(QMenu *menu);

    [[nodiscard]] qint64 currentId() const; ///< row id of the current record; 0 = none
    [[nodiscard]] QList<qint64> selectedIds() const; ///< of the rows with a selected cell, from top to bottom
    /// Makes the record current, and clears the filter when that hides it. False: not here.
    bool reveal(qint64 id);
    /// Makes the first row current when none is, so that the pane beside it has something to show.
    void chooseFirst();
    /// Whether rows can be removed here.
    [[nodiscard]] bool removesRows() const { return m_canRemove; }
    /// Asks for the removal of the rows selected, if rows can be removed here.
    void requestRemoval();
    /// Puts the keyboard into the filter box.
    void beginFilter() const;
    /// Shows the fields below the titles and puts the keyboard into that of the current column; hides them when it is
    /// there already.
    void toggleFields();
    /// Shows all rows, but for those that the page leaves out.
    void clearFilter();
    /// Has the model, a TableModel, add a record, and begins to edit it.
    void addNew();

    [[nodiscard]] ShownRows shown() const;
    /// How many rows are shown, of how many; how many are selected, and their sum.
    [[nodiscard]] QString countText() const;

signals:
    void addRequested();
    void removeRequested(const QList<qint64> &ids);
    void currentChanged(qint64 id); ///< 0 = none
    void openRequested(const lianxin::ui::RecordRef &record);
    void failed(const lianxin::Error &error); ///< what was typed cannot be taken

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void offerFields();
    void watchRows();
    void showCount();
    void showCountText();
    void showTitleMenu(int column, const QPoint &globalPlace);
    void showRowMenu(const QPoint &place);
    void requestOpening();
    bool takeEscape();
    void keepInSight();
    void followReturned(int first, int last);
    void tellCount() const;
    void tellExport() const;
    [[nodiscard]] QModelIndex find(qint64 id);
    void tellRemoval(const QString &label) const;

    QString m_title;
    QString m_scope;
    QString m_emptyText;
    bool m_canRemove = false;
    QList<qint64> m_removed; ///< what was to be removed last, which an undo may bring back
    CellEditing *m_editing = nullptr; ///< null = nothing is edited
    RecordFilter *m_filter;
    GridView *m_view;
    TableBar *m_bar;
    FilterChips *m_chips;
    TableVerbs *m_verbs;
    DetailSplitter *m_parts;
    ColumnMemory *m_memory = nullptr;
    ViewChooser *m_views = nullptr;
    QAction *m_fields = nullptr;
    PaperRule m_paperRule;
};

} // namespace lianxin::ui
