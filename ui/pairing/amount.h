#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace lianxin::ui {

/// An amount of fen in units of ten thousand yuan, exactly, as the office writes it: 12.5; empty for none.
[[nodiscard]] QString amountText(std::optional<qint64> fen);

/// The fen that somebody means who types `text` in ten thousands of yuan, with or without signs between thousands, in
/// full or half width; none when it is empty. Errors: Invalid, when it is no amount or finer than a fen.
[[nodiscard]] Result<std::optional<qint64>> amountFrom(const QString &text);

} // namespace lianxin::ui
