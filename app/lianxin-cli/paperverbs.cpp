#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/paperwriting.h"
#include "app/lianxin-cli/verbs.h"
#include "core/activities/activity.h"
#include "core/base/codes.h"
#include "core/documents/documentjson.h"
#include "core/documents/letterissue.h"
#include "core/documents/suggestionpapers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

int printGroupText(const Call &call, Workbook &workbook, const Activity &activity)
{
    const auto text = documents::groupNoticeOf(workbook.database(), activity.id, QDate::currentDate());
    if (!text)
        return fail(text.error());
    if (call.has(u"out"_s)) {
        QSaveFile file(call.value(u"out"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text->toUtf8()) < 0 || !file.commit())
            return fail({ErrorKind::Storage,
                         QCoreApplication::translate("Cli", "%1 cannot be written.").arg(file.fileName()),
                         file.errorString()});
    }
    const auto noted = documents::copyGroupNotice(workbook, activity.id, QDateTime::currentDateTimeUtc());
    if (!noted)
        return fail(noted.error());
    if (call.json())
        say(QJsonObject {{u"text"_s, *text}});
    else
        say(*text);
    return Done;
}

/// The letters as they were sent, and which of them were sent now.
struct SentLetters {
    QList<IssuedLetter> newest;
    QList<IssuedLetter> now;
};

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
    return letters ? Result<SentLetters>({documents::newestLetters(*letters, kind), *now}) : letters.error();
}

/// Sends what is new and writes the letters as they were sent; what leaves is noted.
int issueAndWrite(const Call &call, Workbook &workbook, documents::LetterKind kind, ActivityId activity)
{
    const auto form = formOf(call);
    if (!form)
        return wrongUse(form.error());
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
        tell(QCoreApplication::translate("Cli", "%1 letters sent now; the others are as they were sent before.")
                 .arg(issued.size()));
    const int exit = writePapers(call, papers, {{u"issued"_s, issued}});
    if (exit != Done)
        return exit;
    const auto noted =
        documents::recordPrinting(workbook, ids, *form == PaperForm::Word ? PaperChannel::Word : PaperChannel::Pdf,
                                  QDateTime::currentDateTimeUtc());
    return noted ? exit : fail(noted.error());
}

} // namespace

int runLetters(const Call &call)
{
    const auto kind = letterKindNamed(call.has(u"kind"_s) ? call.value(u"kind"_s) : letterWords().first());
    const bool isGroup = kind == documents::LetterKind::Group;
    if (!call.has(u"activity"_s) || !kind || (!isGroup && !call.has(u"out"_s)) || (isGroup && call.has(u"issue"_s)))
        return wrongUse(QCoreApplication::translate("Cli",
                                                    "Tell --activity N, --out PATH, and perhaps --kind, one of %1. "
                                                    "Only letters can be sent with --issue.")
                            .arg(letterWords().join(", "_L1)));
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    const auto activity = activityNamed(**workbook, call.value(u"activity"_s));
    if (!activity)
        return wrongUse(activity.error());
    if (isGroup)
        return printGroupText(call, **workbook, *activity);

    if (call.has(u"issue"_s))
        return issueAndWrite(call, **workbook, *kind, activity->id);
    const auto letters = documents::lettersOf((*workbook)->database(), *kind, activity->id, QDate::currentDate());
    return letters ? writeAndNote(call, **workbook, {lianxin::codeOf(*kind), activity->id}, *letters)
                   : fail(letters.error());
}

int runCards(const Call &call)
{
    if (!call.has(u"out"_s))
        return wrongUse(QCoreApplication::translate("Cli", "Tell with --out where the cards shall be written."));
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
