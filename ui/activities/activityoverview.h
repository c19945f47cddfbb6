#pragma once

#include "ui/base/activitypart.h"

namespace lianxin::ui {

class RecordCard;
struct CardSection;

/// What is known of an activity beside all that came of it, to read and to follow.
class ActivityOverview : public ActivityPart
{
    Q_OBJECT

public:
    /// `today`: how far it is on that day.
    ActivityOverview(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

protected:
    void showFacts() override;

private:
    void showPlan();
    void showThread();
    [[nodiscard]] CardSection courseSection();

    std::function<QDate()> m_today;
    RecordCard *m_plan;
    RecordCard *m_thread;
};

} // namespace lianxin::ui
