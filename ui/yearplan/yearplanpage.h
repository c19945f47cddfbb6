#pragma once

#include "core/nomination/yearanswer.h"
#include "ui/base/factspage.h"

#include <QFutureWatcher>

#include <atomic>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace lianxin::ui {

class PlanPart;
class YearActivities;
class YearPart;

/// The invitations of a whole year: who comes, or came, to each activity; how they are shared; what the orders of the
/// levels would make of it; and what a change would.
///
/// The plan is made in the background: a change of the records begins anew.
class YearPlanPage : public FactsPage
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();

    /// `today` is the day on which a withdrawal is taken.
    YearPlanPage(Workbook &workbook, const std::function<QDate()> &today, QWidget *parent = nullptr);
    ~YearPlanPage() override;
    Q_DISABLE_COPY_MOVE(YearPlanPage)

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

    /// The year that is shown; 0 = there is no plan at all.
    [[nodiscard]] int year() const;
    /// Whether a plan is being made now.
    [[nodiscard]] bool isSolving() const { return m_isSolving; }

signals:
    /// The page of the panel of `activity` is wanted.
    void panelRequested(lianxin::ActivityId activity);
    /// The paper called `paper` about the plan of `year` is wanted, one of documents::SchemePaper.
    void paperRequested(const QString &paper, int year);

protected:
    void showFacts() override;

private:
    void buildLayout();
    QWidget *buildTools();
    void connectParts();
    void addPart(YearPart *part, const QString &title);
    void addPlan(PlanPart *part, const QString &title);
    void showPlans();
    void fillShown();
    void fillYears();
    void chooseYear();
    void solve();
    void solveOrStop();
    void takeAnswer();
    void showAnswer(const std::shared_ptr<const YearAnswer> &answer);
    void showState(const YearAnswer &answer);

    QComboBox *m_years;
    QPushButton *m_solve;
    QLabel *m_state;
    QTabWidget *m_tabs;
    YearActivities *m_activities;
    QList<YearPart *> m_parts; ///< that show the answer
    QList<PlanPart *> m_plans; ///< that show the plan itself, as the tabs
    QSet<PlanPart *> m_shown; ///< of these, those that show the plan as it is now
    QFutureWatcher<Result<YearAnswer>> m_work;
    std::shared_ptr<std::atomic_bool> m_stop; ///< set = the work ends with what it has found
    bool m_isSolving = false;
};

} // namespace lianxin::ui
