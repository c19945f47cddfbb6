#pragma once

#include "core/documents/officepapers.h"
#include "core/members/member.h"

namespace lianxin::documents {

/// The name of its wording.
inline const QString progressSlipPaper = QStringLiteral("progress-slip");

/// What its tokens are, without values.
[[nodiscard]] TokenValues blankProgressSlip();

/// How far a suggestion is, for everybody to hear.
struct ToldProgress {
    QString number;
    QDate madeOn;
    QString text;
    QString unit; ///< that handles it; may be empty
    QString progress;
};

/// All that `member` suggested at any activity, the latest first; the parts of what was split are left to their whole.
[[nodiscard]] QList<ToldProgress> progressFor(const FactIndex &index, MemberId member);

/// The same as text for a chat, a line each; empty when there is none.
[[nodiscard]] QString progressText(const FactIndex &index, MemberId member, const QString &salutation, QDate today);

/// One slip for each of `members` who suggested something. Errors: Invalid when none of them did, or as blocksOf();
/// Storage.
Result<WrittenPapers> progressSlips(const Records &records, const QList<MemberId> &members, QDate today);

/// The same in `wording`, of those who suggested something at `activity`. Errors: Invalid, too, when nobody did.
Result<QList<Specimen>> slipSpecimens(const Records &records, ActivityId activity, const Wording &wording, QDate today);

} // namespace lianxin::documents
