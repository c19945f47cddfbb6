#pragma once

#include "core/storage/check.h"

#include <QByteArray>

namespace lianxin {

class Database;

/// Seals `action`, which is complete: its hash covers the seal before it, its own row and its changes in
/// their order. So an altered history no longer fits the seals that follow. Errors: Storage.
Result<void> seal(Database &database, qint64 action);

/// The first action that does not fit its seal, or has none; nothing when the history is as it was written.
/// Errors: those of hashOf().
Result<QList<Finding>> chainFindings(Database &database);

/// Whether action, change and seal end together, as they do but in a copy that was made amid a commit.
/// Errors: Unusable when they do not; Storage.
Result<void> expectCommonEnd(Database &database);

/// SHA-256 of `action` and its changes, after `previous`. Errors: Storage; Unusable when a row is damaged.
Result<QByteArray> hashOf(Database &database, qint64 action, const QByteArray &previous);

} // namespace lianxin
