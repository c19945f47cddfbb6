#pragma once

#include "ui/base/activitypart.h"

namespace lianxin::ui {

class RecordTable;

/// The programme of the day, in its order.
class AgendaPane : public ActivityPart
{
    Q_OBJECT

public:
    explicit AgendaPane(Workbook &workbook, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> count() const override;
    bool reveal(const RecordRef &record) override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<AgendaItem>;

    [[nodiscard]] QList<Model::Column> columns();

    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
