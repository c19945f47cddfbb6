#pragma once

#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"
#include "ui/base/recordcard.h"
#include "ui/pairing/pairingrow.h"

class QLabel;
class QTabWidget;

namespace lianxin::ui {

class RecordTable;
class ReviewTable;
class ServiceTable;

/// Who keeps helping whom, each pairing with its rhythm, services and reviews beside it.
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
    [[nodiscard]] Model::Column everyColumn(const QString &title, std::optional<int> Pairing::*field);
    [[nodiscard]] QWidget *buildPane();
    void connectTable();
    [[nodiscard]] Result<void> complete(PairingRow &draft, const QList<PairingRow> &earlier) const;
    void remove(const QList<qint64> &ids);
    void showPairing(qint64 id);
    void showCard(const PairingRow &pairing);
    [[nodiscard]] CardSection rhythmOf(const PairingCourse &course) const;

    std::function<QDate()> m_today;
    RecordTable *m_table;
    Model *m_model;
    RecordCard *m_card;
    QTabWidget *m_logs;
    ServiceTable *m_services;
    ReviewTable *m_reviews;
    QLabel *m_forecast;
};

} // namespace lianxin::ui
