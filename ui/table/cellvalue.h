#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringList>
#include <QVariant>

namespace lianxin::ui {

/// What kind of values a column holds.
struct CellKind {
    QVariant sample; ///< one of its values; a bool, a date and a number say what text stands for
    QStringList choices; ///< the words that it offers
};

/// The value that `text`, pasted or typed on the day `today`, stands for in a cell: a date as people write it, a number
/// also in full width or with commas, a flag by its sign or word, a choice by a part of it. Errors: Invalid.
[[nodiscard]] Result<QVariant> cellValue(const CellKind &kind, const QString &text, QDate today);

/// A value as a text for which cellValue() answers with it.
[[nodiscard]] QString cellText(const QVariant &value);

} // namespace lianxin::ui
