#include "core/evaluation/whynot.h"

#include "core/base/codes.h"
#include "core/evaluation/waykinds.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int furtherTries = 6; ///< so many facts more than seem enough are tried before a set is given up
constexpr int mostLeaves = 4000;

/// How much the kinds from each place on bring at most, by the number of facts: what they have in common, such as the
/// cap of a class, only lowers that.
QList<QList<int>> bestFrom(const QList<WayKind> &kinds)
{
    QList<QList<int>> best(kinds.size() + 1, QList<int>(mostFurtherFacts + 1, 0));
    for (qsizetype place = kinds.size() - 1; place >= 0; --place)
        for (int count = 0; count <= mostFurtherFacts; ++count)
            for (int own = 0; own <= count; ++own)
                best[place][count] = std::max(best.at(place).at(count),
                                              kinds.at(place).gains.at(own) + best.at(place + 1).at(count - own));
    return best;
}

/// Finds the sets of a number of facts that bring enough.
class WaySearch
{
public:
    WaySearch(const QList<WayKind> &kinds, const QList<QList<int>> &best, const WayNeeds &needs, const WayCount &whole,
              int target)
        : m_kinds(kinds)
        , m_best(best)
        , m_needs(needs)
        , m_whole(whole)
        , m_target(target)
    {
    }
    ~WaySearch() = default;
    Q_DISABLE_COPY_MOVE(WaySearch)

    void find(qsizetype place, int count, int need)
    {
        if (m_found.size() >= mostFound || m_leaves >= mostLeaves || m_needs.least(m_brought) > count)
            return;
        if (place == m_kinds.size())
            return look();
        for (int own = count; own >= 0; --own) {
            const int gain = m_kinds.at(place).gains.at(own);
            if (gain + m_best.at(place + 1).at(count - own) < need)
                continue;
            if (own > 0)
                m_chosen.append({place, own});
            bring(m_kinds.at(place), own);
            find(place + 1, count - own, need - gain);
            bring(m_kinds.at(place), -own);
            if (own > 0)
                m_chosen.removeLast();
        }
    }

    [[nodiscard]] const QList<QList<FurtherFacts>> &found() const { return m_found; }

private:
    static constexpr qsizetype mostFound = 200;

    void bring(const WayKind &kind, int count)
    {
        for (const RuleFact fact : kind.counted)
            m_brought[fact] += count;
    }

    /// The bound knows nothing of what kinds have in common; here it is counted.
    void look()
    {
        ++m_leaves;
        FurtherPart further;
        QList<FurtherFacts> set;
        MemberPoints before = m_whole.with(further);
        for (const auto &[place, count] : std::as_const(m_chosen)) {
            const WayKind &kind = m_kinds.at(place);
            further.add(kind, count);
            const MemberPoints now = m_whole.with(further);
            FurtherFacts facts {.fact = kind.fact,
                                .level = kind.level,
                                .mode = kind.mode,
                                .count = count,
                                .gain = now.total - before.total};
            for (const PointLine &line : kind.lines)
                facts.rules.append(line.rule);
            set.append(facts);
            before = now;
        }
        if (before.total >= m_target && before.isEligible)
            m_found.append(set);
    }

    const QList<WayKind> &m_kinds;
    const QList<QList<int>> &m_best;
    const WayNeeds &m_needs;
    const WayCount &m_whole;
    int m_target;
    int m_leaves = 0;
    QList<std::pair<qsizetype, int>> m_chosen;
    QHash<RuleFact, int> m_brought;
    QList<QList<FurtherFacts>> m_found;
};

/// What the caps allow at most; none where the points still grow with the last of many facts.
std::optional<int> ceilingOf(const QList<WayKind> &kinds, const WayCount &unasked)
{
    FurtherPart further;
    for (const WayKind &kind : kinds) {
        if (kind.gains.at(mostFurtherFacts) > kind.gains.at(mostFurtherFacts - 1))
            return {};
        further.add(kind, mostFurtherFacts);
    }
    return unasked.totalWith(further);
}

/// Those that count no facts.
QList<RuleCondition> pointConditions(const Rulebook &book)
{
    QList<RuleCondition> conditions = book.conditions;
    conditions.removeIf([](const RuleCondition &each) { return each.measure == Measure::FactCount; });
    return conditions;
}

QString toldFacts(const FurtherFacts &facts, const Directory &directory)
{
    QStringList names {directory.word(WordList::RuleFact, codeOf(facts.fact))};
    for (const EntryId entry : {facts.level, facts.mode})
        if (entry.isStored())
            names.append(directory.name(entry));
    if (facts.rules.isEmpty())
        return QCoreApplication::translate("WhyNot", "%1 × %2 (a condition asks for it)")
            .arg(QString::number(facts.count), names.join(u' '));
    return QCoreApplication::translate("WhyNot", "%1 × %2 (rule %3, +%4)")
        .arg(QString::number(facts.count), names.join(u' '),
             facts.rules.join(QCoreApplication::translate("Columns", ", ")), pointsText(facts.gain));
}

