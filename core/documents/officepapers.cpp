#include "core/documents/officepapers.h"

#include "core/base/codes.h"
#include "core/documents/letterwriter.h"
#include "core/documents/template.h"
#include "core/documents/visit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

Result<QList<Document>> allLetters(Database &database, LetterKind kind, ActivityId activity, QDate today)
{
    const auto writer = LetterWriter::of(database, kind, activity);
    if (!writer)
        return writer.error();
    QList<Document> letters;
    for (const Recipient &recipient : writer->recipients()) {
        auto letter = writer->letterTo(recipient, writer->dayOf(recipient, today));
        if (!letter)
            return letter.error();
        letters.append(*std::move(letter));
    }
    return letters;
}

Result<QList<Specimen>> letterSpecimens(Database &database, LetterKind kind, ActivityId activity,
                                        const Wording &wording, QDate today)
{
    const auto writer = LetterWriter::of(database, kind, activity, wording);
    if (!writer)
        return writer.error();
    QList<Specimen> found;
    for (const Recipient &recipient : writer->recipients()) {
        const QDate day = writer->dayOf(recipient, today);
        found.append({recipient.name, writer->valuesFor(recipient, day), writer->letterTo(recipient, day)});
    }
    return found;
}

/// A text for a chat as a paper: a line a paragraph.
Document chatPaper(const QString &text)
{
    Document paper;
    for (const QString &line : text.split(u'\n'))
        paper.blocks.append(line.isEmpty() ? Block(Spacer {1}) : Block(Paragraph {{{line}}, Level::Text}));
    return paper;
}

Result<QList<Specimen>> noticeSpecimen(Database &database, ActivityId activity, const Wording &wording, QDate today)
{
    const auto visit = visitOf(database, activity);
    if (!visit)
        return visit.error();
    const GroupNoticeData data = noticeData(*visit, activity, today);
    const auto text = groupNotice(data, wording);
    return QList<Specimen> {
        {wording.name, tokenValues(data), text ? Result<Document>(chatPaper(*text)) : text.error()}};
}

/// With the names of the tokens in the places of their values.
Specimen namesSpecimen(const Wording &wording)
{
    TokenValues values;
    for (auto each = wording.tokens.cbegin(); each != wording.tokens.cend(); ++each)
        values.texts.insert(each.value(), u'{' + each.key() + u'}');
    const auto blocks = blocksOf(wording, values);
    if (!blocks)
        return {wording.name, values, blocks.error()};
    return {wording.name, values, Document {Format::List, Paper::A4, {}, {}, *blocks, wording.name, {}}};
}

} // namespace

Result<QList<Document>> invitationLetters(Database &database, ActivityId activity, QDate today)
{
    return allLetters(database, LetterKind::Members, activity, today);
}

Result<QList<Document>> unitLetters(Database &database, ActivityId id, QDate today)
{
    return allLetters(database, LetterKind::Units, id, today);
}

Result<QString> groupNoticeOf(Database &database, ActivityId id, QDate today)
{
    const auto visit = visitOf(database, id);
    if (!visit)
        return visit.error();
    const auto wording = wordingOf(database, u"group-notice"_s);
    return wording ? groupNotice(noticeData(*visit, id, today), *wording) : wording.error();
}

Result<QList<Specimen>> specimens(Database &database, const QString &paper, ActivityId activity, const Wording &wording,
                                  QDate today)
{
    if (const auto kind = withCode<LetterKind>(paper))
        return letterSpecimens(database, *kind, activity, wording, today);
    if (paper == "group-notice"_L1)
        return noticeSpecimen(database, activity, wording, today);
    if (paper == "tracking-card"_L1)
        return cardSpecimens(database, activity, wording);
    return QList<Specimen> {namesSpecimen(wording)};
}

} // namespace lianxin::documents
