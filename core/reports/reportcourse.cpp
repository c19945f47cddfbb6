#include "core/reports/reportcourse.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lianxin {

namespace {

/// The state that the last step says, apart from any sending; none when no step says one.
std::optional<ReportState> stateBySteps(const Report &report)
{
    for (auto step = report.steps.crbegin(); step != report.steps.crend(); ++step) {
        switch (step->kind) {
        case ReportEvent::Draft:
        case ReportEvent::SendBack:
        case ReportEvent::TakeUp:
            return ReportState::Draft;
        case ReportEvent::Edit:
            return ReportState::Edited;
        case ReportEvent::Review:
            return ReportState::Reviewed;
        case ReportEvent::Sign:
            return ReportState::Signed;
        case ReportEvent::Keep:
            return ReportState::Kept;
        case ReportEvent::Reuse:
            return ReportState::Reused;
        default:
            break;
        }
    }
    return {};
}

bool isPutAside(ReportState state)
{
    return state == ReportState::Kept || state == ReportState::Reused;
}

} // namespace

QString wordFor(ReportState state)
{
    static constexpr std::array<const char *, reportStates> words {
        QT_TRANSLATE_NOOP("ReportCourse", "draft"),         QT_TRANSLATE_NOOP("ReportCourse", "edited"),
        QT_TRANSLATE_NOOP("ReportCourse", "reviewed"),      QT_TRANSLATE_NOOP("ReportCourse", "signed"),
        QT_TRANSLATE_NOOP("ReportCourse", "sent"),          QT_TRANSLATE_NOOP("ReportCourse", "kept for reference"),
        QT_TRANSLATE_NOOP("ReportCourse", "used otherwise")};
    return QCoreApplication::translate("ReportCourse", words.at(static_cast<std::size_t>(state)));
}

QString wordFor(ReportEvent event)
{
    static constexpr std::array words {QT_TRANSLATE_NOOP("ReportCourse", "Note"),
                                       QT_TRANSLATE_NOOP("ReportCourse", "Drafted"),
                                       QT_TRANSLATE_NOOP("ReportCourse", "Edited"),
                                       QT_TRANSLATE_NOOP("ReportCourse", "Sent back"),
                                       QT_TRANSLATE_NOOP("ReportCourse", "Reviewed"),
                                       QT_TRANSLATE_NOOP("ReportCourse", "Signed"),
                                       QT_TRANSLATE_NOOP("ReportCourse", "Not adopted"),
                                       QT_TRANSLATE_NOOP("ReportCourse", "Kept for reference"),
                                       QT_TRANSLATE_NOOP("ReportCourse", "Used otherwise"),
                                       QT_TRANSLATE_NOOP("ReportCourse", "Taken up again"),
                                       QT_TRANSLATE_NOOP("ReportCourse", "Sent up"),
                                       QT_TRANSLATE_NOOP("ReportCourse", "Receipt"),
                                       QT_TRANSLATE_NOOP("ReportCourse", "Adopted"),
                                       QT_TRANSLATE_NOOP("ReportCourse", "Forwarded"),
                                       QT_TRANSLATE_NOOP("ReportCourse", "Leader's comment")};
    return QCoreApplication::translate("ReportCourse", words.at(static_cast<std::size_t>(event)));
}

ReportState stateOf(const Report &report)
{
    const auto told = stateBySteps(report);
    if (told && isPutAside(*told))
        return *told;
    if (!report.sendings.isEmpty())
        return ReportState::Sent;
    return told.value_or(report.formedOn.isValid() ? ReportState::Signed : ReportState::Draft);
}

bool isInWriting(const Report &report)
{
    return !report.steps.isEmpty() && report.sendings.isEmpty() && !report.formedOn.isValid();
}

std::span<const ReportTransition> reportTransitions()
{
    using enum ReportState;
    using E = ReportEvent;
    static constexpr std::array table {
        ReportTransition {Draft, E::Edit, Edited, PersonTold | TextWritten},
        ReportTransition {Draft, E::Keep, Kept, ReasonTold},
        ReportTransition {Draft, E::Reuse, Reused, WordsTold},

        ReportTransition {Edited, E::Review, Reviewed, PersonTold | TextWritten},
        ReportTransition {Edited, E::SendBack, Draft, WordsTold},
        ReportTransition {Edited, E::Keep, Kept, ReasonTold},
        ReportTransition {Edited, E::Reuse, Reused, WordsTold},

        ReportTransition {Reviewed, E::Sign, Signed, PersonTold | TextWritten | TextWhole},
        ReportTransition {Reviewed, E::SendBack, Draft, WordsTold},
        ReportTransition {Reviewed, E::Keep, Kept, ReasonTold},
        ReportTransition {Reviewed, E::Reuse, Reused, WordsTold},

        ReportTransition {Signed, E::Send, Sent, LevelTold},
        ReportTransition {Signed, E::SendBack, Draft, WordsTold},
        ReportTransition {Signed, E::Keep, Kept, ReasonTold},
        ReportTransition {Signed, E::Reuse, Reused, WordsTold},

        ReportTransition {Sent, E::Adopt, Sent, LevelTold | FormTold},
        ReportTransition {Sent, E::Forward, Sent, LevelTold | PersonTold},
        ReportTransition {Sent, E::Comment, Sent, LevelTold | PersonTold | WordsTold},
        ReportTransition {Sent, E::Receive, Sent, LevelTold},
        ReportTransition {Sent, E::Decline, Sent, LevelTold | ReasonTold},
        ReportTransition {Sent, E::Send, Sent, LevelTold},
        ReportTransition {Sent, E::Keep, Kept, ReasonTold},
        ReportTransition {Sent, E::Reuse, Reused, WordsTold},

        ReportTransition {Kept, E::TakeUp, Draft, WordsTold},
        ReportTransition {Kept, E::Reuse, Reused, WordsTold},

        ReportTransition {Reused, E::TakeUp, Draft, WordsTold},
    };
    return table;
}

const ReportTransition *transition(ReportState from, ReportEvent event)
{
    const auto table = reportTransitions();
    const auto found = std::ranges::find_if(
        table, [&](const ReportTransition &each) { return each.from == from && each.event == event; });
    return found == table.end() ? nullptr : &*found;
}

QList<ReportEvent> possibleEvents(const Report &report)
{
    QList<ReportEvent> events;
    for (const ReportTransition &each : reportTransitions())
        if (each.from == stateOf(report))
            events.append(each.event);
    events.append(ReportEvent::Note);
    return events;
}

QList<ReportSending> unanswered(const Report &report, const QList<EntryId> &answered, QDate day)
{
    QList<ReportSending> waiting;
    if (isPutAside(stateOf(report)))
        return waiting;
    for (const ReportSending &each : report.sendings) {
        const bool isDeclined = std::ranges::any_of(report.steps, [&](const ReportStep &step) {
            return step.kind == ReportEvent::Decline && step.level == each.level;
        });
        if (each.answerDueOn.isValid() && each.answerDueOn < day && !isDeclined && !answered.contains(each.level))
            waiting.append(each);
    }
    return waiting;
}

QDate waitsForSendingSince(const Report &report)
{
    if (report.steps.isEmpty() || stateOf(report) != ReportState::Signed)
        return {};
    const auto last = std::find_if(report.steps.crbegin(), report.steps.crend(),
                                   [](const ReportStep &step) { return step.kind == ReportEvent::Sign; });
    return last == report.steps.crend() ? QDate() : last->takenOn;
}

bool isToFollow(const LeaderComment &comment)
{
    return comment.followUpDueOn.isValid() && !comment.followedUpOn.isValid();
}

} // namespace lianxin
