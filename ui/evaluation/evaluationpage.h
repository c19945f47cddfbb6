#pragma once

#include "core/documents/periodpaper.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/honour.h"
#include "core/evaluation/whynot.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspage.h"
#include "ui/base/recordcard.h"

class QComboBox;
class QPushButton;
class QTabWidget;

namespace lianxin::ui {

class CountingTab;
class FactorTable;
class HonourRollPart;
class HonoursPart;
class ObjectionsPart;
class PointLedgerPart;
class RecordTable;
class RuleSetTable;
class WayPane;

/// What each member gets by the rules of a year, line by line; the rules themselves; and the pioneers of the months.
class EvaluationPage : public FactsPage
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();

    /// `today` decides which rules are shown at first.
    explicit EvaluationPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

    /// A member in the table of points.
    struct Evaluated {
        MemberId id;
        MemberPoints points;

        friend bool operator==(const Evaluated &, const Evaluated &) = default;
    };

signals:
    /// A paper is wanted: about the month of the current pioneer, or the days of the set of rules that is shown.
    void paperRequested(const lianxin::documents::PeriodTask &task);
    /// The statements of points of these members, and the certificates of a month or of a round of this name.
    void statementsRequested(lianxin::RuleSetId set, const QList<lianxin::MemberId> &members);
    void certificatesRequested(lianxin::HonourKind kind, const QString &period);

protected:
    void showFacts() override;

private:
    using PointsModel = EntityTableModel<Evaluated>;
    using RulesModel = EntityTableModel<Rule>;
    using AwardsModel = EntityTableModel<MonthlyAward>;

    /// What stands above every ranking.
    [[nodiscard]] static QString internalNote();
    void buildLayout();
    [[nodiscard]] QPushButton *papersButton();
    void buildHonours();
    void askForPioneers();
    void buildRules();
    void buildPioneers();
    void showSets(const QList<RuleSet> &sets, QDate day);
    void showBook();
    void showWaiting();
    [[nodiscard]] RuleSetId setOf(const RecordRef &record) const;

    void showPoints(const QList<MemberPoints> &members);
    void buildPoints();
    [[nodiscard]] QList<PointsModel::Column> pointsColumns() const;
    void showLines(qint64 member);
    [[nodiscard]] CardSection sectionOf(const PointItem &item, const MemberPoints &points) const;

    [[nodiscard]] QList<RulesModel::Column> whatRulesSay();
    [[nodiscard]] QList<RulesModel::Column> howRulesCount();
    void showFactors(qint64 rule);
    void confirmRules();
    void tryRules();
    [[nodiscard]] Result<void> complete(Rule &draft, const QList<Rule> &earlier) const;
    void removeRules(const QList<qint64> &ids);

    [[nodiscard]] QList<AwardsModel::Column> awardsColumns();
    [[nodiscard]] Result<void> complete(MonthlyAward &draft, const QList<MonthlyAward> &earlier) const;
    void removeAwards(const QList<qint64> &ids);

    std::function<QDate()> m_today;
    QComboBox *m_sets;
    QTabWidget *m_tabs;
    QWidget *m_pointsTab;
    RecordTable *m_points = nullptr; ///< made anew when the rules are others
    PointsModel *m_pointsModel = nullptr;
    int m_leastPrinted = 0; ///< hundredths; who has fewer is on no printed list
    QStringList m_columnsOf; ///< the codes and items of the rules that m_points has columns for
    RecordCard *m_lines = nullptr;
    WayPane *m_way = nullptr;
    UsedParts m_used; ///< of the rules that are shown
    RecordTable *m_rules;
    RulesModel *m_rulesModel;
    QPushButton *m_confirm; ///< what the rules count
    FactorTable *m_factors;
    CountingTab *m_counting;
    RuleSetTable *m_setsTable;
    RecordTable *m_awards;
    AwardsModel *m_awardsModel;
    PointLedgerPart *m_ledger;
    ObjectionsPart *m_objections;
    HonoursPart *m_honours;
    HonourRollPart *m_roll;
    Rulebook m_book; ///< as shown; its set is not stored when there is none
};

} // namespace lianxin::ui
