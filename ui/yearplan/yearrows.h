#pragma once

#include "core/evaluation/factindex.h"
#include "core/nomination/yearchange.h"
#include "core/statistics/series.h"

#include <optional>

namespace lianxin::ui {

/// How many of the places of one kind are taken.
struct PlacesTaken {
    int taken = 0;
    int wanted = 0;

    [[nodiscard]] int open() const { return std::max(wanted - taken, 0); }

    friend bool operator==(const PlacesTaken &, const PlacesTaken &) = default;
};

/// An activity of the year and who comes, or came, to it.
struct YearRow {
    qint64 id = 0; ///< of the activity
    QString name;
    QString theme;
    QDate day; ///< null while the plan names none
    QString county;
    bool isAhead = false; ///< else it was held
    QString state; ///< the office's word for that
    PlacesTaken local;
    PlacesTaken specialists; ///< of the needs and of the theme
    int confirmed = 0; ///< who comes in any case, whatever is planned anew
    std::optional<int> came; ///< none while it lies ahead
    QString members; ///< their names
    QString missing; ///< which places stay open and why, in sentences

    [[nodiscard]] int open() const { return isAhead ? local.open() + specialists.open() : 0; }

    friend bool operator==(const YearRow &, const YearRow &) = default;
};

/// How often a member is invited in the year.
struct LoadRow {
    qint64 id = 0; ///< of the member
    QString name;
    QString unit;
    int held = 0; ///< to what was held
    int planned = 0;
    QString activities; ///< all of these
    int cap = 0; ///< as often as is allowed

    [[nodiscard]] int total() const { return held + planned; }
    [[nodiscard]] bool isAtCap() const { return cap > 0 && total() >= cap; }

    friend bool operator==(const LoadRow &, const LoadRow &) = default;
};

/// What an order of the levels, with a cap or without, makes of the year.
struct PolicyRow {
    qint64 id = 0; ///< 1, 2 …
    selection::PolicyOutcome outcome;
    bool isInForce = false; ///< the office has set it so

    friend bool operator==(const PolicyRow &, const PolicyRow &) = default;
};

/// Who comes to an activity by the plan tried out but not by the plan as it is, and the other way round.
struct DifferenceRow {
    qint64 id = 0; ///< of the activity
    QString name;
    QString come;
    QString go;

    friend bool operator==(const DifferenceRow &, const DifferenceRow &) = default;
};

/// The totals of both plans at one level.
struct LevelRow {
    qint64 id = 0; ///< 1, 2 … in the order in which the levels decide
    QString name;
    qint64 before = 0;
    qint64 after = 0;

    friend bool operator==(const LevelRow &, const LevelRow &) = default;
};

/// The activities of the year: those held as they were, those ahead as they are planned, those without a county open.
[[nodiscard]] QList<YearRow> yearRows(const FactIndex &index, const YearAnswer &answer);
/// The places of `rows` that stay open.
[[nodiscard]] int openPlaces(const QList<YearRow> &rows);
/// The members who share the year's invitations.
[[nodiscard]] QList<LoadRow> loadRows(const FactIndex &index, const YearAnswer &answer);
/// None without an activity to compare by. `order`: the setting `selection.order`.
[[nodiscard]] QList<PolicyRow> policyRows(const YearAnswer &answer, const QString &order);
[[nodiscard]] QList<DifferenceRow> differenceRows(const FactIndex &index, const YearComparison &comparison);
[[nodiscard]] QList<LevelRow> levelRows(const YearComparison &comparison);

/// How many members are invited how often, each bar with their ids.
[[nodiscard]] Series loadSeries(const QList<LoadRow> &rows);

/// The years that have a plan, the newest first.
[[nodiscard]] QList<int> planYears(const Facts &facts);
/// The year to begin with: the newest with something ahead, else the newest; 0 without any.
[[nodiscard]] int firstYear(const Facts &facts);

} // namespace lianxin::ui
