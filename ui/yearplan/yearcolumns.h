#pragma once

#include "ui/base/tablecolumn.h"
#include "ui/yearplan/yearrows.h"

namespace lianxin::ui {

[[nodiscard]] QList<TableColumn<YearRow>> yearColumns();
[[nodiscard]] QList<TableColumn<LoadRow>> loadColumns();
[[nodiscard]] QList<TableColumn<PolicyRow>> policyColumns();
[[nodiscard]] QList<TableColumn<DifferenceRow>> differenceColumns();
[[nodiscard]] QList<TableColumn<LevelRow>> levelColumns();

/// A Gini coefficient in thousandths as people write it: 0.432.
[[nodiscard]] QString giniText(int permille);
/// "Capability first" or "fewest invitations first", in the words of the settings.
[[nodiscard]] QString orderText(bool fewestInvitedFirst);

/// The number of the column of the day, by which the activities are sorted at first.
constexpr int dayColumn = 2;
/// The number of the column of all invitations, by which the members are.
constexpr int totalColumn = 2;

} // namespace lianxin::ui
