#pragma once

#include "core/storage/workbook.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace lianxin::ui {

/// The last actions, the newest first: the one chosen is undone, and with it those above it.
class UndoSteps : public QDialog
{
    Q_OBJECT

public:
    /// `actions` as undo would take them back, one after the other.
    explicit UndoSteps(const QList<PerformedAction> &actions, QWidget *parent = nullptr);

signals:
    void undoRequested(int steps);

private:
    void offer(int row);
    void choose();

    QListWidget *m_list;
    QPushButton *m_undo = nullptr;
};

} // namespace lianxin::ui
