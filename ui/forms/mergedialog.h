#pragma once

#include "ui/forms/mergepanel.h"

#include <QDialog>

#include <functional>

class QListWidget;
class QPushButton;

namespace lianxin::ui {

class FormBar;

/// Two rows of a table that may be one record.
struct MergePair {
    qint64 kept = 0; ///< row id of the one that stays
    qint64 gone = 0; ///< of the other; 0 = it is not stored yet
    QString reason; ///< why they may be one
};

/// Lets the user make one record of two, pair by pair: the values side by side, the one action that merges, the next.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Merges as one action: `changes` are what the record that stays takes over.
    using Merge = std::function<Result<void>(const MergePair &pair, const QList<CellChange> &changes)>;

    /// `model` shows the stored records of each pair, its first columns name them; it outlives the dialog. `entered` is
    /// what makes up the one that is not stored.
    MergeDialog(TableModel *model, const QList<MergePair> &pairs, Merge merge, const QList<CellChange> &entered,
                QWidget *parent = nullptr);

private:
    void buildLayout();
    void fitList();
    void showPair(int place);
    void merge();
    void passOver();
    void drop(qint64 gone);
    void goOn();
    [[nodiscard]] QList<MergeLine> linesOf(const MergePair &pair) const;
    [[nodiscard]] QString nameOf(qint64 id) const;

    TableModel *m_model;
    QList<MergePair> m_pairs; ///< as the list
    Merge m_merge;
    QList<CellChange> m_entered;
    FormBar *m_bar;
    QListWidget *m_list;
    MergePanel *m_panel;
    QPushButton *m_doIt;
};

} // namespace lianxin::ui
