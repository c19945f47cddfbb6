#pragma once

#include "core/activities/activitytask.h"
#include "core/activities/aftermath.h"
#include "core/base/recordref.h"
#include "core/evaluation/factindex.h"
#include "core/evaluation/honour.h"

namespace lianxin {

/// What has to be done, the most urgent kind first.
enum class TodayKind {
    OverdueCard, ///< handed to a department and late
    DueCard, ///< due within the next days
    ExtensionAsked, ///< a department asks for more time, and nobody answered
    UnsignedCard, ///< the department has not signed for it in time
    OversightDue, ///< the leader who follows it is to hear of it
    VisitDue, ///< is it really done?
    FollowUpDue, ///< a leader wrote on a report, and what is to be done about it is not done
    ObjectionOpen, ///< somebody objects to points or an honour, and has no answer
    UnsentReport, ///< a report is signed, and was not sent yet
    AnswerDue, ///< a report was sent, and the answer does not come
    SilentInvitee, ///< the letter is out, the answer is not in, and the activity is still to come
    TaskDue, ///< to be done by a day before or after an activity
    ResearchDue, ///< the outline or the report of a research
    LookingBack, ///< the review of an activity
    UnfinishedLedger, ///< the day of the activity has come; it is not noted as held, or its ledger is not finished
    PromiseDue, ///< what was promised to a partner, with or without a last day
    ReviewDue, ///< the half-year review of a pairing
    QuietPair, ///< a pairing that has lost its rhythm
};

struct TodayItem {
    TodayKind kind = TodayKind::OverdueCard;
    QString subject; ///< whom or what it is about
    QString detail; ///< one line more; may be empty
    RecordRef record; ///< what to open
    QDate date; ///< due, sent, held or last served
    int daysLate = 0; ///< days since `date`; negative = so many days are left
    bool isForVisit = false; ///< of a pair: a visit is missed, not a contact
    ResearchPart part = ResearchPart::Outline; ///< of a research: what is due

    friend bool operator==(const TodayItem &, const TodayItem &) = default;
};

/// What may have to be done and is no fact.
struct PendingWork {
    QList<ActivityTask> tasks = {}; ///< of the activities
    QList<PointObjection> objections = {};
    QList<ActivityReview> reviews = {}; ///< of activities
};

/// What has to be done on `day`, seen up to `daysAhead` days ahead: by kind, and in each the oldest first.
QList<TodayItem> todayList(const Facts &facts, QDate day, int daysAhead = 7, const PendingWork &pending = {});
/// The same of the facts that `index` leads to.
QList<TodayItem> todayList(const FactIndex &index, QDate day, int daysAhead = 7, const PendingWork &pending = {});

/// The step by which a card on the list usually goes on; of one that waits for long, that a leader hears of it.
[[nodiscard]] StepKind stepFor(TodayKind kind, const Suggestion &card, QDate day, const Patience &patience);

/// The heading over the items of a kind.
[[nodiscard]] QString headingOf(TodayKind kind);

} // namespace lianxin
