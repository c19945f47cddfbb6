#include "core/documents/letterissue.h"

#include "core/base/codes.h"
#include "core/documents/documentjson.h"
#include "core/documents/officepapers.h"
#include "core/documents/officialtext.h"
#include "core/invitations/invitationrepository.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

/// Of those of `kind` that belong together, the last.
template <typename BelongTogether>
QList<IssuedLetter> lastOfEach(const QList<IssuedLetter> &letters, LetterKind kind, BelongTogether belongTogether)
{
    QList<IssuedLetter> last;
    for (const IssuedLetter &letter : letters) {
        if (letter.kind != kind)
            continue;
        const auto former =
            std::ranges::find_if(last, [&](const IssuedLetter &each) { return belongTogether(each, letter); });
        if (former == last.end())
            last.append(letter);
        else
            *former = letter;
    }
    return last;
}

std::optional<IssuedLetter> lastTo(const Recipient &recipient, const QList<IssuedLetter> &newest)
{
    const auto found = std::ranges::find_if(newest, [&](const IssuedLetter &each) { return wentTo(each, recipient); });
    return found == newest.end() ? std::nullopt : std::optional(*found);
}

/// The numbers that come next, as long as nobody gives one.
class NumbersAhead
{
public:
    static Result<NumbersAhead> of(Database &database, LetterKind kind)
    {
        const auto cycle = NumberCycleRepository(database).of(codeOf(kind));
        return cycle ? Result<NumbersAhead>(NumbersAhead(database, *cycle)) : cycle.error();
    }

    /// Empty where the letters bear none.
    QString take(int year)
    {
        if (!m_cycle)
            return {};
        if (!m_next.contains(year)) {
            const auto next = OfficialNumberRepository(m_database).next(*m_cycle, year);
            m_next.insert(year, next ? *next : firstNumber(*m_cycle, year));
        }
        return numberText(*m_cycle, year, m_next[year]++);
    }

private:
    NumbersAhead(Database &database, std::optional<NumberCycle> cycle)
        : m_database(database)
        , m_cycle(std::move(cycle))
    {
    }

    Database &m_database;
    std::optional<NumberCycle> m_cycle;
    QHash<int, int> m_next; ///< by year
};

Result<Document> withNumber(Result<Document> letter, const QString &number)
{
    if (letter)
        letter->number = number;
    return letter;
}

Result<Document> newLetter(const LetterWriter &writer, const Recipient &recipient, NumbersAhead &numbers)
{
    const QDate day = writer.dayOf(recipient);
    auto draft = writer.letterTo(recipient, day);
    const QString number = draft ? numbers.take(day.year()) : QString();
    return withNumber(std::move(draft), number);
}

/// A new version if it says something else than `last` on the day of that.
Result<LetterState> laterLetter(const LetterWriter &writer, const Recipient &recipient, const IssuedLetter &last,
                                QDate today)
{
    const auto sent = thawed(last.content);
    if (!sent)
        return sent.error();
    auto again = withNumber(writer.letterTo(recipient, last.issuedOn), sent->number);
    if (!again)
        return LetterState {recipient, last, std::move(again), true};
    if (plainText(*again) == plainText(*sent))
        return LetterState {recipient, last, std::move(again), false};
    return LetterState {recipient, last, withNumber(writer.letterTo(recipient, today), sent->number), true};
}

Result<QList<LetterState>> statesOf(Database &database, const LetterWriter &writer, LetterKind kind,
                                    ActivityId activity, QDate today)
{
    const auto letters = IssuedLetterRepository(database).of(activity);
    if (!letters)
        return letters.error();
    auto numbers = NumbersAhead::of(database, kind);
    if (!numbers)
        return numbers.error();
    const QList<IssuedLetter> newest = newestLetters(*letters, kind);
    QList<LetterState> states;
    for (const Recipient &recipient : writer.recipients()) {
        const auto last = lastTo(recipient, newest);
        const bool isAnother = last && isSentAnew(kind) && today > last->issuedOn;
        auto state = last && !isAnother
            ? laterLetter(writer, recipient, *last, today)
            : Result<LetterState>({recipient, last, newLetter(writer, recipient, *numbers), true, isAnother});
        if (!state)
            return state.error();
        states.append(*std::move(state));
    }
    return states;
}

