#include "core/evaluation/shortlist.h"

#include "core/base/codes.h"
#include "core/directory/settings.h"
#include "core/ledger/joining.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr std::array tieCodes {"solved", "adopted", "commented", "attended", "rested"};
constexpr int usualCandidates = 5;
constexpr int usualCoolDown = 6; // months

QStringList listedWords(const QString &text)
{
    static const QRegularExpression between(QString(u"[\u3001,\uff0c;\uff1b\\s]+"_s));
    return text.split(between, Qt::SkipEmptyParts);
}

MonthDeeds monthDeedsOf(const FactIndex &index, const Facts &facts, MemberId id)
{
    MonthDeeds deeds;
    for (const Invitation &each : facts.invitations)
        deeds.attended += each.member == id && index.wasHeld(each.activity) && attended(each.presence) ? 1 : 0;
    for (const Suggestion &each : facts.suggestions) {
        const bool own = earnsCredit(each) && each.proposers.contains(id);
        deeds.solved += own && facts.directory.meaning(each.result) == u"solved"_s ? 1 : 0;
    }
    for (const Adoption &each : facts.adoptions)
        deeds.adopted += index.isAdoption(each) && index.find(each.report).authors.contains(id) ? 1 : 0;
    for (const LeaderComment &each : facts.comments)
        deeds.commented += index.find(each.report).authors.contains(id) ? 1 : 0;
    return deeds;
}

bool isPioneerOf(const Facts &facts, MemberId member, const QString &month)
{
    return std::ranges::any_of(facts.awards,
                               [&](const MonthlyAward &each) { return each.member == member && each.month == month; });
}

QString lastAwardOf(const Facts &facts, MemberId member, const QString &month)
{
    QString last;
    for (const MonthlyAward &each : facts.awards)
        if (each.member == member && each.month < month)
            last = std::max(last, each.month);
    return last;
}

/// Smaller is better.
QVariantList candidateRank(const Candidate &candidate, const QList<TieRule> &ties)
{
    QVariantList rank {-candidate.points};
    for (const TieRule tie : ties) {
        const MonthDeeds &deeds = candidate.deeds;
        const std::array counts {deeds.solved, deeds.adopted, deeds.commented, deeds.attended};
        if (tie == TieRule::Rested)
            rank.append(QDate::fromString(candidate.lastAward + u"-01"_s, Qt::ISODate).toJulianDay());
        else
            rank.append(-counts.at(static_cast<std::size_t>(tie)));
    }
    return rank;
}

bool ranksBefore(const QVariantList &one, const QVariantList &other)
{
    return std::ranges::lexicographical_compare(
        one, other, {}, [](const QVariant &each) { return each.toLongLong(); },
        [](const QVariant &each) { return each.toLongLong(); });
}

/// What the points of the month are for, the items of the rules in their order.
QString evidenceOf(const MemberPoints &points, const Rulebook &book)
{
    QStringList told;
    for (const Rule &rule : book.rules) {
        QStringList sources;
        for (const PointLine &line : points.lines)
            if (line.rule == rule.code && line.points > 0)
                sources.append(line.source);
        if (!sources.isEmpty())
            told.append(QCoreApplication::translate("Honours", "%1: %2").arg(rule.item, sources.join(u'\u3001')));
    }
    return told.join(u'\uff1b');
}

/// Why a member with points is passed by; empty = is not.
QString whyPassedBy(const FactIndex &index, const Member &member, const QString &last, const QString &month,
                    const ShortlistTerms &terms)
{
    if (!index.isServing(member))
        return QCoreApplication::translate("Honours", "serves no more");
    if (!mayBeHonoured(index, member, terms.excluded))
        return QCoreApplication::translate("Honours", "the office %1 is not honoured")
            .arg(index.facts().directory.name(member.office));
    if (isPioneerOf(index.facts(), member.id, month))
        return QCoreApplication::translate("Honours", "is a pioneer of this month already");
    const QDate again =
        QDate::fromString(last + u"-01"_s, Qt::ISODate).addMonths(std::max(0, terms.coolDownMonths) + 1);
    if (again.isValid() && again > QDate::fromString(month + u"-01"_s, Qt::ISODate))
        return QCoreApplication::translate("Honours", "was a pioneer in %1, and may be one again from %2 on")
            .arg(last, again.toString(u"yyyy-MM"));
    return {};
}

/// The first `count`, and who stands level with the last of them.
void keepBest(QList<Candidate> &candidates, const ShortlistTerms &terms)
{
    std::ranges::stable_sort(candidates, [&](const Candidate &one, const Candidate &other) {
        const QVariantList mine = candidateRank(one, terms.ties);
        const QVariantList yours = candidateRank(other, terms.ties);
        return mine == yours ? one.member < other.member : ranksBefore(mine, yours);
    });
    for (qsizetype at = 0; at < candidates.size(); ++at) {
        const bool level =
            at > 0 && candidateRank(candidates.at(at), terms.ties) == candidateRank(candidates.at(at - 1), terms.ties);
        candidates[at].place = level ? candidates.at(at - 1).place : static_cast<int>(at) + 1;
    }
    candidates.removeIf([&](const Candidate &each) { return each.place > terms.count; });
}

} // namespace

std::span<const char *const> codesOf(TieRule)
{
    return tieCodes;
}

ShortlistTerms readShortlistTerms(Database &database)
{
    const Settings settings(database);
    ShortlistTerms terms;
    terms.count = settings.number(u"evaluation.shortlist"_s, usualCandidates);
    terms.coolDownMonths = settings.number(u"evaluation.cooldown_months"_s, usualCoolDown);
    terms.excluded = listedWords(settings.text(u"evaluation.excluded_offices"_s));
    for (const QString &code : listedWords(settings.text(u"evaluation.tie_order"_s)))
        if (const auto tie = withCode<TieRule>(code))
            terms.ties.append(*tie);
    return terms;
}

bool mayBeHonoured(const FactIndex &index, const Member &member, const QStringList &excluded)
{
    const Directory &directory = index.facts().directory;
    return index.isServing(member) && directory.meaning(member.office) != u"presidium"
        && !excluded.contains(directory.name(member.office));
}

Rulebook bookOfMonth(Rulebook book)
{
    book.conditions.clear();
    return book;
}

Shortlist shortlist(const FactIndex &index, const Rulebook &ofYear, QDate day, const ShortlistTerms &terms)
{
    const Rulebook book = bookOfMonth(ofYear);
    const Period month = monthOf(day);
    const Facts facts = within(index.facts(), month);
    Shortlist list {.month = month.from.toString(u"yyyy-MM"), .candidates = {}, .passedBy = {}};
    for (const MemberPoints &points : evaluate(index, book, month)) {
        if (points.total <= 0)
            continue;
        const QString last = lastAwardOf(index.facts(), points.member, list.month);
        const QString why = whyPassedBy(index, index.find(points.member), last, list.month, terms);
        if (why.isEmpty())
            list.candidates.append({points.member, 1, points.total, monthDeedsOf(index, facts, points.member), last,
                                    evidenceOf(points, book)});
        else
            list.passedBy.append({points.member, points.total, why});
    }
    keepBest(list.candidates, terms);
    return list;
}

} // namespace lianxin
