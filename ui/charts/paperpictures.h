#pragma once

#include "core/base/period.h"
#include "core/documents/document.h"
#include "core/evaluation/facts.h"

namespace lianxin::charts {

/// The three charts of a paper about `period`, as seen on the evening of `day`: month by month, and below it from need
/// to adoption beside suggestions by county. What has nothing to show leaves its place empty beside another one.
[[nodiscard]] QList<documents::PictureRow> paperPictures(const Facts &facts, const Period &period, QDate day);

} // namespace lianxin::charts
