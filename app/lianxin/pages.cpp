#include "app/lianxin/pages.h"

#include "app/lianxin/activitywork.h"
#include "app/lianxin/capturework.h"
#include "app/lianxin/officework.h"
#include "core/base/codes.h"
#include "core/documents/activitypapers.h"
#include "core/documents/approvalsheet.h"
#include "core/documents/honourpapers.h"
#include "core/documents/letterissue.h"
#include "core/documents/memberdossier.h"
#include "core/documents/progressslip.h"
#include "core/documents/reportsheet.h"
#include "core/documents/schemepapers.h"
#include "core/documents/suggestionpapers.h"
#include "core/evaluation/honourrepository.h"
#include "core/storage/workbook.h"
#include "ui/activities/activitiespage.h"
#include "ui/departments/departmentspage.h"
#include "ui/directory/directorypage.h"
#include "ui/evaluation/evaluationpage.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/members/memberspage.h"
#include "ui/members/progressdialog.h"
#include "ui/pairing/pairingpage.h"
#include "ui/papers/lettersdialog.h"
#include "ui/papers/papersbutton.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/writeupbutton.h"
#include "ui/selection/selectionpage.h"
#include "ui/shell/historypage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/statistics/periodpapersdialog.h"
#include "ui/statistics/statisticspage.h"
#include "ui/table/recordtable.h"
#include "ui/today/todaypage.h"
#include "ui/yearplan/yearplanpage.h"

#include <QCoreApplication>
#include <QDate>

