#pragma once

#include "core/base/result.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace lianxin::ui {

/// Draws the cells of a table, the row under the pointer and the current one tinted, and edits them: by a
/// list with type-ahead where the model offers choices, by a date field where it holds a date, by a line else.
/// An editor whose value is refused keeps what was typed, whatever the model says meanwhile.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setHoveredRow(int row) { m_hovered = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

signals:
    /// Somebody types into `cell`, where `text` stands now.
    void typed(const QModelIndex &cell, const QString &text) const;
    /// What was typed into the editor of `cell` is not taken; `sentence` says why and what to do.
    void refused(QWidget *editor, const QModelIndex &cell, const QString &sentence) const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_hovered = -1;
    mutable QPointer<QWidget> m_refused; ///< the editor whose value was refused last
};

} // namespace lianxin::ui
