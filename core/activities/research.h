#pragma once

#include "core/activities/activity.h"

namespace lianxin {

/// What a research hands in, in this order.
enum class ResearchPart { Outline, Report };

/// A part that is to be handed in.
struct ResearchDue {
    ResearchPart part = ResearchPart::Outline;
    QDate dueOn = {};

    friend bool operator==(const ResearchDue &, const ResearchDue &) = default;
};

/// What `activity` has a day for and is not done, in its order; nothing when it was cancelled.
[[nodiscard]] QList<ResearchDue> openParts(const Activity &activity);

} // namespace lianxin
