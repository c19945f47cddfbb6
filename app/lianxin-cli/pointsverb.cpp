#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/base/chinesetext.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/rulerepository.h"
#include "core/evaluation/startingrules.h"
#include "core/evaluation/totals.h"
#include "core/evaluation/whynot.h"
#include "core/exchange/fieldreaders.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

constexpr double mostPoints = 100'000;

/// What the office calls the conditions that a member does not meet.
QString unmetBy(const MemberPoints &member, const Rulebook &book)
{
    QStringList names;
    for (const RuleCondition &condition : book.conditions)
        if (member.unmet.contains(condition.id))
            names.append(condition.name);
    const QString text = member.isEligible ? QCoreApplication::translate("Cli", "limited, not met: %1")
                                           : QCoreApplication::translate("Cli", "not eligible, not met: %1");
    return names.isEmpty() ? QString() : text.arg(names.join(QCoreApplication::translate("Columns", ", ")));
}

/// What a class counts after its floor or cap, and its part of the total by its weight.
QString arithmeticOf(const ClassPoints &points)
{
    QString text = pointsText(points.raw);
    if (points.counted != points.raw)
        text += u" \u2192 "_s + pointsText(points.counted);
    if (points.weighted != points.counted)
        text += u" \u00d7 %1% = %2"_s.arg(pointsText(qRound(1e4 * points.weighted / points.counted)),
                                          pointsText(points.weighted));
    return text;
}

/// How the classes make the total.
QString classesOf(const MemberPoints &member)
{
    QStringList classes;
    for (const ClassPoints &each : member.classes)
        classes.append(
            u"%1 %2"_s.arg(each.name.isEmpty() ? QCoreApplication::translate("Cli", "without a class") : each.name,
                           arithmeticOf(each)));
    return classes.isEmpty() ? QString()
                             : QCoreApplication::translate("Cli", "classes: %1").arg(classes.join(u" \u00b7 "_s));
}

/// One member: the items on one line, and below them, if asked for, where each point comes from.
void print(const MemberPoints &member, const Rulebook &book, bool lines)
{
    QStringList items;
    for (const PointItem &item : member.items)
        items.append(u"%1 %2"_s.arg(item.rule, pointsText(item.counted)));
    say(u"%1  %2  %3  %4"_s.arg(pointsText(member.total).rightJustified(6), member.name, member.unit,
                                items.join(u" · "_s)));
    for (const QString &told : {classesOf(member), unmetBy(member, book)})
        if (!told.isEmpty())
            say(u"        %1"_s.arg(told));
    for (const PointLine &line : member.lines)
        if (lines)
            say(u"        %1 %2  %3"_s.arg(line.rule, pointsText(line.points).rightJustified(6), line.source));
}

constexpr auto programRules = "program"_L1;

/// The rules that come with the program, as a set that is not stored.
Result<Rulebook> rulesOfProgram(Database &database)
{
    const auto directory = readDirectory(database);
    if (!directory)
        return directory.error();
    auto book = startingRules(*directory);
    if (book)
        book->set.name = QCoreApplication::translate("Cli", "The rules of the program");
    return book;
}

/// Those of --rules, or else those in use in `period`. Errors: Invalid where no set has this name; NotFound; Storage.
Result<Rulebook> rulesAsked(const Call &call, Database &database, const Period &period)
{
    if (!call.has(u"rules"_s))
        return readRulebook(database, period);
    const auto sets = RuleSetRepository(database).all();
    if (!sets)
        return sets.error();
    const QString name = call.value(u"rules"_s);
    QStringList names;
    for (const RuleSet &each : *sets) {
        if (each.name == name)
            return readRulebook(database, each.id);
        names.append(each.name);
    }
    if (name == programRules)
        return rulesOfProgram(database);
    return Error {ErrorKind::Invalid,
                  QCoreApplication::translate("Cli", "There is no set of rules called %1; there are: %2")
                      .arg(name, (names + QStringList(programRules)).join(u" \u00b7 "_s)),
                  {}};
}

/// Nobody has points where there is no rule.
int answerWithoutRules(const Call &call, const Error &error)
{
    if (call.json())
        say(toJson(QList<MemberPoints>()));
    tell(error.message);
    return Refused;
}

/// The points of each member of this name, who may have none. Errors: Invalid with the nearest names.
Result<QList<MemberPoints>> pointsOf(const QString &name, const QList<MemberPoints> &evaluated, const Facts &facts)
{
    QList<MemberPoints> found;
    QStringList names;
    for (const Member &member : facts.members) {
        names.append(member.name);
        if (member.name != name)
            continue;
        const auto points = std::ranges::find(evaluated, member.id, &MemberPoints::member);
        found.append(points == evaluated.end()
                         ? MemberPoints {.member = member.id, .name = member.name, .unit = member.unit}
                         : *points);
    }
    if (!found.isEmpty())
        return found;
    return noMemberCalled(name, names);
}

/// The total of --reach in hundredths; none when it is not asked for. Errors: Invalid.
Result<std::optional<int>> reachAsked(const Call &call)
{
    if (!call.has(u"reach"_s))
        return std::optional<int>();
    bool isNumber = false;
    const double points = call.value(u"reach"_s).toDouble(&isNumber);
    if (!isNumber || points <= 0 || points > mostPoints)
        return Error {
            ErrorKind::Invalid, QCoreApplication::translate("Cli", "--reach is a number of points such as 90."), {}};
    if (!call.has(u"member"_s))
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Cli", "--reach is about one member: tell whom with --member."),
                      {}};
    return std::optional(qRound(points * 100));
}

