#include "core/exchange/importcontext.h"

#include "core/base/chinesetext.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QStringList keysOf(const DirectoryEntry &entry)
{
    QStringList keys {keyOf(entry.list, comparable(entry.name))};
    for (const QString &alias : entry.aliases)
        keys.append(keyOf(entry.list, comparable(alias)));
    return keys;
}

template <typename T>
void fill(T &empty, const T &told)
{
    if (empty == T {})
        empty = told;
}

} // namespace

ImportContext::ImportContext(Database &database, ExchangeWords exchangeWords, ImportMapping columnsAndValues, QDate day)
    : words(std::move(exchangeWords))
    , mapping(std::move(columnsAndValues))
    , today(day)
    , directory(database, keysOf)
    , enterprises(database, [](const Enterprise &each) { return QStringList {comparable(each.name)}; })
    , members(database, [](const Member &each) { return QStringList {withoutSpaces(each.name)}; })
    , activities(database,
                 [](const Activity &each) {
                     return each.number ? QStringList {keyOf(each.planYear, *each.number)} : QStringList();
                 })
    , activityChanges(database,
                      [](const ActivityChange &each) {
                          return QStringList {keyOf(each.activity, each.kind, comparable(each.was))};
                      })
    , projects(database, [](const Project &each) { return QStringList {keyOf(each.activity, each.number)}; })
    , needs(database, [](const Need &each) { return QStringList {keyOf(each.project, each.number)}; })
    , invitations(database, [](const Invitation &each) { return QStringList {keyOf(each.activity, each.member)}; })
    , suggestions(database, [](const Suggestion &each) { return QStringList {comparable(each.number)}; })
    , proposalLeads(
          database,
          [](const ProposalLead &each) { return QStringList {keyOf(each.suggestion, comparable(each.title))}; })
    , reports(database,
              [](const Report &each) {
                  return QStringList {keyOf(each.number), keyOf(each.year, each.number)};
              })
    , adoptions(
          database,
          [](const Adoption &each) { return QStringList {keyOf(each.report, each.level, each.mode, each.adoptedOn)}; })
    , comments(database,
               [](const LeaderComment &each) { return QStringList {keyOf(each.report, each.level, each.commentedOn)}; })
    , pairings(database,
               [](const Pairing &each) {
                   return QStringList {keyOf(each.member, each.partner, each.startedOn), keyOf(each.number)};
               })
    , services(database,
               [](const PairingService &each) {
                   return QStringList {keyOf(each.pairing, each.servedOn, comparable(each.content))};
               })
    , outcomes(database,
               [](const Outcome &each) {
                   return QStringList {keyOf(each.number), comparable(each.title)};
               })
    , ruleSets(database, [](const RuleSet &each) { return QStringList {comparable(each.name)}; })
    , rules(database, [](const Rule &each) { return QStringList {keyOf(each.ruleSet, comparable(each.code))}; })
    , multipliers(database, [](const RuleMultiplier &each) { return QStringList {keyOf(each.rule, each.entry)}; })
    , awards(database, [](const MonthlyAward &each) { return QStringList {keyOf(each.month, each.member)}; })
{
}

template <typename Visit>
Result<void> ImportContext::forEachStock(Visit visit)
{
    const auto visitAll = [&](auto &...stocks) {
        Result<void> outcome;
        const auto one = [&](auto &stock) {
            outcome = visit(stock);
            return outcome.has_value();
        };
        (one(stocks) && ...);
        return outcome;
    };
    return visitAll(directory, enterprises, members, activities, activityChanges, projects, needs, invitations,
                    suggestions, proposalLeads, reports, adoptions, comments, pairings, services, outcomes, ruleSets,
                    rules, multipliers, awards);
}

Result<void> ImportContext::load()
{
    auto loaded = forEachStock([](auto &stock) { return stock.load(); });
    for (std::size_t list = 0; list < codesOf(WordList {}).size(); ++list)
        if (namesOf(static_cast<WordList>(list)).isEmpty())
            m_open.insert(static_cast<WordList>(list));
    return loaded;
}

Result<void> ImportContext::restore()
{
    return forEachStock([](auto &stock) { return stock.isTouched() ? stock.load() : Result<void>(); });
}

void ImportContext::settle()
{
    const auto settled = forEachStock([](auto &stock) {
        stock.settle();
        return Result<void>();
    });
    Q_ASSERT(settled);
}

EntryId ImportContext::word(WordList list, const QString &name) const
{
    const auto found = directory.withKey(keyOf(list, comparable(name)));
    for (const DirectoryEntry &entry : found) // a name beats an alias
        if (comparable(entry.name) == comparable(name))
            return entry.id;
    return found.isEmpty() ? EntryId {} : found.first().id;
}

QString ImportContext::meaning(EntryId word) const
{
    return word.isStored() ? directory.at(word).meaning : QString();
}

EntryId ImportContext::withMeaning(WordList list, const QString &meaning) const
{
    for (const DirectoryEntry &entry : directory.all())
        if (entry.list == list && entry.meaning == meaning)
            return entry.id;
    return {};
}

QStringList ImportContext::namesOf(WordList list) const
{
    QStringList names;
    for (const DirectoryEntry &entry : directory.all())
        if (entry.list == list)
            names.append(entry.name);
    return names;
}

Result<EntryId> ImportContext::addWord(WordList list, const QString &name, bool confirmed)
{
    DirectoryEntry entry;
    entry.list = list;
    entry.name = name.simplified();
    entry.position = static_cast<int>(namesOf(list).size()) + 1;
    entry.confirmed = confirmed;
    if (const auto kept = directory.keep(entry); !kept)
        return kept.error();
    return entry.id;
}

EntryId ImportContext::wordWithin(WordList list, const QString &text) const
{
    const QString within = comparable(text);
    EntryId found;
    qsizetype longest = 0;
    for (const DirectoryEntry &entry : directory.all()) {
        if (entry.list != list)
            continue;
        for (const QString &name : QStringList {entry.name} + entry.aliases) {
            if (name.size() > longest && within.contains(comparable(name))) {
                longest = name.size();
                found = entry.id;
            }
        }
    }
    return found;
}

Result<Enterprise> ImportContext::enterprise(const QString &name)
{
    if (const auto found = enterprises.find(comparable(name)))
        return *found;
    Enterprise enterprise;
    enterprise.name = name.simplified();
    if (const auto kept = enterprises.keep(enterprise); !kept)
        return kept.error();
    return enterprise;
}

Result<EnterpriseId> ImportContext::fillEnterprise(const Enterprise &told)
{
    auto stored = enterprise(told.name);
    if (!stored)
        return stored.error();
    fill(stored->kind, told.kind);
    fill(stored->region, told.region);
    fill(stored->industry, told.industry);
    fill(stored->contact, told.contact);
    fill(stored->phone, told.phone);
    if (const auto kept = enterprises.keep(*stored); !kept)
        return kept.error();
    return stored->id;
}

} // namespace lianxin
