#pragma once

#include "ui/base/recordref.h"

#include <QTableView>

namespace lianxin::ui {

class CellDelegate;

/// A table view with a clerk's habits: typing edits, Enter goes down, Ctrl+C copies cells, with Shift also
/// their titles, Insert adds and Delete removes. Where there is no row, it says what could be done.
class GridView : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);

    /// What stands in an empty table.
    void setEmptyText(const QString &text);
    void copy(bool withTitles) const;

signals:
    void addRequested();
    void removeRequested();
    void openRequested(const lianxin::ui::RecordRef &record);
    void refused(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void showCurrentRow();
    void selectCurrent();
    void goDown();
    bool openCurrent();
    void hover(int row);
    void setRowHeight();

    CellDelegate *m_cells;
    QString m_emptyText;
};

} // namespace lianxin::ui
