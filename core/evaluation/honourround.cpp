#include "core/evaluation/honourround.h"

#include "core/base/codes.h"
#include "core/directory/settings.h"
#include "core/evaluation/honourrepository.h"
#include "core/evaluation/shortlist.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int usualPublicity = 5; // working days
constexpr int usualPercent = 10;

QString lineHash(QStringList lines)
{
    lines.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString numbered(QStringList words, const QList<std::optional<int>> &numbers)
{
    for (const std::optional<int> &each : numbers)
        words.append(each ? QString::number(*each) : QString());
    return words.join(u'\t');
}

/// How many of `seats` one sector may have; none = any number.
std::optional<int> sectorPart(int seats, int sectorPercent)
{
    return sectorPercent > 0 ? std::optional<int>((seats * sectorPercent + 99) / 100) : std::nullopt;
}

/// Chooses among those who are ranked, most points first.
class YearChoice
{
public:
    YearChoice(QList<HonourResult> &results, const HonourTerms &terms, int seats)
        : m_results(results)
        , m_terms(terms)
        , m_seats(seats)
        , m_perSector(sectorPart(seats, terms.sectorPercent))
    {
    }

    void choose()
    {
        if (m_terms.sectorEach)
            for (HonourResult &each : m_results)
                if (each.sector.isStored() && !m_bestOf.contains(each.sector.value) && take(each))
                    m_lastBest = m_bestOf[each.sector.value] = each.points;
        for (HonourResult &each : m_results)
            if (take(each))
                m_last = each.points;
        for (HonourResult &each : m_results)
            if (isLevel(each) && mayCome(each))
                choose(each);
    }

private:
    [[nodiscard]] bool mayCome(const HonourResult &result)
    {
        const bool fits = !m_perSector || !result.sector.isStored() || m_ofSector[result.sector.value] < *m_perSector;
        return result.standing == Standing::Reserve && result.points >= m_terms.threshold && fits;
    }

    bool take(HonourResult &result)
    {
        const bool comes = m_chosen < m_seats && mayCome(result);
        if (comes)
            choose(result);
        return comes;
    }

    void choose(HonourResult &result)
    {
        result.standing = Standing::Chosen;
        ++m_ofSector[result.sector.value];
        ++m_chosen;
    }

    /// Chance, such as the order of the records, decides between no two with as many points.
    [[nodiscard]] bool isLevel(const HonourResult &result) const
    {
        if (result.points == m_last)
            return true;
        if (!result.sector.isStored() || !m_lastBest)
            return false;
        const auto best = m_bestOf.find(result.sector.value);
        return result.points == (best == m_bestOf.end() ? *m_lastBest : best->second);
    }

    QList<HonourResult> &m_results;
    const HonourTerms &m_terms;
    int m_seats;
    std::optional<int> m_perSector;
    int m_chosen = 0;
    std::optional<int> m_last; ///< points of the last who came in by them
    std::map<qint64, int> m_bestOf; ///< points of who came in for the sector
    std::optional<int> m_lastBest; ///< of the last of those
    std::map<qint64, int> m_ofSector;
};

/// Those who may be chosen and have points, the most first.
QList<HonourResult> ranked(const FactIndex &index, const QList<MemberPoints> &evaluated, const QStringList &excluded)
{
    QList<MemberPoints> members = evaluated;
    members.removeIf([&](const MemberPoints &each) {
        return each.total <= 0 || !each.isEligible || !mayBeHonoured(index, index.find(each.member), excluded);
    });
    std::ranges::sort(members, {}, [](const MemberPoints &each) { return std::pair(-each.total, each.member); });
    QList<HonourResult> results;
    for (const MemberPoints &each : std::as_const(members)) {
        HonourResult result;
        result.member = each.member;
        result.points = each.total;
        result.sector = index.find(each.member).sector;
        const bool isLevel = !results.isEmpty() && results.last().points == each.total;
        result.place = isLevel ? results.last().place : static_cast<int>(results.size()) + 1;
        results.append(result);
    }
    return results;
}

int shareOf(const HonourRound &round)
{
    return round.eligible * round.percent / 100;
}

int honourableOf(const FactIndex &index, const QStringList &excluded)
{
    return static_cast<int>(std::ranges::count_if(
        index.facts().members, [&](const Member &member) { return mayBeHonoured(index, member, excluded); }));
}

Error otherState()
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("Honours",
                                        "Only a round that nobody has recommended yet is computed anew: take it back "
                                        "first."),
            {}};
}

