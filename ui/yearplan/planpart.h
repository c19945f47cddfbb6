#pragma once

#include "ui/base/factspart.h"

namespace lianxin::ui {

/// A tab of the page of the year that shows the plan itself, and needs no answer of the selection.
class PlanPart : public FactsPart
{
public:
    using FactsPart::FactsPart;

    /// Shown from the next facts on; 0 = there is no plan at all.
    void setYear(int year) { m_year = year; }

protected:
    [[nodiscard]] int year() const { return m_year; }
    /// What an activity is called in the plan: its theme, or its label.
    [[nodiscard]] QString titleOf(ActivityId id) const
    {
        const Activity &activity = index().find(id);
        return activity.theme.isEmpty() ? index().label(activity) : activity.theme;
    }

private:
    int m_year = 0;
};

} // namespace lianxin::ui
