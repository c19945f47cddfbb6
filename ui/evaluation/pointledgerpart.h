#pragma once

#include "core/evaluation/pointledger.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace lianxin::ui {

class RecordTable;

/// The points as they were posted, row by row, and what would have to be posted now.
class PointLedgerPart : public FactsPart
{
    Q_OBJECT

public:
    /// `today` dates what is posted, and ends what is offered.
    PointLedgerPart(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    /// Shows the points by the rules of `book`, which give `evaluated` for all their days; its set is not stored =
    /// there are none.
    void showBook(const FactIndex &index, const Rulebook &book, const QList<MemberPoints> &evaluated);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

signals:
    /// The member objects to `row`.
    void objectionRequested(const lianxin::PointRow &row);
    /// The statements of these members by the rules that are shown are wanted on paper.
    void statementsRequested(lianxin::RuleSetId set, const QList<lianxin::MemberId> &members);

protected:
    void showFacts() override;
    void showEvent(QShowEvent *event) override;

private:
    using Model = EntityTableModel<PointRow>;

    void buildLayout();
    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] QString itemOf(const PointRow &row) const;
    void offerMonths(const QList<PointRow> &rows);
    void showDifference(const QList<PointRow> &rows);
    [[nodiscard]] QDate countedTo() const;
    void post();
    void requestStatements();

    std::function<QDate()> m_today;
    Rulebook m_book;
    QList<MemberPoints> m_evaluated; ///< by m_book, for all its days
    bool m_isOutdated = true;
    QLabel *m_banner;
    QComboBox *m_months;
    QPushButton *m_post;
    QPushButton *m_statements;
    QPushButton *m_object;
    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