Result<void> removeResults(Database &database, HonourRoundId round)
{
    HonourResultRepository stored(database);
    const auto before = stored.of(round);
    if (!before)
        return before.error();
    for (const HonourResult &each : *before)
        if (auto gone = stored.remove(each.id); !gone)
            return gone;
    return {};
}

/// Who was removed before is not chosen again, whatever the points are now.
void keepRemoved(QList<HonourResult> &results, const QList<HonourResult> &before, const QList<MemberPoints> &evaluated)
{
    for (HonourResult removed : before) {
        if (removed.standing != Standing::Removed)
            continue;
        const auto found = std::ranges::find(results, removed.member, &HonourResult::member);
        if (found != results.end()) {
            found->standing = removed.standing;
            found->reason = removed.reason;
            continue;
        }
        const auto points = std::ranges::find(evaluated, removed.member, &MemberPoints::member);
        removed.points = points == evaluated.end() ? 0 : points->total;
        removed.place = static_cast<int>(results.size()) + 1;
        results.append(removed);
    }
}

/// Who could be ranked now, and was not.
void addNewcomers(const FactIndex &index, const QList<MemberPoints> &now, const HonourRound &round,
                  const QList<HonourResult> &results, RoundDifference &difference)
{
    const QStringList excluded = round.excluded.split(u'\u3001', Qt::SkipEmptyParts);
    for (const HonourResult &each : ranked(index, now, excluded))
        if (std::ranges::find(results, each.member, &HonourResult::member) == results.end())
            difference.members.append({each.member, 0, each.points});
}

} // namespace

HonourTerms readHonourTerms(Database &database)
{
    const Settings settings(database);
    HonourTerms terms;
    terms.threshold = settings.number(u"evaluation.threshold"_s, 0) * 100;
    terms.percent = settings.number(u"evaluation.excellent_percent"_s, usualPercent);
    terms.sectorPercent = settings.number(u"evaluation.sector_percent"_s, 0);
    terms.sectorEach = settings.number(u"evaluation.sector_each"_s, 0) != 0;
    terms.excluded = readShortlistTerms(database).excluded;
    terms.publicityDays = settings.number(u"evaluation.publicity_days"_s, usualPublicity);
    return terms;
}

QString factsHash(const QList<MemberPoints> &evaluated)
{
    QStringList lines;
    for (const MemberPoints &member : evaluated) {
        const QString who = QString::number(member.member.value);
        lines.append(numbered({who}, {member.total, member.isEligible ? 1 : 0}));
        for (const PointItem &item : member.items)
            lines.append(numbered({who, item.rule}, {item.counted}));
        for (const PointLine &line : member.lines)
            lines.append(QStringList {who, line.rule, QString::number(line.points), line.record.table,
                                      QString::number(line.record.id)}
                             .join(u'\t'));
    }
    return lineHash(lines);
}

QString rulesHash(const Rulebook &book)
{
    QStringList lines {codeOf(book.set.formula)};
    for (const Rule &rule : book.rules)
        lines.append(numbered({rule.code, rule.group, codeOf(rule.fact)},
                              {rule.points, rule.cap, rule.floor, rule.fullFacts, rule.laterShare, rule.firstShare,
                               rule.otherShare, rule.bestOnly ? 1 : 0}));
    for (const RuleMultiplier &each : book.multipliers)
        lines.append(numbered({QString::number(each.rule.value), QString::number(each.entry.value)}, {each.factor}));
    for (const RuleClass &each : book.classes)
        lines.append(numbered({each.name}, {each.cap, each.floor, each.weight}));
    for (const RuleCondition &each : book.conditions)
        lines.append(numbered({codeOf(each.measure), each.group, QString::number(each.rule.value), codeOf(each.fact),
                               codeOf(each.bound), codeOf(each.consequence)},
                              {each.amount, each.totalCap}));
    return lineHash(lines);
}

