#include "ui/base/activitypart.h"

namespace lianxin::ui {

void ActivityPart::showActivity(const FactIndex &index, ActivityId activity)
{
    m_activity = activity;
    setFacts(index);
}

} // namespace lianxin::ui
