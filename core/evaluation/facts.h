#pragma once

#include "core/activities/project.h"
#include "core/activities/venue.h"
#include "core/base/period.h"
#include "core/directory/calendarday.h"
#include "core/directory/directoryrepository.h"
#include "core/evaluation/rule.h"
#include "core/invitations/invitation.h"
#include "core/ledger/handling.h"
#include "core/ledger/lateness.h"
#include "core/pairing/rhythm.h"
#include "core/reports/reportcourse.h"

namespace lianxin {

class Database;

/// All that the office has recorded, read once, as a plain value: what points, figures, dossiers and the list
/// of today are computed from.
struct Facts {
    Directory directory;
    QList<CustomField> customFields; ///< those of the office, of all kinds of record
    QList<MemberGroup> groups;
    QList<SessionPreset> presets;
    QList<Enterprise> enterprises;
    QList<Venue> venues;
    QList<Member> members;
    QList<Activity> activities;
    QList<ActivityChange> changes;
    QList<Project> projects;
    QList<Need> needs;
    QList<Invitation> invitations;
    QList<Suggestion> suggestions;
    QList<ProposalLead> leads;
    QList<Report> reports;
    QList<Adoption> adoptions;
    QList<LeaderComment> comments;
    QList<Pairing> pairings;
    QList<PairingService> services;
    QList<PairingReview> reviews;
    QList<Outcome> outcomes;
    QList<MonthlyAward> awards;

    QList<DeadlineRule> deadlineRules;
    QList<CalendarDay> calendarDays;
    Deadlines deadlines; ///< by those rules and that calendar
    Patience patience;
    PairingTerms pairingTerms;
    int quietMonths = 3; ///< after so many months without a service a pairing is quiet
    int verifyMonths = 12; ///< after so many months employer and telephone of a member are to be confirmed again
    int themeDepth = 2; ///< how deep a specialty must be to fit the theme of an activity, 1 to 3
    ReportRules reportRules; ///< what the text of a report must be like
    QString reportTitle; ///< of a draft, with %1 where stands what it is about
    int answerDays = 60; ///< so many days after sending a report an answer is due; 0 = never
    int followUpDays = 15; ///< so many days after a leader's comment it must have been followed up; 0 = it need not
    EntryId financing; ///< the kind of outcome that is money lent; not stored = none is
};

/// What the rules of handling know of the office that has `facts`.
[[nodiscard]] HandlingTerms handlingTerms(const Facts &facts, QDate today);

/// What the rules of the course of reports know of the office that has `facts`.
[[nodiscard]] ReportTerms reportTerms(const Facts &facts, QDate today);

/// Errors: Storage.
Result<Facts> readFacts(Database &database);

/// Reads by which terms facts are judged, such as deadlines and the patience of the office, into `facts`, whose
/// directory is known. Errors: Storage.
Result<void> readTerms(Facts &facts, Database &database);
/// Of these terms, after how many weeks somebody looks whether it is really done; as the program came when none is set.
[[nodiscard]] QList<int> readVisitWeeks(Database &database);

/// What of `facts` happened within `period`, each by its own day: what belongs to an activity by the day of
/// the activity, a suggestion by its registration, a pairing by its beginning. The roll stays whole.
Facts within(const Facts &facts, const Period &period);

} // namespace lianxin
