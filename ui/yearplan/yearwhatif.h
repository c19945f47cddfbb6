#pragma once

#include "ui/base/entitytablemodel.h"
#include "ui/yearplan/yearpart.h"
#include "ui/yearplan/yearrows.h"

#include <QFutureWatcher>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace lianxin::ui {

class DateField;
class RecordTable;

/// Tries out what a change would make of the plan, beside the plan as it is; writes it when the user says so.
class YearWhatIf : public YearPart
{
    Q_OBJECT

public:
    /// `today` is the day on which a withdrawal is taken.
    YearWhatIf(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);
    ~YearWhatIf() override;
    Q_DISABLE_COPY_MOVE(YearWhatIf)

    /// Whether something is being tried out now.
    [[nodiscard]] bool isTrying() const { return m_isTrying; }

protected:
    void showFacts() override;

private:
    using Differences = EntityTableModel<DifferenceRow>;
    using Levels = EntityTableModel<LevelRow>;

    void nameControls();
    void buildLayout();
    QGridLayout *buildChoices();
    void connectParts();
    void offerActivities();
    void offerMembers();
    void proposeDay();
    void tryMove();
    void tryWithdrawal();
    void begin(const YearChange &change);
    void takeComparison();
    void showComparison(const YearComparison &comparison);
    void forget();
    void writeTried();

    std::function<QDate()> m_today;
    QComboBox *m_activity;
    DateField *m_day;
    QPushButton *m_move;
    QComboBox *m_member;
    QPushButton *m_withdraw;
    QLabel *m_outcome;
    QPushButton *m_write;
    RecordTable *m_differences;
    Differences *m_differencesModel;
    RecordTable *m_levels;
    Levels *m_levelsModel;
    QFutureWatcher<Result<YearComparison>> m_work;
    bool m_isTrying = false;
    std::optional<YearChange> m_tried;
};

} // namespace lianxin::ui
