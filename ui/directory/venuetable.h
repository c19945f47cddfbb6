#pragma once

#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

namespace lianxin::ui {

class RecordTable;

/// The venues, edited in place, with how often each was used.
class VenueTable : public FactsPart
{
    Q_OBJECT

public:
    explicit VenueTable(Workbook &workbook, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<Venue>;

    [[nodiscard]] QList<Model::Column> columns();
    void complete(Venue &draft, const QList<Venue> &earlier) const;
    void remove(const QList<qint64> &ids);

    QHash<qint64, VenueUse> m_uses; ///< by venue
    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
