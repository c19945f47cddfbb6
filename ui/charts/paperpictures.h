#pragma once

#include "core/base/period.h"
#include "core/documents/document.h"
#include "core/evaluation/facts.h"

namespace lianxin::charts {

/// The three charts of a paper about `period`, as seen on the evening of `day`: month by month and from need to
/// adoption beside each other, suggestions by county below. What has nothing to show is left out.
[[nodiscard]] QList<documents::PictureRow> paperPictures(const Facts &facts, const Period &period, QDate day);

} // namespace lianxin::charts
