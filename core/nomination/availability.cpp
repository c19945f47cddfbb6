#include "core/nomination/availability.h"

#include "core/base/codes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr std::array everyRule {
    AvailabilityRule::Presidium, AvailabilityRule::OwnEnterprise, AvailabilityRule::Competitor,
    AvailabilityRule::Leave,     AvailabilityRule::DoubleBooking, AvailabilityRule::DeclinedTwice,
    AvailabilityRule::YearCap,
};

/// Unless the office has set something else.
RuleEffect usualEffect(AvailabilityRule rule)
{
    const bool isDoubtOnly = rule == AvailabilityRule::Competitor || rule == AvailabilityRule::DeclinedTwice;
    return isDoubtOnly ? RuleEffect::Warn : RuleEffect::Block;
}

/// `text` with what else is known in brackets.
QString withDetails(const QString &text, QStringList details)
{
    details.removeAll(QString());
    if (details.isEmpty())
        return text;
    return QCoreApplication::translate("Nomination", "%1 (%2)")
        .arg(text, details.join(QCoreApplication::translate("Nomination", "; ")));
}

QString shownDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString presidiumText(const Situation &situation)
{
    if (situation.presidiumPost.isEmpty())
        return {};
    return withDetails(QCoreApplication::translate("Nomination", "Sits on the chairpersons' meeting"),
                       {situation.presidiumPost});
}

QString ownEnterpriseText(const Situation &situation)
{
    if (situation.ownEnterprises.isEmpty())
        return {};
    return QCoreApplication::translate("Nomination", "Works for %1, which is visited")
        .arg(situation.ownEnterprises.join(QCoreApplication::translate("Nomination", ", ")));
}

QString competitorText(const Situation &situation)
{
    if (situation.rivalries.isEmpty())
        return {};
    const Rivalry &first = situation.rivalries.first();
    return QCoreApplication::translate("Nomination", "Works for %1, in the same industry (%2) as %3, which is visited")
        .arg(first.employer, first.industry, first.visited);
}

QString leaveText(const Situation &situation)
{
    if (!situation.refused)
        return {};
    const QString text = situation.refused->reply == Reply::Leave
        ? QCoreApplication::translate("Nomination", "Asked for leave from this activity")
        : QCoreApplication::translate("Nomination", "Declined this activity");
    return withDetails(text, {shownDay(situation.refused->day), situation.leaveReason});
}

QString doubleBookingText(const Situation &situation)
{
    if (situation.elsewhere.isEmpty())
        return {};
    const Occasion &first = situation.elsewhere.first();
    return QCoreApplication::translate("Nomination", "Is invited to \"%1\" on the same day (%2)")
        .arg(first.theme, shownDay(first.day));
}

QString declinedTwiceText(const Situation &situation)
{
    if (situation.lastTwo.size() < 2 || !std::ranges::all_of(situation.lastTwo, saidNo, &Occasion::reply))
        return {};
    const auto named = [](const Occasion &occasion) {
        const QString said = occasion.reply == Reply::Leave ? QCoreApplication::translate("Nomination", "leave")
                                                            : QCoreApplication::translate("Nomination", "declined");
        return withDetails(u"\u201c%1\u201d"_s.arg(occasion.theme), {shownDay(occasion.day), said});
    };
    return QCoreApplication::translate("Nomination", "Said no to the last two invitations: %1, %2")
        .arg(named(situation.lastTwo.at(1)), named(situation.lastTwo.at(0)));
}

QString yearCapText(const Situation &situation, int cap)
{
    if (situation.invited < cap)
        return {};
    return QCoreApplication::translate("Nomination", "Was invited %1 times this year; the limit is %2")
        .arg(QString::number(situation.invited), QString::number(cap));
}

/// What `rule` has to say about the member; empty = nothing.
QString textOf(AvailabilityRule rule, const Situation &situation, int yearCap)
{
    switch (rule) {
    case AvailabilityRule::Presidium:
        return presidiumText(situation);
    case AvailabilityRule::OwnEnterprise:
        return ownEnterpriseText(situation);
    case AvailabilityRule::Competitor:
        return competitorText(situation);
    case AvailabilityRule::Leave:
        return leaveText(situation);
    case AvailabilityRule::DoubleBooking:
        return doubleBookingText(situation);
    case AvailabilityRule::DeclinedTwice:
        return declinedTwiceText(situation);
    case AvailabilityRule::YearCap:
        return yearCapText(situation, yearCap);
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const char *const> codesOf(AvailabilityRule)
{
    static constexpr std::array codes {"presidium",      "own_enterprise", "competitor", "leave",
                                       "double_booking", "declined_twice", "year_cap"};
    return codes;
}

std::span<const char *const> codesOf(RuleEffect)
{
    static constexpr std::array codes {"off", "warn", "block"};
    return codes;
}

QString settingOf(AvailabilityRule rule)
{
    return u"availability."_s + codeOf(rule);
}

AvailabilityRules readAvailabilityRules(const Settings &settings)
{
    AvailabilityRules rules;
    for (const AvailabilityRule rule : everyRule) {
        const auto effect = withCode<RuleEffect>(settings.text(settingOf(rule))).value_or(usualEffect(rule));
        if (effect != RuleEffect::Off)
            rules.effects.insert(rule, effect);
    }
    rules.yearCap = settings.number(u"selection.year_cap"_s, rules.yearCap);
    return rules;
}

QList<Objection> objectionsTo(const Situation &situation, const AvailabilityRules &rules)
{
    QList<Objection> objections;
    for (auto rule = rules.effects.begin(); rule != rules.effects.end(); ++rule) {
        const QString text = textOf(rule.key(), situation, rules.yearCap);
        if (!text.isEmpty())
            objections.append({rule.key(), rule.value(), QCoreApplication::translate("Nomination", "%1.").arg(text)});
    }
    return objections;
}

bool yieldsToPin(AvailabilityRule rule)
{
    return rule == AvailabilityRule::Leave || rule == AvailabilityRule::DoubleBooking
        || rule == AvailabilityRule::DeclinedTwice || rule == AvailabilityRule::YearCap;
}

} // namespace lianxin
