#include "core/evaluation/rule.h"

#include <QCoreApplication>

#include <array>
#include <cstdlib>

namespace lianxin {

std::span<const char *const> codesOf(RuleFact)
{
    static constexpr std::array codes {"unbound",           "attendance",      "volunteered",    "suggestion",
                                       "suggestion_solved", "report",          "report_adopted", "report_commented",
                                       "pairing_active",    "pairing_service", "outcome",        "no_show",
                                       "no_reply"};
    return codes;
}

std::span<const char *const> codesOf(Formula)
{
    static constexpr std::array codes {"sum", "weighted"};
    return codes;
}

Result<void> validate(const RuleSet &set)
{
    const auto invalid = [](const char *rule) {
        return Error {ErrorKind::Invalid, QCoreApplication::translate("Evaluation", rule), {}};
    };
    if (set.name.trimmed().isEmpty() || set.name.size() > 100)
        return invalid(QT_TRANSLATE_NOOP("Evaluation", "The name of a rule set has 1 to 100 characters."));
    if (set.validFrom.isValid() && set.validTo.isValid() && set.validTo < set.validFrom)
        return invalid(QT_TRANSLATE_NOOP("Evaluation", "The period of a rule set ends before it begins."));
    return {};
}

Result<void> validate(const Rule &rule)
{
    const auto invalid = [](const char *sentence) {
        return Error {ErrorKind::Invalid, QCoreApplication::translate("Evaluation", sentence), {}};
    };
    if (rule.code.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Evaluation", "A rule has a code."));
    if (rule.cap && (*rule.cap < 0) != (rule.points < 0))
        return invalid(QT_TRANSLATE_NOOP("Evaluation", "The cap of a rule has the sign of its points."));
    if (rule.floor && (*rule.floor < 0) != (rule.points < 0))
        return invalid(QT_TRANSLATE_NOOP("Evaluation", "The floor of a rule has the sign of its points."));
    if (rule.floor && rule.cap && std::abs(*rule.floor) > std::abs(*rule.cap))
        return invalid(QT_TRANSLATE_NOOP("Evaluation", "The floor of a rule is not above its cap."));
    if (rule.fullFacts < 0)
        return invalid(QT_TRANSLATE_NOOP("Evaluation", "The number of facts that count in full is not below 0."));
    if (rule.laterShare < 0 || rule.laterShare > 100)
        return invalid(QT_TRANSLATE_NOOP("Evaluation", "The share of later facts is a percentage from 0 to 100."));
    return {};
}

} // namespace lianxin
