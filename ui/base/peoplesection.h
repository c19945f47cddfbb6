#pragma once

#include "core/evaluation/factindex.h"
#include "ui/base/recordcard.h"

namespace lianxin::ui {

/// The members, each with the unit and a way to the record.
[[nodiscard]] CardSection peopleSection(const QString &title, const QList<MemberId> &members, const FactIndex &index);

} // namespace lianxin::ui
