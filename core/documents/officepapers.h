#pragma once

#include "core/activities/activity.h"
#include "core/documents/wording.h"
#include "core/ledger/suggestion.h"

namespace lianxin {

class Database;

namespace documents {

/// The office's papers, filled in from the records and settings. Each may fail with NotFound, Storage, or Invalid
/// when a token of its wording has no value.

/// One invitation for each member who is invited to `activity` and has not declined. A letter bears the day on which
/// it was sent, otherwise `today`. Errors: Invalid, too, when nobody is invited or the activity has no day.
Result<QList<Document>> invitationLetters(Database &database, ActivityId activity, QDate today);

/// One letter for the host and each unit that cooperates in the activity `id`.
Result<QList<Document>> unitLetters(Database &database, ActivityId id, QDate today);

/// The notice for the members' chat group.
Result<QString> groupNoticeOf(Database &database, ActivityId id, QDate today);

/// The tracking card of each of `suggestions`, in their order.
Result<QList<Document>> trackingCards(Database &database, const QList<SuggestionId> &suggestions);

/// A paper as it comes out in a wording that is being edited.
struct Specimen {
    QString name; ///< to whom, or of what
    TokenValues values;
    Result<Document> paper; ///< Errors: Invalid, naming what it lacks
};

/// `paper` in `wording`, once for each recipient, suggestion or whatever else of `activity` it is written for; one that
/// needs more than the records of an activity comes with the names of its tokens. Errors: as above.
Result<QList<Specimen>> specimens(Database &database, const QString &paper, ActivityId activity, const Wording &wording,
                                  QDate today);

/// The same for the tracking card, of each suggestion made at `activity`.
Result<QList<Specimen>> cardSpecimens(Database &database, ActivityId activity, const Wording &wording);

} // namespace documents

} // namespace lianxin
