#pragma once

#include "core/evaluation/honour.h"
#include "core/evaluation/pointrow.h"
#include "core/evaluation/rulebook.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

#include <optional>

namespace lianxin::ui {

class RecordForm;
class RecordTable;

/// What was objected against points and honours, and the answers, edited in place; what is open stands out.
class ObjectionsPart : public FactsPart
{
    Q_OBJECT

public:
    /// `today` dates a new objection and an answer.
    ObjectionsPart(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    /// Begins an objection of the member against `row`, which is stored once somebody has written its words.
    void objectTo(const PointRow &row);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

signals:
    void openCountChanged(int count); ///< of objections without an answer

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<PointObjection>;

    [[nodiscard]] QList<Model::Column> whatIsSaid();
    [[nodiscard]] QList<Model::Column> whatIsAnswered();
    [[nodiscard]] Model::Column memberColumn();
    [[nodiscard]] Model::Column roundColumn();
    [[nodiscard]] Model::Column outcomeColumn();
    [[nodiscard]] Result<void> complete(PointObjection &draft) const;
    void remove(const QList<qint64> &ids);

    std::function<QDate()> m_today;
    QList<HonourRound> m_rounds;
    std::optional<PointRow> m_about; ///< what the objection that is being written began with
    RecordTable *m_table;
    Model *m_model;
    RecordForm *m_form;
};

} // namespace lianxin::ui
