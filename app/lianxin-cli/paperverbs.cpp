#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/paperwriting.h"
#include "app/lianxin-cli/verbs.h"
#include "core/activities/activity.h"
#include "core/base/codes.h"
#include "core/documents/documentjson.h"
#include "core/documents/letterissue.h"
#include "core/documents/suggestionpapers.h"
#include "ui/print/paperfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

/// Notes that the notice was handed out, which it can be without being issued.
Result<void> noteGroupText(Workbook &workbook, const Activity &activity)
{
    return documents::recordPrinting(workbook, {lianxin::codeOf(documents::LetterKind::Group), activity.id},
                                     {activity.theme}, PaperChannel::Copied, QDateTime::currentDateTimeUtc());
}

/// The notice for the chat group; with --issue it is kept as it is sent.
int printGroupText(const Call &call, Workbook &workbook, const Activity &activity)
{
    const QString out = call.value(u"out"_s);
    if (const auto place = out.isEmpty() ? Result<void>() : print::expectWritable(out); !place)
        return fail(place.error());
    const bool isIssued = call.has(u"issue"_s);
    const auto text = isIssued ? documents::copyGroupNotice(workbook, activity.id, QDateTime::currentDateTimeUtc())
                               : documents::groupNoticeOf(workbook.database(), activity.id, QDate::currentDate());
    if (!text)
        return fail(text.error());
    if (const auto written = out.isEmpty() ? Result<void>() : print::replaceFile(out, text->toUtf8()); !written)
        return fail(written.error());
    if (const auto noted = isIssued ? Result<void>() : noteGroupText(workbook, activity); !noted)
        return fail(noted.error());
    if (call.json())
        say(QJsonObject {{u"text"_s, *text}});
    else
        say(*text);
    return Done;
}

/// The letters as they were sent, and which of them were sent now.
struct SentLetters {
    QList<IssuedLetter> newest; ///< to those who get one now
    QList<IssuedLetter> now;
};

/// How many were sent, and what the others are.
QString toldSending(const SentLetters &sent)
{
    const auto others = sent.newest.size() - sent.now.size();
    if (sent.now.isEmpty())
        return QCoreApplication::translate("Cli", "Nothing new to send: %1 letters are as they were sent before.")
            .arg(others);
    if (others == 0)
        return QCoreApplication::translate("Cli", "%1 letters sent now.").arg(sent.now.size());
    return QCoreApplication::translate("Cli", "%1 letters sent now; %2 others are as they were sent before.")
        .arg(QString::number(sent.now.size()), QString::number(others));
}

/// Tells who gets no letter any more; answers it for JSON, too.
Result<QJsonArray> tellLeftOut(Workbook &workbook, documents::LetterKind kind, ActivityId activity)
{
    const auto leftOut = documents::lettersLeftOut(workbook.database(), kind, activity, QDate::currentDate());
    if (!leftOut)
        return leftOut.error();
    for (const QString &sentence : *leftOut)
        tell(sentence);
    return QJsonArray::fromStringList(*leftOut);
}

Result<SentLetters> sendLetters(Workbook &workbook, documents::LetterKind kind, ActivityId activity)
{
    const QDate today = QDate::currentDate();
    const auto states = documents::letterStates(workbook.database(), kind, activity, today);
    if (!states)
        return states.error();
    QList<documents::Recipient> all;
    for (const documents::LetterState &state : *states)
        all.append(state.recipient);
    const auto now = documents::issueLetters(workbook, kind, activity, all, today);
    if (!now)
        return now.error();
    const auto letters = IssuedLetterRepository(workbook.database()).of(activity);
    if (!letters)
        return letters.error();
    QList<IssuedLetter> newest = documents::newestLetters(*letters, kind);
    newest.removeIf([&all](const IssuedLetter &letter) {
        return std::ranges::none_of(all, [&](const documents::Recipient &each) { return wentTo(letter, each); });
    });
    return SentLetters {newest, *now};
}

