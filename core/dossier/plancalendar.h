#pragma once

#include "core/dossier/planboard.h"

namespace lianxin {

/// A day of the calendar of activities.
struct PlanDay {
    QDate day = {};
    bool isWorked = true;
    bool isWorkedInstead = false; ///< a day of a weekend that is worked in exchange for a holiday
    QString holiday = {}; ///< what it is called; empty on other days
    bool isInSession = false; ///< of the plenary
    QList<BoardCard> cards = {}; ///< what is planned or was held on it
    QString workedFor = {}; ///< the holiday for which it is worked, where that is told

    friend bool operator==(const PlanDay &, const PlanDay &) = default;
};

/// The days from `first` to `last`, each with those of `cards` that fall on it.
[[nodiscard]] QList<PlanDay> planDays(const QList<BoardCard> &cards, QDate first, QDate last, const BoardTerms &terms);

/// The days that a sheet of `month` shows: whole weeks from a Monday on, six of them.
[[nodiscard]] QList<PlanDay> monthSheet(const QList<BoardCard> &cards, QDate month, const BoardTerms &terms);

} // namespace lianxin