/// Errors: Invalid, when one of `states` has no letter.
Result<void> expectWhole(const QList<LetterState> &states)
{
    QStringList lacking;
    for (const LetterState &state : states)
        if (!state.draft)
            lacking.append(QCoreApplication::translate("Documents", "%1: %2")
                               .arg(state.recipient.name, state.draft.error().message));
    if (lacking.isEmpty())
        return {};
    return Error {ErrorKind::Invalid,
                  QCoreApplication::translate("Documents", "No letter was issued, for %1 lack something. %2")
                      .arg(QString::number(lacking.size()), lacking.join(u' ')),
                  {}};
}

/// Notes on the member's invitation when it was sent, unless that is known.
Result<void> noteSending(Database &database, Invitation invitation, QDate day)
{
    if (!invitation.id.isStored() || invitation.sentOn.isValid())
        return {};
    if (invitation.repliedOn.isValid() && invitation.repliedOn < day)
        return {}; // the answer to a word that was given before the letter
    invitation.sentOn = day;
    const auto stored = InvitationRepository(database).update(invitation);
    return stored ? Result<void>() : stored.error();
}

/// Issues the letters of one kind within an action.
class Issuing
{
public:
    static Result<Issuing> of(Database &database, LetterKind kind, ActivityId activity, QDate today)
    {
        const auto cycle = NumberCycleRepository(database).of(codeOf(kind));
        return cycle ? Result<Issuing>(Issuing(database, kind, activity, today, *cycle)) : cycle.error();
    }

    Result<IssuedLetter> issue(const LetterState &state, const LetterWriter &writer)
    {
        Document paper = *state.draft;
        IssuedLetter letter;
        letter.kind = m_kind;
        letter.activity = m_activity;
        letter.member = state.recipient.member;
        letter.suggestion = state.recipient.suggestion;
        letter.recipient = state.recipient.name;
        letter.unit = state.recipient.unit;
        letter.code = state.recipient.code;
        letter.version = state.nextVersion();
        letter.issuedOn = state.last ? m_today : writer.dayOf(state.recipient);
        if (state.nextVersion() > 1)
            letter.number = state.last->number;
        else if (const auto numbered = giveNumber(letter, paper); !numbered)
            return numbered.error();
        letter.content = frozen(paper);
        auto stored = IssuedLetterRepository(m_database).insert(letter);
        if (!stored)
            return stored;
        if (m_kind != LetterKind::Members)
            return stored;
        const auto noted = noteSending(m_database, writer.invitationOf(state.recipient), letter.issuedOn);
        return noted ? stored : noted.error();
    }

private:
    Issuing(Database &database, LetterKind kind, ActivityId activity, QDate today, std::optional<NumberCycle> cycle)
        : m_database(database)
        , m_kind(kind)
        , m_activity(activity)
        , m_today(today)
        , m_cycle(std::move(cycle))
    {
    }

    Result<void> giveNumber(IssuedLetter &letter, Document &paper)
    {
        if (!m_cycle)
            return {};
        const auto number = OfficialNumberRepository(m_database).give(*m_cycle, letter.issuedOn.year());
        if (!number)
            return number.error();
        letter.number = number->id;
        paper.number = numberText(*m_cycle, number->year, number->number);
        return {};
    }

    Database &m_database;
    LetterKind m_kind;
    ActivityId m_activity;
    QDate m_today;
    std::optional<NumberCycle> m_cycle; ///< none = the letters bear no number
};

