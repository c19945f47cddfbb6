#pragma once

#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

namespace lianxin::ui {

class RecordTable;

/// What was done within one pairing, edited in place.
class ServiceTable : public FactsPart
{
    Q_OBJECT

public:
    /// `today` is the day of a service that is added.
    ServiceTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    /// Shows the services of `pairing`; none when it is not stored.
    void showPairing(PairingId pairing);
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] int count() const; ///< services

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<PairingService>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] Model::Column promiseColumn();
    [[nodiscard]] Tone toneOfPromise(const PairingService &service) const;
    [[nodiscard]] int number() const; ///< of the pairing

    std::function<QDate()> m_today;
    PairingId m_pairing;
    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
