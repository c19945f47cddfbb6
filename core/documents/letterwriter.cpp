#include "core/documents/letterwriter.h"

#include "core/base/codes.h"
#include "core/documents/blankcolumns.h"
#include "core/documents/letterroutes.h"
#include "core/documents/officialtext.h"
#include "core/documents/template.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

constexpr std::array letterCodes {"invitation-letter", "unit-letter",     "county-letter",  "group-notice",
                                  "transfer-letter",   "reminder-letter", "progress-notice"};

/// A text for a chat as a paper: a line a paragraph.
Document chatPaper(const QString &text, const QString &name)
{
    Document paper;
    paper.name = name;
    for (const QString &line : text.split(u'\n'))
        paper.blocks.append(line.isEmpty() ? Block(Spacer {1}) : Block(Paragraph {{{line}}, Level::Text}));
    return paper;
}

} // namespace

std::span<const char *const> codesOf(LetterKind)
{
    return letterCodes;
}

bool goesToMembers(LetterKind kind)
{
    return kind == LetterKind::Members || kind == LetterKind::Progress;
}

bool isSentAnew(LetterKind kind)
{
    return kind == LetterKind::Reminder;
}

LetterWriter::LetterWriter(Visit visit, LetterKind kind, ActivityId activity, QDate today, Wording wording)
    : m_visit(std::move(visit))
    , m_kind(kind)
    , m_activity(activity)
    , m_today(today)
    , m_wording(std::move(wording))
{
    const LetterRoute &route = routeOf(kind);
    for (const Recipient &recipient : route.recipients(source())) {
        const QString reason = route.withheld != nullptr ? route.withheld(source(), recipient) : QString();
        if (reason.isEmpty())
            m_recipients.append(recipient);
        else
            withhold(recipient, reason);
    }
}

Result<LetterWriter> LetterWriter::of(const Records &records, LetterKind kind, ActivityId activity, QDate today)
{
    const auto wording = wordingOf(records.database(), codeOf(kind));
    if (!wording)
        return wording.error();
    auto writer = of(records, kind, activity, today, *wording);
    if (!writer || !writer->recipients().isEmpty())
        return writer;
    const QString nobody = QCoreApplication::translate("Documents", routeOf(kind).nobodyLeft);
    return Error {ErrorKind::Invalid, (QStringList {nobody} + writer->leftOut()).join(u' '), {}};
}

Result<LetterWriter> LetterWriter::of(const Records &records, LetterKind kind, ActivityId activity, QDate today,
                                      const Wording &wording)
{
    auto visit = visitOf(records, activity);
    if (!visit)
        return visit.error();
    LetterWriter writer(*std::move(visit), kind, activity, today, wording);
    if (!writer.everybody().isEmpty())
        return writer;
    return Error {ErrorKind::Invalid, QCoreApplication::translate("Documents", routeOf(kind).nobody), {}};
}

LetterSource LetterWriter::source() const
{
    return {m_visit, m_visit.index(), m_wording, m_activity, m_today};
}

void LetterWriter::withhold(const Recipient &recipient, const QString &reason)
{
    const auto found = std::ranges::find(m_withheld, reason, &WithheldLetters::reason);
    if (found != m_withheld.end())
        found->recipients.append(recipient);
    else
        m_withheld.append({reason, {recipient}});
}

QList<Recipient> LetterWriter::everybody() const
{
    QList<Recipient> all = m_recipients;
    for (const WithheldLetters &each : m_withheld)
        all.append(each.recipients);
    return all;
}

QStringList LetterWriter::leftOut() const
{
    QStringList sentences;
    for (const WithheldLetters &each : m_withheld) {
        QStringList names;
        for (const Recipient &recipient : each.recipients)
            names.append(recipient.name);
        sentences.append(
            QCoreApplication::translate("Documents", "Left out, %1: %2.").arg(each.reason, enumerated(names)));
    }
    return sentences;
}

Invitation LetterWriter::invitationOf(const Recipient &recipient) const
{
    const auto &all = m_visit.invitations;
    const auto found = std::ranges::find(all, recipient.member, &Invitation::member);
    return found == all.end() ? Invitation() : *found;
}

QDate LetterWriter::dayOf(const Recipient &recipient) const
{
    if (m_kind == LetterKind::Members) {
        const QDate sentOn = invitationOf(recipient).sentOn;
        return sentOn.isValid() ? sentOn : m_today;
    }
    QDate day = m_today;
    if (m_kind == LetterKind::Units || m_kind == LetterKind::County) // with the first invitation
        for (const Invitation &invitation : m_visit.invitations)
            if (invitation.sentOn.isValid() && invitation.sentOn < day)
                day = invitation.sentOn;
    return day;
}

TokenValues LetterWriter::valuesFor(const Recipient &recipient, QDate day) const
{
    return routeOf(m_kind).values(source(), recipient, day);
}

Result<Document> LetterWriter::letterTo(const Recipient &recipient, QDate day) const
{
    if (m_kind != LetterKind::Group) {
        auto letter = letterOf(m_wording, valuesFor(recipient, day), recipient.name);
        if (letter && m_kind == LetterKind::Progress)
            letter->blocks = withoutBlankColumns(std::move(letter->blocks));
        return letter;
    }
    const auto text = groupNotice(noticeData(m_visit, m_activity, day), m_wording);
    return text ? Result<Document>(chatPaper(*text, m_wording.name)) : text.error();
}

QString LetterWriter::activityLabel() const
{
    return m_visit.index().label(m_visit.index().find(m_activity));
}

} // namespace lianxin::documents
