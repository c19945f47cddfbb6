#pragma once

#include "core/documents/letterwriter.h"
#include "core/documents/officepapers.h"

namespace lianxin::documents {

/// The wordings of labels and envelopes.
inline const QString addressLabelPaper = QStringLiteral("address-label");
inline const QString envelopePaper = QStringLiteral("envelope");

/// A sheet of labels, or an envelope, as one buys it.
struct LabelForm {
    QString code; ///< such as 3x8 or dl
    QString title;
    bool isEnvelope = false;
    Placing placing; ///< the labels of a sheet; of an envelope the places of its parts

    /// How many labels a sheet has; an envelope is one.
    [[nodiscard]] int labels() const { return isEnvelope ? 1 : static_cast<int>(placing.boxes.size()); }
};

/// Those that come with the program, in resources/documents/labels.tsv. Errors: Storage when that is missing.
Result<QList<LabelForm>> labelForms();

/// The addresses of all who get a letter of `kind` about `activity`, each once: sheets of labels in one paper, the
/// first `skipped` labels left free, for they were used before; or one paper an envelope. A unit is called as in its
/// letter; it is remarked who lacks an address or a postcode that the wording prints. Errors: as LetterWriter::of();
/// Invalid when a token of the wording has no value.
Result<WrittenPapers> addresses(const Records &records, LetterKind kind, ActivityId activity, const LabelForm &form,
                                int skipped, QDate today);

/// Labels or envelopes of the first form that there is, to the members who are invited, in `wording`. Errors: the same.
Result<QList<Specimen>> addressSpecimens(const Records &records, const QString &paper, ActivityId activity,
                                         const Wording &wording, QDate today);

/// Every token of an address, without a value.
[[nodiscard]] TokenValues blankAddress();

} // namespace lianxin::documents
