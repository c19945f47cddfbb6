#pragma once

#include "core/base/result.h"
#include "core/dossier/resultthread.h"
#include "core/evaluation/rulebook.h"

#include <optional>

namespace lianxin {

class Database;

/// Reads the threads of suggestions as they stand on the evening of a day, each with no more than hangs on it. What all
/// of them share, the words of the office and the rules by which points are given, is read once: it is good until
/// something is written. The database must stay meanwhile.
class ThreadReader
{
public:
    /// Errors: Storage.
    static Result<ThreadReader> on(Database &database, QDate day);

    /// resultThreadOf() of what is stored, with the points by the rules in use on that day. Errors: NotFound when there
    /// is no such suggestion; Storage.
    [[nodiscard]] Result<ResultThread> threadOf(SuggestionId id) const;

    [[nodiscard]] QDate day() const { return m_day; }

private:
    ThreadReader(Database &database, QDate day)
        : m_database(&database)
        , m_day(day)
    {
    }

    Database *m_database;
    QDate m_day;
    Directory m_words;
    QList<int> m_visitWeeks;
    std::optional<Rulebook> m_book; ///< none when no rules are in use
    std::optional<QList<MemberPoints>> m_points; ///< where what a fact brings depends on all others
};

} // namespace lianxin
