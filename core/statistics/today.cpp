#include "core/statistics/today.h"

#include "core/base/wordlists.h"
#include "core/evaluation/factindex.h"
#include "core/ledger/handling.h"
#include "core/reports/reportcourse.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int longestDetail = 40; // characters

/// Whether the day for which it was planned has come, and nobody has told whether it was held.
bool isPlannedUntil(const Activity &activity, QDate day)
{
    return activity.state == ActivityState::Planned && activity.plannedOn.isValid() && activity.plannedOn <= day;
}

class Today
{
public:
    Today(const FactIndex &index, QDate day, int daysAhead, const PendingWork &pending)
        : m_facts(index.facts())
        , m_index(index)
        , m_day(day)
        , m_daysAhead(daysAhead)
    {
        cards();
        comments();
        sendings();
        invitees();
        toDo(pending.tasks);
        research();
        lookBack(pending.reviews);
        toAnswer(pending.objections);
        ledgers();
        promises();
        pairs();
    }

    [[nodiscard]] QList<TodayItem> inOrder()
    {
        std::ranges::stable_sort(m_items, {}, [](const TodayItem &item) {
            return std::tuple(item.kind, item.date, item.subject, item.record.id);
        });
        return m_items;
    }

private:
    void add(TodayKind kind, const QString &subject, const QString &detail, const RecordRef &record, QDate date)
    {
        const int late = date.isValid() ? static_cast<int>(date.daysTo(m_day)) : 0;
        m_items.append({kind, subject, detail, record, date, late});
    }

    void cards()
    {
        for (const Suggestion &card : m_facts.suggestions) {
            const bool late = isOverdue(card, m_day);
            const bool due = isOpen(card, m_day) && card.dueOn.isValid() && card.dueOn <= m_day.addDays(m_daysAhead);
            if (late || due)
                add(late ? TodayKind::OverdueCard : TodayKind::DueCard, card.number, detailOf(card) + adviceOn(card),
                    {u"suggestion"_s, card.id.value}, card.dueOn);
            asked(card);
            follow(card, TodayKind::UnsignedCard, receiptDueOn(card, m_facts.deadlines).addDays(1));
            follow(card, TodayKind::OversightDue, nextOversightOn(card, m_day));
            follow(card, TodayKind::VisitDue, nextVisitOn(card, m_day, m_facts.patience));
        }
    }

    /// The deadline goes on until somebody answers.
    void asked(const Suggestion &card)
    {
        if (const SuggestionStep *request = openRequest(card, m_day))
            add(TodayKind::ExtensionAsked, card.number,
                sideBySide({request->person, extensionOf(*request), detailOf(card)}), {u"suggestion"_s, card.id.value},
                request->takenOn);
    }

    /// Lists `card` once `date` has come.
    void follow(const Suggestion &card, TodayKind kind, QDate date)
    {
        if (date.isValid() && date <= m_day)
            add(kind, card.number, detailOf(card), {u"suggestion"_s, card.id.value}, date);
    }

    /// What should be done about a card that waits too long.
    [[nodiscard]] QString adviceOn(const Suggestion &card) const
    {
        if (!isForLeader(card, m_day, m_facts.patience))
            return {};
        const int chases = chasesWithoutAnswer(card, m_day);
        return u" \u00B7 "_s
            + (chases > 0
                   ? QCoreApplication::translate("Today", "Chased %1 times: put it before a leader, or write it up")
                         .arg(chases)
                   : QCoreApplication::translate("Today", "Late for long: put it before a leader, or write it up"));
    }

    /// Who handles the card, and what it is about.
    [[nodiscard]] QString detailOf(const Suggestion &card) const
    {
        return sideBySide(
            {m_facts.directory.name(card.mainUnit),
             shortened(card.subject.isEmpty() ? card.content.simplified() : card.subject, longestDetail)});
    }

