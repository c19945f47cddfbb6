#pragma once

#include "ui/base/meanings.h"

namespace lianxin::ui {

/// What the setting `name` is, in words; the name itself when it is not one of the program's.
[[nodiscard]] QString settingTitle(const QString &name);

/// What the setting may be set to; none when anything may be written.
[[nodiscard]] QList<Meaning> settingChoices(const QString &name);

/// What the setting may name one after the other, in any order; none when it is no such setting.
[[nodiscard]] QList<Meaning> settingParts(const QString &name);

} // namespace lianxin::ui
