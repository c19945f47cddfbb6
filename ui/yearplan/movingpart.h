#pragma once

#include "ui/yearplan/planpart.h"

namespace lianxin::ui {

/// A tab of the page of the year in which activities are moved to another day or county.
class MovingPart : public PlanPart
{
    Q_OBJECT

public:
    MovingPart(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

protected:
    /// Whether the activity stays where it is, which is told: it was held.
    [[nodiscard]] bool stays(const Activity &activity);
    /// Whether `day` leads `activity` out of the year of its plan, or the one for which it was planned, which is told:
    /// there it would stand on no sheet.
    [[nodiscard]] bool leavesYear(const Activity &activity, QDate day);
    /// Stores `after` in place of `before`: at once while it is free, and as postponed, with a reason, once the plan
    /// was approved or letters went out.
    void move(const Activity &before, const Activity &after);
    [[nodiscard]] QDate today() const { return m_today(); }

private:
    [[nodiscard]] bool needsReason(const Activity &activity) const;
    void postpone(const Activity &before, const Activity &after);

    std::function<QDate()> m_today;
};

} // namespace lianxin::ui
