#include "core/evaluation/pointgathering.h"

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

QList<RuleFact> allKinds()
{
    QList<RuleFact> kinds;
    for (std::size_t kind = 0; kind < codesOf(RuleFact {}).size(); ++kind)
        kinds.append(RuleFact(kind));
    return kinds;
}

/// `own` and what of `others` is not told there.
CommonCounts together(CommonCounts own, const CommonCounts &others)
{
    own.rules += others.rules;
    for (auto kind = others.facts.cbegin(); kind != others.facts.cend(); ++kind) {
        QHash<qint64, int> ofMember = *kind;
        ofMember.insert(own.facts.value(kind.key()));
        own.facts.insert(kind.key(), ofMember);
    }
    return own;
}

} // namespace

PointGathering PointGathering::over(const FactIndex &index, const Rulebook &book, const Period &period)
{
    PointGathering gathering(book, lastDayOf(index.facts(), period));
    gathering.take(index, within(index.facts(), period), allKinds());
    return gathering;
}

void PointGathering::take(const FactIndex &index, const Facts &counted, const QList<RuleFact> &kinds)
{
    Scoring scoring(index, counted, m_book, m_lastDay);
    for (const Rule &rule : m_book.rules)
        if (kinds.contains(rule.fact))
            scoring.apply(rule);
    QHash<qint64, QList<PointLine>> found = scoring.takeLines();
    for (auto lines = found.begin(); lines != found.end(); ++lines)
        m_lines[lines.key()] += std::move(*lines);
    for (const RuleFact kind : kinds)
        count(index, counted, kind);
}

/// How many of the facts of `kind` each member has, if a condition asks.
void PointGathering::count(const FactIndex &index, const Facts &counted, RuleFact kind)
{
    const bool isAsked = std::ranges::any_of(m_book.conditions, [kind](const RuleCondition &condition) {
        return condition.measure == Measure::FactCount && condition.fact == kind;
    });
    if (!isAsked)
        return;
    Scoring scoring(index, counted, m_book, m_lastDay);
    Rule each;
    each.fact = kind;
    scoring.apply(each);
    QHash<qint64, int> &ofMember = m_counts[kind];
    const QHash<qint64, QList<PointLine>> found = scoring.takeLines();
    for (auto lines = found.cbegin(); lines != found.cend(); ++lines)
        ofMember.insert(lines.key(), static_cast<int>(lines->size()));
}

QList<MemberId> PointGathering::members() const
{
    QList<MemberId> ids;
    ids.reserve(m_lines.size());
    for (auto lines = m_lines.keyBegin(); lines != m_lines.keyEnd(); ++lines)
        ids.append(MemberId {*lines});
    return ids;
}

QList<MemberPoints> PointGathering::takeLines(const QList<Member> &members, const Directory &directory)
{
    QHash<QString, qsizetype> places; // of the rules
    for (const Rule &rule : m_book.rules)
        places.insert(rule.code, places.size());

    QList<MemberPoints> evaluated;
    for (const Member &member : members) {
        QList<PointLine> lines = m_lines.take(member.id.value);
        if (lines.isEmpty() || directory.meaning(member.office) == u"presidium"_s)
            continue;
        std::ranges::stable_sort(lines, {}, [&](const PointLine &line) { return places.value(line.rule); });
        evaluated.append({.member = member.id, .name = member.name, .unit = member.unit, .lines = std::move(lines)});
    }
    return evaluated;
}

CommonCounts PointGathering::common(const QList<Member> &members, const Directory &directory)
{
    return {rulesUsedBy(takeLines(members, directory), m_book), m_counts};
}

QList<MemberPoints> PointGathering::evaluated(const QList<Member> &members, const Directory &directory,
                                              const CommonCounts &others)
{
    QList<MemberPoints> evaluated = takeLines(members, directory);
    const Totals totals(m_book, together({rulesUsedBy(evaluated, m_book), m_counts}, others));
    for (MemberPoints &points : evaluated) {
        totals.addUp(points);
        for (auto counts = m_counts.cbegin(); counts != m_counts.cend(); ++counts)
            if (const int count = counts->value(points.member.value); count > 0)
                points.facts.insert(counts.key(), count);
    }
    std::ranges::stable_sort(evaluated, std::ranges::greater {},
                             [](const MemberPoints &points) { return std::pair(points.isEligible, points.total); });
    return evaluated;
}

} // namespace lianxin
