#include "core/evaluation/evaluation.h"

#include "core/evaluation/scoring.h"

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

int capped(int raw, const std::optional<int> &cap)
{
    if (!cap)
        return raw;
    return *cap < 0 ? std::max(raw, *cap) : std::min(raw, *cap);
}

/// The items and the total of `points`, whose lines are known.
void addUp(MemberPoints &points, const Rulebook &book)
{
    for (const Rule &rule : book.rules) {
        PointItem item {.rule = rule.code};
        bool found = false;
        for (const PointLine &line : std::as_const(points.lines)) {
            found = found || line.rule == rule.code;
            item.raw += line.rule == rule.code ? line.points : 0;
        }
        if (!found)
            continue;
        item.counted = capped(item.raw, rule.cap);
        points.total += item.counted;
        points.items.append(item);
    }
}

double inPoints(int hundredths)
{
    return hundredths / 100.0;
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
    return {{u"name"_s, points.name},
            {u"unit"_s, points.unit},
            {u"items"_s, items},
            {u"total"_s, inPoints(points.total)},
            {u"lines"_s, lines}};
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
    Scoring scoring(index, counted, book, lastDayOf(facts, period));
    for (const Rule &rule : book.rules)
        scoring.apply(rule);

    QList<MemberPoints> evaluated;
    for (const Member &member : facts.members) {
        const auto lines = scoring.lines().value(member.id.value);
        if (lines.isEmpty() || facts.directory.meaning(member.office) == u"presidium"_s)
            continue;
        MemberPoints points {.member = member.id, .name = member.name, .unit = member.unit, .lines = lines};
        addUp(points, book);
        evaluated.append(points);
    }
    std::ranges::stable_sort(evaluated, std::ranges::greater {}, &MemberPoints::total);
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
