#pragma once

#include "ui/base/recordcard.h"
#include "ui/yearplan/yearrows.h"

namespace lianxin::ui {

/// Who comes, or came, to an activity by its kinds of places; what stays open and why.
[[nodiscard]] QList<CardSection> activitySections(const FactIndex &index, const YearAnswer &answer, const YearRow &row);

} // namespace lianxin::ui