namespace lianxin {

namespace {

const std::function<QDate()> today = &QDate::currentDate;

template <typename Id>
QList<Id> idsOf(const QList<qint64> &numbers)
{
    QList<Id> ids;
    for (const qint64 number : numbers)
        ids.append(Id {number});
    return ids;
}

void showSuggestions(ui::MainWindow &window, Workbook &workbook, documents::SuggestionPaper paper,
                     const QList<qint64> &ids)
{
    const auto suggestions = idsOf<SuggestionId>(ids);
    showPapers(window, workbook, documents::papersAbout(workbook.database(), paper, suggestions),
               documents::suggestionPapers(workbook.database(), paper, suggestions));
}

void showReports(ui::MainWindow &window, Workbook &workbook, const QList<qint64> &ids)
{
    showPapers(window, workbook, {documents::reportSheetPaper},
               documents::reportSheets(workbook.database(), idsOf<ReportId>(ids)));
}

void showLetters(ui::MainWindow &window, Workbook &workbook, ActivityId activity, documents::LetterKind kind)
{
    auto *dialog = new ui::LettersDialog(workbook, activity, today, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showKind(kind);
    dialog->open();
}

void connectPapers(ui::ActivitiesPage &page, ui::MainWindow &window, Workbook &workbook)
{
    QObject::connect(&page, &ui::ActivitiesPage::paperRequested, &window,
                     [&window, &workbook](ActivityId activity, documents::ActivityPaper paper) {
                         showPapers(window, workbook, {codeOf(paper), activity},
                                    documents::activityPapers(workbook.database(), paper, activity, today()));
                     });
    QObject::connect(&page, &ui::ActivitiesPage::errandRequested, &window,
                     [&window, &workbook](ActivityId activity, ui::ActivityErrand errand) {
                         runErrand(window, workbook, activity, errand);
                     });
}

/// What a table of suggestions itself does not know: that reports, proposals and pairings grow out of it.
void offerWritingUp(ui::Page &page, const QString &suggestions, ui::MainWindow &window, Workbook &workbook)
{
    auto *table = page.findChild<ui::RecordTable *>(suggestions);
    auto *writeUp = new ui::WriteUpButton(workbook, today, table);
    table->addTool(writeUp);
    QObject::connect(writeUp, &ui::WriteUpButton::failed, &page, &ui::Page::failed);
    QObject::connect(writeUp, &ui::WriteUpButton::told, &page, &ui::Page::told);
    QObject::connect(writeUp, &ui::WriteUpButton::openRequested, &window, &ui::MainWindow::open);
}

ui::Page *activitiesPage(ui::MainWindow &window, Workbook &workbook)
{
    auto *page = new ui::ActivitiesPage(workbook, today);
    QObject::connect(page, &ui::ActivitiesPage::lettersRequested, &window, [&window, &workbook](ActivityId activity) {
        showLetters(window, workbook, activity, documents::LetterKind::Members);
    });
    connectPapers(*page, window, workbook);
    QObject::connect(page, &ui::ActivitiesPage::groupTextRequested, &window, [&window, &workbook](ActivityId activity) {
        copyText(window, documents::copyGroupNotice(workbook, activity, QDateTime::currentDateTimeUtc()));
    });
    QObject::connect(page, &ui::ActivitiesPage::captureRequested, &window,
                     [&window, &workbook](ActivityId activity) { openCapture(window, workbook, activity); });
    QObject::connect(page, &ui::ActivitiesPage::cardsRequested, &window,
                     [&window, &workbook](const QList<qint64> &ids) {
                         showSuggestions(window, workbook, documents::SuggestionPaper::Card, ids);
                     });
    offerWritingUp(*page, QStringLiteral("madeSuggestions"), window, workbook);
    return page;
}

ui::Page *selectionPage(ui::MainWindow &window, Workbook &workbook)
{
    auto *page = new ui::SelectionPage(workbook);
    QObject::connect(page, &ui::SelectionPage::approvalRequested, &window,
                     [&window, &workbook](ActivityId activity, const Nomination &panel) {
                         const auto sheet = documents::approvalSheet(workbook.database(), activity, panel);
                         showPapers(window, workbook, {documents::approvalPaper, activity},
                                    sheet ? Result<documents::WrittenPapers>({QList {*sheet}, {}}) : sheet.error());
                     });
    return page;
}

ui::Page *yearPlanPage(ui::MainWindow &window, Workbook &workbook)
{
    auto *page = new ui::YearPlanPage(workbook, today);
    QObject::connect(page, &ui::YearPlanPage::panelRequested, &window, [&window](ActivityId activity) {
        window.showPage(window.numberOfPage(ui::SelectionPage::face().iconName));
        if (auto *selection = qobject_cast<ui::SelectionPage *>(window.currentPage()))
            selection->choose(activity);
    });
    QObject::connect(page, &ui::YearPlanPage::paperRequested, &window,
                     [&window, &workbook](const QString &paper, int year) {
                         const auto kind = withCode<documents::SchemePaper>(paper);
                         const auto written = documents::schemePaper(
                             workbook.database(), kind.value_or(documents::SchemePaper::Scheme), year, today());
                         showPapers(window, workbook, {paper}, written ? written->name : paper,
                                    written ? Result<QList<documents::Document>>(QList {*written}) : written.error());
                     });
    return page;
}

ui::Page *ledgerPage(ui::MainWindow &window, Workbook &workbook)
{
    auto *page = new ui::LedgerPage(workbook, today);
    QObject::connect(page, &ui::LedgerPage::paperRequested, &window,
                     [&window, &workbook](documents::SuggestionPaper paper, const QList<qint64> &ids) {
                         showSuggestions(window, workbook, paper, ids);
                     });
    QObject::connect(page, &ui::LedgerPage::lettersRequested, &window, [&window, &workbook](ActivityId activity) {
        showLetters(window, workbook, activity, documents::LetterKind::Transfer);
    });
    offerWritingUp(*page, QStringLiteral("ledger"), window, workbook);
    return page;
}

ui::Page *todayPage(ui::MainWindow &window, Workbook &workbook)
{
    auto *page = new ui::TodayPage(workbook, today);
    QObject::connect(page, &ui::TodayPage::captureRequested, &window,
                     [&window, &workbook](ActivityId activity) { openCapture(window, workbook, activity); });
    return page;
}

ui::Page *reportsPage(ui::MainWindow &window, Workbook &workbook)
{
    auto *page = new ui::ReportsPage(workbook, today);
    QObject::connect(page, &ui::ReportsPage::sheetsRequested, &window,
                     [&window, &workbook](const QList<qint64> &ids) { showReports(window, workbook, ids); });
    return page;
}

/// Who comes in is told how far the own suggestions are.
void tellProgress(ui::MainWindow &window, Workbook &workbook, MemberId member)
{
    auto *dialog = new ui::ProgressDialog(workbook, member, today(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ui::ProgressDialog::printRequested, &window,
                     [dialog, &window, &workbook](MemberId asking) {
                         showPapers(window, workbook, {documents::progressSlipPaper},
                                    documents::progressSlips(workbook.database(), {asking}, today()), dialog);
                     });
    dialog->open();
}

ui::Page *membersPage(ui::MainWindow &window, Workbook &workbook)
{
    auto *page = new ui::MembersPage(workbook, today);
    QObject::connect(page, &ui::MembersPage::dossiersRequested, &window,
                     [&window, &workbook](const QList<qint64> &ids) {
                         showPapers(window, workbook, {documents::memberDossierPaper},
                                    documents::memberDossiers(workbook.database(), idsOf<MemberId>(ids)));
                     });
    QObject::connect(page, &ui::MembersPage::progressRequested, &window,
                     [&window, &workbook](MemberId member) { tellProgress(window, workbook, member); });
    return page;
}

void showPeriodPapers(ui::MainWindow &window, Workbook &workbook, const documents::PeriodTask &task)
{
    auto *dialog = new ui::PeriodPapersDialog(workbook, task, today, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ui::PeriodPapersDialog::openRequested, &window,
                     [&window, dialog](const RecordRef &record) {
                         dialog->close();
                         window.open(record);
                     });
    dialog->open();
}

/// A page that offers papers about a period.
template <typename P>
ui::Page *pageWithPapers(ui::MainWindow &window, Workbook &workbook)
{
    auto *page = new P(workbook, today);
    QObject::connect(page, &P::paperRequested, &window, [&window, &workbook](const documents::PeriodTask &task) {
        showPeriodPapers(window, workbook, task);
    });
    return page;
}

/// The certificates of the pioneers of a month, or of the round of a year of this name.
Result<documents::WrittenPapers> certificatesOf(Workbook &workbook, HonourKind kind, const QString &period)
{
    if (kind == HonourKind::Month)
        return documents::certificatesOf(workbook.database(), period, today());
    const auto rounds = HonourRoundRepository(workbook.database()).all();
    if (!rounds)
        return rounds.error();
    HonourRoundId named;
    for (const HonourRound &each : *rounds)
        if (each.kind == kind && each.name == period)
            named = each.id;
    return documents::certificatesOf(workbook.database(), named, today());
}

ui::Page *evaluationPage(ui::MainWindow &window, Workbook &workbook)
{
    auto *page = new ui::EvaluationPage(workbook, today);
    QObject::connect(
        page, &ui::EvaluationPage::paperRequested, &window,
        [&window, &workbook](const documents::PeriodTask &task) { showPeriodPapers(window, workbook, task); });
    QObject::connect(page, &ui::EvaluationPage::statementsRequested, &window,
                     [&window, &workbook](RuleSetId set, const QList<MemberId> &members) {
                         showPapers(window, workbook, {documents::pointStatementPaper},
                                    documents::pointStatements(workbook.database(), set, members, today()));
                     });
    QObject::connect(page, &ui::EvaluationPage::certificatesRequested, &window,
                     [&window, &workbook](HonourKind kind, const QString &period) {
                         showPapers(window, workbook, {documents::certificatePaper},
                                    certificatesOf(workbook, kind, period));
                     });
    return page;
}

ui::Page *statisticsPage(ui::MainWindow &window, Workbook &workbook)
{
    ui::Page *page = pageWithPapers<ui::StatisticsPage>(window, workbook);
    QObject::connect(qobject_cast<ui::StatisticsPage *>(page), &ui::StatisticsPage::paperMade, &window,
                     [&window, &workbook](documents::PicturedPaper kind, const documents::Document &paper) {
                         showPapers(window, workbook, {codeOf(kind)}, paper.name, QList<documents::Document> {paper});
                     });
    return page;
}

ui::Page *directoryPage(ui::MainWindow &window, Workbook &workbook)
{
    auto *page = new ui::DirectoryPage(workbook, today);
    QObject::connect(page, &ui::DirectoryPage::importRequested, &window,
                     [&window, &workbook] { importSheets(window, workbook); });
    return page;
}

/// `P`'s count of what the workbook holds.
template <typename P>
std::function<std::optional<int>()> countOf(Workbook &workbook)
{
    return [&workbook] { return P::countOf(workbook, today()); };
}

/// A page that needs nothing but the workbook and `more`.
template <typename P, typename... More>
ui::PageOffer offer(Workbook &workbook, More... more)
{
    return {P::face(), [&workbook, more...] { return new P(workbook, more...); }, {}};
}

} // namespace

void addPages(ui::MainWindow &window, Workbook &workbook)
{
    const QString loop = QCoreApplication::translate("Pages", "The loop");
    const QString sum = QCoreApplication::translate("Pages", "What it adds up to");
    const QString upkeep = QCoreApplication::translate("Pages", "Upkeep");

    window.addPage(
        {ui::TodayPage::face(), [&] { return todayPage(window, workbook); }, countOf<ui::TodayPage>(workbook)});
    window.addPage({ui::ActivitiesPage::face(), [&] { return activitiesPage(window, workbook); }, {}}, loop);
    window.addPage({ui::MembersPage::face(), [&] { return membersPage(window, workbook); }, {}}, loop);
    window.addPage({ui::SelectionPage::face(), [&] { return selectionPage(window, workbook); }, {}}, loop);
    window.addPage({ui::YearPlanPage::face(), [&] { return yearPlanPage(window, workbook); }, {}}, loop);
    window.addPage(
        {ui::LedgerPage::face(), [&] { return ledgerPage(window, workbook); }, countOf<ui::LedgerPage>(workbook)},
        loop);
    window.addPage({ui::ReportsPage::face(), [&] { return reportsPage(window, workbook); }, {}}, loop);
    window.addPage(offer<ui::PairingPage>(workbook, today), loop);
    window.addPage({ui::EvaluationPage::face(), [&] { return evaluationPage(window, workbook); }, {}}, sum);
    window.addPage({ui::StatisticsPage::face(), [&] { return statisticsPage(window, workbook); }, {}}, sum);
    window.addPage(offer<ui::DepartmentsPage>(workbook, today), sum);
    window.addPage({ui::DirectoryPage::face(), [&] { return directoryPage(window, workbook); }, {}}, upkeep);
    window.addPage(offer<ui::HistoryPage>(workbook), upkeep);
}

} // namespace lianxin
