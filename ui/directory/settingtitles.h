#pragma once

#include <QString>

namespace lianxin::ui {

/// What the setting `name` is, in words; the name itself when it is not one of the program's.
[[nodiscard]] QString settingTitle(const QString &name);

} // namespace lianxin::ui
