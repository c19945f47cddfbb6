#pragma once

#include "core/documents/officialnumber.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

namespace lianxin::ui {

class RecordTable;

/// How the office numbers its papers: each cycle with the papers that it is for, how far it is, and which numbers of
/// the year are missing.
class NumberTable : public FactsPart
{
    Q_OBJECT

public:
    NumberTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<NumberCycle>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] QList<Model::Column> givenColumns();
    [[nodiscard]] Model::Column papersColumn();
    [[nodiscard]] Model::Column yearColumn();
    [[nodiscard]] CycleYear thisYear(const NumberCycle &cycle) const;
    [[nodiscard]] QString next(const NumberCycle &cycle) const;
    [[nodiscard]] QString missing(const NumberCycle &cycle) const;
    [[nodiscard]] Result<void> complete(NumberCycle &draft, const QList<NumberCycle> &earlier) const;
    void remove(const QList<qint64> &ids);
    void editWords();

    std::function<QDate()> m_today;
    RecordTable *m_table;
    Model *m_model;
    QList<CycleYear> m_years;
};

} // namespace lianxin::ui
