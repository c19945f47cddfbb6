#include "app/lianxin/galleryledger.h"

#include "core/storage/workbook.h"
#include "ui/base/currentfacts.h"
#include "ui/capture/capturewindow.h"
#include "ui/ledger/clockdialog.h"
#include "ui/ledger/joindialog.h"
#include "ui/ledger/splitdialog.h"
#include "ui/ledger/stepdialog.h"
#include "ui/members/progressdialog.h"
#include "ui/shell/mainwindow.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr QSize sizeOfCapture(1280, 680);

std::shared_ptr<const KnownFacts> factsOf(Workbook &workbook)
{
    const auto known = ui::CurrentFacts::of(workbook).read();
    return known ? *known : nullptr;
}

/// The last suggestion that a department has, whose clock goes; otherwise the last of all. Null = there is none.
const Suggestion *lastHandled(const KnownFacts &known)
{
    const QList<Suggestion> &all = known.facts.suggestions;
    const auto found = std::find_if(all.crbegin(), all.crend(), [](const Suggestion &each) {
        return stateOf(each) == HandlingState::InHand && each.dueOn.isValid();
    });
    if (found != all.crend())
        return &*found;
    return all.isEmpty() ? nullptr : &all.last();
}

/// The next step of it, with what is missing told.
QDialog *stepDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto known = factsOf(workbook);
    const Suggestion *about = known ? lastHandled(*known) : nullptr;
    if (about == nullptr)
        return nullptr;
    const auto take = [](const QList<Suggestion> &, const SuggestionStep &) { return Result<void>(); };
    auto *dialog = new ui::StepDialog(known->facts, {*about}, QDate::currentDate(), take, &window);
    dialog->choose(StepKind::Extended);
    dialog->accept();
    return dialog;
}

/// The same step for some in several states.
QDialog *stepsDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto known = factsOf(workbook);
    const QList<Suggestion> some = known ? known->facts.suggestions.mid(0, 6) : QList<Suggestion>();
    if (some.size() < 2)
        return nullptr;
    const auto take = [](const QList<Suggestion> &, const SuggestionStep &) { return Result<void>(); };
    auto *dialog = new ui::StepDialog(known->facts, some, QDate::currentDate(), take, &window);
    dialog->choose(StepKind::Judged);
    return dialog;
}

QDialog *clockDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto known = factsOf(workbook);
    const Suggestion *about = known ? lastHandled(*known) : nullptr;
    return about == nullptr ? nullptr : new ui::ClockDialog(known->facts, *about, QDate::currentDate(), &window);
}

/// The first three suggestions, to be handled as one.
QDialog *joinDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto known = factsOf(workbook);
    const QList<Suggestion> some = known ? known->facts.suggestions.mid(0, 3) : QList<Suggestion>();
    return some.size() < 2 ? nullptr : new ui::JoinDialog(some, QDate::currentDate(), &window);
}

QDialog *splitDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto known = factsOf(workbook);
    const Suggestion *about = known ? lastHandled(*known) : nullptr;
    return about == nullptr ? nullptr : new ui::SplitDialog(*about, QDate::currentDate(), &window);
}

/// The evening of the visit at which the last suggestion was made.
QDialog *captureWindow(ui::MainWindow &window, Workbook &workbook)
{
    const auto known = factsOf(workbook);
    if (!known || known->facts.suggestions.isEmpty())
        return nullptr;
    const Activity &visit = known->index.find(known->facts.suggestions.last().activity);
    const auto evening = [day = visit.day()] { return QDateTime(day, QTime(18, 30)); };
    auto *capture = new ui::CaptureWindow(workbook, visit.id, evening, &window);
    capture->resize(sizeOfCapture);
    return capture;
}

/// Who proposed the last suggestion asks how far the own ones are.
QDialog *progressDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto known = factsOf(workbook);
    const Suggestion *last = known ? lastHandled(*known) : nullptr;
    return last == nullptr ? nullptr
                           : new ui::ProgressDialog(workbook, last->proposers.value(0), QDate::currentDate(), &window);
}

} // namespace

QList<ui::GalleryDialog> ledgerDialogs(ui::MainWindow &window, Workbook &workbook)
{
    return {{u"capture"_s, [&] { return captureWindow(window, workbook); }},
            {u"next-step"_s, [&] { return stepDialog(window, workbook); }},
            {u"next-step-of-several"_s, [&] { return stepsDialog(window, workbook); }},
            {u"clock"_s, [&] { return clockDialog(window, workbook); }},
            {u"join"_s, [&] { return joinDialog(window, workbook); }},
            {u"split"_s, [&] { return splitDialog(window, workbook); }},
            {u"progress"_s, [&] { return progressDialog(window, workbook); }}};
}

} // namespace lianxin
