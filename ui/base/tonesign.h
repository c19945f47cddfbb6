#pragma once

#include "ui/base/tableroles.h"

#include <QColor>
#include <QString>

namespace lianxin::ui {

/// The shape that tells a tone, for colours alone do not survive a grey printer; empty for a tone that needs none.
[[nodiscard]] QString shapeOf(Tone tone);

/// The colour of the theme that goes with it.
[[nodiscard]] QColor colorOf(Tone tone);

/// `text` behind the shape of its tone.
[[nodiscard]] QString withShape(Tone tone, const QString &text);

} // namespace lianxin::ui
