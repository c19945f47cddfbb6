#pragma once

#include "core/base/result.h"
#include "core/evaluation/knownfacts.h"

#include <memory>

namespace lianxin {

class Database;

namespace documents {

/// What papers are written from: the office's words, settings and letters in the database, and the facts, which are
/// read once for all papers that are written from the same records.
class Records
{
public:
    /// With the facts as they are when they are first asked for; any database will do for records.
    Records(Database &database)
        : m_database(database)
    {
    }
    /// With facts that were read already.
    Records(Database &database, std::shared_ptr<const KnownFacts> known)
        : m_database(database)
        , m_known(std::move(known))
    {
    }

    [[nodiscard]] Database &database() const { return m_database; }
    /// Errors: Storage.
    [[nodiscard]] Result<std::shared_ptr<const KnownFacts>> known() const;

private:
    Database &m_database;
    mutable std::shared_ptr<const KnownFacts> m_known; ///< null = not read yet
};

} // namespace documents

} // namespace lianxin
