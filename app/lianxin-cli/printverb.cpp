#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/paperwriting.h"
#include "app/lianxin-cli/periodpapers.h"
#include "app/lianxin-cli/picturedpapers.h"
#include "app/lianxin-cli/schemepapers.h"
#include "app/lianxin-cli/verbs.h"
#include "core/activities/activity.h"
#include "core/base/chinesetext.h"
#include "core/base/codes.h"
#include "core/documents/activitydossier.h"
#include "core/documents/activitypapers.h"
#include "core/documents/memberdossier.h"
#include "core/documents/progressslip.h"
#include "core/documents/reportsheet.h"
#include "core/documents/suggestionpapers.h"
#include "core/documents/template.h"
#include "core/evaluation/facts.h"
#include "core/exchange/calendarfile.h"
#include "core/reports/reportrepository.h"
#include "ui/print/layout.h"
#include "ui/print/paperfile.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

/// By documents::ActivityPaper.
const QStringList activityWords {u"plan"_s,  u"schedule"_s,   u"notes"_s,  u"members"_s, u"sign-in"_s,
                                 u"bus"_s,   u"seat-cards"_s, u"badges"_s, u"summary"_s, u"review"_s,
                                 u"press"_s, u"projects"_s,   u"ledger"_s, u"case"_s};

/// All that --paper may be.
QStringList paperWords()
{
    return activityWords + QStringList {u"dossier"_s, u"report"_s, u"progress"_s} + periodPaperWords()
        + picturedPaperWords() + schemePaperWords();
}

/// Of these papers, those that any suggestions can have.
const QHash<QString, documents::SuggestionPaper> suggestionWords {{u"ledger"_s, documents::SuggestionPaper::Ledger},
                                                                  {u"case"_s, documents::SuggestionPaper::Case}};

/// The members of the option --member, or all. Errors: Invalid with the nearest names; Storage.
Result<QList<MemberId>> membersAsked(const Call &call, Database &database)
{
    const auto facts = readFacts(database);
    if (!facts)
        return facts.error();
    const QString wanted = withoutSpaces(call.value(u"member"_s));
    QList<MemberId> found;
    QStringList names;
    for (const Member &member : facts->members) {
        names.append(member.name);
        if (wanted.isEmpty() || member.name == wanted)
            found.append(member.id);
    }
    if (!found.isEmpty() || wanted.isEmpty())
        return found;
    return noMemberCalled(wanted, names);
}

int printDossiers(const Call &call, Workbook &workbook)
{
    const auto members = membersAsked(call, workbook.database());
    if (!members)
        return wrongUse(members.error());
    return writeAndNote(call, workbook, {documents::memberDossierPaper},
                        documents::memberDossiers(workbook.database(), *members));
}

int printProgress(const Call &call, Workbook &workbook)
{
    const auto members = membersAsked(call, workbook.database());
    if (!members)
        return wrongUse(members.error());
    return writeAndNote(call, workbook, {documents::progressSlipPaper},
                        documents::progressSlips(workbook.database(), *members, QDate::currentDate()));
}

/// All papers of an activity; what is not among them is told.
int printActivityDossier(const Call &call, Workbook &workbook)
{
    const auto activity = activityNamed(workbook, call.value(u"activity"_s));
    if (!activity)
        return wrongUse(activity.error());
    const auto pagesOf = [](const documents::Document &paper) {
        return static_cast<int>(print::layOut(paper).pages.size());
    };
    const auto dossier = documents::activityDossier(workbook.database(), activity->id, QDate::currentDate(), pagesOf);
    if (!dossier)
        return fail(dossier.error());
    for (const QString &sentence : dossier->lacking)
        tell(sentence);
    return writeAndNote(call, workbook, {documents::activityDossierPaper, activity->id}, dossier->papers);
}

int printOfSuggestions(const Call &call, Workbook &workbook, documents::SuggestionPaper paper)
{
    const auto suggestions = suggestionsAsked(call, workbook);
    if (!suggestions)
        return wrongUse(suggestions.error());
    const auto papers = documents::suggestionPapers(workbook.database(), paper, *suggestions);
    const documents::PapersAbout about = documents::papersAbout(workbook.database(), paper, *suggestions);
    return writeAndNote(call, workbook, about, papers);
}

/// The reports of the option --number, such as "5" or "2024/5", or all. Errors: Invalid; Storage.
Result<QList<ReportId>> reportsAsked(const Call &call, Database &database)
{
    const auto reports = ReportRepository(database).inOrder();
    if (!reports)
        return reports.error();
    const QString wanted = call.value(u"number"_s);
    QList<ReportId> found;
    for (const Report &report : *reports)
        if (wanted.isEmpty() || wanted == QString::number(report.number)
            || wanted == u"%1/%2"_s.arg(report.year).arg(report.number))
            found.append(report.id);
    if (found.size() == 1 || wanted.isEmpty())
        return found;
    const QString refusal = found.isEmpty()
        ? QCoreApplication::translate("Cli", "There is no report %1.")
        : QCoreApplication::translate("Cli", "Several reports have the number %1: tell it as YEAR/NUMBER.");
    return Error {ErrorKind::Invalid, refusal.arg(wanted), {}};
}

