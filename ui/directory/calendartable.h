#pragma once

#include "core/directory/calendarday.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

namespace lianxin::ui {

class RecordTable;

/// The days that the office says otherwise of than the holidays that come with the program, edited in place.
class CalendarTable : public FactsPart
{
    Q_OBJECT

public:
    explicit CalendarTable(Workbook &workbook, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

signals:
    /// A file of holidays is to be chosen and read in.
    void importRequested();

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<CalendarDay>;

    [[nodiscard]] static QList<Model::Column> columns();
    void complete(CalendarDay &draft, const QList<CalendarDay> &earlier) const;
    void remove(const QList<qint64> &ids);

    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
