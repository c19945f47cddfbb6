#pragma once

#include "ui/base/factspart.h"

#include <optional>

namespace lianxin::ui {

/// A part of a page that shows one side of an activity and lets the user change it. The page hands it the facts anew
/// after each change.
class ActivityPart : public FactsPart
{
    Q_OBJECT

public:
    using FactsPart::FactsPart;

    /// Shows what belongs to `activity`, none when it is not stored. `index` stays until this is called again.
    void showActivity(const FactIndex &index, ActivityId activity);
    [[nodiscard]] ActivityId activity() const { return m_activity; }

    /// How many records it shows; none when that says nothing.
    [[nodiscard]] virtual std::optional<int> count() const { return {}; }

protected:
    /// The activity itself; one that is not stored when there is none.
    [[nodiscard]] const Activity &shown() const { return index().find(m_activity); }

private:
    ActivityId m_activity;
};

} // namespace lianxin::ui