ComputedRound computeRound(const FactIndex &index, const Rulebook &book, const HonourTerms &terms, QDate today,
                           const ComputedRound &before)
{
    const Period days = book.periodFor(terms.days);
    const QList<MemberPoints> evaluated = evaluate(index, book, days);
    ComputedRound computed;
    HonourRound &round = computed.round;
    round.kind = HonourKind::Year;
    round.name = book.set.name;
    round.from = days.from;
    round.to = days.to;
    round.ruleSet = book.set.id;
    round.threshold = terms.threshold;
    round.percent = terms.percent;
    round.sectorPercent = terms.sectorPercent;
    round.sectorEach = terms.sectorEach;
    round.excluded = terms.excluded.join(u'\u3001');
    round.publicityDays = terms.publicityDays;
    round.eligible = honourableOf(index, terms.excluded);
    round.factsHash = factsHash(evaluated);
    round.rulesHash = rulesHash(book);
    round.computedOn = today;
    round.note = before.round.note;
    computed.results = ranked(index, evaluated, terms.excluded);
    keepRemoved(computed.results, before.results, evaluated);
    computed.seats = terms.seats > 0 ? terms.seats : shareOf(round);
    YearChoice(computed.results, terms, computed.seats).choose();
    return computed;
}

std::optional<int> sectorSeats(const HonourRound &round)
{
    return sectorPart(shareOf(round), round.sectorPercent);
}

Result<HonourRound> putRound(Database &database, const ComputedRound &computed, const HonourRound &before)
{
    HonourRoundRepository rounds(database);
    HonourRound round = computed.round;
    round.id = before.id;
    round.revision = before.revision;
    const auto stored = before.id.isStored() ? rounds.update(round) : rounds.insert(round);
    if (!stored)
        return stored.error();
    if (const auto gone = removeResults(database, stored->id); !gone)
        return gone.error();
    for (HonourResult result : computed.results) {
        result.id = {};
        result.revision = 0;
        result.round = stored->id;
        if (const auto added = HonourResultRepository(database).insert(result); !added)
            return added.error();
    }
    return *stored;
}

Result<HonourRound> storeRound(Workbook &workbook, const ComputedRound &computed, const HonourRound &before)
{
    if (before.id.isStored() && before.state != HonourState::Computed)
        return otherState();
    const QString label =
        QCoreApplication::translate("Honours", "Compute the excellent members: %1").arg(computed.round.name);
    return workbook.perform(label, [&] { return putRound(workbook.database(), computed, before); });
}

RoundDifference differenceOf(const FactIndex &index, const Rulebook &book, const HonourRound &round,
                             const QList<HonourResult> &results)
{
    return differenceOf(index, evaluate(index, book, round.period()), book, round, results);
}

RoundDifference differenceOf(const FactIndex &index, const QList<MemberPoints> &now, const Rulebook &book,
                             const HonourRound &round, const QList<HonourResult> &results)
{
    RoundDifference difference;
    difference.areFactsOthers = factsHash(now) != round.factsHash;
    difference.areRulesOthers = rulesHash(book) != round.rulesHash;
    if (!difference.isAny())
        return difference;
    for (const HonourResult &then : results) {
        const auto points = std::ranges::find(now, then.member, &MemberPoints::member);
        const int total = points == now.end() ? 0 : points->total;
        if (total != then.points)
            difference.members.append({then.member, then.points, total});
    }
    if (round.kind == HonourKind::Year)
        addNewcomers(index, now, round, results, difference);
    return difference;
}

} // namespace lianxin
