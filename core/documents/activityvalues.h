#pragma once

#include "core/activities/aftermath.h"
#include "core/documents/visit.h"

namespace lianxin::documents {

/// Who comes to the activity, in the order of strokes of their names: those invited of whom it is not known that they
/// do not. Once it was held, those who were there, if that is recorded.
[[nodiscard]] QList<Member> participantsOf(const Visit &visit);

/// The same, those with a local seat of the panel first.
[[nodiscard]] QList<Member> participantsBySeat(const Visit &visit);

/// Puts `participants` into the lists of `values`, in their order.
void listParticipants(const Visit &visit, const QList<Member> &participants, TokenValues &values);

/// `name` as it stands on a card at a seat: one of two characters with room between them.
[[nodiscard]] QString plateName(const QString &name);

/// What the tokens of the papers about an activity stand for; `agenda` is its programme.
[[nodiscard]] TokenValues activityValues(const Visit &visit, ActivityId activity, const QList<AgendaItem> &agenda,
                                         QDate today);

/// What the office noted of an activity after it.
struct Aftermath {
    ActivityReview review = {}; ///< the last one that was held
    QList<ActivityCase> cases = {};
    QList<Publicity> media = {};
};

/// Puts it into `values`.
void addAftermath(const Aftermath &aftermath, TokenValues &values);

/// What the tokens of a card with one participant's name stand for.
[[nodiscard]] TokenValues participantValues(const Visit &visit, const Member &participant);

} // namespace lianxin::documents
