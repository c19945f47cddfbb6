#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/honoursteps.h"
#include "core/evaluation/rulebook.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace lianxin::ui {

class RecordTable;

/// The rounds of the excellent members of the years: who is ranked, how far it is, and what became otherwise since.
class HonoursPart : public FactsPart
{
    Q_OBJECT

public:
    /// `today` dates what is computed and done.
    HonoursPart(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    /// The rules by which the next round is computed, and what they give for all their days; their set is not stored =
    /// there are none.
    void showBook(const FactIndex &index, const Rulebook &book, const QList<MemberPoints> &evaluated);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

signals:
    /// The list of those who are chosen in the days of the round is wanted on paper.
    void listRequested(const lianxin::Period &period);

protected:
    void showFacts() override;
    void showEvent(QShowEvent *event) override;

private:
    using Model = EntityTableModel<HonourResult>;

    void buildLayout();
    [[nodiscard]] QList<Model::Column> columns();
    void showRound();
    [[nodiscard]] QString storyOf(const HonourRound &round) const;
    void showDifference();
    [[nodiscard]] HonourRound roundOfBook() const;
    void compute();
    void askForStep();

    std::function<QDate()> m_today;
    Rulebook m_book;
    QList<MemberPoints> m_evaluated; ///< by m_book, for all its days
    QList<HonourRound> m_rounds;
    HonourCase m_case;
    bool m_isOutdated = true;
    QComboBox *m_choice;
    QPushButton *m_compute;
    QPushButton *m_step;
    QPushButton *m_list;
    QPushButton *m_open; ///< to the objections that keep it from being decided
    QLabel *m_state;
    QLabel *m_difference;
    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
