#include "ui/evaluation/conditioncolumns.h"

#include "core/base/codes.h"
#include "ui/evaluation/classrows.h"
#include "ui/evaluation/pointfields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

using C = TableColumn<RuleCondition>;
using AskBook = std::function<const Rulebook &()>;
using AskDirectory = std::function<const Directory &()>;

QString conditionText(const char *text)
{
    return QCoreApplication::translate("ConditionTable", text);
}

Error notAmong(const QVariant &value)
{
    return {ErrorKind::Invalid,
            conditionText(QT_TRANSLATE_NOOP("ConditionTable", "%1 is not among the choices."))
                .arg(value.toString().trimmed()),
            {}};
}

template <typename Code>
QStringList choiceTitles()
{
    QStringList titles;
    for (std::size_t place = 0; place < codesOf(Code {}).size(); ++place)
        titles.append(titleOf(static_cast<Code>(place)));
    return titles;
}

template <typename Code>
std::optional<Code> choiceTitled(const QVariant &value)
{
    const auto place = choiceTitles<Code>().indexOf(value.toString().trimmed());
    return place < 0 ? std::nullopt : std::optional(static_cast<Code>(place));
}

QString nameOfRule(const Rule &rule)
{
    return rule.id.isStored() ? rule.code + u' ' + rule.item : QString();
}

/// The class, rule or kind of fact that `condition` looks at.
QString subjectOf(const RuleCondition &condition, const Rulebook &book, const Directory &directory)
{
    switch (condition.measure) {
    case Measure::ClassPoints:
        return condition.group;
    case Measure::RulePoints:
        return nameOfRule(book.find(condition.rule));
    case Measure::FactCount:
        return directory.word(WordList::RuleFact, codeOf(condition.fact));
    case Measure::Total:
        break;
    }
    return {};
}

QStringList subjectsFor(const RuleCondition &condition, const Rulebook &book, const Directory &directory)
{
    QStringList subjects;
    if (condition.measure == Measure::ClassPoints)
        for (const ClassRow &row : classRowsOf(book))
            subjects.append(row.group.name);
    if (condition.measure == Measure::RulePoints)
        for (const Rule &rule : book.rules)
            subjects.append(nameOfRule(rule));
    if (condition.measure == Measure::FactCount)
        subjects = directory.namesOf(WordList::RuleFact);
    return subjects;
}

Result<void> assignSubject(RuleCondition &condition, const QVariant &value, const Rulebook &book,
                           const Directory &directory)
{
    const QString typed = value.toString().trimmed();
    if (condition.measure == Measure::Total)
        return typed.isEmpty() ? Result<void>() : notAmong(value);
    const auto place = subjectsFor(condition, book, directory).indexOf(typed);
    if (place < 0)
        return notAmong(value);
    if (condition.measure == Measure::ClassPoints)
        condition.group = typed;
    else if (condition.measure == Measure::RulePoints)
        condition.rule = book.rules.at(place).id;
    else
        condition.fact = withCode<RuleFact>(directory.meaning(directory.find(WordList::RuleFact, typed)))
                             .value_or(RuleFact::Unbound);
    return {};
}

/// Looks at the first of what it may look at, where it names nothing yet.
void fitSubject(RuleCondition &condition, const Rulebook &book, const Directory &directory)
{
    if (subjectOf(condition, book, directory).isEmpty())
        static_cast<void>(assignSubject(condition, subjectsFor(condition, book, directory).value(0), book, directory));
}

C measureColumn(const AskBook &book, const AskDirectory &directory)
{
    return C(conditionText(QT_TRANSLATE_NOOP("ConditionTable", "Looks at")),
             [](const RuleCondition &each) { return titleOf(each.measure); })
        .named(u"measure"_s)
        .edits([=](RuleCondition &each, const QVariant &value) -> Result<void> {
            const auto chosen = choiceTitled<Measure>(value);
            if (!chosen)
                return notAmong(value);
            each.measure = *chosen;
            fitSubject(each, book(), directory());
            return {};
        })
        .offers([](const RuleCondition &) { return choiceTitles<Measure>(); })
        .wide(130);
}