/// Sends what is new and writes the letters as they were sent; what leaves is noted.
int issueAndWrite(const Call &call, Workbook &workbook, documents::LetterKind kind, ActivityId activity)
{
    if (const auto place = expectPlace(call); !place)
        return wrongUse(place.error());
    const auto form = formOf(call);
    if (!form)
        return wrongUse(form.error());
    const auto leftOut = tellLeftOut(workbook, kind, activity);
    if (!leftOut)
        return fail(leftOut.error());
    const auto sent = sendLetters(workbook, kind, activity);
    if (!sent)
        return fail(sent.error());
    Papers papers;
    QList<IssuedLetterId> ids;
    QJsonArray issued;
    for (const IssuedLetter &letter : sent->newest) {
        const auto paper = documents::thawed(letter.content);
        if (!paper)
            return fail(paper.error());
        papers.append(*paper);
        ids.append(letter.id);
        if (sent->now.contains(letter))
            issued.append(QJsonObject {
                {u"recipient"_s, letter.recipient}, {u"number"_s, paper->number}, {u"version"_s, letter.version}});
    }
    if (!call.json())
        tell(toldSending(*sent));
    const int exit = writePapers(call, papers, {{u"issued"_s, issued}, {u"remarks"_s, *leftOut}});
    if (exit != Done)
        return exit;
    const auto noted =
        documents::recordPrinting(workbook, ids, *form == PaperForm::Word ? PaperChannel::Word : PaperChannel::Pdf,
                                  QDateTime::currentDateTimeUtc());
    return noted ? exit : fail(noted.error());
}

/// Writes the letters as they would be sent now; what leaves is noted.
int writeDrafts(const Call &call, Workbook &workbook, documents::LetterKind kind, ActivityId activity)
{
    const auto letters = documents::lettersOf(workbook.database(), kind, activity, QDate::currentDate());
    if (!letters)
        return fail(letters.error());
    const auto leftOut = tellLeftOut(workbook, kind, activity);
    if (!leftOut)
        return fail(leftOut.error());
    return writeAndNote(call, workbook, {lianxin::codeOf(kind), activity}, *letters, {{u"remarks"_s, *leftOut}});
}

/// Errors: Invalid, when the notice for the chat group shall be anything but a text.
Result<void> expectText(const Call &call)
{
    const bool isText = !call.has(u"out"_s) || call.value(u"out"_s).endsWith(".txt"_L1, Qt::CaseInsensitive);
    if (isText && !call.has(u"format"_s))
        return {};
    return Error {
        ErrorKind::Invalid,
        QCoreApplication::translate("Cli", "The notice for the chat group is written as .txt, without --format."),
        {}};
}

Result<void> expectForm(const Call &call)
{
    const auto form = formOf(call);
    return form ? Result<void>() : form.error();
}

} // namespace

int runLetters(const Call &call)
{
    const auto kind = letterKindAsked(call, letterWords());
    if (!kind)
        return wrongUse(kind.error());
    const bool isGroup = *kind == documents::LetterKind::Group;
    if (!call.has(u"activity"_s) || (!isGroup && !call.has(u"out"_s)))
        return wrongUse(
            QCoreApplication::translate("Cli", "Tell --activity N, --out PATH, and perhaps --kind, one of %1.")
                .arg(letterWords().join(", "_L1)));
    if (const auto form = isGroup ? expectText(call) : expectForm(call); !form)
        return wrongUse(form.error());
    return withActivity(call, [&](Workbook &workbook, const Activity &activity) {
        if (isGroup)
            return printGroupText(call, workbook, activity);
        return call.has(u"issue"_s) ? issueAndWrite(call, workbook, *kind, activity.id)
                                    : writeDrafts(call, workbook, *kind, activity.id);
    });
}

int runCards(const Call &call)
{
    if (!call.has(u"out"_s))
        return wrongUse(QCoreApplication::translate("Cli", "Tell with --out where the cards shall be written."));
    if (const auto form = formOf(call); !form)
        return wrongUse(form.error());
    const auto size = withCode<documents::Paper>(call.value(u"size"_s));
    if (call.has(u"size"_s) && size != documents::Paper::A4 && size != documents::Paper::A5)
        return wrongUse(QCoreApplication::translate("Cli", "--size is a4 or a5."));
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    const auto suggestions = suggestionsAsked(call, **workbook);
    if (!suggestions)
        return wrongUse(suggestions.error());
    Database &database = (*workbook)->database();
    const auto card = documents::SuggestionPaper::Card;
    return writeAndNote(call, **workbook, documents::papersAbout(database, card, *suggestions),
                        documents::suggestionPapers(database, card, *suggestions, size));
}

} // namespace lianxin::cli
