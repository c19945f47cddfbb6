#pragma once

#include "ui/table/pasteplan.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace lianxin::ui {

struct PastedRow;
/// Shows what a paste would do, row by row: which values are new, changed or refused, and why; how many of each stands
/// above. What cannot be taken is left out only when the user says so. Nothing is stored.
class PastePreview : public QDialog
{
    Q_OBJECT

public:
    PastePreview(const PastePlan &plan, const TableModel &model, QWidget *parent = nullptr);

private:
    void buildLayout(const QString &counts, const QStringList &notes, qsizetype rows);
    void showRows(const QList<PastedRow> &rows, const QList<int> &columns, const TableModel &model);
    void enable();

    bool m_hasProblems = false;
    bool m_bringsSomething = false;
    QTableWidget *m_rows;
    QCheckBox *m_leaveOut;
    QPushButton *m_paste = nullptr;
};

} // namespace lianxin::ui
