#pragma once

#include "ui/base/activitypart.h"

namespace lianxin::ui {

class RecordCard;

/// What is known of an activity beside all that came of it, to read and to follow.
class ActivityOverview : public ActivityPart
{
    Q_OBJECT

public:
    explicit ActivityOverview(Workbook &workbook, QWidget *parent = nullptr);

protected:
    void showFacts() override;

private:
    void showPlan();
    void showThread();

    RecordCard *m_plan;
    RecordCard *m_thread;
};

} // namespace lianxin::ui
