#pragma once

#include "core/evaluation/factindex.h"
#include "ui/base/tablemodel.h"
#include "ui/forms/mergedialog.h"
#include "ui/forms/recordform.h"

#include <QObject>

class QPushButton;

namespace lianxin {
struct LikelyDuplicate;
class Workbook;
} // namespace lianxin

namespace lianxin::ui {

class RecordTable;

/// Keeps each member on the roll once: tells whom a new entry may be, lists who may stand there twice, and merges two.
class MemberDuplicates : public QObject
{
    Q_OBJECT

public:
    /// `index` is asked at each use. `model`, which `table` shows, `form` and `table` live as long as this.
    MemberDuplicates(Workbook &workbook, std::function<const FactIndex &()> index, TableModel *model,
                     RecordTable *table, RecordForm *form);

    /// Offers the pairs that are on the roll now.
    void refresh();

signals:
    void failed(const lianxin::Error &error);

private:
    void offerMerging();
    void mergeSelected();
    void mergeEntered(MemberId kept, const QString &reason);
    void openDialog(const QList<MergePair> &pairs, const MergeDialog::Merge &merge,
                    const QList<CellChange> &entered = {});
    [[nodiscard]] std::optional<FormWarning> warningFor(const FormDraft::Texts &texts);
    [[nodiscard]] QList<MergePair> likelyPairs() const;
    [[nodiscard]] Result<void> merge(const MergePair &pair, const QList<CellChange> &changes);
    [[nodiscard]] Result<void> takeOver(const QList<CellChange> &changes, const QString &label);

    Workbook &m_workbook;
    std::function<const FactIndex &()> m_index;
    TableModel *m_model;
    RecordTable *m_table;
    RecordForm *m_form;
    QPushButton *m_offer;
};

} // namespace lianxin::ui
