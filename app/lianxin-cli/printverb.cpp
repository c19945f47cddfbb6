#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/paperwriting.h"
#include "app/lianxin-cli/periodpapers.h"
#include "app/lianxin-cli/verbs.h"
#include "core/activities/activity.h"
#include "core/base/chinesetext.h"
#include "core/base/wordlists.h"
#include "core/documents/activitypapers.h"
#include "core/documents/memberdossier.h"
#include "core/evaluation/facts.h"
#include "core/exchange/calendarfile.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

/// By documents::ActivityPaper.
const QStringList activityWords {u"plan"_s,       u"schedule"_s, u"notes"_s,   u"sign-in"_s, u"bus"_s,
                                 u"seat-cards"_s, u"badges"_s,   u"summary"_s, u"review"_s};

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
    return Error {ErrorKind::Invalid,
                  QCoreApplication::translate("Cli", "There is no member called %1; the nearest names: %2.")
                      .arg(wanted, nearestNames(wanted, names).join(", "_L1)),
                  {}};
}

int printDossiers(const Call &call, Workbook &workbook)
{
    const auto members = membersAsked(call, workbook.database());
    if (!members)
        return wrongUse(members.error());
    const auto papers = documents::memberDossiers(workbook.database(), *members);
    return papers ? writePapers(call, *papers) : fail(papers.error());
}

int printOfActivity(const Call &call, Workbook &workbook, documents::ActivityPaper paper)
{
    const auto activity = activityNamed(workbook, call.value(u"activity"_s));
    if (!activity)
        return wrongUse(activity.error());
    const auto papers = documents::activityPapers(workbook.database(), paper, activity->id, QDate::currentDate());
    return papers ? writePapers(call, *papers) : fail(papers.error());
}

} // namespace

int runPrint(const Call &call)
{
    const QString word = call.value(u"paper"_s);
    const auto place = activityWords.indexOf(word);
    if (const auto period = periodPaperWords().indexOf(word); period >= 0 && call.has(u"out"_s))
        return printOfPeriod(call, static_cast<documents::PeriodPaper>(period));
    const bool isDossier = word == "dossier"_L1;
    if (!call.has(u"out"_s) || (!isDossier && (place < 0 || !call.has(u"activity"_s))))
        return wrongUse(QCoreApplication::translate("Cli",
                                                    "Tell --out PATH and --paper, one of %1 with --activity N, "
                                                    "dossier with perhaps --member NAME, or one of %2 with --month "
                                                    "YYYY-MM or --from D --to D.")
                            .arg(activityWords.join(", "_L1), periodPaperWords().join(", "_L1)));
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    return isDossier ? printDossiers(call, **workbook)
                     : printOfActivity(call, **workbook, static_cast<documents::ActivityPaper>(place));
}

int runCalendar(const Call &call)
{
    if (!call.has(u"activity"_s) || !call.has(u"out"_s))
        return wrongUse(QCoreApplication::translate("Cli", "Tell --activity N and --out PATH."));
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    const auto activity = activityNamed(**workbook, call.value(u"activity"_s));
    if (!activity)
        return wrongUse(activity.error());
    const auto content = calendarFile((*workbook)->database(), activity->id, QDateTime::currentDateTimeUtc());
    if (!content)
        return fail(content.error());
    const QString path = call.value(u"out"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size() || !file.commit())
        return fail(Error {ErrorKind::Storage, QCoreApplication::translate("Print", "%1 cannot be written.").arg(path),
                           file.errorString()});
    if (call.json())
        say(QJsonObject {{u"written"_s, QJsonArray {path}}});
    else
        say(path);
    return Done;
}

} // namespace lianxin::cli
