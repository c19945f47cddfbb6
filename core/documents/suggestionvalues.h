#pragma once

#include "core/documents/invitation.h"
#include "core/documents/trackingcard.h"
#include "core/evaluation/factindex.h"

namespace lianxin::documents {

/// Those made at `activity`. Errors: Invalid when none was.
Result<QList<Suggestion>> suggestionsMadeAt(const Facts &facts, ActivityId activity);

/// What the tracking card of `suggestion` says; `organ` keeps the card.
[[nodiscard]] TrackingCardData cardData(const FactIndex &index, const Suggestion &suggestion, const QString &organ);

/// The class of a result in words: the first alias of an entry whose name is but a letter, otherwise its name.
[[nodiscard]] QString resultWords(const Directory &directory, EntryId result);

/// Each class of result with its words, as a legend.
[[nodiscard]] QString resultLegend(const Directory &directory);

/// The steps taken, a line each, with their days.
[[nodiscard]] QString stepLines(const Suggestion &suggestion, const Directory &directory);

/// How far `suggestion` is, in a word or two, translated, and who adopted the reports that it went into.
[[nodiscard]] QString progressOf(const FactIndex &index, const Suggestion &suggestion);

/// What a letter about `suggestion` to the unit that handles it says on `day`.
[[nodiscard]] TokenValues suggestionValues(const FactIndex &index, const Suggestion &suggestion,
                                           const UnitLetterData &letter, QDate day);

/// `suggestions` as the rows of a table: numbers, texts, units and progress.
void addRows(const FactIndex &index, const QList<Suggestion> &suggestions, TokenValues &values);

/// The same with every column of the ledger but the internal notes, which are never printed.
void addLedgerRows(const FactIndex &index, const QList<Suggestion> &suggestions, TokenValues &values);

} // namespace lianxin::documents
