#include "core/evaluation/ruleclass.h"

#include <QCoreApplication>

#include <array>

namespace lianxin {

namespace {

QString partText(const char *text)
{
    return QCoreApplication::translate("Evaluation", text);
}

Error invalidPart(const char *sentence)
{
    return {ErrorKind::Invalid, partText(sentence), {}};
}

} // namespace

std::span<const char *const> codesOf(Measure)
{
    static constexpr std::array codes {"total", "class_points", "rule_points", "fact_count"};
    return codes;
}

std::span<const char *const> codesOf(Bound)
{
    static constexpr std::array codes {"at_least", "at_most"};
    return codes;
}

std::span<const char *const> codesOf(Consequence)
{
    static constexpr std::array codes {"ineligible", "capped"};
    return codes;
}

QString titleOf(Formula formula)
{
    return formula == Formula::Sum ? partText(QT_TRANSLATE_NOOP("Evaluation", "what the classes count, added up"))
                                   : partText(QT_TRANSLATE_NOOP("Evaluation", "each class by its weight"));
}

QString titleOf(Measure measure)
{
    static constexpr std::array titles {
        QT_TRANSLATE_NOOP("Evaluation", "the total"), QT_TRANSLATE_NOOP("Evaluation", "points of a class"),
        QT_TRANSLATE_NOOP("Evaluation", "points of a rule"), QT_TRANSLATE_NOOP("Evaluation", "number of facts")};
    return partText(titles[static_cast<std::size_t>(measure)]);
}

QString titleOf(Bound bound)
{
    return bound == Bound::AtLeast ? partText(QT_TRANSLATE_NOOP("Evaluation", "at least"))
                                   : partText(QT_TRANSLATE_NOOP("Evaluation", "at most"));
}

QString titleOf(Consequence consequence)
{
    return consequence == Consequence::Ineligible ? partText(QT_TRANSLATE_NOOP("Evaluation", "not eligible"))
                                                  : partText(QT_TRANSLATE_NOOP("Evaluation", "total limited"));
}

Result<void> validate(const RuleMultiplier &multiplier)
{
    if (multiplier.factor < 0 || multiplier.factor > mostFactor)
        return invalidPart(QT_TRANSLATE_NOOP(
            "Evaluation", "A factor is a number from 0 to 10, such as 1.5, or a percentage to 1000 %."));
    return {};
}

Result<void> validate(const RuleClass &group)
{
    if (group.name.trimmed().isEmpty() || group.name.size() > 100)
        return invalidPart(QT_TRANSLATE_NOOP("Evaluation", "The name of a class has 1 to 100 characters."));
    if (group.cap && group.floor && *group.floor > *group.cap)
        return invalidPart(QT_TRANSLATE_NOOP("Evaluation", "The floor of a class is not above its cap."));
    if (group.weight && (*group.weight < 0 || *group.weight > 100))
        return invalidPart(QT_TRANSLATE_NOOP("Evaluation", "The weight of a class is a percentage from 0 to 100."));
    return {};
}

Result<void> validate(const RuleCondition &condition)
{
    if (condition.name.size() > 100)
        return invalidPart(QT_TRANSLATE_NOOP("Evaluation", "The name of a condition has at most 100 characters."));
    if (condition.measure == Measure::ClassPoints && condition.group.trimmed().isEmpty())
        return invalidPart(QT_TRANSLATE_NOOP("Evaluation", "Say the points of which class the condition looks at."));
    if (condition.measure == Measure::RulePoints && !condition.rule.isStored())
        return invalidPart(QT_TRANSLATE_NOOP("Evaluation", "Say the points of which rule the condition looks at."));
    if (condition.measure == Measure::FactCount && condition.fact == RuleFact::Unbound)
        return invalidPart(QT_TRANSLATE_NOOP("Evaluation", "Say what the condition counts."));
    if (condition.measure == Measure::FactCount && condition.amount < 0)
        return invalidPart(QT_TRANSLATE_NOOP("Evaluation", "A number of facts is not below 0."));
    if (condition.consequence == Consequence::Capped && !condition.totalCap)
        return invalidPart(
            QT_TRANSLATE_NOOP("Evaluation", "Say what the total is at most for those who do not meet the condition."));
    return {};
}

int weightsOf(const QList<RuleClass> &classes)
{
    int sum = 0;
    for (const RuleClass &each : classes)
        sum += each.weight.value_or(0);
    return sum;
}

} // namespace lianxin
