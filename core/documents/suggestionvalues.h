#pragma once

#include "core/documents/invitation.h"
#include "core/documents/trackingcard.h"
#include "core/evaluation/factindex.h"

namespace lianxin::documents {

/// What the tracking card of `suggestion` says; `organ` keeps the card.
[[nodiscard]] TrackingCardData cardData(const FactIndex &index, const Suggestion &suggestion, const QString &organ);

/// How far `suggestion` is, in a word or two, translated.
[[nodiscard]] QString progressOf(const FactIndex &index, const Suggestion &suggestion);

/// What a letter about `suggestion` to the unit that handles it says on `day`.
[[nodiscard]] TokenValues suggestionValues(const FactIndex &index, const Suggestion &suggestion,
                                           const UnitLetterData &letter, QDate day);

/// `suggestions` as the rows of a table: numbers, texts, units and progress.
void addRows(const FactIndex &index, const QList<Suggestion> &suggestions, TokenValues &values);

} // namespace lianxin::documents
