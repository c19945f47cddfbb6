#pragma once

#include "core/evaluation/factindex.h"

namespace lianxin::ui {

/// The member of this name, told with the unit where two have it. Errors: Invalid, naming who is not on the roll, or
/// the two.
[[nodiscard]] Result<MemberId> memberNamed(const FactIndex &index, const QString &name);
/// The members whose names stand in `text`, with signs between. Errors as those of memberNamed().
[[nodiscard]] Result<QList<MemberId>> membersNamed(const FactIndex &index, const QString &text);
[[nodiscard]] QStringList memberNames(const FactIndex &index);

/// The enterprise or other partner of this name; not stored for an empty one. Errors: Invalid when there is none.
[[nodiscard]] Result<EnterpriseId> partnerNamed(const FactIndex &index, const QString &name);
/// The venue called `name`; not stored for none. Errors: Invalid, with the nearest names.
[[nodiscard]] Result<VenueId> venueNamed(const FactIndex &index, const QString &name);
[[nodiscard]] QStringList venueNames(const FactIndex &index);
[[nodiscard]] QStringList partnerNames(const FactIndex &index);

} // namespace lianxin::ui
