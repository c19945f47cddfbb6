#include "app/lianxin/capturework.h"

#include "app/lianxin/officework.h"
#include "core/activities/activityrepository.h"
#include "core/documents/eveningpapers.h"
#include "core/storage/workbook.h"
#include "ui/base/currentfacts.h"
#include "ui/base/page.h"
#include "ui/capture/capturewindow.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QDateTime>

namespace lianxin {

namespace {

/// The last activity that lies no later than `today`; not stored = none.
ActivityId lastUntil(const QList<Activity> &activities, QDate today)
{
    const Activity *last = nullptr;
    for (const Activity &each : activities)
        if (each.day().isValid() && each.day() <= today && (last == nullptr || each.day() >= last->day()))
            last = &each;
    return last == nullptr ? ActivityId {} : last->id;
}

void printEvening(ui::CaptureWindow &capture, ui::MainWindow &window, Workbook &workbook, ActivityId activity)
{
    const auto written = documents::eveningPapers(workbook.database(), activity, QDate::currentDate());
    if (!written)
        return capture.complain(written.error().message);
    showPapers(window, workbook, {documents::eveningPaper, activity}, written, &capture);
}

} // namespace

ui::CaptureWindow *openCapture(ui::MainWindow &window, Workbook &workbook, ActivityId activity)
{
    window.finishTyping();
    auto *capture = new ui::CaptureWindow(workbook, activity, &QDateTime::currentDateTime, &window);
    capture->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(capture, &ui::CaptureWindow::openRequested, &window, [capture, &window](const RecordRef &record) {
        if (capture->close())
            window.open(record);
    });
    QObject::connect(
        capture, &ui::CaptureWindow::printRequested, capture,
        [capture, &window, &workbook](ActivityId printed) { printEvening(*capture, window, workbook, printed); });
    capture->setWindowModality(Qt::WindowModal);
    capture->showFullScreen();
    capture->activateWindow();
    return capture;
}

void captureToday(ui::MainWindow &window, Workbook &workbook)
{
    const auto known = ui::CurrentFacts::of(workbook).read();
    if (!known)
        return window.showError(known.error());
    const ui::Page *page = window.currentPage();
    const ui::RecordRef front = page == nullptr ? ui::RecordRef {} : page->current();
    ActivityId activity = lastUntil((*known)->facts.activities, QDate::currentDate());
    if (front.table == ActivityRepository::table && front.id != 0)
        activity = {front.id};
    if (activity.isStored())
        openCapture(window, workbook, activity);
    else
        window.showError({ErrorKind::NotFound,
                          QCoreApplication::translate("OfficeWork", "No activity lies on today or earlier."),
                          {}});
}

} // namespace lianxin
