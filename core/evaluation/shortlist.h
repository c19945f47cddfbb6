#pragma once

#include "core/evaluation/evaluation.h"

namespace lianxin {

/// What decides between members with as many points, one after the other.
enum class TieRule {
    Solved, ///< who has more suggestions that were solved
    Adopted, ///< whose reports were adopted more often
    Commented, ///< who has more reports that a leader commented on
    Attended, ///< who took part more often
    Rested, ///< who was a pioneer longer ago, or never
};

std::span<const char *const> codesOf(TieRule);

/// By what pioneers of a month are looked for.
struct ShortlistTerms {
    int count = 5; ///< so many members, and those who stand level with the last
    int coolDownMonths = 6; ///< so long after an award nobody is a pioneer again; 0 = at once
    QList<TieRule> ties;
    QStringList excluded; ///< words of offices that are not honoured, besides the chairpersons' meeting
};

/// As the office has set them; what is no code of a TieRule is passed by.
[[nodiscard]] ShortlistTerms readShortlistTerms(Database &database);

/// What a member did within a month.
struct MonthDeeds {
    int solved = 0;
    int adopted = 0;
    int commented = 0;
    int attended = 0;

    friend bool operator==(const MonthDeeds &, const MonthDeeds &) = default;
};

/// One who may become a pioneer.
struct Candidate {
    MemberId member;
    int place = 1; ///< from 1; who stands level shares one
    int points = 0; ///< hundredths
    MonthDeeds deeds;
    QString lastAward; ///< yyyy-MM of the latest before; empty = never
    QString evidence; ///< what the points are for, in words

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// One with points who is passed by, and why.
struct PassedBy {
    MemberId member;
    int points = 0; ///< hundredths
    QString reason;

    friend bool operator==(const PassedBy &, const PassedBy &) = default;
};

struct Shortlist {
    QString month; ///< yyyy-MM
    QList<Candidate> candidates; ///< the best first
    QList<PassedBy> passedBy;

    friend bool operator==(const Shortlist &, const Shortlist &) = default;
};

/// Whether `member` may be honoured: serves, sits not on the chairpersons' meeting, and has no office of `excluded`.
[[nodiscard]] bool mayBeHonoured(const FactIndex &index, const Member &member, const QStringList &excluded);

/// `book` as it counts for a month: what must be met in a year is not asked of it.
[[nodiscard]] Rulebook bookOfMonth(Rulebook book);

/// Who did best in the month of `day`, by the points of that month alone and the rules `ofYear`; its pioneers are
/// passed by.
[[nodiscard]] Shortlist shortlist(const FactIndex &index, const Rulebook &ofYear, QDate day,
                                  const ShortlistTerms &terms);

} // namespace lianxin
