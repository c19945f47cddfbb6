#pragma once

#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"
#include "ui/pairing/pairingrow.h"

namespace lianxin::ui {

class RecordCard;
class RecordTable;
class ServiceTable;

/// Who keeps helping whom, each pairing with its services beside it.
class PairingsPart : public FactsPart
{
    Q_OBJECT

public:
    /// `today` decides which pairings are quiet.
    PairingsPart(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<PairingRow>;

    [[nodiscard]] QList<Model::Column> whoColumns();
    [[nodiscard]] QList<Model::Column> courseColumns();
    void connectTable();
    [[nodiscard]] Result<void> complete(PairingRow &draft, const QList<PairingRow> &earlier) const;
    void remove(const QList<qint64> &ids);
    void showPairing(qint64 id);

    std::function<QDate()> m_today;
    RecordTable *m_table;
    Model *m_model;
    RecordCard *m_card;
    ServiceTable *m_services;
};

} // namespace lianxin::ui