    /// What a comment says is internal and stands on no list.
    void comments()
    {
        for (const LeaderComment &comment : m_facts.comments)
            if (isToFollow(comment) && comment.followUpDueOn <= m_day.addDays(m_daysAhead)) {
                const Report &report = m_index.find(comment.report);
                add(TodayKind::FollowUpDue, m_index.label(report),
                    sideBySide({comment.leader, comment.followUp, report.title}),
                    {u"leader_comment"_s, comment.id.value}, comment.followUpDueOn);
            }
    }

    void sendings()
    {
        QHash<qint64, QList<EntryId>> answered; // by report
        for (const Adoption &adoption : m_facts.adoptions)
            answered[adoption.report.value].append(adoption.level);
        for (const LeaderComment &comment : m_facts.comments)
            answered[comment.report.value].append(comment.level);
        for (const Report &report : m_facts.reports) {
            if (const QDate signedOn = waitsForSendingSince(report); signedOn.isValid() && signedOn <= m_day)
                add(TodayKind::UnsentReport, m_index.label(report), report.title, {u"report"_s, report.id.value},
                    signedOn);
            for (const ReportSending &each : unanswered(report, answered.value(report.id.value), m_day))
                add(TodayKind::AnswerDue, m_index.label(report),
                    m_facts.directory.name(each.level) + u" \u00B7 "_s + report.title, {u"report"_s, report.id.value},
                    each.answerDueOn);
        }
    }

    void invitees()
    {
        for (const Invitation &invitation : m_facts.invitations) {
            const Activity &activity = m_index.find(invitation.activity);
            const bool sent = invitation.sentOn.isValid() && invitation.sentOn <= m_day;
            const bool toCome =
                activity.state == ActivityState::Planned && (!activity.day().isValid() || activity.day() >= m_day);
            if (sent && toCome && invitation.reply == Reply::None)
                add(TodayKind::SilentInvitee, m_index.find(invitation.member).name, m_index.label(activity),
                    {u"activity"_s, activity.id.value}, invitation.sentOn);
        }
    }

    void toDo(const QList<ActivityTask> &tasks)
    {
        const WorkCalendar calendar = tasks.isEmpty() ? WorkCalendar() : calendarWith(m_facts.calendarDays);
        for (const ActivityTask &task : tasks) {
            const Activity &activity = m_index.find(task.activity);
            const QDate due = dueOf(task, activity.day(), calendar);
            const bool isOpen = !task.doneOn.isValid() && activity.state != ActivityState::Cancelled;
            if (isOpen && due.isValid() && due <= m_day.addDays(m_daysAhead))
                add(TodayKind::TaskDue, m_index.label(activity), sideBySide({task.subject, task.person}),
                    {ActivityTaskRepository::table, task.id.value}, due);
        }
    }

    /// What is asked, and who sees to it.
    [[nodiscard]] static QString researchOf(const Activity &activity, ResearchPart part)
    {
        const QString asked = activity.question.isEmpty() ? activity.theme : activity.question.simplified();
        return sideBySide({part == ResearchPart::Outline ? QCoreApplication::translate("Today", "Outline")
                                                         : QCoreApplication::translate("Today", "Report"),
                           shortened(asked, longestDetail), activity.responsible});
    }

    void research()
    {
        for (const Activity &activity : m_facts.activities) {
            for (const ResearchDue &each : openParts(activity)) {
                if (each.dueOn > m_day.addDays(m_daysAhead))
                    continue;
                add(TodayKind::ResearchDue, m_index.label(activity), researchOf(activity, each.part),
                    {u"activity"_s, activity.id.value}, each.dueOn);
                m_items.last().part = each.part;
            }
        }
    }

