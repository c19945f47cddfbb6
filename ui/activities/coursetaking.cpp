#include "ui/activities/coursetaking.h"

#include "core/directory/settings.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

Result<QString> takeTold(Workbook &workbook, const QString &label, const FactIndex &before, const CourseFacts &facts,
                         const CourseMove &move, QDate today)
{
    const QString office = Settings(workbook.database()).text(u"office.name"_s);
    QString notice;
    const auto taken = workbook.perform(label, [&]() -> Result<CourseProgress> {
        auto progress = takeCourseStep(workbook.database(), facts, move, today);
        if (progress && progress->needsReconfirming)
            notice = reconfirmation(before, *progress, office);
        return progress;
    });
    if (!taken)
        return taken.error();
    if (notice.isEmpty())
        return QString();
    QGuiApplication::clipboard()->setText(notice);
    return QCoreApplication::translate("ActivityCourse",
                                       "Letters went out already: the message to those invited is on the clipboard, "
                                       "paste it into the chat and ask again who comes.");
}

} // namespace lianxin::ui
