#include "core/evaluation/rulecopies.h"

#include "core/evaluation/rulerepository.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Stores each of `all`, and puts it there as it is stored.
template <typename Stored, typename Entity>
Result<void> keepEach(Database &database, QList<Entity> &all)
{
    Stored stored(database);
    for (Entity &each : all) {
        const auto done = each.id.isStored() ? stored.update(each) : stored.insert(each);
        if (!done)
            return done.error();
        each = *done;
    }
    return {};
}

/// Makes new ones of `all` that belong to `set`.
template <typename Entity>
void renew(QList<Entity> &all, RuleSetId set)
{
    for (Entity &each : all) {
        each.id = {};
        each.revision = 0;
        each.ruleSet = set;
    }
}

Result<void> keepParts(Database &database, Rulebook &book)
{
    auto done = keepEach<RuleMultiplierRepository>(database, book.multipliers);
    if (done)
        done = keepEach<RuleClassRepository>(database, book.classes);
    if (done)
        done = keepEach<RuleConditionRepository>(database, book.conditions);
    return done;
}

template <typename Stored>
Result<void> removeOf(Database &database, RuleSetId set)
{
    Stored stored(database);
    const auto all = stored.of(set);
    if (!all)
        return all.error();
    for (const auto &each : *all)
        if (auto gone = stored.remove(each.id); !gone)
            return gone;
    return {};
}

Result<void> nameIsFree(Database &database, const QString &name)
{
    const auto sets = RuleSetRepository(database).all();
    if (!sets)
        return sets.error();
    if (std::ranges::find(*sets, name, &RuleSet::name) == sets->end())
        return {};
    return Error {ErrorKind::Invalid,
                  QCoreApplication::translate("Evaluation", "There is a set of rules called %1 already.").arg(name),
                  {}};
}

/// `name` with each year in it moved on by `years`.
QString movedOn(const QString &name, int years)
{
    static const QRegularExpression year(u"(?<!\\d)(?:19|20)\\d\\d(?!\\d)"_s);
    QString moved;
    qsizetype done = 0;
    auto found = year.globalMatch(name);
    while (found.hasNext()) {
        const auto match = found.next();
        moved += name.mid(done, match.capturedStart() - done) + QString::number(match.captured().toInt() + years);
        done = match.capturedEnd();
    }
    return moved + name.mid(done);
}

} // namespace

Result<void> storeRules(Database &database, const Rulebook &draft)
{
    Rulebook book = draft;
    const auto set = RuleSetRepository(database).update(book.set);
    if (!set)
        return set.error();
    const auto rules = keepEach<RuleRepository>(database, book.rules);
    return rules ? keepParts(database, book) : rules;
}

Result<Rulebook> copyRules(Database &database, const Rulebook &book, const RuleSet &as)
{
    if (const auto free = nameIsFree(database, as.name); !free)
        return free.error();
    RuleSet set = as;
    set.id = {};
    set.revision = 0;
    const auto stored = RuleSetRepository(database).insert(set);
    if (!stored)
        return stored.error();
    Rulebook copy = book;
    copy.set = *stored;
    renew(copy.rules, stored->id);
    renew(copy.classes, stored->id);
    renew(copy.conditions, stored->id);
    if (const auto done = keepEach<RuleRepository>(database, copy.rules); !done)
        return done.error();
    QHash<qint64, RuleId> newRules;
    for (qsizetype place = 0; place < book.rules.size(); ++place)
        newRules.insert(book.rules.at(place).id.value, copy.rules.at(place).id);
    for (RuleMultiplier &each : copy.multipliers) {
        each.id = {};
        each.revision = 0;
        each.rule = newRules.value(each.rule.value);
    }
    for (RuleCondition &each : copy.conditions)
        each.rule = newRules.value(each.rule.value);
    const auto done = keepParts(database, copy);
    return done ? Result<Rulebook>(copy) : done.error();
}

Result<void> removeRules(Database &database, RuleSetId set)
{
    auto done = removeOf<RuleConditionRepository>(database, set);
    if (done)
        done = removeOf<RuleClassRepository>(database, set);
    if (done)
        done = removeOf<RuleMultiplierRepository>(database, set);
    if (done)
        done = removeOf<RuleRepository>(database, set);
    return done ? RuleSetRepository(database).remove(set) : done;
}

RuleSet successorOf(const RuleSet &set)
{
    RuleSet next = set;
    next.id = {};
    next.revision = 0;
    next.expired = false;
    if (!set.validFrom.isValid()) {
        next.validFrom = set.validTo.isValid() ? set.validTo.addDays(1) : QDate();
        next.validTo = set.validTo.isValid() ? set.validTo.addYears(1) : QDate();
    } else {
        next.validFrom = set.validTo.isValid() ? set.validTo.addDays(1) : set.validFrom.addYears(1);
        next.validTo = next.validFrom.addYears(1).addDays(-1);
    }
    next.name = movedOn(set.name, 1);
    return next;
}

} // namespace lianxin
