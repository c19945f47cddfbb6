#pragma once

#include "core/documents/officepapers.h"
#include "core/members/member.h"

namespace lianxin::documents {

/// The name of its wording.
inline const QString memberDossierPaper = QStringLiteral("member-dossier");

/// What its tokens are, without values.
[[nodiscard]] TokenValues blankDossier();

/// All that each of `members` did and was asked to do, in the words of the office. Errors: NotFound, Storage, Invalid
/// as blocksOf().
Result<WrittenPapers> memberDossiers(const Records &records, const QList<MemberId> &members);

/// The same in `wording`, of those who are invited to `activity`. Errors: Invalid, too, when nobody is.
Result<QList<Specimen>> dossierSpecimens(const Records &records, ActivityId activity, const Wording &wording);

} // namespace lianxin::documents
