#include "app/lianxin/galleryactivities.h"

#include "core/dossier/coursefacts.h"
#include "ui/activities/coursestepdialog.h"
#include "ui/base/currentfacts.h"
#include "ui/shell/mainwindow.h"

namespace lianxin {

QDialog *courseDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto known = ui::CurrentFacts::of(workbook).read();
    if (!known)
        return nullptr;
    const Activity *shown = nullptr;
    for (const Activity &each : (*known)->facts.activities)
        if (shown == nullptr || (each.state == ActivityState::Planned && shown->state != ActivityState::Planned))
            shown = &each;
    if (shown == nullptr)
        return nullptr;
    const auto course = readCourseFacts(workbook.database(), shown->id, QDate::currentDate());
    return course ? new ui::CourseStepDialog((*known)->index.label(*shown), *course, QDate::currentDate(),
                                             [](const CourseMove &) { return Result<void>(); }, &window)
                  : nullptr;
}

} // namespace lianxin
