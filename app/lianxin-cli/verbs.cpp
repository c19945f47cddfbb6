#include "app/lianxin-cli/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

/// What is done with a workbook as a file.
QList<Verb> fileVerbs()
{
    return {
        {.name = "new",
         .usage = "FILE [--sample]",
         .does = QT_TRANSLATE_NOOP("Cli", "makes a workbook, with the sample year if asked"),
         .flags = {u"sample"_s},
         .run = runNew},
        {.name = "import",
         .usage = "FILE PATH... [--as KIND] [--map MAP.json] [--clear-empty] [--dry-run]",
         .does = QT_TRANSLATE_NOOP(
             "Cli",
             "takes spreadsheets, folders of them or calendars of holidays (.ics) in; an empty cell says nothing, or "
             "clears what is stored with --clear-empty. KIND, if the columns do not tell it: directory, "
             "directory.holidays, directory.enterprises, directory.venues, members, plan, plan.changes, plan.agenda, "
             "plan.publicity, plan.cases, plan.reviews, needs, needs.projects, "
             "pairings, pairings.services, outcomes, invitations, ledger, ledger.proposals, reports, "
             "reports.adoptions, reports.comments, rules, rules.multipliers, rules.classes, rules.conditions, "
             "rules.awards. "
             "MAP.json: {\"columns\": {\"their column\": \"our column\"}, \"values\": "
             "{\"our column\": {\"their word\": \"our word\"}}}"),
         .flags = {u"dry-run"_s, u"clear-empty"_s},
         .values = {u"as"_s, u"map"_s},
         .fewest = 2,
         .most = -1,
         .run = runImport},
        {.name = "check",
         .usage = "FILE",
         .does = QT_TRANSLATE_NOOP("Cli", "whether the workbook and its history are sound"),
         .run = runCheck},
        {.name = "backup",
         .usage = "FILE --to PATH",
         .does = QT_TRANSLATE_NOOP("Cli", "a copy that is looked at before it counts"),
         .values = {u"to"_s},
         .run = runBackup},
        {.name = "restore",
         .usage = "BACKUP --to FILE",
         .does = QT_TRANSLATE_NOOP("Cli", "puts a copy in the workbook's place, which is kept"),
         .values = {u"to"_s},
         .run = runRestore},
        {.name = "salvage",
         .usage = "FILE --to PATH",
         .does = QT_TRANSLATE_NOOP("Cli", "saves what can be read of a damaged workbook"),
         .values = {u"to"_s},
         .run = runSalvage},
        {.name = "history",
         .usage = "FILE [--undo] [--redo] [--limit N]",
         .does = QT_TRANSLATE_NOOP("Cli", "the newest actions; undo or redo the last"),
         .flags = {u"undo"_s, u"redo"_s},
         .values = {u"limit"_s},
         .run = runHistory},
    };
}

/// What the office gets out of it.
QList<Verb> officeVerbs()
{
    return {
        {.name = "stats",
         .usage = "FILE [--from D] [--to D] [--on D[,D...]] [--headline | --next]",
         .does = QT_TRANSLATE_NOOP("Cli",
                                   "the figures of the statistics page; all of them with --json; --next: where to go "
                                   "next, and why"),
         .flags = {u"headline"_s, u"next"_s},
         .values = {u"from"_s, u"to"_s, u"on"_s},
         .run = runStats},
        {.name = "points",
         .usage = "FILE [--from D] [--to D] [--rules NAME] [--member NAME [--reach N]]",
         .does = QT_TRANSLATE_NOOP("Cli",
                                   "the evaluation; of one member with each line's rule and source, and with --reach "
                                   "what is missing to N points; by another set of rules than the one in use with "
                                   "--rules, of which 'program' names those that come with the program"),
         .values = {u"from"_s, u"to"_s, u"rules"_s, u"member"_s, u"reach"_s},
         .run = runPoints},
        {.name = "select",
         .usage = "FILE --activity N [--apply]",
         .does = QT_TRANSLATE_NOOP("Cli", "chooses whom to invite, and why; --apply invites them"),
         .flags = {u"apply"_s},
         .values = {u"activity"_s},
         .run = runSelect},
        {.name = "plan",
         .usage = "FILE --year Y",
         .does = QT_TRANSLATE_NOOP("Cli", "whom to invite to what lies ahead in the plan of a year, all at once"),
         .values = {u"year"_s},
         .run = runPlan},
        {.name = "solve",
         .usage = "PROBLEM.json",
         .does = QT_TRANSLATE_NOOP("Cli", "the same for a problem in a file"),
         .run = runSolve},
        {.name = "charts",
         .usage = "FILE --out FOLDER [--format png|svg|pdf|xlsx] [--from D] [--to D] [--compare]",
         .does = QT_TRANSLATE_NOOP("Cli",
                                   "every chart of the statistics page, or the numbers behind it; beside the year "
                                   "before with --compare, of the days from --from to --to"),
         .flags = {u"compare"_s},
         .values = {u"out"_s, u"format"_s, u"from"_s, u"to"_s},
         .run = runCharts},
        {.name = "export",
         .usage = "FILE --table KIND --out PATH.xlsx|.csv",
         .does = QT_TRANSLATE_NOOP(
             "Cli",
             "whole tables, which import takes back: words, holidays, enterprises, venues, members, plan, changes, "
             "agenda, projects, needs, invitations, ledger, proposals, publicity, cases, reviews, reports, adoptions, "
             "comments, pairings, services, "
             "outcomes, rules, multipliers, classes, conditions, awards; and as the pages show them: activities, "
             "points, history"),
         .values = {u"table"_s, u"out"_s},
         .run = runExport},
    };
}

