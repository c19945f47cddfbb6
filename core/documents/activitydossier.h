#pragma once

#include "core/documents/officepapers.h"

namespace lianxin::documents {

/// The wordings of the first pages of an activity's dossier.
inline const QString dossierCoverPaper = QStringLiteral("dossier-cover");
inline const QString dossierContentsPaper = QStringLiteral("dossier-contents");

/// All papers of an activity in one: cover, contents, and each part with its papers as they are now, the letters as
/// they were sent.
struct ActivityDossier {
    QList<Document> papers; ///< each knows the part that it belongs to
    QStringList lacking; ///< what is not in it, each with the reason
};

/// On how many pages a paper stands.
using PagesOf = std::function<int(const Document &)>;

/// That of `activity`. The contents tell on which page each part begins, counted from the cover. Errors: NotFound;
/// Storage; Invalid when the activity has no day, or the words of cover or contents lack something.
Result<ActivityDossier> activityDossier(const Records &records, ActivityId activity, QDate today,
                                        const PagesOf &pagesOf);

/// Cover or contents in `wording`. Errors: the same.
Result<QList<Specimen>> dossierPages(const Records &records, const QString &paper, ActivityId activity,
                                     const Wording &wording, QDate today);

/// Every token of the contents, without a value.
[[nodiscard]] TokenValues blankContents();

} // namespace lianxin::documents
