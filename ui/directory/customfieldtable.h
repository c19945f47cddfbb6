#pragma once

#include "core/directory/customfield.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

namespace lianxin::ui {

class RecordTable;

/// The fields that the office adds to its records by itself, edited in place.
class CustomFieldTable : public FactsPart
{
    Q_OBJECT

public:
    explicit CustomFieldTable(Workbook &workbook, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<CustomField>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] Model::Column recordColumn();
    [[nodiscard]] Model::Column kindColumn();
    [[nodiscard]] Result<void> complete(CustomField &draft, const QList<CustomField> &earlier) const;
    /// Errors: Invalid when records hold something in `field`, which another kind of field could not.
    [[nodiscard]] Result<void> expectUnused(const CustomField &field) const;
    void remove(const QList<qint64> &ids);

    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
