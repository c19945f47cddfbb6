#pragma once

#include "core/documents/issuedpaper.h"
#include "core/documents/letterwriter.h"
#include "core/documents/officialnumber.h"

namespace lianxin {

using IssuedLetterId = Id<struct IssuedLetterTag>;

/// A letter that was sent, as it was sent. It is never changed: what is to read otherwise is sent as a new version.
struct IssuedLetter {
    IssuedLetterId id;
    int revision = 0;
    documents::LetterKind kind = documents::LetterKind::Members;
    ActivityId activity;
    MemberId member; ///< not stored: to a unit
    SuggestionId suggestion; ///< that it is about; not stored: about none alone
    QString recipient; ///< as it was called then
    int version = 1; ///< from 1 on
    OfficialNumberId number; ///< the versions of a letter share it; not stored = it bears none
    QDate issuedOn;
    QString content; ///< the paper, as documents::frozen() keeps it
    EntryId unit = {}; ///< see documents::Recipient
    QString code = {};

    friend bool operator==(const IssuedLetter &, const IssuedLetter &) = default;
};

/// Which letter one is, without what it says.
struct LetterFace {
    documents::LetterKind kind = documents::LetterKind::Members;
    QString recipient; ///< as it was called then
};

/// Whether `letter` went to `recipient`, whatever that was called then.
[[nodiscard]] bool wentTo(const IssuedLetter &letter, const documents::Recipient &recipient);

/// To whom `letter` went.
[[nodiscard]] documents::Recipient recipientOf(const IssuedLetter &letter);

/// The letters that were sent.
class IssuedLetterRepository : public Repository<IssuedLetter>
{
public:
    inline static const QString table = QStringLiteral("issued_letter");

    using Repository::Repository;

    /// Those about `activity`, in the order in which they were issued.
    [[nodiscard]] Result<QList<IssuedLetter>> of(ActivityId activity) const;
    /// Which they are, by id.
    [[nodiscard]] Result<QHash<qint64, LetterFace>> facesOf(ActivityId activity) const;
};

/// How a paper leaves the office.
enum class PaperChannel {
    Pdf,
    Printer,
    Picture,
    Copied, ///< as text, for the chat group
    Word, ///< as a Word file
};

std::span<const char *const> codesOf(PaperChannel);

/// One time that a letter, or some papers of another kind, left the office. It is never taken back.
struct Printing {
    Id<struct PrintingTag> id;
    int revision = 0;
    IssuedLetterId letter; ///< not stored: another paper
    PaperChannel channel = PaperChannel::Pdf;
    QString printedAt; ///< UTC, ISO 8601
    QString printedBy;
    ActivityId activity = {}; ///< that another paper is about; not stored: about none alone
    QString paper = {}; ///< what another paper is, for documents::paperTitle()
    int papers = 1; ///< how many
    QString about = {}; ///< what other papers are called, one after the other
    IssuedPaperId signedPaper = {}; ///< that another paper is; not stored: it was not signed

    friend bool operator==(const Printing &, const Printing &) = default;
};

/// Every printing and saving of a paper.
class PrintingRepository : public Repository<Printing>
{
public:
    inline static const QString table = QStringLiteral("printing");

    using Repository::Repository;

    /// Of the letters and other papers about `activity`, in their order.
    [[nodiscard]] Result<QList<Printing>> of(ActivityId activity) const;
};

namespace documents {

/// Notes that `letters` left by `channel` at the moment `at`, by the user of `workbook`: an action that undo passes by.
/// In a copy for reading nothing is noted. Errors: Storage.
Result<void> recordPrinting(Workbook &workbook, const QList<IssuedLetterId> &letters, PaperChannel channel,
                            const QDateTime &at);

/// Papers that are no letters.
struct PapersAbout {
    QString paper; ///< for paperTitle()
    ActivityId activity = {}; ///< not stored: about none alone
    IssuedPaperId signedPaper = {}; ///< that it is; not stored: it was not signed
};

/// The same of the papers that are called `names`, 1 or more.
Result<void> recordPrinting(Workbook &workbook, const PapersAbout &papers, const QStringList &names,
                            PaperChannel channel, const QDateTime &at);

/// What `papers` are called.
[[nodiscard]] QStringList namesOf(const QList<Document> &papers);

} // namespace documents

} // namespace lianxin