    void lookBack(const QList<ActivityReview> &reviews)
    {
        for (const ActivityReview &review : reviews) {
            const Activity &activity = m_index.find(review.activity);
            const bool isOpen = !review.reviewedOn.isValid() && activity.state != ActivityState::Cancelled;
            if (isOpen && review.dueOn.isValid() && review.dueOn <= m_day.addDays(m_daysAhead))
                add(TodayKind::LookingBack, m_index.label(activity), sideBySide({activity.theme, review.person}),
                    {ActivityReviewRepository::table, review.id.value}, review.dueOn);
        }
    }

    void toAnswer(const QList<PointObjection> &objections)
    {
        for (const PointObjection &objection : objections)
            if (objection.outcome == ObjectionOutcome::Open && objection.receivedOn <= m_day)
                add(TodayKind::ObjectionOpen, m_index.find(objection.member).name,
                    sideBySide({objection.raisedBy, shortened(objection.words.simplified(), longestDetail)}),
                    {u"point_objection"_s, objection.id.value}, objection.receivedOn);
    }

    void ledgers()
    {
        struct Ledger {
            int suggestions = 0;
            int open = 0;
        };
        QHash<qint64, Ledger> ledgers; // by activity
        for (const Suggestion &suggestion : m_facts.suggestions) {
            Ledger &ledger = ledgers[suggestion.activity.value];
            ++ledger.suggestions;
            ledger.open += stateOf(suggestion) == HandlingState::Registered ? 1 : 0;
        }
        for (const Activity &activity : m_facts.activities) {
            const bool isHeld = activity.state == ActivityState::Held && !(activity.heldOn > m_day);
            const Ledger ledger = ledgers.value(activity.id.value);
            if ((!isHeld && !isPlannedUntil(activity, m_day)) || (isHeld && ledger.suggestions > 0 && ledger.open == 0))
                continue;
            QString detail = ledger.suggestions == 0
                ? QCoreApplication::translate("Today", "No suggestion is registered yet.")
                : QCoreApplication::translate("Today", "Suggestions without a route: %1").arg(ledger.open);
            if (!isHeld)
                detail = QCoreApplication::translate("Today", "Not registered as held yet.");
            add(TodayKind::UnfinishedLedger, m_index.label(activity), detail, {u"activity"_s, activity.id.value},
                isHeld ? activity.heldOn : activity.plannedOn);
        }
    }

    /// The pair as members and partners call it.
    [[nodiscard]] QString partnerAnd(const Pairing &pairing, const QString &reason) const
    {
        return sideBySide({m_index.find(pairing.partner).name, reason});
    }

    void promises()
    {
        for (const PairingService &service : m_facts.services) {
            const QDate due = promiseDueOn(service, m_facts.pairingTerms);
            const bool isDue = due.isValid() && due <= m_day.addDays(m_daysAhead) && service.servedOn <= m_day;
            if (!isDue || (service.promiseKeptOn.isValid() && service.promiseKeptOn <= m_day))
                continue;
            const Pairing &pairing = m_index.find(service.pairing);
            add(TodayKind::PromiseDue, m_index.find(pairing.member).name, partnerAnd(pairing, service.promise),
                {u"pairing_service"_s, service.id.value}, due);
        }
    }

    [[nodiscard]] static QString reviewReason(const PairingCourse &course)
    {
        if (!course.reviewedOn.isValid())
            return QCoreApplication::translate("Today", "Not reviewed since it began");
        return QCoreApplication::translate("Today", "Last review on %1").arg(course.reviewedOn.toString(Qt::ISODate));
    }

    void quiet(const Pairing &pairing, const PairingCourse &course, const QString &name)
    {
        add(TodayKind::QuietPair, name, partnerAnd(pairing, reasonOf(course, m_day)), {u"pairing"_s, pairing.id.value},
            course.contactedOn.isValid() ? course.contactedOn : pairing.startedOn);
        const auto isMissed = [this](QDate due) { return due.isValid() && due < m_day; };
        m_items.last().isForVisit = isMissed(course.visitDueOn) && !isMissed(course.contactDueOn);
    }

