#pragma once

#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

class QLabel;
class QPushButton;

namespace lianxin::ui {

class RecordCard;
class RecordTable;

/// An outcome as the table shows it: with the names of those it refers to.
struct OutcomeRow : Outcome {
    QString activityLabel;
    QString partnerName;
    QString memberNames;

    friend bool operator==(const OutcomeRow &, const OutcomeRow &) = default;
};

/// What came of it all, in things that can be counted.
class OutcomesPart : public FactsPart
{
    Q_OBJECT

public:
    /// The dialogs, so that the part needs none of its own; an empty answer = not now.
    struct Dialogs {
        std::function<QString()> fileToAdd;
        std::function<QString(const QString &name)> placeFor; ///< where to save a file called so
    };

    /// `today` is the day of an outcome that is added or verified.
    OutcomesPart(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);
    OutcomesPart(Workbook &workbook, std::function<QDate()> today, Dialogs dialogs, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<OutcomeRow>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] QList<Model::Column> whoColumns();
    [[nodiscard]] QList<Model::Column> amountColumns();
    [[nodiscard]] Model::Column countColumn(const QString &title, std::optional<int> Outcome::*field);
    [[nodiscard]] Result<ActivityId> activityLabelled(const QString &text) const;
    [[nodiscard]] QStringList activityLabels() const;
    [[nodiscard]] static QString wordForStanding(const Outcome &outcome);
    void buildTools();
    void connectTable();
    void verify();
    void addProof();
    void saveProof();
    void offerVerbs();
    [[nodiscard]] QString totalsSentence() const;
    [[nodiscard]] Result<void> complete(OutcomeRow &draft, const QList<OutcomeRow> &earlier) const;
    void remove(const QList<qint64> &ids);
    void showCard(qint64 id);

    std::function<QDate()> m_today;
    RecordTable *m_table;
    Model *m_model;
    RecordCard *m_card;
    Dialogs m_dialogs;
    QPushButton *m_verify;
    QPushButton *m_addProof;
    QPushButton *m_saveProof;
    QLabel *m_totals;
};

} // namespace lianxin::ui