int printReports(const Call &call, Workbook &workbook)
{
    const auto reports = reportsAsked(call, workbook.database());
    if (!reports)
        return wrongUse(reports.error());
    return writeAndNote(call, workbook, {documents::reportSheetPaper},
                        documents::reportSheets(workbook.database(), *reports));
}

int printOfActivity(const Call &call, Workbook &workbook, documents::ActivityPaper paper)
{
    const auto activity = activityNamed(workbook, call.value(u"activity"_s));
    if (!activity)
        return wrongUse(activity.error());
    return writeAndNote(call, workbook, {lianxin::codeOf(paper), activity->id},
                        documents::activityPapers(workbook.database(), paper, activity->id, QDate::currentDate()));
}

int writeCalendar(const Call &call, Workbook &workbook, ActivityId activity)
{
    const QString path = call.value(u"out"_s);
    const auto content = calendarFile(workbook.database(), activity, QDateTime::currentDateTimeUtc());
    if (!content)
        return fail(content.error());
    if (const auto written = print::replaceFile(path, *content); !written)
        return fail(written.error());
    if (call.json())
        say(QJsonObject {{u"written"_s, QJsonArray {path}}});
    else
        say(path);
    return Done;
}

} // namespace

int runPrint(const Call &call)
{
    if (const auto form = formOf(call); !form)
        return wrongUse(form.error());
    const QString word = call.value(u"paper"_s);
    if (!word.isEmpty() && !paperWords().contains(word))
        return wrongUse(QCoreApplication::translate("Cli", "There is no paper %1; there are: %2.")
                            .arg(word, paperWords().join(", "_L1)));
    if (const auto scheme = schemePaperWords().indexOf(word); scheme >= 0 && call.has(u"out"_s))
        return printScheme(call, static_cast<documents::SchemePaper>(scheme));
    if (call.has(u"sign"_s) && !periodPaperWords().contains(word))
        return wrongUse(QCoreApplication::translate("Cli", "--sign is for %1 alone; other papers are not signed.")
                            .arg(periodPaperWords().join(", "_L1)));
    Q_ASSERT(activityWords.size() == static_cast<qsizetype>(codesOf(documents::ActivityPaper {}).size()));
    const auto place = activityWords.indexOf(word);
    if (const auto period = periodPaperWords().indexOf(word); period >= 0 && call.has(u"out"_s))
        return printOfPeriod(call, static_cast<documents::PeriodPaper>(period));
    if (const auto pictured = picturedPaperWords().indexOf(word); pictured >= 0 && call.has(u"out"_s))
        return printPictured(call, static_cast<documents::PicturedPaper>(pictured));
    const bool isOfSuggestions = suggestionWords.contains(word) && !call.has(u"activity"_s);
    const bool isOther = isOfSuggestions || word == "dossier"_L1 || word == "report"_L1 || word == "progress"_L1;
    if (!call.has(u"out"_s) || (!isOther && (place < 0 || !call.has(u"activity"_s))))
        return wrongUse(
            QCoreApplication::translate("Cli",
                                        "Tell --out PATH and --paper, one of %1 with --activity N; dossier "
                                        "with --activity N or perhaps --member NAME; progress with perhaps --member "
                                        "NAME; ledger, case or report with perhaps "
                                        "--number NO; or one of %2 with --month YYYY-MM or --from D --to "
                                        "D; or one of %3 with --year YYYY.")
                .arg(activityWords.join(", "_L1), (periodPaperWords() + picturedPaperWords()).join(", "_L1),
                     schemePaperWords().join(", "_L1)));
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    if (word == "dossier"_L1 && call.has(u"activity"_s))
        return printActivityDossier(call, **workbook);
    if (isOfSuggestions)
        return printOfSuggestions(call, **workbook, suggestionWords.value(word));
    if (word == "progress"_L1)
        return printProgress(call, **workbook);
    if (word == "report"_L1)
        return printReports(call, **workbook);
    return word == "dossier"_L1 ? printDossiers(call, **workbook)
                                : printOfActivity(call, **workbook, static_cast<documents::ActivityPaper>(place));
}

int runCalendar(const Call &call)
{
    if (!call.has(u"activity"_s) || !call.has(u"out"_s))
        return wrongUse(QCoreApplication::translate("Cli", "Tell --activity N and --out PATH."));
    const QString path = call.value(u"out"_s);
    if (!path.endsWith(".ics"_L1, Qt::CaseInsensitive))
        return wrongUse(
            QCoreApplication::translate("Cli", "A calendar is written as .ics: %1 has another ending.").arg(path));
    return withActivity(
        call, [&](Workbook &workbook, const Activity &activity) { return writeCalendar(call, workbook, activity.id); });
}

} // namespace lianxin::cli
