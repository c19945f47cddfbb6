#include "core/evaluation/totals.h"

#include <algorithm>
#include <cstdlib>

namespace lianxin {

namespace {

/// `raw` within the floor and the cap of its rule, which both have its sign.
int limited(int raw, const Rule &rule)
{
    const int sign = rule.points < 0 ? -1 : 1;
    int size = sign * raw;
    if (rule.floor)
        size = std::max(size, sign * *rule.floor);
    if (rule.cap)
        size = std::min(size, sign * *rule.cap);
    return sign * size;
}

int limited(int counted, const RuleClass &group)
{
    if (group.floor)
        counted = std::max(counted, *group.floor);
    return group.cap ? std::min(counted, *group.cap) : counted;
}

bool holds(const RuleCondition &condition, int measured)
{
    return condition.bound == Bound::AtLeast ? measured >= condition.amount : measured <= condition.amount;
}

} // namespace

QSet<QString> rulesUsedBy(const QList<MemberPoints> &evaluated, const Rulebook &book)
{
    QSet<QString> codes;
    for (const MemberPoints &points : evaluated)
        for (const PointLine &line : points.lines)
            if (codes.size() < book.rules.size())
                codes.insert(line.rule);
    return codes;
}

Totals::Totals(const Rulebook &book, CommonCounts counts)
    : m_book(book)
    , m_counts(std::move(counts))
    , m_weights(weightsOf(book.classes))
{
    for (const Rule &rule : book.rules)
        if (m_counts.rules.contains(rule.code))
            m_classes.insert(rule.group);
    for (const RuleClass &group : book.classes)
        if (m_classes.contains(group.name))
            m_usedWeights += group.weight.value_or(0);
}

void Totals::addUp(MemberPoints &points) const
{
    for (const Rule &rule : m_book.rules)
        if (rule.fullFacts > 0 && rule.laterShare < 100)
            step(points.lines, rule);
    addItems(points);
    const QList<ClassPoints> classes = classesOf(points);
    points.total = 0;
    for (const ClassPoints &each : classes)
        points.total += each.weighted;
    applyConditions(points, classes);
    if (m_book.countsInClasses())
        points.classes = classes;
}

/// Which facts come later does not depend on the order in which they were found.
void Totals::step(QList<PointLine> &lines, const Rule &rule) const
{
    QList<PointLine *> own;
    for (PointLine &line : lines)
        if (line.rule == rule.code)
            own.append(&line);
    std::ranges::stable_sort(own, {}, [](const PointLine *line) {
        return std::tuple(-std::abs(line->points), line->record.table, line->record.id, line->source);
    });
    for (qsizetype place = rule.fullFacts; place < own.size(); ++place) {
        own.at(place)->points = scaled(own.at(place)->points, rule.laterShare);
        own.at(place)->percent = rule.laterShare;
    }
}

void Totals::addItems(MemberPoints &points) const
{
    for (const Rule &rule : m_book.rules) {
        PointItem item {.rule = rule.code};
        bool found = false;
        for (const PointLine &line : std::as_const(points.lines)) {
            found = found || line.rule == rule.code;
            item.raw += line.rule == rule.code ? line.points : 0;
        }
        if (!found)
            continue;
        item.counted = limited(item.raw, rule);
        points.items.append(item);
    }
}

QList<ClassPoints> Totals::classesOf(const MemberPoints &points) const
{
    QList<ClassPoints> classes;
    auto item = points.items.begin(); // items stand in the order of the rules
    for (const Rule &rule : m_book.rules) {
        if (item == points.items.end() || item->rule != rule.code)
            continue;
        auto group = std::ranges::find(classes, rule.group, &ClassPoints::name);
        if (group == classes.end())
            group = classes.insert(classes.end(), {.name = rule.group});
        group->raw += item->counted;
        ++item;
    }
    for (ClassPoints &each : classes) {
        const RuleClass group = classNamed(each.name);
        each.counted = limited(each.raw, group);
        each.weighted = weighted(each.counted, group);
    }
    return classes;
}

int Totals::weighted(int counted, const RuleClass &group) const
{
    if (m_book.set.formula == Formula::Sum || !group.weight)
        return counted;
    if (m_usedWeights == 0)
        return 0;
    return qRound(counted * (*group.weight / 100.0) * m_weights / m_usedWeights);
}

RuleClass Totals::classNamed(const QString &name) const
{
    const auto found = std::ranges::find(m_book.classes, name, &RuleClass::name);
    return found == m_book.classes.end() ? RuleClass {} : *found;
}

void Totals::applyConditions(MemberPoints &points, const QList<ClassPoints> &classes) const
{
    int total = points.total;
    for (const RuleCondition &condition : m_book.conditions) {
        if (!isUsed(condition) || holds(condition, measured(condition, points, classes)))
            continue;
        points.unmet.append(condition.id);
        if (condition.consequence == Consequence::Ineligible)
            points.isEligible = false;
        else
            total = std::min(total, condition.totalCap.value_or(total));
    }
    points.total = total;
}

bool Totals::isUsed(const RuleCondition &condition) const
{
    switch (condition.measure) {
    case Measure::Total:
        return true;
    case Measure::ClassPoints:
        return m_classes.contains(condition.group);
    case Measure::RulePoints:
        return m_counts.rules.contains(m_book.find(condition.rule).code);
    case Measure::FactCount:
        return !m_counts.facts.value(condition.fact).isEmpty();
    }
    return true;
}

int Totals::measured(const RuleCondition &condition, const MemberPoints &points,
                     const QList<ClassPoints> &classes) const
{
    switch (condition.measure) {
    case Measure::Total:
        return points.total;
    case Measure::ClassPoints: {
        const auto found = std::ranges::find(classes, condition.group, &ClassPoints::name);
        return found == classes.end() ? 0 : found->counted;
    }
    case Measure::RulePoints: {
        const auto found = std::ranges::find(points.items, m_book.find(condition.rule).code, &PointItem::rule);
        return found == points.items.end() ? 0 : found->counted;
    }
    case Measure::FactCount:
        return m_counts.facts.value(condition.fact).value(points.member.value);
    }
    return 0;
}

} // namespace lianxin
