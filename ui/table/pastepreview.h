#pragma once

#include "ui/table/pasteplan.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace lianxin::ui {

/// Says what a paste would add and change, and what cannot be taken, with the reason; what cannot is left out only when
/// the user says so.
class PastePreview : public QDialog
{
    Q_OBJECT

public:
    PastePreview(const PastePlan &plan, const TableModel &model, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *listOf(const QList<CellRefusal> &refusals, const PastePlan &plan, const TableModel &model);
    void enable();

    bool m_hasProblems = false;
    bool m_bringsSomething = false;
    QCheckBox *m_leaveOut;
    QPushButton *m_paste = nullptr;
};

} // namespace lianxin::ui
