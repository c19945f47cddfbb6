#pragma once

#include "core/documents/visit.h"

#include <memory>

namespace lianxin::documents {

/// Which letters of an activity.
enum class LetterKind { Members, Units };

/// The names of their wordings.
std::span<const char *const> codesOf(LetterKind);

/// To whom a letter goes.
struct Recipient {
    MemberId member; ///< not stored: a unit
    QString name; ///< of a member as the office tells two of one name apart

    friend bool operator==(const Recipient &, const Recipient &) = default;
};

/// Writes the letters of one kind about one activity from the records as they are now.
class LetterWriter
{
public:
    /// In the words of the office, or in `wording`. Errors: NotFound; Storage; Invalid when the activity has no day or
    /// there is nobody to write to.
    static Result<LetterWriter> of(Database &database, LetterKind kind, ActivityId activity);
    static Result<LetterWriter> of(Database &database, LetterKind kind, ActivityId activity, const Wording &wording);

    [[nodiscard]] const QList<Recipient> &recipients() const { return m_recipients; }

    /// The day that a letter bears if none was issued yet: on which it was sent, otherwise `today`.
    [[nodiscard]] QDate dayOf(const Recipient &recipient, QDate today) const;

    [[nodiscard]] TokenValues valuesFor(const Recipient &recipient, QDate day) const;

    /// Errors: Invalid, naming what it lacks.
    [[nodiscard]] Result<Document> letterTo(const Recipient &recipient, QDate day) const;

    /// The invitation of `recipient`; one that is not stored for a unit.
    [[nodiscard]] Invitation invitationOf(const Recipient &recipient) const;

    /// What the office calls the activity.
    [[nodiscard]] QString activityLabel() const;

private:
    LetterWriter(Visit visit, LetterKind kind, ActivityId activity, Wording wording);

    [[nodiscard]] InvitationLetterData invitationData(const Recipient &recipient, QDate day) const;
    [[nodiscard]] UnitLetterData unitData(const Recipient &recipient, QDate day) const;
    [[nodiscard]] QList<Recipient> members() const;
    [[nodiscard]] QList<Recipient> units() const;

    std::shared_ptr<const Visit> m_visit; ///< the index points into it
    FactIndex m_index;
    LetterKind m_kind;
    ActivityId m_activity;
    Wording m_wording;
    QList<Recipient> m_recipients;
};

} // namespace lianxin::documents