QString whyNone(const WayToTotal &way)
{
    if (way.isReached())
        return QCoreApplication::translate("WhyNot", "%1 points are reached: there are %2.")
            .arg(pointsText(way.target), pointsText(way.total));
    if (way.total >= way.target)
        return QCoreApplication::translate(
                   "WhyNot", "There are %1 points, but a condition is not met that no further fact can meet.")
            .arg(pointsText(way.total));
    if (way.ceiling)
        return QCoreApplication::translate("WhyNot", "%1 points are out of reach: the caps allow %2 at most.")
            .arg(pointsText(way.target), pointsText(*way.ceiling));
    return QCoreApplication::translate("WhyNot", "%1 points are out of reach by these rules.")
        .arg(pointsText(way.target));
}

} // namespace

UsedParts usedBy(const QList<MemberPoints> &evaluated, const Rulebook &book)
{
    UsedParts used {rulesUsedBy(evaluated, book), {}};
    for (const MemberPoints &points : evaluated) {
        for (auto fact = points.facts.cbegin(); fact != points.facts.cend(); ++fact)
            used.facts.insert(fact.key());
        for (const RuleCondition &each : book.conditions) // of somebody who has no points at all
            if (each.measure == Measure::FactCount && points.unmet.contains(each.id))
                used.facts.insert(each.fact);
    }
    return used;
}

WayToTotal wayTo(const MemberPoints &points, int target, const WayGround &ground, int most)
{
    const WayCount plain(points, ground, {});
    const WayCount whole(points, ground, ground.book.conditions);
    WayToTotal way {
        .total = points.total, .target = target, .sets = {}, .ceiling = {}, .isEligible = points.isEligible};
    if (way.isReached())
        return way;
    const int need = target - plain.totalWith({});
    const WayNeeds needs(whole.with({}), ground.book, target);
    const QList<WayKind> kinds = wayKinds(need, needs, plain, ground);
    const QList<QList<int>> best = bestFrom(kinds);
    const auto enough = std::ranges::find_if(best.first(), [&](int gain) { return gain >= need; });
    const int fewest = std::max(needs.least(), static_cast<int>(enough - best.first().begin()));
    for (int count = fewest; count <= std::min(fewest + furtherTries, mostFurtherFacts) && way.sets.isEmpty();
         ++count) {
        WaySearch search(kinds, best, needs, whole, target);
        search.find(0, count, need);
        way.sets = search.found();
    }
    if (way.sets.isEmpty() && enough == best.first().end())
        way.ceiling = ceilingOf(kinds, WayCount(points, ground, pointConditions(ground.book)));
    std::ranges::stable_sort(way.sets, {}, &QList<FurtherFacts>::size);
    way.sets.resize(std::min<qsizetype>(way.sets.size(), most));
    return way;
}

QJsonObject toJson(const WayToTotal &way, const Directory &directory)
{
    QJsonArray sets;
    for (const QList<FurtherFacts> &set : way.sets) {
        QJsonArray facts;
        for (const FurtherFacts &each : set)
            facts.append(QJsonObject {{u"fact"_s, codeOf(each.fact)},
                                      {u"rules"_s, QJsonArray::fromStringList(each.rules)},
                                      {u"level"_s, directory.name(each.level)},
                                      {u"mode"_s, directory.name(each.mode)},
                                      {u"count"_s, each.count},
                                      {u"gain"_s, each.gain / 100.0}});
        sets.append(facts);
    }
    return {{u"have"_s, way.total / 100.0},
            {u"target"_s, way.target / 100.0},
            {u"reached"_s, way.isReached()},
            {u"eligible"_s, way.isEligible},
            {u"ceiling"_s, way.ceiling ? QJsonValue(*way.ceiling / 100.0) : QJsonValue()},
            {u"sets"_s, sets}};
}

QStringList sentencesOf(const WayToTotal &way, const Directory &directory)
{
    if (way.sets.isEmpty())
        return {whyNone(way)};
    QStringList sentences;
    for (const QList<FurtherFacts> &set : way.sets) {
        QStringList parts;
        int gain = 0;
        for (const FurtherFacts &each : set) {
            parts.append(toldFacts(each, directory));
            gain += each.gain;
        }
        sentences.append(QCoreApplication::translate("WhyNot", "%1: then %2 points")
                             .arg(parts.join(u" + "_s), pointsText(way.total + gain)));
    }
    return sentences;
}

} // namespace lianxin
