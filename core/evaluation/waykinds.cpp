#include "core/evaluation/waykinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

bool isEarned(const Rule &rule)
{
    return rule.fact != RuleFact::Unbound && rule.points > 0;
}

bool isShared(RuleFact fact)
{
    return fact == RuleFact::Suggestion || fact == RuleFact::SuggestionSolved || fact == RuleFact::Report
        || fact == RuleFact::ReportAdopted || fact == RuleFact::ReportCommented || fact == RuleFact::Outcome;
}

/// What one further fact of the level and the mode brings by `rule`.
int pointsAt(const Rule &rule, const WayGround &ground, EntryId level, EntryId mode)
{
    const int atLevel = scaled(rule.points, ground.book.factor(rule.id, level));
    const int inMode = scaled(atLevel, ground.book.factor(rule.id, mode));
    const int ofAuthor = isShared(rule.fact) ? scaled(inMode, rule.firstShare) : inMode;
    return scaled(ofAuthor, ground.book.factor(rule.id, ground.office));
}

QList<EntryId> entriesFor(RuleFact fact, WordList list, const Directory &directory)
{
    const bool counts =
        fact == RuleFact::ReportAdopted || (fact == RuleFact::ReportCommented && list == WordList::Level);
    QList<EntryId> entries;
    if (counts)
        for (const DirectoryEntry &each : directory.of(list))
            if (each.meaning != u"forwarded")
                entries.append(each.id);
    return entries.isEmpty() ? QList<EntryId> {EntryId {}} : entries;
}

/// Sets what each further one brings, at the level and in the mode that bring the most together.
void chooseEntries(WayKind &kind, const WayGround &ground)
{
    int best = 0;
    for (const EntryId level : entriesFor(kind.fact, WordList::Level, ground.directory))
        for (const EntryId mode : entriesFor(kind.fact, WordList::AdoptionMode, ground.directory)) {
            QList<PointLine> lines;
            int sum = 0;
            for (const Rule &rule : ground.book.rules)
                if (isEarned(rule) && kind.counted.contains(rule.fact)) {
                    lines.append({rule.code, pointsAt(rule, ground, level, mode), {}, {}});
                    sum += lines.last().points;
                }
            if (sum <= best)
                continue;
            best = sum;
            kind.level = level;
            kind.mode = mode;
            kind.lines = lines;
        }
}

/// Only below a floor do points rise again that did not rise with one fact more.
bool hasFloors(const Rulebook &book)
{
    const auto isSet = [](const auto &each) { return each.floor.has_value(); };
    return std::ranges::any_of(book.rules, isSet) || std::ranges::any_of(book.classes, isSet);
}

/// More facts than bring `need` are none that a shortest way has for its points: no more are counted.
WayKind wayKindOf(RuleFact fact, const QList<RuleFact> &counted, int need, const WayCount &plain,
                  const WayGround &ground)
{
    WayKind kind {.fact = fact, .counted = counted};
    chooseEntries(kind, ground);
    const int now = plain.totalWith({});
    const bool hasFloor = hasFloors(ground.book);
    FurtherPart further;
    for (int count = 0; count <= mostFurtherFacts; ++count) {
        const bool isFlat = !hasFloor && count > 1 && kind.gains.last() == kind.gains.at(count - 2);
        const bool isEnough = kind.lines.isEmpty() || isFlat || (count > 0 && kind.gains.last() >= need);
        kind.gains.append(isEnough ? (count > 0 ? kind.gains.last() : 0) : plain.totalWith(further) - now);
        further.add(kind, 1);
    }
    return kind;
}

bool isBinding(const RuleCondition &condition, int target)
{
    return condition.bound == Bound::AtLeast
        && (condition.consequence == Consequence::Ineligible || condition.totalCap.value_or(target) < target);
}

} // namespace

void FurtherPart::add(const WayKind &kind, int count)
{
    for (int each = 0; each < count; ++each)
        lines += kind.lines;
    for (const RuleFact fact : kind.counted)
        facts[fact] += count;
}

WayCount::WayCount(const MemberPoints &points, const WayGround &ground, const QList<RuleCondition> &conditions)
    : m_book(ground.book)
    , m_used(ground.used)
    , m_points {.member = points.member, .facts = points.facts}
{
    m_book.conditions = conditions;
    for (PointLine line : points.lines) {
        m_used.rules.insert(line.rule);
        line.points = line.percent > 0 ? qRound(line.points * 100.0 / line.percent) : line.points;
        line.percent = 100;
        m_points.lines.append(line);
    }
}

