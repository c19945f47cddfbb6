#pragma once

#include <QTableView>

namespace lianxin::ui {

class CellDelegate;
class FrozenColumns;
class TableHeader;

/// A table view whose first columns can be frozen: they stay while the others scroll by. Its header is a TableHeader.
class SheetView : public QTableView
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    [[nodiscard]] TableHeader *header() const { return m_header; }
    /// Puts the keyboard into the field that narrows the rows by `column`.
    void enterField(int column);

    /// Keeps the first `count` of the columns shown in place; they do scroll while they would take most of the width.
    void freeze(int count);
    [[nodiscard]] int frozen() const { return m_frozenCount; }
    /// Whether `column` is seen wherever the others have scrolled to.
    [[nodiscard]] bool isFrozen(int column) const;

    void setStriped(bool striped);

    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    using QTableView::edit;

signals:
    void refused(const QString &sentence); ///< what was typed cannot be taken
    void arranged(); ///< columns were frozen, or rows striped, or no more
    void titleMenuRequested(int column, const QPoint &globalPlace);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void updateGeometries() override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    /// What is typed is about to be stored, after which the row may stand elsewhere.
    virtual void aboutToStore() { }
    /// Opens what the current cell leads to; false: it leads nowhere.
    virtual bool openCurrent() { return false; }

private:
    friend class FrozenColumns;

    void hover(int row);
    void follow(CellDelegate *cells);
    void placeFrozen();
    void showColumn(int column);

    TableHeader *m_header;
    CellDelegate *m_cells;
    FrozenColumns *m_front = nullptr; ///< what the frozen columns are drawn on; made when first wanted
    int m_frozenCount = 0;
    bool m_isPlacing = false;
};

} // namespace lianxin::ui
