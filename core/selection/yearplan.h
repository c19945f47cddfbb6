#pragma once

#include "core/selection/problem.h"

#include <functional>

/// The annual plan: the members of the office over all planned activities of a year at once.
namespace lianxin::selection {

/// Places of an activity for holders of a specialty.
struct NeedSlot {
    QString id; ///< unique in the activity, not empty
    QStringList specialties; ///< whoever holds one of them fits, by the deepest
    int wanted = 1; ///< places, 1 … maxSeats
    int leastDepth = 1; ///< 1–3: who holds them less deeply does not fit
    int weight = 1; ///< how much a depth counts, 0 … maxWeight

    friend bool operator==(const NeedSlot &, const NeedSlot &) = default;
};

/// The id of the slot for specialists of the theme besides the needs; sentences call it so.
inline const QString themeSlot = QStringLiteral("theme");

struct PlanActivity {
    QString id; ///< unique in the problem
    QString name; ///< for the sentences; may be empty, then the id is shown
    int month = 0; ///< the same number for all days of one month; 0 = not known, it coincides with no other
    QString county; ///< the host county; its residents fit the local seats
    int localSeats = 0; ///< 0 … maxSeats
    QList<NeedSlot> needs;
    QStringList barred; ///< ids of members who do not come to this one
    QStringList confirmed; ///< ids of members who come in any case; a confirmation beats every bar

    friend bool operator==(const PlanActivity &, const PlanActivity &) = default;
};

/// Everything the plan depends on. A member comes to one activity a month and to `yearCap` a year, those of
/// Candidate::invited and the confirmed ones included. Who is barred or not available comes to none but the confirmed.
struct PlanProblem {
    QList<PlanActivity> activities; ///< at most maxActivities, in any order: it does not matter
    QList<Candidate> members; ///< in any order
    int yearCap = 4; ///< 0 … maxInvited
    int employerCap = 0; ///< at most so many of one employer in one activity; 0 = no cap
    quint64 seed = 0; ///< of the lottery that settles the last ties

    friend bool operator==(const PlanProblem &, const PlanProblem &) = default;
};

inline constexpr int maxActivities = 2000;

/// The claims of a plan in the order in which they decide; fewer squares are better, more of all else.
struct PlanValue {
    int confirmed = 0; ///< confirmed members who take a place; the others come beside the places
    int filled = 0; ///< places taken
    qint64 depth = 0; ///< Σ over need slots of weight × depth of who takes them
    qint64 squares = 0; ///< Σ over members of (times invited in the year)²: the least is the fairest
    qint64 tier = 0; ///< Σ over invitations of the member's tier
    qint64 performance = 0; ///< Σ over invitations
    qint64 lottery = 0; ///< Σ over invitations of the member's lot

    friend bool operator==(const PlanValue &, const PlanValue &) = default;
};

/// Whether `a` is the better claim.
[[nodiscard]] bool isBetter(const PlanValue &a, const PlanValue &b);

enum class PlanSeat {
    Local,
    Need,
    Beside, ///< confirmed, but no place was left that fits
};

/// One member coming to one activity.
struct PlanPlace {
    QString member;
    PlanSeat seat = PlanSeat::Need;
    QString need; ///< id of the slot; empty unless Need
    int depth = 0; ///< in the slot, 1–3; 0 unless Need
    bool confirmed = false;

    friend bool operator==(const PlanPlace &, const PlanPlace &) = default;
};

struct PlannedActivity {
    QString activity;
    QList<PlanPlace> places; ///< local seats, then the needs in the order of the problem, then who comes beside

    friend bool operator==(const PlannedActivity &, const PlannedActivity &) = default;
};

/// More members of one employer in one activity than the cap allows.
struct EmployerClash {
    QString activity;
    QString employer;
    QStringList members; ///< sorted ids

    friend bool operator==(const EmployerClash &, const EmployerClash &) = default;
};

struct YearPlan {
    QList<PlannedActivity> activities; ///< in the order of the problem
    PlanValue value;
    PlanValue withoutCap; ///< of the best plan without employer cap: what the cap costs at most
    QList<EmployerClash> clashes; ///< that are left: all members are confirmed, or `planRounds` were not enough

    /// Of that id; null if there is none.
    [[nodiscard]] const PlannedActivity *find(const QString &activity) const;

    friend bool operator==(const YearPlan &, const YearPlan &) = default;
};

/// How often the plan is made anew without the weaker ones of clashing members, at most.
inline constexpr int planRounds = 60;

/// Whether the values are within their ranges, no id stands twice and the confirmed are members.
/// Errors: Invalid, naming the record and the range.
[[nodiscard]] Result<void> validate(const PlanProblem &problem);

struct PlanOptions {
    /// Asked now and then; false stops. Unset = always wanted.
    std::function<bool()> isWanted = {};
    /// An earlier plan: where none is better, it stays; else, among members with equal claims to a place, those stay
    /// who came by it as far as places are taken one by one. It changes nothing of the plan's value, and need not fit
    /// the problem.
    QList<PlannedActivity> earlier = {};
};

/// The best plan: exact by integers alone but for the employer cap, the same for the same problem in any order.
///
/// Under an employer cap the weaker ones of clashing members are barred from that activity and the plan is made anew
/// until none clash: that plan is the best for these bars, and `withoutCap` bounds what a better one could claim.
/// Errors: Invalid as `validate`; Cancelled.
[[nodiscard]] Result<YearPlan> planYear(const PlanProblem &problem, const PlanOptions &options = {});

/// The claims of any plan for `problem`, made by hand perhaps; places of unknown members or activities count nothing.
[[nodiscard]] PlanValue valueOf(const PlanProblem &problem, const QList<PlannedActivity> &plan);

/// The depth at which `member` fits `slot`; 0 if not.
[[nodiscard]] int depthIn(const NeedSlot &slot, const Candidate &member);

/// The name to show for `activity`.
[[nodiscard]] QString shownName(const PlanActivity &activity);

} // namespace lianxin::selection
