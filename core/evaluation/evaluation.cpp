#include "core/evaluation/evaluation.h"

#include "core/evaluation/scoring.h"
#include "core/evaluation/totals.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QDate lastDayOf(const Facts &facts, const Period &period)
{
    if (period.to.isValid())
        return period.to;
    QDate last;
    for (const PairingService &service : facts.services)
        last = std::max(last, service.servedOn);
    return last;
}

/// How many facts of each kind that a condition of `book` counts the members have.
QHash<RuleFact, QHash<qint64, int>> factCounts(const FactIndex &index, const Facts &counted, const Rulebook &book,
                                               QDate lastDay)
{
    QHash<RuleFact, QHash<qint64, int>> counts;
    for (const RuleCondition &condition : book.conditions) {
        if (condition.measure != Measure::FactCount || counts.contains(condition.fact))
            continue;
        Scoring scoring(index, counted, book, lastDay);
        Rule each;
        each.fact = condition.fact;
        scoring.apply(each);
        QHash<qint64, int> &ofMember = counts[condition.fact];
        for (auto lines = scoring.lines().cbegin(); lines != scoring.lines().cend(); ++lines)
            ofMember.insert(lines.key(), static_cast<int>(lines->size()));
    }
    return counts;
}

QSet<QString> usedRules(const QList<MemberPoints> &evaluated)
{
    QSet<QString> codes;
    for (const MemberPoints &points : evaluated)
        for (const PointLine &line : points.lines)
            codes.insert(line.rule);
    return codes;
}

double inPoints(int hundredths)
{
    return hundredths / 100.0;
}

QJsonObject toJson(const QList<ClassPoints> &classes)
{
    QJsonObject object;
    for (const ClassPoints &each : classes)
        object.insert(each.name,
                      QJsonObject {{u"raw"_s, inPoints(each.raw)},
                                   {u"counted"_s, inPoints(each.counted)},
                                   {u"weighted"_s, inPoints(each.weighted)}});
    return object;
}

QJsonObject toJson(const MemberPoints &points)
{
    QJsonObject items;
    for (const PointItem &item : points.items)
        items.insert(item.rule, QJsonObject {{u"raw"_s, inPoints(item.raw)}, {u"counted"_s, inPoints(item.counted)}});
    QJsonArray lines;
    for (const PointLine &line : points.lines)
        lines.append(
            QJsonObject {{u"rule"_s, line.rule}, {u"points"_s, inPoints(line.points)}, {u"source"_s, line.source}});
    QJsonObject object {{u"name"_s, points.name},
                        {u"unit"_s, points.unit},
                        {u"items"_s, items},
                        {u"total"_s, inPoints(points.total)},
                        {u"lines"_s, lines}};
    if (!points.classes.isEmpty())
        object.insert(u"classes"_s, toJson(points.classes));
    if (!points.unmet.isEmpty())
        object.insert(u"eligible"_s, points.isEligible);
    return object;
}

} // namespace

QList<MemberPoints> evaluate(const Facts &facts, const Rulebook &book, const Period &period)
{
    return evaluate(FactIndex(facts), book, period);
}

QList<MemberPoints> evaluate(const FactIndex &index, const Rulebook &book, const Period &period)
{
    const Facts &facts = index.facts();
    const Facts counted = within(facts, period);
    const QDate lastDay = lastDayOf(facts, period);
    Scoring scoring(index, counted, book, lastDay);
    for (const Rule &rule : book.rules)
        scoring.apply(rule);

    QList<MemberPoints> evaluated;
    for (const Member &member : facts.members) {
        const auto lines = scoring.lines().value(member.id.value);
        if (!lines.isEmpty() && facts.directory.meaning(member.office) != u"presidium"_s)
            evaluated.append({.member = member.id, .name = member.name, .unit = member.unit, .lines = lines});
    }
    const Totals totals(book, {usedRules(evaluated), factCounts(index, counted, book, lastDay)});
    for (MemberPoints &points : evaluated)
        totals.addUp(points);
    std::ranges::stable_sort(evaluated, std::ranges::greater {},
                             [](const MemberPoints &points) { return std::pair(points.isEligible, points.total); });
    return evaluated;
}

QJsonObject toJson(const QList<MemberPoints> &members)
{
    QJsonArray array;
    for (const MemberPoints &points : members)
        array.append(toJson(points));
    return {{u"members"_s, array}};
}

} // namespace lianxin