C boundColumn()
{
    return C(conditionText(QT_TRANSLATE_NOOP("ConditionTable", "Limit")),
             [](const RuleCondition &each) { return titleOf(each.bound); })
        .named(u"bound"_s)
        .edits([](RuleCondition &each, const QVariant &value) -> Result<void> {
            const auto chosen = choiceTitled<Bound>(value);
            if (!chosen)
                return notAmong(value);
            each.bound = *chosen;
            return {};
        })
        .offers([](const RuleCondition &) { return choiceTitles<Bound>(); })
        .wide(90);
}

C subjectColumn(const AskBook &book, const AskDirectory &directory)
{
    return C(conditionText(QT_TRANSLATE_NOOP("ConditionTable", "Of what")),
             [=](const RuleCondition &each) { return subjectOf(each, book(), directory()); })
        .named(u"subject"_s)
        .edits(
            [=](RuleCondition &each, const QVariant &value) { return assignSubject(each, value, book(), directory()); })
        .offers([=](const RuleCondition &each) { return subjectsFor(each, book(), directory()); })
        .wide(180);
}

C amountColumn()
{
    return C(conditionText(QT_TRANSLATE_NOOP("ConditionTable", "Amount")),
             [](const RuleCondition &each) {
                 return each.measure == Measure::FactCount ? QVariant(each.amount) : QVariant(each.amount / 100.0);
             })
        .named(u"amount"_s)
        .edits([](RuleCondition &each, const QVariant &value) -> Result<void> {
            if (each.measure != Measure::FactCount)
                return assigned(each.amount, pointsTyped(value));
            const auto number = optionalNumber(value.toString());
            if (!number)
                return number.error();
            each.amount = number->value_or(0);
            return {};
        })
        .aligned(Qt::AlignRight)
        .wide(80);
}

C totalCapColumn()
{
    return limitColumn(conditionText(QT_TRANSLATE_NOOP("ConditionTable", "Total at most")), &RuleCondition::totalCap)
        .named(u"total_cap"_s)
        .edits([](RuleCondition &each, const QVariant &value) -> Result<void> {
            auto done = assigned(each.totalCap, pointsTypedOrNone(value));
            if (done)
                each.consequence = each.totalCap ? Consequence::Capped : Consequence::Ineligible;
            return done;
        })
        .wide(110);
}

C consequenceColumn()
{
    return C(conditionText(QT_TRANSLATE_NOOP("ConditionTable", "Otherwise")),
             [](const RuleCondition &each) { return titleOf(each.consequence); })
        .named(u"consequence"_s)
        .edits([](RuleCondition &each, const QVariant &value) -> Result<void> {
            const auto chosen = choiceTitled<Consequence>(value);
            if (!chosen)
                return notAmong(value);
            each.consequence = *chosen;
            each.totalCap =
                each.consequence == Consequence::Capped ? std::optional(each.totalCap.value_or(0)) : std::nullopt;
            return {};
        })
        .offers([](const RuleCondition &) { return choiceTitles<Consequence>(); })
        .wide(130);
}

} // namespace

QList<C> conditionColumns(const AskBook &book, const AskDirectory &directory)
{
    return {
        C(conditionText(QT_TRANSLATE_NOOP("ConditionTable", "Condition")), &RuleCondition::name)
            .named(u"name"_s)
            .edits([](RuleCondition &each, const QVariant &value) { each.name = value.toString().trimmed(); })
            .wide(200),
        measureColumn(book, directory),
        subjectColumn(book, directory),
        boundColumn(),
        amountColumn(),
        consequenceColumn(),
        totalCapColumn(),
    };
}

} // namespace lianxin::ui
