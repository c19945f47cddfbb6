#include "core/documents/periodvalues.h"

#include "core/base/strokes.h"
#include "core/directory/settings.h"
#include "core/documents/officialtext.h"
#include "core/documents/partrows.h"
#include "core/evaluation/honourrepository.h"
#include "core/evaluation/honourround.h"
#include "core/evaluation/rulebook.h"
#include "core/statistics/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

constexpr QChar fullStop = u'\u3002';

/// What every paper about a period tells.
TokenValues frameValues(const Settings &settings, const Period &period, QDate day)
{
    TokenValues values;
    values.texts = {{u"organ"_s, settings.text(u"office.name"_s)},
                    {u"signature"_s, settings.text(u"letter.organ"_s)},
                    {u"activity_title"_s, settings.text(u"programme.title"_s)},
                    {u"issued_on"_s, officialDate(day)},
                    {u"period"_s, periodText(period)},
                    {u"seen_on"_s, officialDate(seenOn(period, day))}};
    return values;
}

void addFigure(TokenValues &values, const QString &token, const RecordedFigure &figure, const QString &text)
{
    values.texts.insert(token, text);
    values.figures.insert(token, {figure.key});
}

void addWholeFigures(const QList<RecordedFigure> &figures, TokenValues &values)
{
    for (const RecordedFigure &each : figures) {
        if (each.key.contains(u'/'))
            continue;
        addFigure(values, u"figure_"_s + each.key, each, figureText(each.key, each.value));
        addFigure(values, u"press_"_s + each.key, each, pressText(each.key, each.value));
        if (each.key == "activities"_L1)
            addFigure(values, u"no_activity"_s, each,
                      each.value == 0 ? QCoreApplication::translate("Documents", "no activity was held") : QString());
    }
}

void addSummary(const FactIndex &index, const QList<RecordedFigure> &figures, TokenValues &values)
{
    addWholeFigures(figures, values);
    addPartRows(index, figures, values);
}

QByteArray nameKey(const Member &member)
{
    return strokeKey(member.name, ReadAs::Name);
}

/// The columns of a list of members, whose tokens begin with `prefix`.
void addPeople(const FactIndex &index, const QList<MemberId> &members, const QString &prefix, TokenValues &values)
{
    QStringList numbers;
    QStringList names;
    QStringList sectors;
    QStringList employers;
    QStringList named; // whom the list has twice, once
    for (const MemberId id : members) {
        const Member &member = index.find(id);
        numbers.append(QString::number(numbers.size() + 1));
        if (!members.first(names.size()).contains(id))
            named.append(member.name);
        names.append(member.name);
        sectors.append(index.facts().directory.name(member.sector));
        employers.append(member.unit);
    }
    values.lists.insert({{u"row_number"_s, numbers},
                         {prefix + u"_name"_s, names},
                         {prefix + u"_sector"_s, sectors},
                         {prefix + u"_unit"_s, employers}});
    values.texts.insert(
        {{prefix + u"_names"_s, enumerated(named)}, {prefix + u"_count"_s, QString::number(named.size())}});
}

/// What `points` tells in words: so many of each item of the rules, without what lowers them or merely goes on.
QString deedsOf(const MemberPoints &points, const Rulebook &book)
{
    QStringList deeds;
    for (const lianxin::Rule &rule : book.rules) {
        const auto count = std::ranges::count(points.lines, rule.code, &PointLine::rule);
        if (count > 0 && rule.points > 0 && rule.fact != RuleFact::PairingActive)
            deeds.append(QCoreApplication::translate("Documents", "%1: %2 %3")
                             .arg(rule.item, QString::number(count), rule.unit));
    }
    return enumerated(deeds);
}

QDate firstOf(const QString &month)
{
    return QDate::fromString(month + u"-01"_s, Qt::ISODate);
}

/// The months before `month` in which `member` was a pioneer too.
QString earlierHonours(const Facts &facts, MemberId member, const QString &month)
{
    QStringList months;
    for (const MonthlyAward &each : facts.awards)
        if (each.member == member && each.month < month)
            months.append(each.month);
    months.sort();
    QStringList told;
    for (const QString &each : std::as_const(months))
        told.append(monthText(firstOf(each)));
    return enumerated(told);
}

QString withoutFullStop(QString text)
{
    while (text.endsWith(fullStop))
        text.chop(1);
    return text;
}

/// What the members did in one month, and the rules by which it counts.
struct MonthDeeds {
    QList<MemberPoints> points;
    Rulebook book;
};