/// What it prints.
QList<Verb> paperVerbs()
{
    return {
        {.name = "letters",
         .usage = "FILE --activity N --out PATH [--format pdf|docx] "
                  "[--kind members|units|county|group|transfer|reminder|progress] [--issue]",
         .does =
             QT_TRANSLATE_NOOP("Cli",
                               "letters as one PDF or Word file, or a folder of them; the notice for the chat group. "
                               "--issue gives the letters their numbers and keeps them as they are sent"),
         .flags = {u"issue"_s},
         .values = {u"activity"_s, u"out"_s, u"kind"_s, u"format"_s},
         .run = runLetters},
        {.name = "print",
         .usage = "FILE --paper PAPER --out PATH [--format pdf|docx] [--activity N] [--member NAME] [--number NO] "
                  "[--month YYYY-MM] [--from D --to D] [--count N] [--order strokes|points] [--points] [--campaign "
                  "NAME] [--year Y] [--sign]",
         .does = QT_TRANSLATE_NOOP(
             "Cli",
             "a paper of an activity: plan, schedule, notes, members, sign-in, bus, seat-cards, badges, "
             "summary, review, press, projects, ledger, case, or with dossier all of them in one; ledger or case of "
             "one suggestion or of all; report: the sheet of one report or of all; dossier of a member or of all; "
             "progress of all that a member suggested, or of each; or of a month or of days: month-summary, "
             "year-summary, pioneers, excellent; leader-page or campaign-report, "
             "with charts; of the plan of a year: scheme, scheme-changes with --year. --sign signs one of these and "
             "keeps it as it is, with a number where the office numbers such papers"),
         .flags = {u"points"_s, u"sign"_s},
         .values = {u"paper"_s, u"out"_s, u"format"_s, u"activity"_s, u"member"_s, u"number"_s, u"month"_s, u"from"_s,
                    u"to"_s, u"count"_s, u"order"_s, u"campaign"_s, u"year"_s},
         .run = runPrint},
    };
}

/// What goes along with letters and papers.
QList<Verb> sheetVerbs()
{
    return {
        {.name = "needs",
         .usage = "FILE --activity N (--out PATH.xlsx | --from PATH [--dry-run])",
         .does = QT_TRANSLATE_NOOP("Cli",
                                   "the sheet on which the county of an activity tells its projects and needs, filled "
                                   "in with what is known; --from reads it back"),
         .flags = {u"dry-run"_s},
         .values = {u"activity"_s, u"out"_s, u"from"_s},
         .run = runNeeds},
        {.name = "labels",
         .usage = "FILE --activity N --out PATH [--kind members|units|county|transfer|reminder|progress] "
                  "[--form 3x8|3x7|2x7|dl|zl|c5] [--first N]",
         .does = QT_TRANSLATE_NOOP("Cli",
                                   "address labels or envelopes for the letters of an activity; --first is the first "
                                   "label of the sheet that is still there"),
         .values = {u"activity"_s, u"out"_s, u"format"_s, u"kind"_s, u"form"_s, u"first"_s},
         .run = runLabels},
        {.name = "calendar",
         .usage = "FILE --activity N --out PATH.ics",
         .does = QT_TRANSLATE_NOOP("Cli", "an activity as a file that calendars read"),
         .values = {u"activity"_s, u"out"_s},
         .run = runCalendar},
        {.name = "numbers",
         .usage = "FILE [--year Y]",
         .does = QT_TRANSLATE_NOOP("Cli",
                                   "the numbers of the office's letters: how far each cycle is, and what is missing"),
         .values = {u"year"_s},
         .run = runNumbers},
        {.name = "cards",
         .usage = "FILE [--activity N] [--number NO] [--size a4|a5] --out PATH [--format pdf|docx]",
         .does = QT_TRANSLATE_NOOP("Cli", "tracking cards as one PDF or Word file, or a folder of them"),
         .values = {u"activity"_s, u"number"_s, u"size"_s, u"out"_s, u"format"_s},
         .run = runCards},
    };
}

} // namespace

const QList<Verb> &verbs()
{
    static const QList<Verb> all = fileVerbs() + officeVerbs() + paperVerbs() + sheetVerbs();
    return all;
}

} // namespace lianxin::cli
