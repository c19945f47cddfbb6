#include "app/lianxin-cli/periodpapers.h"

#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/paperwriting.h"
#include "core/base/codes.h"
#include "core/documents/documentjson.h"
#include "core/documents/paperissue.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

using documents::PeriodPaper;
using documents::PeriodTask;

namespace {

Error misused(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence, {}};
}

/// Errors: Invalid.
Result<void> expectFitting(const Call &call, PeriodPaper paper)
{
    if (paper != PeriodPaper::Excellent)
        return expectOptions(call, {u"month"_s, u"from"_s, u"to"_s, u"sign"_s});
    if (call.has(u"month"_s))
        return misused(QCoreApplication::translate(
            "Cli", "Members are excellent in a year, not in a month: tell its days with --from D and --to D."));
    return expectOptions(call, {u"from"_s, u"to"_s, u"sign"_s, u"count"_s, u"order"_s, u"points"_s});
}

/// Errors: Invalid.
Result<documents::ListChoice> choiceAsked(const Call &call)
{
    documents::ListChoice choice;
    choice.withPoints = call.has(u"points"_s);
    const QString order = call.value(u"order"_s);
    choice.byPoints = order == "points"_L1;
    bool isNumber = true;
    if (call.has(u"count"_s))
        choice.count = call.value(u"count"_s).toInt(&isNumber);
    if (!isNumber || choice.count < 0)
        return misused(QCoreApplication::translate("Cli", "--count is a number of members."));
    if (!order.isEmpty() && !choice.byPoints && order != "strokes"_L1)
        return misused(QCoreApplication::translate("Cli", "--order is strokes or points."));
    return choice;
}

Result<PeriodTask> taskAsked(const Call &call, PeriodPaper paper)
{
    if (const auto fits = expectFitting(call, paper); !fits)
        return fits.error();
    const auto days = periodOption(call);
    if (!days)
        return days.error();
    if (!days->from.isValid() || !days->to.isValid())
        return misused(
            QCoreApplication::translate("Cli", "Tell the days with --month YYYY-MM, or with --from D and --to D."));
    const auto choice = choiceAsked(call);
    return choice ? Result<PeriodTask>(PeriodTask {paper, *days, *choice}) : choice.error();
}

/// What each figure was then and is now.
QJsonArray figuresOf(const QList<documents::FigureSince> &since)
{
    QJsonArray figures;
    for (const documents::FigureSince &each : since)
        figures.append(QJsonObject {{u"figure"_s, each.key}, {u"then"_s, each.then}, {u"now"_s, each.now}});
    return figures;
}

/// The figures that are others now, each on a line.
void tellChanges(const QList<documents::FigureSince> &since, const Facts &facts)
{
    const FactIndex index(facts);
    for (const documents::FigureSince &each : since)
        if (each.isChanged())
            tell(QCoreApplication::translate("Cli", "%1: %2 when it was signed, now %3")
                     .arg(figureTitle(index, each.key), figureText(each.key, each.then),
                          figureText(each.key, each.now)));
}

/// Which version of what is signed, under which number, and whether it was before.
QString toldSigning(const IssuedPaper &paper, const documents::Document &content, bool isSignedNow)
{
    QString which =
        QCoreApplication::translate("Cli", "%1, version %2").arg(content.name, QString::number(paper.version));
    if (!content.number.isEmpty())
        which = QCoreApplication::translate("Cli", "%1, number %2").arg(which, content.number);
    return isSignedNow ? QCoreApplication::translate("Cli", "Signed: %1").arg(which)
                       : QCoreApplication::translate("Cli", "Signed before, on %1: %2")
                             .arg(paper.issuedOn.toString(Qt::ISODate), which);
}

/// Tells how what is printed without signing stands to what was signed of it, if anything was. Errors: Storage;
/// Unusable.
Result<void> tellSigned(Workbook &workbook, const PeriodTask &task)
{
    const auto signedOnes = IssuedPaperRepository(workbook.database()).of(task.paper, task.period);
    if (!signedOnes || signedOnes->isEmpty())
        return signedOnes ? Result<void>() : signedOnes.error();
    const auto facts = readFacts(workbook.database());
    if (!facts)
        return facts.error();
    const auto state = documents::paperState(workbook.database(), *facts, task, QDate::currentDate());
    if (!state)
        return state.error();
    const IssuedPaper &last = state->versions.last();
    const QString sentence = state->isNews
        ? QCoreApplication::translate(
            "Cli", "Version %1 was signed on %2 and says otherwise than this; --sign makes version %3 of it.")
        : QCoreApplication::translate("Cli", "Version %1 was signed on %2; as of that day it still holds.");
    const QString told = sentence.arg(QString::number(last.version), last.issuedOn.toString(Qt::ISODate));
    tell(state->isNews ? told.arg(state->nextVersion()) : told);
    tellChanges(documents::figuresSince(last, state->figuresOfLast), *facts);
    return {};
}

/// Tells what is signed, and what has changed since.
int writeSigned(const Call &call, Workbook &workbook, const IssuedPaper &paper, bool isSignedNow)
{
    const auto kept = documents::thawed(paper.content);
    const auto facts = readFacts(workbook.database());
    if (!kept || !facts)
        return fail(kept ? facts.error() : kept.error());
    if (!call.json())
        tell(toldSigning(paper, *kept, isSignedNow));
    const auto since = documents::figuresSince(paper, documents::figuresNow(paper, *facts));
    tellChanges(since, *facts);
    const QJsonObject told {{u"number"_s, kept->number}, {u"version"_s, paper.version}};
    const documents::PapersAbout about {codeOf(paper.kind), {}, paper.id};
    return writeAndNote(call, workbook, about, {*kept}, {{u"signed"_s, told}, {u"figures"_s, figuresOf(since)}});
}

/// Signs it if it says something new and can be written, and writes the newest version as it was signed.
int signAndWrite(const Call &call, Workbook &workbook, const PeriodTask &task)
{
    if (const auto place = expectPlace(call); !place)
        return wrongUse(place.error());
    const auto state = documents::paperState(workbook.database(), task, QDate::currentDate());
    if (!state)
        return fail(state.error());
    const bool isSignedNow = state->isNews || state->versions.isEmpty();
    const auto paper = isSignedNow ? documents::issuePaper(workbook, task, QDate::currentDate())
                                   : Result<IssuedPaper>(state->versions.last());
    if (!paper)
        return fail(paper.error());
    return writeSigned(call, workbook, *paper, isSignedNow);
}

} // namespace

const QStringList &periodPaperWords()
{
    static const QStringList words {u"month-summary"_s, u"year-summary"_s, u"pioneers"_s, u"excellent"_s};
    return words;
}

int printOfPeriod(const Call &call, PeriodPaper paper)
{
    const auto task = taskAsked(call, paper);
    if (!task)
        return wrongUse(task.error());
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    if (call.has(u"sign"_s))
        return signAndWrite(call, **workbook, *task);
    const auto draft = documents::periodDraft((*workbook)->database(), *task, QDate::currentDate());
    if (!draft)
        return fail(draft.error());
    if (!draft->paper)
        return fail(draft->paper.error());
    if (!draft->remark.isEmpty())
        tell(draft->remark);
    if (const auto known = tellSigned(**workbook, *task); !known)
        return fail(known.error());
    return writeAndNote(call, **workbook, {codeOf(paper)}, {*draft->paper});
}

} // namespace lianxin::cli