/// By month, of those in which somebody of `awards` was a pioneer. Errors: those of reading rules; that there are none
/// is none.
Result<QHash<QString, MonthDeeds>> deedsByMonth(Database &database, const FactIndex &index,
                                                const QList<MonthlyAward> &awards)
{
    QHash<QString, MonthDeeds> months;
    for (const MonthlyAward &each : awards) {
        const Period month = monthOf(firstOf(each.month));
        if (months.contains(each.month))
            continue;
        const auto book = readRulebook(database, month);
        if (!book && book.error().kind != ErrorKind::NotFound)
            return book.error();
        const Rulebook known = book ? *book : Rulebook();
        months.insert(each.month, {evaluate(index.facts(), known, month), known});
    }
    return months;
}

void addPioneers(const FactIndex &index, QList<MonthlyAward> awards, const QHash<QString, MonthDeeds> &deedsOfMonths,
                 TokenValues &values)
{
    std::ranges::stable_sort(
        awards, {}, [&](const MonthlyAward &each) { return std::pair(nameKey(index.find(each.member)), each.month); });
    QList<MemberId> members;
    QStringList months;
    QStringList stories;
    QStringList deeds;
    QStringList honours;
    for (const MonthlyAward &each : std::as_const(awards)) {
        const MonthDeeds month = deedsOfMonths.value(each.month);
        const auto points = std::ranges::find(month.points, each.member, &MemberPoints::member);
        members.append(each.member);
        months.append(monthText(firstOf(each.month)));
        stories.append(withoutFullStop(each.story));
        deeds.append(points == month.points.end() ? QString() : deedsOf(*points, month.book));
        honours.append(earlierHonours(index.facts(), each.member, each.month));
    }
    addPeople(index, members, u"pioneer"_s, values);
    values.lists.insert({{u"honour_month"_s, months},
                         {u"pioneer_story"_s, stories},
                         {u"pioneer_deeds"_s, deeds},
                         {u"pioneer_honours"_s, honours}});
}

Error nobodyTo(const char *sentence, const Period &period)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Documents", sentence).arg(periodText(period)), {}};
}

Result<void> fillPioneers(Database &database, const FactIndex &index, const Period &period, TokenValues &values)
{
    const QList<MonthlyAward> awards = within(index.facts(), period).awards;
    if (awards.isEmpty())
        return nobodyTo(QT_TRANSLATE_NOOP("Documents", "No pioneer of %1 is recorded yet: enter who it is first."),
                        period);
    const auto deeds = deedsByMonth(database, index, awards);
    if (!deeds)
        return deeds.error();
    addPioneers(index, awards, *deeds, values);
    return {};
}

void addExcellent(const FactIndex &index, QList<HonourResult> chosen, const ListChoice &choice, TokenValues &values)
{
    if (!choice.byPoints)
        std::ranges::stable_sort(chosen, {},
                                 [&](const HonourResult &each) { return nameKey(index.find(each.member)); });
    QList<MemberId> members;
    QStringList points;
    for (const HonourResult &each : std::as_const(chosen)) {
        members.append(each.member);
        points.append(choice.withPoints ? pointsText(each.points) : QString());
    }
    addPeople(index, members, u"excellent"_s, values);
    values.lists.insert(u"excellent_points"_s, points);
    values.texts.insert(u"excellent_order"_s,
                        choice.byPoints ? QCoreApplication::translate("Documents", "in the order of their points")
                                        : QCoreApplication::translate("Documents", "in the order of strokes"));
    values.texts.insert(u"honour_standing"_s, {});
}

QList<HonourResult> chosenAmong(QList<HonourResult> results)
{
    results.removeIf([](const HonourResult &each) { return each.standing != Standing::Chosen; });
    return results;
}

/// Why of the members on the roll not all may be chosen; empty when all may.
QStringList remarksOnOthers(const FactIndex &index, int eligible)
{
    const QList<Member> &members = index.facts().members;
    const auto gone = std::ranges::count_if(members, [&](const Member &each) { return !index.isServing(each); });
    const auto unfit = members.size() - eligible - gone;
    QStringList remarks;
    if (gone > 0)
        remarks.append(QCoreApplication::translate("Documents", "%1 more on the roll no longer serve.").arg(gone));
    if (unfit > 0)
        remarks.append(
            QCoreApplication::translate("Documents", "%1 more hold an office that is not honoured.").arg(unfit));
    return remarks;
}

QString remarkOn(const FactIndex &index, const ComputedRound &found, const ListChoice &choice, qsizetype chosen)
{
    QStringList remarks {QCoreApplication::translate("Documents", "%1 of %2 members who may be chosen.")
                             .arg(QString::number(chosen), QString::number(found.round.eligible))};
    remarks += remarksOnOthers(index, found.round.eligible);
    if (choice.count == 0 || choice.count > found.seats)
        remarks.append(QCoreApplication::translate("Documents", "The share of %1 % gives %2.")
                           .arg(QString::number(found.round.percent), QString::number(found.seats)));
    if (choice.count > found.seats)
        remarks.append(
            QCoreApplication::translate("Documents", "More are not listed: %1 were asked for.").arg(choice.count));
    if (chosen > found.seats)
        remarks.append(
            QCoreApplication::translate("Documents", "%1 of them came in for having as many points as the last.")
                .arg(chosen - found.seats));
    return inOneLine(remarks);
}

