#pragma once

#include "ui/base/activitypart.h"

namespace lianxin::ui {

class RecordTable;

/// The programme of the day in its order, and beside it what is to be arranged.
class AgendaPane : public ActivityPart
{
    Q_OBJECT

public:
    /// `today` is the day on which something is arranged.
    AgendaPane(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> count() const override;
    bool reveal(const RecordRef &record) override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<AgendaItem>;

    using Arrangements = EntityTableModel<Arrangement>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] Model::Column projectColumn();
    [[nodiscard]] QList<Arrangements::Column> arrangementColumns();
    void connectAgenda();
    void connectArrangements();
    [[nodiscard]] QStringList projectNames() const;

    std::function<QDate()> m_today;
    RecordTable *m_table;
    Model *m_model;
    RecordTable *m_arrangementTable;
    Arrangements *m_arrangements;
};

} // namespace lianxin::ui
