#pragma once

#include "core/directory/directoryrepository.h"
#include "core/pairing/pairing.h"

namespace lianxin {

/// What a service is to the rhythm of a pair.
enum class Touch {
    Visit, ///< it is a contact too
    Contact,
    Attempt, ///< nobody was reached: it does not count
};

std::span<const char *const> codesOf(Touch);

/// What the rules of pairings know of the office.
struct PairingTerms {
    int contactMonths = 1; ///< between two contacts, unless a pair agreed otherwise; 0 = not agreed on
    int visitMonths = 2;
    int reviewMonths = 6; ///< between two reviews; 0 = there are none
    int warnDays = 7; ///< so many days before the last day a pair is soon silent
    int promiseDays = 30; ///< until a promise is due, if nobody says otherwise
    QList<EntryId> contacts = {}; ///< the forms of service that are no visit
    QList<EntryId> attempts = {}; ///< those that do not count
};

/// What `service` counts as: a visit unless its form says otherwise.
[[nodiscard]] Touch touchOf(const PairingService &service, const PairingTerms &terms);

/// Whether somebody was reached.
[[nodiscard]] bool wasReached(const PairingService &service, const PairingTerms &terms);

/// The last day for what was promised at `service`; null when nothing was. One without a day is due after the days
/// that the office gives a promise.
[[nodiscard]] QDate promiseDueOn(const PairingService &service, const PairingTerms &terms);

/// What services of that form count as: a contact unless the dictionary says otherwise.
[[nodiscard]] Touch touchOf(const DirectoryEntry &form);

/// The first form of the dictionary that counts as `touch`; not stored = there is none.
[[nodiscard]] EntryId formFor(Touch touch, const Directory &directory);

enum class Silence { None, Soon, Late };

/// How a pair keeps its rhythm, seen on the evening of a day.
struct PairingCourse {
    QDate contactedOn; ///< the last real contact, visits included; null = none yet
    QDate visitedOn; ///< null = none yet
    int contactEvery = 0; ///< months; 0 = not agreed on
    int visitEvery = 0;
    QDate contactDueOn; ///< the last day; null = none is agreed on, or the pairing has ended
    QDate visitDueOn;
    QDate reviewedOn; ///< null = never
    QDate reviewDueOn; ///< null = there are no reviews, or the pairing has ended
    int usualGap = 0; ///< days between two contacts, the median; 0 = fewer than three contacts
    int openPromises = 0;
    Silence silence = Silence::None;

    /// The first day on which something is missed; null when nothing can be.
    [[nodiscard]] QDate lapsesOn() const;
    /// Whether the pair, if it goes on as it usually does, will be silent too long.
    [[nodiscard]] bool isLikelyToLapse() const;

    friend bool operator==(const PairingCourse &, const PairingCourse &) = default;
};

/// How `pairing` stands on the evening of `day`. `services` and `reviews` may be those of all pairings, in any order.
[[nodiscard]] PairingCourse courseOf(const Pairing &pairing, const QList<PairingService> &services,
                                     const QList<PairingReview> &reviews, const PairingTerms &terms, QDate day);

/// What is missed or soon will be, in a sentence; empty when `course` is in its rhythm.
[[nodiscard]] QString reasonOf(const PairingCourse &course, QDate day);

/// A pair that will be silent, unless somebody gets in touch.
struct Lapse {
    PairingId pairing;
    QDate on; ///< the first day on which something is missed
    bool isLikely = false; ///< by the pair's own habit

    friend bool operator==(const Lapse &, const Lapse &) = default;
};

/// Who lapses next: those that have, then those that are likely to by their habit, then the rest; each by the day.
[[nodiscard]] QList<Lapse> lapseForecast(const QList<std::pair<PairingId, PairingCourse>> &courses, QDate day);

} // namespace lianxin