QString remarkOn(const HonourRound &round, qsizetype chosen)
{
    if (round.state == HonourState::Decided)
        return QCoreApplication::translate("Documents", "As it was decided: %1 members.").arg(chosen);
    return QCoreApplication::translate("Documents", "As the round stands (%1): %2 members.")
        .arg(wordFor(round.state), QString::number(chosen));
}

/// The round of `period` that somebody has recommended at least; one that is not stored when there is none.
Result<HonourRound> roundOn(Database &database, const Period &period)
{
    const auto rounds = HonourRoundRepository(database).all();
    if (!rounds)
        return rounds.error();
    const auto found = std::ranges::find_if(*rounds, [&](const HonourRound &each) {
        return each.kind == HonourKind::Year && each.state != HonourState::Computed && each.period() == period;
    });
    return found == rounds->end() ? HonourRound {} : *found;
}

/// The members as `round` has them.
void fillFromRound(const FactIndex &index, const QList<HonourResult> &results, const HonourRound &round,
                   const ListChoice &choice, PeriodValues &found)
{
    const QList<HonourResult> chosen = chosenAmong(results);
    addExcellent(index, chosen, choice, found.values);
    if (round.state != HonourState::Decided)
        found.values.texts.insert(u"honour_standing"_s, wordFor(round.state));
    found.remark = remarkOn(round, chosen.size());
}

/// The members as they would come out now, which is no more than a draft.
Result<void> fillFromPoints(Database &database, const FactIndex &index, const PeriodTask &task, PeriodValues &found)
{
    const auto book = readRulebook(database, task.period);
    if (!book)
        return book.error();
    HonourTerms terms = readHonourTerms(database);
    terms.days = task.period;
    ComputedRound computed = computeRound(index, *book, terms, task.period.to);
    if (task.choice.count > 0 && task.choice.count < computed.seats) { // fewer than the share, never more
        terms.seats = task.choice.count;
        computed = computeRound(index, *book, terms, task.period.to);
    }
    const QList<HonourResult> chosen = chosenAmong(computed.results);
    if (chosen.isEmpty())
        return nobodyTo(QT_TRANSLATE_NOOP("Documents", "Nobody has points in %1 by which to be chosen."), task.period);
    addExcellent(index, chosen, task.choice, found.values);
    found.values.texts.insert(u"honour_standing"_s, QCoreApplication::translate("Documents", "draft"));
    found.remark = remarkOn(index, computed, task.choice, chosen.size());
    found.heldBack = QCoreApplication::translate(
        "Documents", "This is a draft: nobody has recommended the excellent members of these days yet.");
    return {};
}

/// As the office has gone about it; only where it has not yet, as it would come out now.
Result<void> fillExcellent(Database &database, const FactIndex &index, const PeriodTask &task, PeriodValues &found)
{
    const auto round = roundOn(database, task.period);
    if (!round)
        return round.error();
    if (!round->id.isStored())
        return fillFromPoints(database, index, task, found);
    const auto results = HonourResultRepository(database).of(round->id);
    if (!results)
        return results.error();
    fillFromRound(index, *results, *round, task.choice, found);
    return {};
}

} // namespace

Result<PeriodValues> periodValues(Database &database, const Facts &facts, const PeriodTask &task, QDate day)
{
    const FactIndex index(facts);
    PeriodValues found {frameValues(Settings(database), task.period, day), {}, {}, {}};
    if (task.paper == PeriodPaper::Pioneers) {
        const auto filled = fillPioneers(database, index, task.period, found.values);
        return filled ? Result<PeriodValues>(found) : filled.error();
    }
    if (task.paper == PeriodPaper::Excellent) {
        const auto filled = fillExcellent(database, index, task, found);
        return filled ? Result<PeriodValues>(found) : filled.error();
    }
    found.figures = recordedFigures(facts, task.period, seenOn(task.period, day));
    addSummary(index, found.figures, found.values);
    return found;
}

TokenValues blankPeriod(PeriodPaper paper)
{
    const Facts nothing;
    const FactIndex index(nothing);
    TokenValues values;
    for (const QString &key :
         {u"organ"_s, u"signature"_s, u"activity_title"_s, u"issued_on"_s, u"period"_s, u"seen_on"_s})
        values.texts.insert(key, {});
    if (paper == PeriodPaper::Pioneers)
        addPioneers(index, {}, {}, values);
    else if (paper == PeriodPaper::Excellent)
        addExcellent(index, {}, {}, values);
    else
        addSummary(index, recordedFigures(nothing, {}, {}), values);
    return values;
}

} // namespace lianxin::documents
