#include "core/reports/reportcourse.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

Error sendingFault(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence, {}};
}

/// Whether something is noted that could not be without this sending.
bool isNeeded(const Report &report, const ReportSending &sending, const QList<EntryId> &answered)
{
    const bool isDeclined = std::ranges::any_of(report.steps, [&](const ReportStep &step) {
        return step.kind == ReportEvent::Decline && step.level == sending.level;
    });
    const bool isOnly = report.sendings.size() == 1 && !answered.isEmpty();
    return isDeclined || isOnly || answered.contains(sending.level) || !sending.addressee.isEmpty()
        || sending.receivedOn.isValid() || !sending.receipt.isEmpty();
}

Result<void> takeBack(Report &report, const ReportSending &sending, const QList<EntryId> &answered)
{
    if (isNeeded(report, sending, answered))
        return sendingFault(QCoreApplication::translate(
            "ReportCourse", "An addressee, a receipt or an answer hangs on this sending: change its day instead."));
    report.sendings.removeIf([level = sending.level](const ReportSending &each) { return each.level == level; });
    return {};
}

Result<void> moveTo(ReportSending &sending, QDate day, QDate formedOn, QDate today)
{
    if (day > today)
        return sendingFault(QCoreApplication::translate("ReportCourse", "This day has not come yet."));
    if (formedOn.isValid() && day < formedOn)
        return sendingFault(
            QCoreApplication::translate("ReportCourse", "What came before happened on %1: this cannot lie before it.")
                .arg(formedOn.toString(Qt::ISODate)));
    if (sending.receivedOn.isValid() && sending.receivedOn < day)
        return sendingFault(QCoreApplication::translate("Report", "The receipt lies before the day of sending."));
    sending.sentOn = day;
    return {};
}

} // namespace

Result<void> putSending(Report &report, EntryId level, QDate day, const QList<EntryId> &answered,
                        const ReportTerms &terms)
{
    const auto known = std::ranges::find(report.sendings, level, &ReportSending::level);
    if (known != report.sendings.end())
        return day.isValid() ? moveTo(*known, day, report.formedOn, terms.today) : takeBack(report, *known, answered);
    if (!day.isValid())
        return {};
    ReportSending sending {level, day};
    if (report.steps.isEmpty()) {
        if (auto moved = moveTo(sending, day, report.formedOn, terms.today); !moved)
            return moved;
        report.sendings.append(sending);
        return {};
    }
    const auto sent = progressed(report, {.event = ReportEvent::Send, .on = day, .level = level}, terms);
    if (!sent)
        return sent.error();
    report.sendings = sent->report.sendings;
    return {};
}

QList<DirectoryEntry> levelsAbove(const Directory &directory)
{
    QList<DirectoryEntry> levels = directory.of(WordList::Level);
    levels.removeIf([](const DirectoryEntry &level) { return level.meaning == "county"_L1; });
    return levels;
}

} // namespace lianxin
