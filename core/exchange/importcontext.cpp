#include "core/exchange/importcontext.h"

#include "core/base/chinesetext.h"
#include "core/directory/settings.h"
#include "core/directory/startingwords.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

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
    , directory(database)
    , calendarDays(database)
    , enterprises(database)
    , venues(database)
    , members(database)
    , activities(database)
    , activityChanges(database)
    , agenda(database)
    , projects(database)
    , needs(database)
    , invitations(database)
    , suggestions(database)
    , proposalLeads(database)
    , publicity(database)
    , activityCases(database)
    , reviews(database)
    , reports(database)
    , adoptions(database)
    , comments(database)
    , pairings(database)
    , services(database)
    , outcomes(database)
    , ruleSets(database)
    , rules(database)
    , multipliers(database)
    , ruleClasses(database)
    , ruleConditions(database)
    , awards(database)
    , m_database(database)
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
    return visitAll(directory, enterprises, members, activities, activityChanges, agenda, projects, needs, invitations,
                    suggestions, proposalLeads, publicity, activityCases, reviews, reports, adoptions, comments,
                    pairings, services, outcomes, ruleSets, rules, multipliers, ruleClasses, ruleConditions, awards,
                    calendarDays, venues);
}

Result<void> ImportContext::load()
{
    auto fields = CustomFieldRepository(m_database).all();
    if (!fields)
        return fields.error();
    customFields = *std::move(fields);
    projectsExpected = Settings(m_database).number(u"projects.expected"_s, projectsExpected);
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
    if (list == WordList::Specialty)
        entry.keywords = startingKeywords(entry.name);
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

RuleSetId ImportContext::ruleSet(const QString &name) const
{
    if (const QString key = comparable(name); !key.isEmpty())
        return ruleSets.find(key).value_or(RuleSet {}).id;
    if (const RuleSetId cameAlong = m_ruleSetOfFile.value(file, m_ruleSetOfImport); cameAlong.isStored())
        return cameAlong;
    RuleSet newest;
    for (const RuleSet &each : ruleSets.all())
        if (!each.expired && (!newest.id.isStored() || each.validFrom > newest.validFrom))
            newest = each;
    return newest.id;
}

void ImportContext::noteRulesOf(const RuleSet &set)
{
    for (RuleSetId *last : {&m_ruleSetOfFile[file], &m_ruleSetOfImport})
        if (!set.expired || !last->isStored() || ruleSets.at(*last).expired)
            *last = set.id;
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
    fill(stored->scale, told.scale);
    fill(stored->contact, told.contact);
    fill(stored->phone, told.phone);
    if (const auto kept = enterprises.keep(*stored); !kept)
        return kept.error();
    return stored->id;
}

} // namespace lianxin
