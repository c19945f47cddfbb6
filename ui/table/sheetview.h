#pragma once

#include <QAbstractItemDelegate>
#include <QPointer>
#include <QTableView>

namespace lianxin::ui {

class CellComplaint;
class CellDelegate;
class FrozenColumns;
class TableHeader;

/// A table view whose first columns can be frozen: they stay while the others scroll by. Its header is a TableHeader.
/// A cell whose value is not taken stays open as it was typed, with the reason beside it, until it is mended or Esc
/// gives it up.
class SheetView : public QTableView
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    [[nodiscard]] TableHeader *header() const { return m_header; }
    /// Puts the keyboard into the field that narrows the rows by `column`.
    void enterField(int column);

    static constexpr int asGiven = -1; ///< those that name the record, where the columns are wider than the view

    /// Keeps the first `count` of the columns shown in place, or those asGiven; they do scroll while they would take
    /// most of the width.
    void freeze(int count);
    [[nodiscard]] int frozen() const;
    /// What was handed to freeze() last.
    [[nodiscard]] int frozenByChoice() const { return m_frozenCount; }
    /// Whether `column` is seen wherever the others have scrolled to.
    [[nodiscard]] bool isFrozen(int column) const;
    /// Of the columns that stay in place, as they are seen; pixels.
    [[nodiscard]] int frozenWidth() const;

    void setStriped(bool striped);

    /// What its first two columns say of the record in `row`.
    [[nodiscard]] QString nameOf(int row) const;
    /// `sentence`, with the record and the column of `cell` before it.
    [[nodiscard]] QString placed(const QModelIndex &cell, const QString &sentence) const;

    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    using QTableView::edit;

signals:
    void arranged(); ///< columns were frozen, or rows striped, or no more
    void titleMenuRequested(int column, const QPoint &globalPlace);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    /// What is typed is about to be stored, after which the row may stand elsewhere.
    virtual void aboutToStore();
    /// An editor was opened by `trigger`.
    static void begin(QWidget *editor, EditTrigger trigger);
    /// It was stored, or refused.
    void tried(QWidget *editor);
    /// Whether `editor` stays open although it is to be closed.
    [[nodiscard]] bool keepsOpen(const QWidget *editor, QAbstractItemDelegate::EndEditHint hint);
    /// Opens what the current cell leads to; false: it leads nowhere.
    virtual bool openCurrent() { return false; }

private:
    friend class FrozenColumns;

    void hover(int row);
    void follow(CellDelegate *cells);
    void placeFrozen();
    [[nodiscard]] int namingColumns() const;
    void showColumn(int column);
    void followFont();
    void refuse(QWidget *editor, const QModelIndex &cell, const QString &sentence);
    void returnToRefused();

    TableHeader *m_header;
    CellDelegate *m_cells;
    FrozenColumns *m_front = nullptr; ///< what the frozen columns are drawn on; made when first wanted
    QPointer<CellComplaint> m_complaint; ///< about the editor that was refused; null = none is open
    QPersistentModelIndex m_refused; ///< its cell
    int m_lineHeight; ///< of the font that the columns are as wide for
    int m_frozenCount = 0;
    bool m_isPlacing = false;
};

} // namespace lianxin::ui
