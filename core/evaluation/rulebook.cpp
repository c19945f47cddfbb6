#include "core/evaluation/rulebook.h"

#include "core/evaluation/rulerepository.h"
#include "core/evaluation/stepwisereading.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lianxin {

Period Rulebook::periodFor(const Period &asked) const
{
    return {.from = asked.from.isValid() ? asked.from : set.validFrom,
            .to = asked.to.isValid() ? asked.to : set.validTo};
}

int Rulebook::factor(RuleId rule, EntryId entry) const
{
    const auto found = std::ranges::find_if(
        multipliers, [&](const RuleMultiplier &each) { return each.rule == rule && each.entry == entry; });
    return found == multipliers.end() ? 100 : found->factor;
}

int scaled(int points, int percent)
{
    return qRound(points * percent / 100.0);
}

QString pointsText(int hundredths)
{
    return QLocale::c().toString(hundredths / 100.0, 'f', QLocale::FloatingPointShortest);
}

Rule Rulebook::find(RuleId rule) const
{
    const auto found = std::ranges::find(rules, rule, &Rule::id);
    return found == rules.end() ? Rule {} : *found;
}

namespace {

const QDate latestDay(9999, 12, 31);

/// Reads one part of a rulebook after the other.
class RulebookReading : private StepwiseReading
{
public:
    RulebookReading(Database &database, const RuleSet &set)
        : m_database(database)
    {
        m_book.set = set;
    }

    Result<Rulebook> book()
    {
        const RuleSetId set = m_book.set.id;
        take(m_book.rules, [&] { return RuleRepository(m_database).of(set); });
        take(m_book.multipliers, [&] { return RuleMultiplierRepository(m_database).of(set); });
        take(m_book.classes, [&] { return RuleClassRepository(m_database).of(set); });
        take(m_book.conditions, [&] { return RuleConditionRepository(m_database).of(set); });
        return m_found ? Result<Rulebook>(m_book) : m_found.error();
    }

private:
    Database &m_database;
    Rulebook m_book;
};

} // namespace

Result<Rulebook> readRulebook(Database &database, RuleSetId id)
{
    const auto set = RuleSetRepository(database).find(id);
    return set ? RulebookReading(database, *set).book() : set.error();
}

Result<Rulebook> readRulebook(Database &database, const Period &period)
{
    auto sets = RuleSetRepository(database).all();
    if (!sets)
        return sets.error();
    sets->removeIf([](const RuleSet &set) { return set.expired; });
    if (sets->isEmpty())
        return Error {ErrorKind::NotFound,
                      QCoreApplication::translate("Evaluation", "There are no rules in use; import or enter some."),
                      {}};
    const auto best = std::ranges::max_element(*sets, {}, [&](const RuleSet &set) {
        const Period valid {set.validFrom, set.validTo};
        const bool isInUse = valid.contains(period.to);
        const bool coversAll = isInUse && (!period.from.isValid() || valid.contains(period.from));
        return std::tuple(coversAll, isInUse, set.validFrom, set.validTo.isValid() ? set.validTo : latestDay, set.id);
    });
    return RulebookReading(database, *best).book();
}

Result<Rulebook> readRulebook(Database &database, QDate day)
{
    return readRulebook(database, Period {day, day});
}

} // namespace lianxin
