#pragma once

#include "core/base/recordref.h"
#include "core/evaluation/factindex.h"
#include "core/evaluation/rulebook.h"

#include <QJsonObject>

namespace lianxin {

/// Points for one fact by one rule.
struct PointLine {
    QString rule = {}; ///< its code
    int points = 0; ///< hundredths
    QString source = {}; ///< what the fact is called
    RecordRef record; ///< where it can be looked up
    int percent = 100; ///< of what the rule gives: less after the facts that count in full

    friend bool operator==(const PointLine &, const PointLine &) = default;
};

/// What a member has by one rule.
struct PointItem {
    QString rule = {};
    int raw = 0; ///< hundredths, before the cap
    int counted = 0; ///< hundredths, floor and cap applied

    friend bool operator==(const PointItem &, const PointItem &) = default;
};

/// What a member has in one class of rules.
struct ClassPoints {
    QString name = {};
    int raw = 0; ///< hundredths, what its rules count
    int counted = 0; ///< hundredths, the floor and the cap of the class applied
    int weighted = 0; ///< hundredths, the part of the total

    friend bool operator==(const ClassPoints &, const ClassPoints &) = default;
};

struct MemberPoints {
    MemberId member;
    QString name = {};
    QString unit = {};
    QList<PointItem> items = {}; ///< in the order of the rules; those without a line are left out
    QList<PointLine> lines = {};
    int total = 0; ///< hundredths
    QList<ClassPoints> classes = {}; ///< in the order of the rules; empty where classes only name the rules
    QList<Id<struct RuleConditionTag>> unmet = {}; ///< the conditions that are not met
    bool isEligible = true; ///< false: one of those makes ineligible
    QHash<RuleFact, int> facts = {}; ///< how many there are of each kind that conditions count; no fact, no entry

    friend bool operator==(const MemberPoints &, const MemberPoints &) = default;
};

/// What each member gets by `book` for what happened within `period`: line by line, then added up as Totals says.
/// Members of the presidium get nothing, nor do those stand here who have no line. Most points first, and those who are
/// not eligible after all others.
/// A pairing is judged on the last day of the period, or on the day of the last service when it has no end.
QList<MemberPoints> evaluate(const Facts &facts, const Rulebook &book, const Period &period);
/// The same of the facts that `index` leads to.
QList<MemberPoints> evaluate(const FactIndex &index, const Rulebook &book, const Period &period);

/// The contract of `lianxin-cli points`.
QJsonObject toJson(const QList<MemberPoints> &members);

} // namespace lianxin
