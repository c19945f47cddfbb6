#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/base/chinesetext.h"
#include "core/evaluation/evaluation.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

QString inPoints(int hundredths)
{
    return QLocale::c().toString(hundredths / 100.0, 'f', QLocale::FloatingPointShortest);
}

/// One member: the items on one line, and below them, if asked for, where each point comes from.
void print(const MemberPoints &member, bool lines)
{
    QStringList items;
    for (const PointItem &item : member.items)
        items.append(u"%1 %2"_s.arg(item.rule, inPoints(item.counted)));
    say(u"%1  %2  %3  %4"_s.arg(inPoints(member.total).rightJustified(6), member.name, member.unit,
                                items.join(u" · "_s)));
    for (const PointLine &line : member.lines)
        if (lines)
            say(u"        %1 %2  %3"_s.arg(line.rule, inPoints(line.points).rightJustified(6), line.source));
}

} // namespace

int runPoints(const Call &call)
{
    const auto asked = periodOption(call);
    if (!asked)
        return wrongUse(asked.error().message);
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    const auto book = readRulebook((*workbook)->database(), asked->to.isValid() ? asked->to : QDate::currentDate());
    if (!book)
        return fail(book.error());
    const auto facts = readFacts((*workbook)->database());
    if (!facts)
        return fail(facts.error());

    QList<MemberPoints> members = evaluate(*facts, *book, book->periodFor(*asked));
    const bool one = call.has(u"member"_s);
    if (one) {
        const QString name = withoutSpaces(call.value(u"member"_s));
        members.removeIf([&](const MemberPoints &member) { return member.name != name; });
        if (members.isEmpty())
            return wrongUse(QCoreApplication::translate("Cli", "Nobody called %1 has points.").arg(name));
    }
    if (call.json()) {
        say(toJson(members));
        return Done;
    }
    say(book->set.name);
    for (const MemberPoints &member : members)
        print(member, one);
    return Done;
}

} // namespace lianxin::cli
