#pragma once

#include "core/documents/issuedletter.h"
#include "ui/base/activitypart.h"

namespace lianxin::ui {

class RecordTable;

/// Every paper about an activity that left the office: what, how many, to whom, how, when, and who did it. The newest
/// stands first.
class PrintingsPane : public ActivityPart
{
    Q_OBJECT

public:
    explicit PrintingsPane(Workbook &workbook, QWidget *parent = nullptr);

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<Printing>;

    void reload();
    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] LetterFace letterOf(const Printing &printing) const;

    RecordTable *m_table;
    Model *m_model;
    QHash<qint64, LetterFace> m_letters; ///< of the activity, by id
};

} // namespace lianxin::ui
