#pragma once

#include "ui/table/pasteplan.h"

#include <QDialog>

#include <functional>

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
    using NameOf = std::function<QString(qint64)>;

    /// `nameOf` tells a record that is there by its row id; `verb` says what is about to be done.
    PastePreview(const PastePlan &plan, const TableModel &model, const NameOf &nameOf, const QString &verb,
                 QWidget *parent = nullptr);

private:
    void buildLayout(const QString &verb, const QString &counts, const QStringList &notes, qsizetype rows);
    void showRows(const QList<PastedRow> &rows, const QList<int> &columns, const TableModel &model,
                  const NameOf &nameOf);
    void enable();

    bool m_hasProblems = false;
    bool m_bringsSomething = false;
    QTableWidget *m_rows;
    QCheckBox *m_leaveOut;
    QPushButton *m_paste = nullptr;
};

} // namespace lianxin::ui
