#pragma once

#include "ui/print/geometry.h"
#include "ui/print/strips.h"

namespace lianxin::print {

/// Where strips may stand, mm from the paper's top.
struct PageFrame {
    Sheet sheet;
    qreal firstTop = 0; ///< on page 1, below its head
    qreal firstBottom = 0; ///< on page 1
};

/// `strips` on as few pages as they need; those for the foot do not stand on the last page alone. A strip higher than a
/// page stands alone and reaches over its end; the callers cut theirs smaller.
[[nodiscard]] QList<LaidOutPage> paginated(Strips strips, const PageFrame &frame);

} // namespace lianxin::print
