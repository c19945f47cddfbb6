#pragma once

#include "core/evaluation/knownfacts.h"
#include "core/evaluation/ranking.h"
#include "core/storage/workbook.h"
#include "ui/base/entitytablemodel.h"
#include "ui/evaluation/classrows.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace lianxin::ui {

class ComplaintLabel;
class RecordTable;

/// A scratch copy of a set of rules, and who would move by it. Nothing is written before it is saved, as the set or as
/// a new one.
class WhatIfDialog : public QDialog
{
    Q_OBJECT

public:
    /// `book` as it is stored, and what is known.
    WhatIfDialog(Workbook &workbook, const Rulebook &book, std::shared_ptr<const KnownFacts> known,
                 QWidget *parent = nullptr);

    [[nodiscard]] const Rulebook &draft() const { return m_draft; }

private:
    using RuleModel = EntityTableModel<Rule>;
    using FactorModel = EntityTableModel<RuleMultiplier>;
    using ClassModel = EntityTableModel<ClassRow>;
    using ConditionModel = EntityTableModel<RuleCondition>;
    struct MoveRow {
        qint64 id = 0; ///< of the member
        RankMove move;

        friend bool operator==(const MoveRow &, const MoveRow &) = default;
    };
    using MoveModel = EntityTableModel<MoveRow>;

    [[nodiscard]] QList<RuleModel::Column> ruleColumns() const;
    [[nodiscard]] QList<FactorModel::Column> factorColumns() const;
    [[nodiscard]] QList<MoveModel::Column> moveColumns() const;
    void takeEdits();
    [[nodiscard]] QWidget *draftSide();
    [[nodiscard]] QWidget *rankingSide();
    void buildLayout();

    void showDraft();
    void showMoves();
    void drop();
    void save();
    void saveAsNew();
    void finish(const Result<void> &done);

    Workbook &m_workbook;
    std::shared_ptr<const KnownFacts> m_known;
    const Rulebook m_stored;
    Rulebook m_draft;
    QList<MemberPoints> m_before;
    QComboBox *m_formula;
    QTabWidget *m_parts;
    RuleModel *m_rules;
    ClassModel *m_classes;
    FactorModel *m_factors;
    ConditionModel *m_conditions;
    MoveModel *m_moves;
    RecordTable *m_ranking;
    QLabel *m_summary;
    QLabel *m_share;
    ComplaintLabel *m_complaint;
    QLineEdit *m_name; ///< of a new set
    QPushButton *m_drop;
    QPushButton *m_save;
    QPushButton *m_saveAsNew;
};

} // namespace lianxin::ui
