#include "core/evaluation/rule.h"

#include <QCoreApplication>

#include <array>

namespace lianxin {

std::span<const char *const> codesOf(RuleFact)
{
    static constexpr std::array codes {"unbound",           "attendance",      "volunteered",    "suggestion",
                                       "suggestion_solved", "report",          "report_adopted", "report_commented",
                                       "pairing_active",    "pairing_service", "outcome",        "no_show",
                                       "no_reply"};
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
    return {};
}

} // namespace lianxin
