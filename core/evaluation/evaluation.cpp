#include "core/evaluation/evaluation.h"

#include "core/evaluation/pointgathering.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

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
    return PointGathering::over(index, book, period).evaluated(index.facts().members, index.facts().directory);
}

QJsonObject toJson(const QList<MemberPoints> &members)
{
    QJsonArray array;
    for (const MemberPoints &points : members)
        array.append(toJson(points));
    return {{u"members"_s, array}};
}

} // namespace lianxin
