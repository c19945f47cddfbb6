#pragma once

#include "ui/base/recordref.h"
#include "ui/table/sheetview.h"

#include <QElapsedTimer>

namespace lianxin::ui {

/// A table view with a clerk's habits: typing edits, Enter goes down, Tab to the right, Ctrl+C copies cells, with Shift
/// also their titles, Insert adds, Delete empties cells, Ctrl+Delete removes rows, Shift+Space selects them. Where
/// nothing is typed in, letters go to the row whose first words begin with them or their pinyin. Tab leaves the table
/// at the end of a row, F6 from anywhere. Where there is no row, it says what could be done.
class GridView : public SheetView
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);

    /// What stands in an empty table.
    void setEmptyText(const QString &text);
    void copy(bool withTitles) const;
    /// Selects all of each row that has a selected cell.
    void selectWholeRows();
    /// Whether nothing but whole rows is selected; a single column makes none.
    [[nodiscard]] bool hasWholeRows() const;
    /// Has the current row in sight.
    void showCurrentRow();
    /// Begins to edit the first editable cell of the current row, which was just added: Esc there takes it off again.
    void editNewRow();
    /// Goes so many rows down, or up, as far as there are any.
    void goBy(int rows);
    void setModel(QAbstractItemModel *model) override;

    using QTableView::edit;
    void keyboardSearch(const QString &letters) override;

    /// The titles and a few rows, whatever the size of letters: a table of which no row is seen says nothing.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void addRequested();
    void removeRequested(); ///< of the records selected
    void emptyRequested(); ///< of the cells selected
    void openRequested(const lianxin::ui::RecordRef &record);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void commitData(QWidget *editor) override;
    void aboutToStore() override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool focusNextPrevChild(bool next) override;
    bool openCurrent() override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void selectCurrent();
    void keepCurrent();
    [[nodiscard]] QModelIndex beside(const QModelIndex &cell, bool next, bool wraps) const;
    [[nodiscard]] QModelIndex rowBeginningWith(const QString &letters) const;
    [[nodiscard]] QModelIndex firstTextOf(int row, const QList<int> &columns) const;
    void setRowHeight();

    QString m_emptyText;
    QPersistentModelIndex m_below; ///< the row below what was edited last
    QString m_letters; ///< typed one soon after the other
    QElapsedTimer m_lastLetter;
    bool m_isNew = false; ///< what is edited was just added
    bool m_hadCurrent = false; ///< before the rows were laid out anew
};

} // namespace lianxin::ui