    void pairs()
    {
        for (const Pairing &pairing : m_facts.pairings) {
            const PairingCourse course = m_index.courseOf(pairing, m_day);
            const QString name = m_index.find(pairing.member).name;
            const RecordRef record {u"pairing"_s, pairing.id.value};
            if (course.reviewDueOn.isValid() && course.reviewDueOn <= m_day)
                add(TodayKind::ReviewDue, name, partnerAnd(pairing, reviewReason(course)), record, course.reviewDueOn);
            const QDate served = m_index.lastServedOn(pairing.id, m_day);
            if (course.silence == Silence::Late
                || stateOf(pairing, served, m_day, m_facts.quietMonths) == PairingState::Quiet)
                quiet(pairing, course, name);
        }
    }

    const Facts &m_facts;
    const FactIndex &m_index;
    QDate m_day;
    int m_daysAhead;
    QList<TodayItem> m_items;
};

} // namespace

QList<TodayItem> todayList(const Facts &facts, QDate day, int daysAhead, const PendingWork &pending)
{
    return todayList(FactIndex(facts), day, daysAhead, pending);
}

QList<TodayItem> todayList(const FactIndex &index, QDate day, int daysAhead, const PendingWork &pending)
{
    return Today(index, day, daysAhead, pending).inOrder();
}

StepKind stepFor(TodayKind kind, const Suggestion &card, QDate day, const Patience &patience)
{
    switch (kind) {
    case TodayKind::ExtensionAsked:
        return StepKind::Extended;
    case TodayKind::UnsignedCard:
        return StepKind::Received;
    case TodayKind::VisitDue:
        return StepKind::Visited;
    case TodayKind::OversightDue:
        return StepKind::Note;
    default:
        return isForLeader(card, day, patience) ? StepKind::Escalated : StepKind::Chased;
    }
}

QString headingOf(TodayKind kind)
{
    switch (kind) {
    case TodayKind::OverdueCard:
        return QCoreApplication::translate("Today", "Overdue cards");
    case TodayKind::DueCard:
        return QCoreApplication::translate("Today", "Cards that are soon due");
    case TodayKind::ExtensionAsked:
        return QCoreApplication::translate("Today", "Requests for more time");
    case TodayKind::UnsignedCard:
        return QCoreApplication::translate("Today", "Cards that nobody has signed for");
    case TodayKind::OversightDue:
        return QCoreApplication::translate("Today", "Cards that a leader follows");
    case TodayKind::VisitDue:
        return QCoreApplication::translate("Today", "Return visits: is it really done?");
    case TodayKind::FollowUpDue:
        return QCoreApplication::translate("Today", "Leaders' comments to follow up");
    case TodayKind::ObjectionOpen:
        return QCoreApplication::translate("Today", "Objections without an answer");
    case TodayKind::UnsentReport:
        return QCoreApplication::translate("Today", "Signed reports that are not sent yet");
    case TodayKind::AnswerDue:
        return QCoreApplication::translate("Today", "Reports without an answer");
    case TodayKind::SilentInvitee:
        return QCoreApplication::translate("Today", "Invitees who have not answered");
    case TodayKind::TaskDue:
        return QCoreApplication::translate("Today", "Tasks around activities");
    case TodayKind::ResearchDue:
        return QCoreApplication::translate("Today", "Outlines and reports of research");
    case TodayKind::LookingBack:
        return QCoreApplication::translate("Today", "Reviews of activities");
    case TodayKind::UnfinishedLedger:
        return QCoreApplication::translate("Today", "Ledgers that are not finished");
    case TodayKind::PromiseDue:
        return QCoreApplication::translate("Today", "Promises to partners");
    case TodayKind::ReviewDue:
        return QCoreApplication::translate("Today", "Pairings to be reviewed");
    case TodayKind::QuietPair:
        break;
    }
    return QCoreApplication::translate("Today", "Pairs not heard from");
}

} // namespace lianxin
