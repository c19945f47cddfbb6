#pragma once

#include "app/lianxin-cli/command.h"

/// The verbs, each in a file of its name. They answer an Exit.
namespace lianxin::cli {

/// All of them: those of the file, then those of the office's work.
const QList<Verb> &verbs();

int runBackup(const Call &call);
int runCalendar(const Call &call);
int runCards(const Call &call);
int runCharts(const Call &call);
int runCheck(const Call &call);
int runExport(const Call &call);
int runHistory(const Call &call);
int runImport(const Call &call);
int runLabels(const Call &call);
int runLetters(const Call &call);
int runNeeds(const Call &call);
int runNew(const Call &call);
int runNumbers(const Call &call);
int runPlan(const Call &call);
int runPoints(const Call &call);
int runPrint(const Call &call);
int runRestore(const Call &call);
int runSalvage(const Call &call);
int runSelect(const Call &call);
int runSolve(const Call &call);
int runStats(const Call &call);

} // namespace lianxin::cli
