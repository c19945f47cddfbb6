#include "app/lianxin/galleryreports.h"

#include "core/reports/drafting.h"
#include "ui/base/currentfacts.h"
#include "ui/reports/reporteditor.h"
#include "ui/reports/reportfieldsdialog.h"
#include "ui/reports/reportstepdialog.h"
#include "ui/reports/similarpane.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>

namespace lianxin {

QDialog *draftDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto known = ui::CurrentFacts::of(workbook).read();
    if (!known || (*known)->facts.suggestions.size() < 2)
        return nullptr;
    const Facts &facts = (*known)->facts;
    const Report draft =
        draftedReport(facts.suggestions.mid(0, 2), facts.reportRules, facts.reportTitle, facts.directory);
    auto *dialog = new ui::ReportEditor(
        *known, draft, [](const Report &) { return Result<void>(); }, &window);
    dialog->similar()->lookNow();
    return dialog;
}

QDialog *commentDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto facts = readFacts(workbook.database());
    if (!facts)
        return nullptr;
    const auto sent =
        std::ranges::find(facts->reports, ReportState::Sent, [](const Report &each) { return stateOf(each); });
    if (sent == facts->reports.end())
        return nullptr;
    auto *dialog = new ui::ReportStepDialog(
        *facts, *sent, QDate::currentDate(), [](const QList<ReportMove> &) { return Result<void>(); }, {}, &window);
    dialog->choose(ReportEvent::Comment);
    return dialog;
}

QDialog *reportFieldsDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto known = ui::CurrentFacts::of(workbook).read();
    if (!known || (*known)->facts.reports.isEmpty())
        return nullptr;
    Report report = (*known)->facts.reports.first();
    if (report.content.isEmpty())
        report.content =
            draftedReport({(*known)->index.find(report.sources.value(0))}, (*known)->facts.reportRules, {}, {}).content;
    return new ui::ReportFieldsDialog((*known)->index.label(report),
                                      documents::reportFields((*known)->index, report, (*known)->facts.reportRules),
                                      &window);
}

} // namespace lianxin
