#pragma once

#include "core/base/result.h"
#include "core/pairing/rhythm.h"

namespace lianxin {

class Database;

// What one key does with the tasks of pairs; each within an action.

/// Writes down that the pair was in touch on `day`, in the first form that counts as `touch`; what was said is to be
/// added. Returns the service. Errors: Invalid when the dictionary has no such form; Storage.
Result<PairingService> noteService(Database &database, PairingId pairing, QDate day, Touch touch);

/// The promise of that service was kept on `day`. Errors: NotFound, Invalid, Storage.
Result<void> keepPromise(Database &database, qint64 service, QDate day);

/// What follows from a review that is stored: one that ends the pairing gives it its last day, and its result where
/// it has none. A pairing that has ended stays as it is, whatever becomes of the review.
/// Errors: NotFound, Invalid, Storage.
Result<void> followReview(Database &database, const PairingReview &review);

/// The half-year review of `day`: the pairing goes on. Errors: Storage.
Result<void> reviewAndGoOn(Database &database, PairingId pairing, QDate day);

} // namespace lianxin
