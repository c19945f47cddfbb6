#pragma once

#include "core/documents/issuedletter.h"
#include "core/documents/linedifference.h"

namespace lianxin::documents {

/// How the letter to one recipient stands: what was sent, and what would be sent now.
struct LetterState {
    Recipient recipient;
    std::optional<IssuedLetter> last; ///< the newest letter in its newest version; none = nothing was sent yet
    Result<Document> draft; ///< as it would be sent now, with its number. Errors: Invalid, naming what it lacks
    bool isNews = false; ///< nothing was sent yet, or the draft says something else
    bool isAnother = false; ///< the draft is no version of `last`, but a letter of its own, as a second reminder is

    /// The version that would be sent.
    [[nodiscard]] int nextVersion() const { return last && !isAnother ? last->version + 1 : 1; }
};

/// The letters of one kind about `activity`: to all who get one now, in their order. A new letter bears the day on
/// which the records say it was sent, otherwise `today`; a new version bears `today`. A reminder of a later day is
/// another letter, with a number of its own. The drafts bear the numbers that
/// they get if all of them are issued. Errors: those of LetterWriter::of().
Result<QList<LetterState>> letterStates(const Records &records, LetterKind kind, ActivityId activity, QDate today);

/// Who gets no letter of `kind` about `activity` any more, and why; a sentence for each reason. Errors: those of
/// letterStates().
Result<QStringList> lettersLeftOut(const Records &records, LetterKind kind, ActivityId activity, QDate today);

/// Sends the letters to `recipients`, as one action: each gets its number and is kept as it is. What would say the same
/// as before is not sent again. A member's invitation that has no day of sending gets this one. Returns what was sent.
/// Errors: those of letterStates(); Invalid, with the names, when a letter lacks something: none is sent then.
Result<QList<IssuedLetter>> issueLetters(Workbook &workbook, LetterKind kind, ActivityId activity,
                                         const QList<Recipient> &recipients, QDate today);

/// The notice for the members' chat group as it is copied now: what it says is kept as sent, and the copying
/// noted. Errors: those of letterStates(); Invalid.
Result<QString> copyGroupNotice(Workbook &workbook, ActivityId activity, const QDateTime &now);

/// The newest version of each letter of `kind` among `letters`, which are in the order in which they were issued; in
/// the order of the first versions.
[[nodiscard]] QList<IssuedLetter> newestVersions(const QList<IssuedLetter> &letters, LetterKind kind);

/// The same of the newest letter alone to each who got one.
[[nodiscard]] QList<IssuedLetter> newestLetters(const QList<IssuedLetter> &letters, LetterKind kind);

/// How the draft of `state` differs from what was sent; every line is new where nothing was. Errors: that of the draft;
/// Unusable.
Result<QList<ComparedLine>> changesOf(const LetterState &state);

} // namespace lianxin::documents