/// What each of `members` lacks of `target`.
QList<WayToTotal> waysOf(const QList<MemberPoints> &members, int target, const Rulebook &book, const Facts &facts,
                         const QList<MemberPoints> &all)
{
    QList<WayToTotal> ways;
    for (const MemberPoints &each : members) {
        const auto member = std::ranges::find(facts.members, each.member, &Member::id);
        ways.append(wayTo(each, target, {book, facts.directory, usedBy(all, book), member->office}));
    }
    return ways;
}

QString daysOf(const Period &period)
{
    const QString from = period.from.toString(Qt::ISODate);
    const QString to = period.to.toString(Qt::ISODate);
    if (period.isOpen())
        return QCoreApplication::translate("Cli", "on any day");
    if (!period.to.isValid())
        return QCoreApplication::translate("Cli", "from %1 on").arg(from);
    return period.from.isValid() ? QCoreApplication::translate("Cli", "from %1 to %2").arg(from, to)
                                 : QCoreApplication::translate("Cli", "until %1").arg(to);
}

/// By which rules, over which days.
void tellBasis(const Rulebook &book, const Period &period)
{
    say(QCoreApplication::translate("Cli", "%1: facts %2").arg(book.set.name, daysOf(period)));
    const bool isEarlier = book.set.validFrom.isValid() && period.from < book.set.validFrom;
    const bool isLater = book.set.validTo.isValid() && (!period.to.isValid() || period.to > book.set.validTo);
    if (isEarlier || isLater)
        tell(QCoreApplication::translate("Cli", "These rules hold %1; other days were counted by them too.")
                 .arg(daysOf({book.set.validFrom, book.set.validTo})));
}

/// By which rules `evaluated` was counted though nobody has confirmed what they count.
void tellUnconfirmed(const Rulebook &book, const QList<MemberPoints> &evaluated)
{
    const QSet<QString> used = rulesUsedBy(evaluated, book);
    QStringList unconfirmed;
    for (const Rule &rule : book.rules)
        if (!rule.confirmed && used.contains(rule.code))
            unconfirmed.append(u"%1 %2"_s.arg(rule.code, rule.item));
    if (!unconfirmed.isEmpty())
        tell(QCoreApplication::translate("Cli",
                                         "What these items count is guessed from their words; confirm it on the "
                                         "evaluation page: %1")
                 .arg(unconfirmed.join(u" \u00b7 "_s)));
}

/// The points of `members`, and the `ways` of each to a total, if that was asked for.
int tellPoints(const Call &call, const QList<MemberPoints> &members, const Rulebook &book, const Directory &directory,
               const QList<WayToTotal> &ways)
{
    if (call.json()) {
        QJsonObject told = toJson(members);
        QJsonArray missing;
        for (const WayToTotal &way : ways)
            missing.append(toJson(way, directory));
        if (!ways.isEmpty())
            told.insert(u"missing"_s, missing);
        say(told);
        return Done;
    }
    if (members.isEmpty())
        say(QCoreApplication::translate("Cli", "Nobody has points by these rules in this period."));
    for (qsizetype at = 0; at < members.size(); ++at) {
        print(members.at(at), book, call.has(u"member"_s));
        for (const QString &sentence : ways.isEmpty() ? QStringList() : sentencesOf(ways.at(at), directory))
            say(u"    "_s + sentence);
    }
    return Done;
}

} // namespace

int runPoints(const Call &call)
{
    const auto asked = periodOption(call);
    if (!asked)
        return wrongUse(asked.error());
    const auto target = reachAsked(call);
    if (!target)
        return wrongUse(target.error());
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    const QDate last = asked->to.isValid() ? asked->to : std::max(QDate::currentDate(), asked->from);
    const auto book = rulesAsked(call, (*workbook)->database(), {asked->from, last});
    if (!book && book.error().kind == ErrorKind::NotFound)
        return answerWithoutRules(call, book.error());
    if (!book)
        return wrongUse(book.error());
    const Period period = book->periodFor(*asked);
    if (period.from.isValid() && period.to.isValid() && period.to < period.from)
        return wrongUse(
            {ErrorKind::Invalid,
             QCoreApplication::translate("Cli", "These rules hold from %1 to %2; name both days of a period.")
                 .arg(book->set.validFrom.toString(Qt::ISODate), book->set.validTo.toString(Qt::ISODate)),
             {}});
    const auto facts = readFacts((*workbook)->database());
    if (!facts)
        return fail(facts.error());

    const QList<MemberPoints> all = evaluate(*facts, *book, period);
    QList<MemberPoints> members = all;
    if (call.has(u"member"_s)) {
        const auto named = pointsOf(withoutSpaces(call.value(u"member"_s)), members, *facts);
        if (!named)
            return wrongUse(named.error());
        members = *named;
    }
    const auto ways = *target ? waysOf(members, **target, *book, *facts, all) : QList<WayToTotal>();
    if (!call.json()) {
        tellBasis(*book, period);
        tellUnconfirmed(*book, all);
    }
    return tellPoints(call, members, *book, facts->directory, ways);
}

} // namespace lianxin::cli
