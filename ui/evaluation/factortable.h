#pragma once

#include "core/evaluation/rule.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

namespace lianxin::ui {

class RecordTable;

/// By how much a rule counts at each level, for each mode of adoption and for those who hold a post: its factors, in
/// percent.
class FactorTable : public FactsPart
{
    Q_OBJECT

public:
    explicit FactorTable(Workbook &workbook, QWidget *parent = nullptr);

    /// Shows the factors of `rule`; not stored = none is chosen.
    void showRule(const Rule &rule);

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<RuleMultiplier>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] EntryId entryNamed(const QString &word) const;
    [[nodiscard]] Result<void> complete(RuleMultiplier &draft, const QList<RuleMultiplier> &earlier) const;

    Rule m_rule;
    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