MemberPoints WayCount::with(const FurtherPart &further) const
{
    CommonCounts counts {m_used.rules, {}};
    for (const PointLine &line : further.lines)
        counts.rules.insert(line.rule);
    MemberPoints points = m_points;
    points.lines += further.lines;
    for (auto fact = further.facts.cbegin(); fact != further.facts.cend(); ++fact)
        points.facts[fact.key()] += fact.value();
    for (const RuleFact fact : m_used.facts)
        counts.facts[fact].insert(points.member.value, 0);
    for (auto fact = points.facts.cbegin(); fact != points.facts.cend(); ++fact)
        if (fact.value() > 0)
            counts.facts[fact.key()].insert(points.member.value, fact.value());
    Totals(m_book, counts).addUp(points);
    return points;
}

WayNeeds::WayNeeds(const MemberPoints &now, const Rulebook &book, int target)
    : m_book(book)
{
    for (const RuleCondition &each : book.conditions) {
        const bool isOfFacts = each.measure == Measure::FactCount;
        if (isOfFacts && each.fact == RuleFact::Volunteered && each.bound == Bound::AtMost)
            m_isVolunteeringLimited = true;
        if (!now.unmet.contains(each.id) || !isBinding(each, target))
            continue;
        if (isOfFacts)
            m_missing[each.fact] = std::max(m_missing.value(each.fact), each.amount - now.facts.value(each.fact));
        else
            m_points.append(each);
    }
}

/// Who volunteers is there too, so that these two are not added.
int WayNeeds::least(const QHash<RuleFact, int> &brought) const
{
    int sum = 0;
    int present = 0;
    for (auto missing = m_missing.cbegin(); missing != m_missing.cend(); ++missing) {
        const int left = std::max(0, missing.value() - brought.value(missing.key()));
        if (missing.key() == RuleFact::Attendance || missing.key() == RuleFact::Volunteered)
            present = std::max(present, left);
        else
            sum += left;
    }
    return sum + present;
}

bool WayNeeds::ask(const WayKind &kind) const
{
    if (std::ranges::any_of(kind.counted, [this](RuleFact fact) { return m_missing.contains(fact); }))
        return true;
    const auto isOfKind = [&](const RuleCondition &condition) {
        return std::ranges::any_of(kind.lines, [&](const PointLine &line) {
            const auto rule = std::ranges::find(m_book.rules, line.rule, &Rule::code);
            const bool isRule = condition.measure == Measure::RulePoints && rule->id == condition.rule;
            const bool isClass = condition.measure == Measure::ClassPoints && rule->group == condition.group;
            return isRule || isClass || condition.measure == Measure::Total;
        });
    };
    return std::ranges::any_of(m_points, isOfKind);
}

/// Who volunteers is there, too; so attendance alone is a way only where volunteering brings nothing more.
QList<WayKind> wayKinds(int need, const WayNeeds &needs, const WayCount &plain, const WayGround &ground)
{
    QList<WayKind> kinds;
    const auto offer = [&](RuleFact fact, const QList<RuleFact> &counted) {
        const WayKind kind = wayKindOf(fact, counted, need, plain, ground);
        if (kind.gains.last() > 0 || needs.ask(kind))
            kinds.append(kind);
    };
    const WayKind alone = wayKindOf(RuleFact::Volunteered, {RuleFact::Volunteered}, need, plain, ground);
    const bool isMore = alone.gains.last() > 0 || needs.ask(alone);
    if (isMore)
        offer(RuleFact::Volunteered, {RuleFact::Volunteered, RuleFact::Attendance});
    if (!isMore || needs.isVolunteeringLimited())
        offer(RuleFact::Attendance, {RuleFact::Attendance});
    for (const RuleFact fact :
         {RuleFact::Suggestion, RuleFact::SuggestionSolved, RuleFact::Report, RuleFact::ReportAdopted,
          RuleFact::ReportCommented, RuleFact::PairingActive, RuleFact::PairingService, RuleFact::Outcome})
        offer(fact, {fact});
    return kinds;
}

} // namespace lianxin