Result<QList<IssuedLetter>> issueFrom(const Records &records, Workbook &workbook, LetterKind kind, ActivityId activity,
                                      const QList<Recipient> &recipients, QDate today)
{
    Database &database = workbook.database();
    const auto writer = LetterWriter::of(records, kind, activity, today);
    if (!writer)
        return writer.error();
    auto states = statesOf(database, *writer, kind, activity, today);
    if (!states)
        return states.error();
    states->removeIf([&](const LetterState &each) { return !each.isNews || !recipients.contains(each.recipient); });
    if (const auto whole = expectWhole(*states); !whole)
        return whole.error();
    const QString label = QCoreApplication::translate("Documents", "Issue %1 letters of %2")
                              .arg(QString::number(states->size()), writer->activityLabel());
    return workbook.perform(label, [&]() -> Result<QList<IssuedLetter>> {
        auto issuing = Issuing::of(database, kind, activity, today);
        if (!issuing)
            return issuing.error();
        QList<IssuedLetter> issued;
        for (const LetterState &state : *states) {
            const auto letter = issuing->issue(state, *writer);
            if (!letter)
                return letter.error();
            issued.append(*letter);
        }
        return issued;
    });
}

} // namespace

Result<QList<LetterState>> letterStates(const Records &records, LetterKind kind, ActivityId activity, QDate today)
{
    const auto writer = LetterWriter::of(records, kind, activity, today);
    return writer ? statesOf(records.database(), *writer, kind, activity, today) : writer.error();
}

Result<QStringList> lettersLeftOut(const Records &records, LetterKind kind, ActivityId activity, QDate today)
{
    const auto writer = LetterWriter::of(records, kind, activity, today);
    return writer ? Result<QStringList>(writer->leftOut()) : writer.error();
}

Result<QList<IssuedLetter>> issueLetters(Workbook &workbook, LetterKind kind, ActivityId activity,
                                         const QList<Recipient> &recipients, QDate today)
{
    return issueFrom(workbook.database(), workbook, kind, activity, recipients, today);
}

Result<QString> copyGroupNotice(Workbook &workbook, ActivityId activity, const QDateTime &now)
{
    const Records records(workbook.database());
    const QDate today = now.toLocalTime().date();
    const auto states = letterStates(records, LetterKind::Group, activity, today);
    if (!states)
        return states.error();
    auto text = groupNoticeOf(records, activity, today);
    if (!text)
        return text;
    const auto issued = issueFrom(records, workbook, LetterKind::Group, activity, {states->first().recipient}, today);
    if (!issued)
        return issued.error();
    const IssuedLetterId letter = issued->isEmpty() ? states->first().last->id : issued->first().id;
    const auto noted = recordPrinting(workbook, {letter}, PaperChannel::Copied, now);
    return noted ? text : noted.error();
}

QList<IssuedLetter> newestVersions(const QList<IssuedLetter> &letters, LetterKind kind)
{
    return lastOfEach(letters, kind, [&](const IssuedLetter &left, const IssuedLetter &right) {
        return wentTo(left, recipientOf(right)) && (!isSentAnew(kind) || left.issuedOn == right.issuedOn);
    });
}

QList<IssuedLetter> newestLetters(const QList<IssuedLetter> &letters, LetterKind kind)
{
    return lastOfEach(letters, kind, [](const IssuedLetter &left, const IssuedLetter &right) {
        return wentTo(left, recipientOf(right));
    });
}

Result<QList<ComparedLine>> changesOf(const LetterState &state)
{
    if (!state.draft)
        return state.draft.error();
    if (!state.last) {
        QList<ComparedLine> lines;
        for (const QString &line : plainText(*state.draft).split(u'\n'))
            lines.append({LineChange::New, line});
        return lines;
    }
    const auto sent = thawed(state.last->content);
    return sent ? Result<QList<ComparedLine>>(comparedLines(plainText(*sent), plainText(*state.draft))) : sent.error();
}

} // namespace lianxin::documents
