#pragma once

#include "core/statistics/scope.h"
#include "core/statistics/statistics.h"

namespace lianxin {

// The parts of computeStatistics().

RosterFigures rosterFigures(const Scope &scope);
Tally specialistsAvailable(const Scope &scope);
InvitationFigures invitationFigures(const Scope &scope);
PeopleFigures peopleFigures(const Scope &scope);
QList<ActivityFigures> activityFigures(const Scope &scope);
QList<CountyFigures> countyFigures(const Scope &scope);
NeedFigures needFigures(const Scope &scope);
SuggestionFigures suggestionFigures(const Scope &scope, const QList<QDate> &on);
ReportFigures reportFigures(const Scope &scope);
Tally funnel(const Scope &scope);
QList<MonthFigures> monthFigures(const Scope &scope);
OutcomeFigures outcomeFigures(const Scope &scope);
PairingFigures pairingFigures(const Scope &scope);

/// Those that host visits: not the city itself, which is a class of its own, unless it hosted one all the same.
QList<DirectoryEntry> countiesOf(const Scope &scope);
/// The same, where `hosts` are the regions of all activities.
QList<DirectoryEntry> countiesOf(const Directory &directory, const QSet<qint64> &hosts);

/// The distinct reports that a level with this meaning adopted, among `adoptions`.
QSet<qint64> adoptedReports(const Scope &scope, const QList<Adoption> &adoptions, QStringView level);

/// `part` of `whole` in percent, to a tenth; 0 of nothing.
double ratePercent(qsizetype part, qsizetype whole);

} // namespace lianxin
