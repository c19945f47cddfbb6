#pragma once

#include "core/evaluation/facts.h"
#include "core/statistics/tally.h"

namespace lianxin {

/// The five figures of the programme.
struct Headline {
    int activitiesHeld = 0;
    int attendances = 0;
    int suggestions = 0;
    int reports = 0;
    int provinceAdoptedReports = 0;
};

/// The roll as it is now, whatever the period.
struct RosterFigures {
    int rows = 0;
    int serving = 0;
    Tally byState = {};
    Tally servingByHome = {};
    Tally servingBySector = {};
    Tally servingByRole = {};
    Tally servingBySex = {};
    Tally servingByParty = {};
    Tally servingByUnitType = {};
    int phoneBlankRows = 0;
    int specialtyBlankRows = 0;
    Tally sameNameGroups = {}; ///< names that several members have
};

struct InvitationFigures {
    int rows = 0;
    int present = 0; ///< late or not
    int leave = 0;
    int absent = 0;
    int noShowAfterAgreeing = 0;
    int noReply = 0; ///< to activities that were held
    Tally presentByChannel = {};
    Tally rowsByChannel = {};
    Tally leaveByReason = {};
    int lateArrivals = 0;
};

struct PeopleFigures {
    int distinctParticipants = 0;
    int distinctParticipantsStillServing = 0;
    int distinctInvited = 0;
    int neverInvitedOfServing = 0;
    int neverAttendedOfServing = 0;
    Tally attendanceHistogram = {}; ///< how many members came so many times
    QStringList threeTimes = {}; ///< who came three times or more
};

/// What one activity brought. A report belongs to the activity of its first source.
struct ActivityFigures {
    ActivityId id = {};
    std::optional<int> number = {};
    QDate date = {};
    QString county = {};
    QString theme = {};
    int invited = 0;
    int local = 0; ///< of those present, by the seat that they took
    int specialist = 0;
    int attendances = 0;
    int suggestions = 0;
    int sameDay = 0; ///< registered on the day of the activity
    Tally byRoute = {};
    Tally byCategory = {};
    int reports = 0;
    int cityAdopted = 0;
    int provinceAdopted = 0;
    int projects = 0;
    int needs = 0;
    QString leader = {};
};

struct CountyFigures {
    QString county = {};
    int activities = 0;
    int attendances = 0;
    int suggestions = 0;
    int sameDay = 0;
    int reports = 0;
    int cityAdopted = 0;
    int provinceAdopted = 0;
    int needs = 0;
};

struct NeedFigures {
    int projects = 0;
    int needs = 0;
    Tally byCategory = {};
    Tally byUrgency = {};
};

/// How often members say what of the handling by a department.
struct UnitOpinions {
    QString unit;
    Tally satisfaction = {}; ///< with the whole
    Tally attitude = {}; ///< how they were treated
    Tally pertinence = {}; ///< whether the answer met the matter
};

struct SuggestionFigures {
    int total = 0;
    Tally byCategory = {};
    Tally byRoute = {};
    int sameDay = 0;
    double sameDayRatePercent = 0; ///< to a tenth
    int joint = 0; ///< by several members
    int departmentClosed = 0;
    int departmentOpen = 0;
    QList<std::pair<QDate, QStringList>> overdue = {}; ///< for each day asked for, the numbers
    QStringList closedLate = {};
    Tally byGrade = {};
    Tally departmentClosedByGrade = {};
    Tally byEvaluation = {};
    Tally byAttitude = {}; ///< of those of which members said it
    Tally byPertinence = {}; ///< of those of which members said it
    QList<UnitOpinions> opinionsByUnit = {};
    int progressEntries = 0;
    Tally byMainUnit = {}; ///< of those handed to departments
    int cards = 0;
    int proposalLeads = 0;
    QStringList writtenByAbsentMember = {}; ///< a proposer was not at the activity
};

struct ReportFigures {
    int total = 0;
    Tally byKind = {};
    int sentCity = 0;
    int sentProvince = 0;
    int sentNational = 0;
    int adoptionEvents = 0;
    int forwardedNotAdopted = 0;
    Tally adoptedByLevel = {}; ///< distinct reports
    QList<std::pair<QString, Tally>> adoptedByLevelAndMode = {};
    int provinceIssues = 0; ///< one issue may print several reports
    int comments = 0;
    Tally commentsByLevel = {};
    QStringList multiSourceReports = {};
    QStringList suggestionsFeedingTwoReports = {}; ///< or more
    int suggestionsUsedInReports = 0;
    QList<std::pair<int, int>> provinceAdoptedInYear = {}; ///< year, distinct reports
    double provinceRatePercent = 0; ///< of the reports that count, so many of these were adopted; to a tenth
};

struct MonthFigures {
    QString month = {}; ///< yyyy-MM
    int activities = 0;
    int attendances = 0;
    int suggestionsByActivityDate = 0;
    int suggestionsByRegistrationDate = 0;
    int reportsFormed = 0;
    int cityAdopted = 0;
    int provinceAdopted = 0;
};

struct OutcomeFigures {
    int total = 0;
    Tally byKind = {};
    qint64 financingFen = 0;
    qint64 moneyFen = 0;
    int peopleTrained = 0;
    int sessions = 0;
    int posts = 0;
};

struct PairingFigures {
    int total = 0;
    Tally byState = {};
    int serviceLogs = 0;
    Tally byKind = {}; ///< of the partner
};

/// Every figure of the statistics page.
struct Statistics {
    Headline headline;
    RosterFigures roster;
    Tally specialistsAvailable = {}; ///< by the activity's number
    InvitationFigures invitations;
    PeopleFigures people;
    QList<ActivityFigures> perActivity = {}; ///< those that were held, by day
    QList<CountyFigures> perCounty = {};
    NeedFigures needs;
    SuggestionFigures suggestions;
    ReportFigures reports;
    Tally funnel = {}; ///< distinct reports at each level
    QList<MonthFigures> monthly = {}; ///< from the first to the last month in which something happened
    OutcomeFigures outcomes;
    PairingFigures pairings;
    int monthlyAwards = 0;
    int cancelledActivities = 0;
    int postponedActivities = 0;
};

/// The figures of what happened within `period`. What depends on the day (overdue, open, closed, quiet) is as seen
/// at the end of the first day of `on`; overdue cards are listed for each of them.
Statistics computeStatistics(const Facts &facts, const Period &period, const QList<QDate> &on);

} // namespace lianxin
