#pragma once

#include "core/activities/activity.h"
#include "core/documents/records.h"
#include "core/documents/wording.h"
#include "core/ledger/suggestion.h"

#include <functional>

namespace lianxin::documents {

enum class LetterKind;

/// The office's papers, filled in from the records and settings. Each may fail with NotFound, Storage, or Invalid
/// when a token of its wording has no value.

/// The letters of one kind about `activity`, to all who get one. Errors: Invalid, too, when nobody does or the activity
/// has no day.
Result<QList<Document>> lettersOf(const Records &records, LetterKind kind, ActivityId activity, QDate today);

/// One invitation for each member who is invited to `activity` and has not declined. A letter bears the day on which
/// it was sent, otherwise `today`. Errors: Invalid, too, when nobody is invited or the activity has no day.
Result<QList<Document>> invitationLetters(const Records &records, ActivityId activity, QDate today);

/// One letter for the host and each unit that cooperates in the activity `id`.
Result<QList<Document>> unitLetters(const Records &records, ActivityId id, QDate today);

/// The notice for the members' chat group.
Result<QString> groupNoticeOf(const Records &records, ActivityId id, QDate today);

/// A paper as it comes out in a wording that is being edited.
struct Specimen {
    QString name; ///< to whom, or of what
    TokenValues values;
    Result<Document> paper; ///< Errors: Invalid, naming what it lacks
};

/// The papers that could be written.
struct WrittenPapers {
    QList<Document> papers;
    QStringList remarks; ///< what others lack, and what is to be mended; a sentence each, with those that it is about
};

/// The papers of `specimens`; of those that lack something it is remarked what. Errors: that of the first when all do.
Result<WrittenPapers> papersOf(const QList<Specimen> &specimens);

/// Makes a paper in any wording, once for each recipient, suggestion or whatever else it is written for. Errors: as
/// above.
using SpecimenMaker = std::function<Result<QList<Specimen>>(const Wording &wording)>;

/// That of `paper` about `activity`. What takes long, as reading the facts or choosing a
/// panel, is done once.
[[nodiscard]] SpecimenMaker specimenMaker(const Records &records, const QString &paper, ActivityId activity,
                                          QDate today);

} // namespace lianxin::documents
