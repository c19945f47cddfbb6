#include "core/evaluation/whynot.h"

#include "core/base/codes.h"
#include "core/evaluation/totals.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int mostFurtherFacts = 80;
constexpr int furtherTries = 6; ///< so many facts more than seem enough are tried before a set is given up
constexpr int mostLeaves = 4000;

/// A kind of fact of which there could be more.
struct WayKind {
    RuleFact fact = RuleFact::Unbound;
    QList<PointLine> lines = {}; ///< that each further one brings
    EntryId level = {};
    EntryId mode = {};
    QList<int> gains = {}; ///< of as many further facts as the place tells, of this kind alone
};

bool isEarned(const Rule &rule)
{
    return rule.fact != RuleFact::Unbound && rule.points > 0;
}

bool isShared(RuleFact fact)
{
    return fact == RuleFact::Suggestion || fact == RuleFact::SuggestionSolved || fact == RuleFact::Report
        || fact == RuleFact::ReportAdopted || fact == RuleFact::ReportCommented || fact == RuleFact::Outcome;
}

int percentOf(int points, int percent)
{
    return qRound(points * percent / 100.0);
}

/// What one further fact of the level and the mode brings by `rule`.
int pointsAt(const Rule &rule, const WayGround &ground, EntryId level, EntryId mode)
{
    const int atLevel = percentOf(rule.points, ground.book.factor(rule.id, level));
    const int inMode = percentOf(atLevel, ground.book.factor(rule.id, mode));
    const int ofAuthor = isShared(rule.fact) ? percentOf(inMode, rule.firstShare) : inMode;
    return percentOf(ofAuthor, ground.book.factor(rule.id, ground.office));
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

/// Adds up what a member would have with further facts.
class WayCount
{
public:
    WayCount(const MemberPoints &points, const WayGround &ground, const QList<RuleCondition> &conditions)
        : m_book(ground.book)
        , m_used(ground.usedRules)
        , m_member(points.member)
    {
        m_book.conditions = conditions;
        for (PointLine line : points.lines) {
            m_used.insert(line.rule);
            line.points = line.percent > 0 ? qRound(line.points * 100.0 / line.percent) : line.points;
            line.percent = 100;
            m_lines.append(line);
        }
    }
    ~WayCount() = default;
    Q_DISABLE_COPY_MOVE(WayCount)

    [[nodiscard]] int totalWith(const QList<PointLine> &further) const
    {
        QSet<QString> used = m_used;
        for (const PointLine &line : further)
            used.insert(line.rule);
        MemberPoints points {.member = m_member, .lines = m_lines + further};
        Totals(m_book, {used, {}}).addUp(points);
        return points.total;
    }

private:
    Rulebook m_book;
    QSet<QString> m_used;
    MemberId m_member;
    QList<PointLine> m_lines;
};

QList<PointLine> severalOf(const WayKind &kind, int count)
{
    QList<PointLine> lines;
    for (int each = 0; each < count; ++each)
        lines += kind.lines;
    return lines;
}

/// Sets what each further one brings, at the level and in the mode that bring the most together.
void chooseEntries(WayKind &kind, const QList<RuleFact> &counted, const WayGround &ground)
{
    int best = 0;
    for (const EntryId level : entriesFor(kind.fact, WordList::Level, ground.directory))
        for (const EntryId mode : entriesFor(kind.fact, WordList::AdoptionMode, ground.directory)) {
            QList<PointLine> lines;
            int sum = 0;
            for (const Rule &rule : ground.book.rules)
                if (isEarned(rule) && counted.contains(rule.fact)) {
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

/// More facts than bring `need` are none that a shortest way has: no more are counted.
WayKind wayKindOf(RuleFact fact, const QList<RuleFact> &counted, int need, const WayCount &plain,
                  const WayGround &ground)
{
    WayKind kind {.fact = fact};
    chooseEntries(kind, counted, ground);
    const int now = plain.totalWith({});
    const bool hasFloor = hasFloors(ground.book);
    QList<PointLine> lines;
    for (int count = 0; count <= mostFurtherFacts; ++count) {
        const bool isFlat = !hasFloor && count > 1 && kind.gains.last() == kind.gains.at(count - 2);
        const bool isEnough = kind.lines.isEmpty() || isFlat || (count > 0 && kind.gains.last() >= need);
        kind.gains.append(isEnough && count > 0 ? kind.gains.last() : plain.totalWith(lines) - now);
        lines += kind.lines;
    }
    return kind;
}

/// Who volunteers is there, too; so attendance alone is a way only where volunteering brings nothing more.
QList<WayKind> kindsOf(int need, const WayCount &plain, const WayGround &ground)
{
    QList<WayKind> kinds;
    const auto offer = [&](RuleFact fact, const QList<RuleFact> &counted) {
        const WayKind kind = wayKindOf(fact, counted, need, plain, ground);
        if (kind.gains.last() > 0)
            kinds.append(kind);
    };
    const WayKind volunteering = wayKindOf(RuleFact::Volunteered, {RuleFact::Volunteered}, need, plain, ground);
    if (volunteering.gains.last() > 0)
        offer(RuleFact::Volunteered, {RuleFact::Volunteered, RuleFact::Attendance});
    else
        offer(RuleFact::Attendance, {RuleFact::Attendance});
    for (const RuleFact fact :
         {RuleFact::Suggestion, RuleFact::SuggestionSolved, RuleFact::Report, RuleFact::ReportAdopted,
          RuleFact::ReportCommented, RuleFact::PairingActive, RuleFact::PairingService, RuleFact::Outcome})
        offer(fact, {fact});
    return kinds;
}

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
    WaySearch(const QList<WayKind> &kinds, const QList<QList<int>> &best, const WayCount &whole, int target)
        : m_kinds(kinds)
        , m_best(best)
        , m_whole(whole)
        , m_target(target)
    {
    }
    ~WaySearch() = default;
    Q_DISABLE_COPY_MOVE(WaySearch)

    void find(qsizetype place, int count, int need)
    {
        if (m_found.size() >= mostFound || m_leaves >= mostLeaves)
            return;
        if (place == m_kinds.size())
            return look();
        for (int own = count; own >= 0; --own) {
            const int gain = m_kinds.at(place).gains.at(own);
            if (gain + m_best.at(place + 1).at(count - own) < need)
                continue;
            if (own > 0)
                m_chosen.append({place, own});
            find(place + 1, count - own, need - gain);
            if (own > 0)
                m_chosen.removeLast();
        }
    }

    [[nodiscard]] const QList<QList<FurtherFacts>> &found() const { return m_found; }

private:
    static constexpr qsizetype mostFound = 200;

    /// The bound knows nothing of what kinds have in common; here it is counted.
    void look()
    {
        ++m_leaves;
        QList<PointLine> lines;
        QList<FurtherFacts> set;
        int before = m_whole.totalWith({});
        for (const auto &[place, count] : std::as_const(m_chosen)) {
            const WayKind &kind = m_kinds.at(place);
            lines += severalOf(kind, count);
            const int now = m_whole.totalWith(lines);
            FurtherFacts facts {
                .fact = kind.fact, .level = kind.level, .mode = kind.mode, .count = count, .gain = now - before};
            for (const PointLine &line : kind.lines)
                facts.rules.append(line.rule);
            set.append(facts);
            before = now;
        }
        if (before >= m_target)
            m_found.append(set);
    }

    const QList<WayKind> &m_kinds;
    const QList<QList<int>> &m_best;
    const WayCount &m_whole;
    int m_target;
    int m_leaves = 0;
    QList<std::pair<qsizetype, int>> m_chosen;
    QList<QList<FurtherFacts>> m_found;
};

/// What the caps allow at most; none where the points still grow with the last of many facts.
std::optional<int> ceilingOf(const QList<WayKind> &kinds, const WayCount &whole)
{
    QList<PointLine> lines;
    for (const WayKind &kind : kinds) {
        if (kind.gains.at(mostFurtherFacts) > kind.gains.at(mostFurtherFacts - 1))
            return {};
        lines += severalOf(kind, mostFurtherFacts);
    }
    return whole.totalWith(lines);
}

QList<RuleCondition> conditionsOf(const Rulebook &book)
{
    QList<RuleCondition> conditions = book.conditions;
    conditions.removeIf([](const RuleCondition &each) { return each.measure == Measure::FactCount; });
    return conditions;
}

QString toldPoints(int hundredths)
{
    return QLocale::c().toString(hundredths / 100.0, 'f', QLocale::FloatingPointShortest);
}

QString toldFacts(const FurtherFacts &facts, const Directory &directory)
{
    QStringList names {directory.word(WordList::RuleFact, codeOf(facts.fact))};
    for (const EntryId entry : {facts.level, facts.mode})
        if (entry.isStored())
            names.append(directory.name(entry));
    return QCoreApplication::translate("WhyNot", "%1 × %2 (rule %3, +%4)")
        .arg(QString::number(facts.count), names.join(u' '), facts.rules.join(u", "_s), toldPoints(facts.gain));
}

QString whyNone(const WayToTotal &way)
{
    if (way.isReached())
        return QCoreApplication::translate("WhyNot", "%1 points are reached: there are %2.")
            .arg(toldPoints(way.target), toldPoints(way.total));
    if (way.ceiling)
        return QCoreApplication::translate("WhyNot", "%1 points are out of reach: the caps allow %2 at most.")
            .arg(toldPoints(way.target), toldPoints(*way.ceiling));
    return QCoreApplication::translate("WhyNot", "%1 points are out of reach by these rules.")
        .arg(toldPoints(way.target));
}

} // namespace

QSet<QString> rulesUsedBy(const QList<MemberPoints> &evaluated)
{
    QSet<QString> codes;
    for (const MemberPoints &points : evaluated)
        for (const PointItem &item : points.items)
            codes.insert(item.rule);
    return codes;
}

WayToTotal wayTo(const MemberPoints &points, int target, const WayGround &ground, int most)
{
    const WayCount plain(points, ground, {});
    const WayCount whole(points, ground, conditionsOf(ground.book));
    WayToTotal way {.total = points.total, .target = target, .sets = {}, .ceiling = {}};
    if (way.isReached())
        return way;
    const int need = target - plain.totalWith({});
    const QList<WayKind> kinds = kindsOf(need, plain, ground);
    const QList<QList<int>> best = bestFrom(kinds);
    const auto enough = std::ranges::find_if(best.first(), [&](int gain) { return gain >= need; });
    const int fewest = static_cast<int>(enough - best.first().begin());
    for (int count = fewest; count <= std::min(fewest + furtherTries, mostFurtherFacts) && way.sets.isEmpty();
         ++count) {
        WaySearch search(kinds, best, whole, target);
        search.find(0, count, need);
        way.sets = search.found();
    }
    if (way.sets.isEmpty() && enough == best.first().end())
        way.ceiling = ceilingOf(kinds, whole);
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
                             .arg(parts.join(u" + "_s), toldPoints(way.total + gain)));
    }
    return sentences;
}

} // namespace lianxin
