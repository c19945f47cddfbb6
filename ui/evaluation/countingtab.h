#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"
#include "ui/evaluation/classrows.h"

class QLabel;
class QPushButton;

namespace lianxin::ui {

class RecordTable;

/// How the rules of a set count together: the formula of the total, the classes with their weights and limits, the
/// conditions, and how much of the points come from results.
class CountingTab : public FactsPart
{
    Q_OBJECT

public:
    explicit CountingTab(Workbook &workbook, QWidget *parent = nullptr);

    /// Shows how `book` counts; `evaluated` is what its rules give. The facts must be set.
    void showBook(const Rulebook &book, const QList<MemberPoints> &evaluated);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

signals:
    void trialRequested(); ///< the formula and the weights are to be tried before they are changed

protected:
    void showFacts() override { }

private:
    using ClassModel = EntityTableModel<ClassRow>;
    using ConditionModel = EntityTableModel<RuleCondition>;

    void buildClasses();
    void buildConditions();
    void buildLayout();
    QWidget *tables();
    [[nodiscard]] Result<void> complete(RuleCondition &draft, const QList<RuleCondition> &earlier) const;
    void removeClasses(const QList<qint64> &ids);
    [[nodiscard]] QString formulaText() const;

    Rulebook m_book;
    QLabel *m_formula;
    QLabel *m_weights; ///< what is wrong with them; hidden while nothing is
    QLabel *m_share;
    QPushButton *m_try;
    RecordTable *m_classes;
    ClassModel *m_classModel;
    RecordTable *m_conditions;
    ConditionModel *m_conditionModel;
};

/// "Results 48 %, other work 30 %, presence 22 %", of the points that were given and of those that are possible.
[[nodiscard]] QString shareText(const Rulebook &book, const QList<MemberPoints> &evaluated);

/// What is wrong with the weights of `book`; empty when nothing is, or when they do not count.
[[nodiscard]] QString weightsComplaint(const Rulebook &book);

} // namespace lianxin::ui
