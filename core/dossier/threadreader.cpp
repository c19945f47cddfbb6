#include "core/dossier/threadreader.h"

#include "core/dossier/threadfacts.h"
#include "core/evaluation/evaluationreading.h"
#include "core/evaluation/rulerepository.h"

#include <algorithm>

namespace lianxin {

namespace {

const QList<WordList> wordsOfThreads {
    WordList::NeedCategory, WordList::Urgency,      WordList::Unit,   WordList::ResultClass, WordList::Level,
    WordList::Satisfaction, WordList::AdoptionMode, WordList::Office, WordList::OutcomeKind, WordList::ProposalState};

} // namespace

Result<ThreadReader> ThreadReader::on(Database &database, QDate day)
{
    ThreadReader reader(database, day);
    if (const auto words = readDirectory(database, wordsOfThreads, reader.m_words); !words)
        return words.error();
    reader.m_visitWeeks = readVisitWeeks(database);
    auto book = readRulebook(database, day);
    if (!book && book.error().kind == ErrorKind::NotFound)
        return reader;
    if (!book)
        return book.error();
    reader.m_book = *std::move(book);
    if (std::ranges::any_of(reader.m_book->rules, [](const Rule &rule) { return rule.fullFacts > 0; })) {
        auto points = readEvaluation(database, *reader.m_book, reader.m_book->periodFor());
        if (!points)
            return points.error();
        reader.m_points = *std::move(points);
    }
    return reader;
}

Result<ResultThread> ThreadReader::threadOf(SuggestionId id) const
{
    auto read = readThreadFacts(*m_database, id);
    if (!read)
        return read.error();
    read->facts.directory = m_words;
    read->facts.patience.visitWeeks = m_visitWeeks;
    const FactIndex index(read->facts, read->shared);
    if (m_points || !m_book)
        return resultThreadOf(index, id, m_points.value_or(QList<MemberPoints>()), m_day);
    return resultThreadOf(index, id, evaluate(index, *m_book, m_book->periodFor()), m_day);
}

} // namespace lianxin
