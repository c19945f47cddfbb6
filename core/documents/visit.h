#pragma once

#include "core/documents/invitation.h"
#include "core/evaluation/factindex.h"

namespace lianxin {

class Database;

namespace documents {

/// What every letter about one activity is made of.
struct Visit {
    Facts facts;
    ActivityFacts told;
    QString organ;
    QString salutation;
    QList<Invitation> invitations;
};

/// What is to be told of the activity `id`. Errors: NotFound; Invalid when it has no day; Storage.
Result<Visit> visitOf(Database &database, ActivityId id);

/// What the notice for the chat group says of it.
[[nodiscard]] GroupNoticeData noticeData(const Visit &visit, ActivityId activity, QDate today);

} // namespace documents

} // namespace lianxin
