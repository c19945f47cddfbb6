#include "core/reports/report.h"

#include <QCoreApplication>

namespace lianxin {

namespace {

Error invalid(const char *rule)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Report", rule), {}};
}

} // namespace

Result<void> validate(const Report &report)
{
    if (report.title.trimmed().isEmpty() || report.title.size() > 200)
        return invalid(QT_TRANSLATE_NOOP("Report", "The title of a report has 1 to 200 characters."));
    if (report.year < 1949 || report.year > 2999 || report.number < 1)
        return invalid(QT_TRANSLATE_NOOP("Report", "A report has a year and a number from 1 on."));
    return {};
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
    return {};
}

} // namespace lianxin
