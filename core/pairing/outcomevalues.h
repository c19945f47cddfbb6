#pragma once

#include "core/directory/directoryrepository.h"
#include "core/pairing/pairing.h"

namespace lianxin {

/// Amounts with their units as the office writes them: 120 mu, 3.5 t.
[[nodiscard]] QString valuesText(const QList<OutcomeValue> &values, const Directory &directory);

/// The amounts that somebody means who types `text`, with signs between them, in full or half width. Errors: Invalid,
/// telling which amount lacks its unit, has one that no list knows, or stands there twice.
[[nodiscard]] Result<QList<OutcomeValue>> valuesFrom(const QString &text, const Directory &directory);

/// What a total is counted in.
enum class Quantity { Money, PeopleTrained, Posts, Sessions, Measured };

/// All outcomes together in one unit.
struct OutcomeTotal {
    Quantity quantity = Quantity::Money;
    EntryId unit; ///< of Quantity::Measured
    qint64 claimed = 0; ///< not verified yet; fen, people, posts, sessions or thousandths of the unit
    qint64 verified = 0;

    friend bool operator==(const OutcomeTotal &, const OutcomeTotal &) = default;
};

/// One total for each unit that occurs; none is ever added to another.
[[nodiscard]] QList<OutcomeTotal> totalsOf(const QList<Outcome> &outcomes);

/// `thousandths` without needless zeros: 3.5.
[[nodiscard]] QString thousandthsText(qint64 thousandths);

} // namespace lianxin
