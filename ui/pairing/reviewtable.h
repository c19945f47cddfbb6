#pragma once

#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

namespace lianxin::ui {

class RecordTable;

/// The half-year reviews of one pairing, edited in place. One that ends the pairing ends it with its sentence.
class ReviewTable : public FactsPart
{
    Q_OBJECT

public:
    /// `today` is the day of a review that is added.
    ReviewTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    /// Shows the reviews of `pairing`; none when it is not stored.
    void showPairing(PairingId pairing);
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] int count() const; ///< reviews

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<PairingReview>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] int number() const; ///< of the pairing

    std::function<QDate()> m_today;
    PairingId m_pairing;
    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
