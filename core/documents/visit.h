#pragma once

#include "core/documents/invitation.h"
#include "core/documents/records.h"

namespace lianxin::documents {

/// What every letter about one activity is made of.
struct Visit {
    std::shared_ptr<const KnownFacts> known = std::make_shared<const KnownFacts>(Facts());
    ActivityFacts told;
    QString organ;
    QString salutation;
    QList<Invitation> invitations;

    [[nodiscard]] const Facts &facts() const { return known->facts; }
    [[nodiscard]] const FactIndex &index() const { return known->index; }
};

/// What is to be told of the activity `id`. Errors: NotFound; Invalid when it has no day; Storage.
Result<Visit> visitOf(const Records &records, ActivityId id);

/// What the notice for the chat group says of it.
[[nodiscard]] GroupNoticeData noticeData(const Visit &visit, ActivityId activity, QDate today);

} // namespace lianxin::documents
