#include "core/statistics/figures.h"
#include "core/statistics/wording.h"

namespace lianxin {

OutcomeFigures outcomeFigures(const Scope &scope)
{
    const auto &outcomes = scope.counted.outcomes;
    OutcomeFigures figures {.total = static_cast<int>(outcomes.size()),
                            .byKind = tallyBy(scope.directory(), WordList::OutcomeKind, outcomes,
                                              [](const Outcome &outcome) { return outcome.kind; })};
    for (const Outcome &outcome : outcomes) {
        const qint64 fen = outcome.amountFen.value_or(0);
        figures.moneyFen += fen;
        if (scope.counted.financing.isStored() && outcome.kind == scope.counted.financing)
            figures.financingFen += fen;
        figures.peopleTrained += outcome.peopleTrained.value_or(0);
        figures.sessions += outcome.sessions.value_or(0);
        figures.posts += outcome.posts.value_or(0);
    }
    return figures;
}

PairingFigures pairingFigures(const Scope &scope)
{
    const auto &pairings = scope.counted.pairings;
    Tally byState;
    for (const PairingState state : {PairingState::Active, PairingState::Quiet, PairingState::Ended})
        byState.add(wordOf(state), 0);
    for (const Pairing &pairing : pairings)
        byState.add(wordOf(
            stateOf(pairing, scope.all.lastServedOn(pairing.id, scope.on), scope.on, scope.counted.quietMonths)));
    return {.total = static_cast<int>(pairings.size()),
            .byState = byState.occurring(),
            .serviceLogs = static_cast<int>(std::ranges::count_if(
                scope.counted.services,
                [&](const PairingService &each) { return wasReached(each, scope.counted.pairingTerms); })),
            .byKind = tallyBy(scope.directory(), WordList::PartnerKind, pairings,
                              [&](const Pairing &pairing) { return scope.all.find(pairing.partner).kind; })};
}

} // namespace lianxin
