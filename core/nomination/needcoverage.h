#pragma once

#include "core/nomination/nomination.h"

namespace lianxin {

/// How far a panel serves a need.
enum class CoverageGrade {
    None, ///< nobody knows it
    Weak, ///< too few, or none who practises it or knows it as deeply as it must be
    Full,
};

/// Somebody on the panel who holds what a need asks for.
struct NeedHolder {
    int depth = 0; ///< 1–3
    QString name;

    friend bool operator==(const NeedHolder &, const NeedHolder &) = default;
};

/// Who on the panel of `nomination` holds what `need` asks for, the deepest first.
[[nodiscard]] QList<NeedHolder> holdersOf(const Nomination &nomination, const selection::Need &need);

/// `holders` as holdersOf() lists them.
[[nodiscard]] CoverageGrade coverageOf(const selection::Need &need, const QList<NeedHolder> &holders);

/// The grade in a word, translated.
[[nodiscard]] QString nameOf(CoverageGrade grade);

} // namespace lianxin
