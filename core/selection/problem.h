#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// Whom to invite: pure values in, a panel with its reasons out. No storage, no clock, no chance.
namespace lianxin::selection {

/// How many sit: exactly `local` members who live in the host county, and from `specialistMin` to
/// `specialistMax` who hold a specialty of the theme. Together at most `maxSeats`.
struct Seats {
    int local = 0; ///< 0 …
    int specialistMin = 0; ///< 0 …
    int specialistMax = 0; ///< specialistMin …

    friend bool operator==(const Seats &, const Seats &) = default;
};

/// At most so many on one panel. A member without an employer (or sector) is under no such cap.
struct Caps {
    int employer = 1; ///< of one employer, 1 …
    int sector = 3; ///< of one sector, 1 …

    friend bool operator==(const Caps &, const Caps &) = default;
};

/// What a project of the activity needs to know.
struct Need {
    QString id; ///< unique in the problem
    QString specialty; ///< code of the specialty asked for
    int wanted = 1; ///< how many should hold it, 1 … maxSeats
    int must = 0; ///< 0 = soft; 1–3 = somebody on the panel holds it at least at this depth
    int weight = 1; ///< how much it counts, 0 … 1000

    friend bool operator==(const Need &, const Need &) = default;
};

/// At least `atLeast` members whose `attribute` has `value`: the mix of a special session.
struct Requirement {
    QString attribute; ///< "sector", "employer", "county" or a key of Candidate::attributes
    QString value;
    int atLeast = 1; ///< 0 … maxSeats

    friend bool operator==(const Requirement &, const Requirement &) = default;
};

/// A wished-for number of members with a trait: a wish, not a quota.
struct DiversityWish {
    QString trait; ///< one of Candidate::traits
    int wanted = 1; ///< 0 … maxSeats

    friend bool operator==(const DiversityWish &, const DiversityWish &) = default;
};

/// A member, as far as the selection looks at one.
struct Candidate {
    QString id; ///< unique in the problem
    QString name; ///< for the sentences; may be empty, then the id is shown
    QString county; ///< of residence
    QString sector;
    QString employer;
    QMap<QString, int> specialties; ///< code → depth: 1 knows, 2 practises, 3 leading
    QMap<QString, QString> attributes; ///< what a requirement may ask for besides: unit_type, party …
    int tier = 0; ///< capability class from past results, 0–3
    int performance = 0; ///< 0–1000
    int invited = 0; ///< times this year, 0–1000
    QStringList traits;
    bool available = true; ///< false = cannot come that day; a pin beats it
    bool barred = false; ///< a rule of the office keeps them off; nothing beats it
    bool pinned = false; ///< sits in any case

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// Everything the choice depends on.
///
/// A member may take a local seat if resident, a specialist seat if holding a theme specialty at
/// `themeDepth` or deeper; a pinned one who fits neither takes a specialist seat.
struct SelectionProblem {
    QString county; ///< the host county
    QStringList theme; ///< specialties that make a member a specialist for this activity
    int themeDepth = 1; ///< 1–3
    Seats seats;
    QList<Need> needs; ///< at most maxNeeds
    Caps caps;
    QList<Requirement> require; ///< at most maxNeeds
    QList<DiversityWish> diversity; ///< at most maxWishes
    QList<Candidate> members; ///< in any order: it does not matter
    quint64 seed = 0; ///< of the lottery that settles the last ties
    bool fewestInvitedFirst = false; ///< the office puts fair shares before capability

    friend bool operator==(const SelectionProblem &, const SelectionProblem &) = default;
};

inline constexpr int maxSeats = 100;
inline constexpr int maxNeeds = 32;
inline constexpr int maxWishes = 16;
inline constexpr int maxWeight = 1000;
inline constexpr int maxInvited = 1000;
inline constexpr int maxPerformance = 1000;

/// Whether the values are within their ranges and no id stands twice.
/// Errors: Invalid, naming the record and the range.
[[nodiscard]] Result<void> validate(const SelectionProblem &problem);

/// The name to show for `member`.
[[nodiscard]] QString shownName(const Candidate &member);

/// The value of `attribute` that a requirement compares; empty if the member has none.
[[nodiscard]] QString attributeOf(const Candidate &member, const QString &attribute);

/// Whether `member` may take a local seat of `problem`.
[[nodiscard]] bool isResident(const SelectionProblem &problem, const Candidate &member);

/// Whether `member` may take a specialist seat of `problem` without being pinned.
[[nodiscard]] bool isSpecialist(const SelectionProblem &problem, const Candidate &member);

/// The member of that id; null if there is none.
[[nodiscard]] const Candidate *findMember(const SelectionProblem &problem, const QString &id);

} // namespace lianxin::selection
