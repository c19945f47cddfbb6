#pragma once

#include "core/documents/officepapers.h"
#include "core/evaluation/honour.h"

namespace lianxin::documents {

/// The names of their wordings.
inline const QString pointStatementPaper = QStringLiteral("point-statement");
inline const QString certificatePaper = QStringLiteral("certificate");

/// What their tokens are, without values.
[[nodiscard]] TokenValues blankStatement();
[[nodiscard]] TokenValues blankCertificate();

/// For each of `members` all rows of points that were posted by the rules `set`, and what was objected: nobody's rows
/// but the own. Errors: NotFound; Invalid, too, when nothing was posted for any of them; Storage.
Result<WrittenPapers> pointStatements(const Records &records, RuleSetId set, const QList<MemberId> &members,
                                      QDate today);

/// One certificate for each who is honoured in the round `id`, of the day on which that was decided. Errors: NotFound;
/// Invalid, too, when it is not decided; Storage.
Result<WrittenPapers> certificatesOf(const Records &records, HonourRoundId id, QDate today);

/// A certificate for each pioneer of the month, yyyy-MM, of the day on which it was announced, otherwise `today`.
/// Errors: Invalid, too, when there is none; Storage.
Result<WrittenPapers> certificatesOf(const Records &records, const QString &month, QDate today);

/// `paper`, one of the two, in `wording`, of those who are invited to `activity`. Errors: Invalid, too, when nobody is.
Result<QList<Specimen>> honourSpecimens(const Records &records, const QString &paper, ActivityId activity,
                                        const Wording &wording, QDate today);

} // namespace lianxin::documents
