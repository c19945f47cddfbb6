#pragma once

#include "ui/base/activitypart.h"

namespace lianxin {
struct Courses;
}

namespace lianxin::ui {

class RecordCard;
struct CardSection;

/// What is known of an activity beside all that came of it, to read and to follow.
class ActivityOverview : public ActivityPart
{
    Q_OBJECT

public:
    /// `courses` are asked at each showing: how far the activities are on `today`.
    ActivityOverview(Workbook &workbook, std::function<QDate()> today, std::function<const Courses &()> courses,
                     QWidget *parent = nullptr);

protected:
    void showFacts() override;

private:
    void showPlan();
    void showThread();
    [[nodiscard]] CardSection courseSection() const;

    std::function<QDate()> m_today;
    std::function<const Courses &()> m_courses;
    RecordCard *m_plan;
    RecordCard *m_thread;
};

} // namespace lianxin::ui
