#pragma once

#include "core/members/member.h"

namespace lianxin {

using RuleSetId = Id<struct RuleSetTag>;
using RuleId = Id<struct RuleTag>;
using MonthlyAwardId = Id<struct MonthlyAwardTag>;

/// How the classes of a set make the total.
enum class Formula {
    Sum, ///< what the classes count, added up
    Weighted, ///< each class by its weight; those without a weight are added whole
};

std::span<const char *const> codesOf(Formula);

/// The rules by which one period is evaluated.
struct RuleSet {
    RuleSetId id;
    int revision = 0;
    QString name; ///< 1 to 100 characters, unique
    QDate validFrom; ///< the first day that counts
    QDate validTo; ///< the last day that counts
    bool expired = false; ///< kept for the records, no longer used
    Formula formula = Formula::Sum;

    friend bool operator==(const RuleSet &, const RuleSet &) = default;
};

/// What kind of fact a rule gives points for.
enum class RuleFact {
    Unbound, ///< nobody has said yet what it means
    Attendance, ///< was there, late or not
    Volunteered, ///< came of the member's own accord and was there
    Suggestion, ///< proposed or joined a suggestion
    SuggestionSolved, ///< of the result class with the meaning "solved"
    Report, ///< wrote or joined a report
    ReportAdopted, ///< a report was adopted; forwarding does not count
    ReportCommented, ///< a leader commented on a report
    PairingActive, ///< a pairing that goes on and is not quiet at the end of the period
    PairingService, ///< one service within a pairing
    Outcome, ///< brought about an outcome
    NoShow, ///< accepted and was absent without leave
    NoReply, ///< never answered an invitation
};

std::span<const char *const> codesOf(RuleFact);

/// One line of the rules: so many points for each fact of a kind.
struct Rule {
    RuleId id;
    int revision = 0;
    RuleSetId ruleSet;
    QString code; ///< as the office numbers it; unique in the set
    QString group; ///< a class of items, in the office's words
    QString item;
    QString criterion; ///< when it applies, in the office's words
    RuleFact fact = RuleFact::Unbound;
    bool bestOnly = false; ///< of several events of one record only the one with the most points counts
    int points = 0; ///< hundredths of a point for each; negative = deducted
    QString unit; ///< what is counted
    std::optional<int> cap; ///< hundredths; of the sign of the points; none = no cap
    std::optional<int> floor; ///< hundredths, of the sign of the points; who has one fact has at least this; none = no
    int fullFacts = 0; ///< so many facts of a member, those with the most points, count in full; 0 = all
    int laterShare = 100; ///< percent that each fact after those counts
    int firstShare = 100; ///< percent for the first of joint authors
    int otherShare = 100; ///< percent for each other of them
    QString appliesTo; ///< in the office's words
    QString source; ///< where the facts are kept, in the office's words
    bool confirmed = false; ///< somebody has said that `fact` is what the rule means; false: guessed from its words

    friend bool operator==(const Rule &, const Rule &) = default;
};

/// A factor that a rule has for a level, a mode of adoption, or the post of a member.
struct RuleMultiplier {
    Id<struct RuleMultiplierTag> id;
    int revision = 0;
    RuleId rule;
    EntryId entry; ///< of WordList::Level, AdoptionMode or Office
    int factor = 100; ///< percent

    friend bool operator==(const RuleMultiplier &, const RuleMultiplier &) = default;
};

/// That a member was the pioneer of a month.
struct MonthlyAward {
    MonthlyAwardId id;
    int revision = 0;
    QString month; ///< yyyy-MM
    MemberId member;
    QString story;
    QDate announcedOn;

    friend bool operator==(const MonthlyAward &, const MonthlyAward &) = default;
};

/// Errors: Invalid.
Result<void> validate(const RuleSet &set);
Result<void> validate(const Rule &rule);

} // namespace lianxin
