#include "core/reports/report.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace lianxin {

namespace {

Error invalid(const char *rule)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Report", rule), {}};
}

Result<void> validateShares(const Report &report)
{
    if (report.shares.isEmpty())
        return {};
    const QList<int> shares = report.shares.values();
    const bool isOfAll = report.shares.size() == report.authors.size()
        && std::ranges::all_of(report.authors, [&](MemberId author) { return report.shares.value(author) >= 1; });
    if (!isOfAll)
        return invalid(QT_TRANSLATE_NOOP("Report", "Either each author has a share of 1 % at least, or none has."));
    if (const int sum = std::accumulate(shares.begin(), shares.end(), 0); sum != 100)
        return Error {
            ErrorKind::Invalid, QCoreApplication::translate("Report", "The shares make %1 %, not 100 %.").arg(sum), {}};
    return {};
}

} // namespace

std::span<const char *const> codesOf(ReportEvent)
{
    static constexpr std::array codes {"note",  "draft",   "edit", "send_back", "review", "sign",    "decline", "keep",
                                       "reuse", "take_up", "send", "receive",   "adopt",  "forward", "comment"};
    return codes;
}

Result<void> validate(const Report &report)
{
    if (report.title.trimmed().isEmpty() || report.title.size() > 200)
        return invalid(QT_TRANSLATE_NOOP("Report", "The title of a report has 1 to 200 characters."));
    if (report.year < 1949 || report.year > 2999 || report.number < 1)
        return invalid(QT_TRANSLATE_NOOP("Report", "A report has a year and a number from 1 on."));
    for (const ReportSending &each : report.sendings)
        if (each.receivedOn.isValid() && each.receivedOn < each.sentOn)
            return invalid(QT_TRANSLATE_NOOP("Report", "The receipt lies before the day of sending."));
    return validateShares(report);
}

Result<void> validate(const Adoption &adoption)
{
    if (!adoption.level.isStored() || !adoption.mode.isStored() || !adoption.adoptedOn.isValid())
        return invalid(QT_TRANSLATE_NOOP("Report", "An adoption has a level, a mode and a day."));
    return {};
}

Result<void> validate(const LeaderComment &comment)
{
    if (!comment.level.isStored() || !comment.commentedOn.isValid())
        return invalid(QT_TRANSLATE_NOOP("Report", "A leader's comment has a level and a day."));
    if (comment.followedUpOn.isValid() && comment.followedUpOn < comment.commentedOn)
        return invalid(QT_TRANSLATE_NOOP("Report", "It cannot have been followed up before it was written."));
    return {};
}

} // namespace lianxin
