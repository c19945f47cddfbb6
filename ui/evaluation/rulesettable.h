#pragma once

#include "core/evaluation/rule.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

class QPushButton;

namespace lianxin::ui {

class NewRulesDialog;
class RecordTable;

/// The sets of rules: what they are called, and the days that they count.
class RuleSetTable : public FactsPart
{
    Q_OBJECT

public:
    /// `today` dates a new set.
    RuleSetTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<RuleSet>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] Result<void> complete(RuleSet &draft, const QList<RuleSet> &earlier) const;
    void remove(const QList<qint64> &ids);
    [[nodiscard]] bool isTaken(const QString &name, const QList<RuleSet> &earlier) const;
    [[nodiscard]] QString freeName(const QString &name) const;
    [[nodiscard]] RuleSet nextSet() const;
    /// Asks with what a new set begins: the rules of the program, those of another set, or none.
    [[nodiscard]] NewRulesDialog *newRules();
    void addSet();
    void copy();

    std::function<QDate()> m_today;
    RecordTable *m_table;
    Model *m_model;
    QPushButton *m_copy;
};

} // namespace lianxin::ui
