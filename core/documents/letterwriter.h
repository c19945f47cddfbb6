#pragma once

#include "core/documents/visit.h"

namespace lianxin::documents {

struct LetterSource;

/// Which letters of an activity.
enum class LetterKind {
    Members, ///< invitations
    Units, ///< to the host and the cooperating units
    County, ///< to the committee of the county
    Group, ///< the notice for the members' chat group
    Transfer, ///< one a suggestion, to the unit that is to handle it
    Reminder, ///< one a suggestion that is overdue
    Progress, ///< one a member who made suggestions: how far they are
};

/// The names of their wordings.
std::span<const char *const> codesOf(LetterKind);

/// Whether a letter of `kind` that goes out on a later day is another one, not a new version.
[[nodiscard]] bool isSentAnew(LetterKind kind);

/// Whether the letters of `kind` go to people.
[[nodiscard]] bool goesToMembers(LetterKind kind);

/// To whom a letter goes.
struct Recipient {
    MemberId member; ///< not stored: a unit
    QString name; ///< of a member as the office tells two of one name apart
    SuggestionId suggestion = {}; ///< that the letter is about; not stored: about none alone
    EntryId unit = {}; ///< in the directory; not stored: nobody of there
    QString code = {}; ///< what tells one without any of these apart, whatever it is called; empty = its name does

    friend bool operator==(const Recipient &, const Recipient &) = default;
};

/// Those who get no letter any more, and why.
struct WithheldLetters {
    QString reason; ///< in a word or a few
    QList<Recipient> recipients; ///< 1 or more
};

/// Writes the letters of one kind about one activity from the records as they are now.
class LetterWriter
{
public:
    /// In the words of the office, or in `wording`; as of `today`. Errors: NotFound; Storage; Invalid when the activity
    /// has no day or there is nobody to write to; with a `wording`, which is being looked at, not before there is
    /// nobody at all.
    static Result<LetterWriter> of(const Records &records, LetterKind kind, ActivityId activity, QDate today);
    static Result<LetterWriter> of(const Records &records, LetterKind kind, ActivityId activity, QDate today,
                                   const Wording &wording);

    /// Those who get a letter now.
    [[nodiscard]] const QList<Recipient> &recipients() const { return m_recipients; }
    /// Those too who get none any more.
    [[nodiscard]] QList<Recipient> everybody() const;
    /// Who gets none any more and why, a sentence for each reason.
    [[nodiscard]] QStringList leftOut() const;

    /// The day that a letter bears if none was issued yet: on which it was sent, otherwise today.
    [[nodiscard]] QDate dayOf(const Recipient &recipient) const;

    [[nodiscard]] TokenValues valuesFor(const Recipient &recipient, QDate day) const;

    /// Errors: Invalid, naming what it lacks.
    [[nodiscard]] Result<Document> letterTo(const Recipient &recipient, QDate day) const;

    /// The invitation of `recipient`; one that is not stored for a unit.
    [[nodiscard]] Invitation invitationOf(const Recipient &recipient) const;

    /// What the office calls the activity.
    [[nodiscard]] QString activityLabel() const;

private:
    LetterWriter(Visit visit, LetterKind kind, ActivityId activity, QDate today, Wording wording);

    [[nodiscard]] LetterSource source() const;
    void withhold(const Recipient &recipient, const QString &reason);

    Visit m_visit;
    LetterKind m_kind;
    ActivityId m_activity;
    QDate m_today;
    Wording m_wording;
    QList<Recipient> m_recipients;
    QList<WithheldLetters> m_withheld;
};

} // namespace lianxin::documents
