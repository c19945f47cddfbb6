#pragma once

#include "core/evaluation/factindex.h"
#include "core/nomination/nomination.h"
#include "ui/base/recordcard.h"

namespace lianxin::ui {

/// The panel in sections: who sits on which seat and why, the reserves of each seat; or, without a panel, which rule
/// stands in the way and what would help. `before`: the ids of the panel that was shown last, whose changes are told.
[[nodiscard]] QList<CardSection> panelSections(const FactIndex &index, const Nomination &nomination,
                                               const QStringList &before);

/// The needs of `activity`, each with those on the panel who can serve it.
[[nodiscard]] QList<CardSection> needSections(const FactIndex &index, ActivityId activity,
                                              const Nomination &nomination);

} // namespace lianxin::ui
