#pragma once

#include "core/base/result.h"
#include "ui/base/look.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace lianxin {

/// How the program was called; what the options mean stands in the architecture's table of the command line.
struct StartOptions {
    QString file; ///< the workbook to open; empty = none
    QString gallery; ///< the folder for the pictures; empty = none are asked for
    QSize size; ///< of the window in pictures
    std::optional<ui::Theme> theme; ///< none = as the desktop is
    bool alone = false; ///< beside a program that runs, instead of giving the file to it
    bool help = false;
    bool version = false;
};

/// What `arguments`, the program's name first, ask for, in words of the language that was set by speak().
/// Errors: Invalid, when they are no right use.
[[nodiscard]] Result<StartOptions> readStartOptions(const QStringList &arguments);

/// The value of `--name VALUE` or `--name=VALUE`, before all others are understood; empty when there is none.
[[nodiscard]] QString earlyOption(const QStringList &arguments, const QString &name);

/// Whether `text` is a scale that a screen can have: 0.5 to 4.
[[nodiscard]] bool isScale(const QString &text);

/// What `--help` says.
[[nodiscard]] QString startHelp();

} // namespace lianxin
