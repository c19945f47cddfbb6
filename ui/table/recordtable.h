#pragma once

#include "core/base/result.h"
#include "ui/base/recordref.h"
#include "ui/base/shownrows.h"
#include "ui/table/recordfilter.h"

#include <QWidget>

class QLineEdit;

namespace lianxin {
class Workbook;
}

namespace lianxin::ui {

class ColumnMemory;
class DetailSplitter;
class GridView;
class TableBar;
class TableVerbs;

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
    /// Offers to remove the rows selected, by Delete and the right click: removeRequested().
    void offerRemoving(const QString &verb);
    /// Offers to see what happened to the current record, a row of `table` in the schema: by Ctrl+H and the right
    /// click. The columns' keys are its columns in the schema, as far as they show one.
    void offerHistory(Workbook &workbook, const QString &table);
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
    [[nodiscard]] QLineEdit *filterBox() const;
    /// What can be done with the rows, for menus.
    [[nodiscard]] TableVerbs *verbs() const { return m_verbs; }

    [[nodiscard]] qint64 currentId() const; ///< row id of the current record; 0 = none
    [[nodiscard]] QList<qint64> selectedIds() const; ///< of the rows with a selected cell, from top to bottom
    /// Makes the record current, and takes the words out of the filter box when they hide it. False: not here.
    bool reveal(qint64 id);
    /// Makes the first row current when none is, so that the pane beside it has something to show.
    void chooseFirst();
    /// Puts the keyboard into the filter box.
    void beginFilter() const;
    /// Begins to edit the first editable cell of the current row, as after adding one.
    void editCurrent();

    [[nodiscard]] ShownRows shown() const;
    [[nodiscard]] QString countText() const; ///< how many rows are shown, of how many

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
    void watchRows();
    void showCount();
    void showColumnMenu(const QPoint &place);
    void showRowMenu(const QPoint &place);
    void requestOpening();
    void requestRemoval();
    void tellCount();
    void tellExport();

    QString m_title;
    QString m_emptyText;
    bool m_canRemove = false;
    RecordFilter *m_filter;
    GridView *m_view;
    TableBar *m_bar;
    TableVerbs *m_verbs;
    DetailSplitter *m_parts;
    ColumnMemory *m_memory = nullptr;
};

} // namespace lianxin::ui
