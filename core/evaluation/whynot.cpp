#include "core/evaluation/whynot.h"

#include "core/base/codes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int mostFurtherFacts = 400;

/// One rule that counts a kind of fact, with what the member has by it.
struct CountingRule {
    const Rule *rule = nullptr;
    int each = 0; ///< hundredths for each further fact
    int raw = 0;
};

/// A kind of fact of which there could be more.
struct WayKind {
    RuleFact fact = RuleFact::Unbound;
    QList<CountingRule> rules = {};
    EntryId level = {};
    EntryId mode = {};
    QList<int> gains = {}; ///< of as many further facts as the place tells
};

int underCap(int raw, const std::optional<int> &cap)
{
    return cap ? std::min(raw, *cap) : raw;
}

int rawOf(const MemberPoints &points, const QString &code)
{
    const auto item = std::ranges::find(points.items, code, &PointItem::rule);
    return item == points.items.end() ? 0 : item->raw;
}

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
int pointsAt(const Rule &rule, const Rulebook &book, EntryId level, EntryId mode)
{
    const int atLevel = percentOf(rule.points, book.factor(rule.id, level));
    const int inMode = percentOf(atLevel, book.factor(rule.id, mode));
    return isShared(rule.fact) ? percentOf(inMode, rule.firstShare) : inMode;
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

/// Sets what each rule brings, at the level and in the mode that bring the most together.
void chooseEntries(WayKind &kind, const Rulebook &book, const Directory &directory)
{
    int best = -1;
    for (const EntryId level : entriesFor(kind.fact, WordList::Level, directory))
        for (const EntryId mode : entriesFor(kind.fact, WordList::AdoptionMode, directory)) {
            int sum = 0;
            for (const CountingRule &each : std::as_const(kind.rules))
                sum += pointsAt(*each.rule, book, level, mode);
            if (sum <= best)
                continue;
            best = sum;
            kind.level = level;
            kind.mode = mode;
        }
    for (CountingRule &each : kind.rules)
        each.each = pointsAt(*each.rule, book, kind.level, kind.mode);
}

int gainOfKind(const WayKind &kind, int count)
{
    int gain = 0;
    for (const CountingRule &each : kind.rules)
        gain += underCap(each.raw + count * each.each, each.rule->cap) - underCap(each.raw, each.rule->cap);
    return gain;
}

WayKind wayKindOf(RuleFact fact, const QList<RuleFact> &counted, const MemberPoints &points, const Rulebook &book,
                  const Directory &directory)
{
    WayKind kind {.fact = fact};
    for (const Rule &rule : book.rules)
        if (isEarned(rule) && counted.contains(rule.fact))
            kind.rules.append({.rule = &rule, .each = 0, .raw = rawOf(points, rule.code)});
    chooseEntries(kind, book, directory);
    for (int count = 0; count <= mostFurtherFacts; ++count)
        kind.gains.append(gainOfKind(kind, count));
    return kind;
}

/// Who volunteers is there, too; so attendance alone is a way only where volunteering brings nothing more.
QList<WayKind> kindsOf(const MemberPoints &points, const Rulebook &book, const Directory &directory)
{
    QList<WayKind> kinds;
    const auto offer = [&](RuleFact fact, const QList<RuleFact> &counted) {
        const WayKind kind = wayKindOf(fact, counted, points, book, directory);
        if (kind.gains.at(1) > 0)
            kinds.append(kind);
    };
    const WayKind volunteering = wayKindOf(RuleFact::Volunteered, {RuleFact::Volunteered}, points, book, directory);
    if (volunteering.gains.at(1) > 0)
        offer(RuleFact::Volunteered, {RuleFact::Volunteered, RuleFact::Attendance});
    else
        offer(RuleFact::Attendance, {RuleFact::Attendance});
    for (const RuleFact fact :
         {RuleFact::Suggestion, RuleFact::SuggestionSolved, RuleFact::Report, RuleFact::ReportAdopted,
          RuleFact::ReportCommented, RuleFact::PairingActive, RuleFact::PairingService, RuleFact::Outcome})
        offer(fact, {fact});
    return kinds;
}

/// How much the kinds from each place on bring at most, by the number of facts.
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

/// Finds the sets of a number of facts that bring enough. Each step can still succeed, so none is in vain.
class WaySearch
{
public:
    WaySearch(const QList<WayKind> &kinds, const QList<QList<int>> &best)
        : m_kinds(kinds)
        , m_best(best)
    {
    }

    void find(qsizetype place, int count, int need)
    {
        if (m_found.size() >= mostFound)
            return;
        if (place == m_kinds.size()) {
            m_found.append(m_chosen);
            return;
        }
        for (int own = count; own >= 0; --own) {
            const int gain = m_kinds.at(place).gains.at(own);
            if (gain + m_best.at(place + 1).at(count - own) < need)
                continue;
            if (own > 0)
                m_chosen.append(factsOf(m_kinds.at(place), own, gain));
            find(place + 1, count - own, need - gain);
            if (own > 0)
                m_chosen.removeLast();
        }
    }

    [[nodiscard]] const QList<QList<FurtherFacts>> &found() const { return m_found; }

private:
    static constexpr qsizetype mostFound = 500;

    static FurtherFacts factsOf(const WayKind &kind, int count, int gain)
    {
        FurtherFacts facts {.fact = kind.fact, .level = kind.level, .mode = kind.mode, .count = count, .gain = gain};
        for (const CountingRule &each : kind.rules)
            facts.rules.append(each.rule->code);
        return facts;
    }

    const QList<WayKind> &m_kinds;
    const QList<QList<int>> &m_best;
    QList<FurtherFacts> m_chosen;
    QList<QList<FurtherFacts>> m_found;
};

std::optional<int> ceilingOf(int total, const QList<WayKind> &kinds)
{
    int ceiling = total;
    for (const WayKind &kind : kinds)
        for (const CountingRule &each : kind.rules) {
            if (!each.rule->cap)
                return {};
            ceiling += *each.rule->cap - underCap(each.raw, each.rule->cap);
        }
    return ceiling;
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

WayToTotal wayTo(const MemberPoints &points, int target, const Rulebook &book, const Directory &directory, int most)
{
    const QList<WayKind> kinds = kindsOf(points, book, directory);
    WayToTotal way {.total = points.total, .target = target, .sets = {}, .ceiling = ceilingOf(points.total, kinds)};
    const int need = target - points.total;
    if (need <= 0)
        return way;
    const QList<QList<int>> best = bestFrom(kinds);
    const auto fewest = std::ranges::find_if(best.first(), [&](int gain) { return gain >= need; });
    if (fewest == best.first().end())
        return way;
    WaySearch search(kinds, best);
    search.find(0, static_cast<int>(fewest - best.first().begin()), need);
    way.sets = search.found();
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
