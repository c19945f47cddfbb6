#pragma once

#include "core/pairing/pairing.h"
#include "core/statistics/statistics.h"

namespace lianxin {

/// `count` as a newspaper tells it: below 20 and full tens as they are, else "more than" the ten below, from 100 on
/// the hundred below. Source: architecture 4.1.
[[nodiscard]] QString pressNumber(int count);

/// The five figures as a newspaper tells them, each with its unit.
struct PressHeadline {
    QString activitiesHeld;
    QString attendances;
    QString suggestions;
    QString reports;
    QString provinceAdoptedReports;
};

[[nodiscard]] PressHeadline pressHeadline(const Headline &headline);

/// The five figures on one line.
[[nodiscard]] QString headlineLine(const Headline &headline);

/// Whole `sentences` one after the other, the empty ones left out: with a space between, but for those of a Chinese
/// full stop, which brings its own room.
[[nodiscard]] QString inOneLine(const QStringList &sentences);

[[nodiscard]] QString wordOf(PairingState state);

} // namespace lianxin
