#pragma once

#include "core/ledger/suggestion.h"
#include "core/pairing/pairing.h"

namespace lianxin {

class Database;

/// What a pairing grows out of: who helps whom with what.
struct PairingSeed {
    MemberId member; ///< not stored = nobody is known
    EnterpriseId partner; ///< not stored = none is known
    QString purpose;

    friend bool operator==(const PairingSeed &, const PairingSeed &) = default;
};

/// Who said it first goes on helping whom `suggestion` is about, otherwise the firm of its `project`.
[[nodiscard]] PairingSeed seedOf(const Suggestion &suggestion, const Project &project);

/// `member` goes on helping the firm of `project`, with what `need` asks for.
[[nodiscard]] PairingSeed seedOf(const Need &need, const Project &project, MemberId member);

/// The pairing of the two that goes on on `day`, otherwise a new one from that day on with the next number. Within an
/// action. Errors: Invalid, when one of the two is not known; Storage.
Result<Pairing> beginPairing(Database &database, const PairingSeed &seed, QDate day);

} // namespace lianxin
