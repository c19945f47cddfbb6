#pragma once

#include <QTableView>

namespace lianxin::ui {

class CellDelegate;
class SheetView;
class TableHeader;

/// The first columns of a sheet, laid over it where they stay: the same rows, selection, editing and menus. The
/// keyboard is the sheet's.
class FrozenColumns : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenColumns(SheetView *sheet);

    [[nodiscard]] TableHeader *header() const { return m_header; }
    void showSameModel();
    /// Shows the first `count` columns of the sheet, or nothing when they leave too little of it.
    void place(int count);
    void hover(int row);

    /// Nothing: the sheet scrolls, and this follows.
    void scrollTo(const QModelIndex &, ScrollHint) override { }
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void connectToSheet();
    void takeSections(int count);

    SheetView *m_sheet;
    TableHeader *m_header;
    CellDelegate *m_cells;
};

} // namespace lianxin::ui
