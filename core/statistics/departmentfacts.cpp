#include "core/statistics/departmentfacts.h"

#include "core/ledger/suggestionrepository.h"

namespace lianxin {

Result<DepartmentFacts> readDepartmentFacts(Database &database, const Period &period)
{
    DepartmentFacts read;
    if (const auto words = readDirectory(database, {WordList::Unit}, read.facts.directory); !words)
        return words.error();
    if (const auto terms = readTerms(read.facts, database); !terms)
        return terms.error();
    auto cards = SuggestionRepository(database).handedWithin(period);
    if (!cards)
        return cards.error();
    read.facts.suggestions = *std::move(cards);
    return read;
}

} // namespace lianxin
