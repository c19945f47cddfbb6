#pragma once

#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

namespace lianxin::ui {

class RecordTable;

/// A proposal as the table shows it: with the suggestion that it grew out of.
struct ProposalRow : ProposalLead {
    QString suggestionNumber;
    QString suggestionText;
    QString proposers;
    ActivityId activity;
    QString activityLabel;

    friend bool operator==(const ProposalRow &, const ProposalRow &) = default;
};

/// The proposals that grew out of suggestions: a light link with number, state and result; their own course is kept by
/// the committee for proposals.
class ProposalsPart : public FactsPart
{
    Q_OBJECT

public:
    explicit ProposalsPart(Workbook &workbook, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<ProposalRow>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] Result<SuggestionId> suggestionNumbered(const QString &number) const;

    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
