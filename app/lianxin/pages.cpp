#include "pages.h"

#include "officework.h"

#include "core/documents/officepapers.h"
#include "core/storage/workbook.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/members/memberspage.h"
#include "ui/shell/historypage.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QDate>

namespace lianxin {

namespace {

void showCards(ui::MainWindow &window, Workbook &workbook, const QList<qint64> &ids)
{
    QList<SuggestionId> suggestions;
    for (const qint64 id : ids)
        suggestions.append({id});
    showPapers(window, QCoreApplication::translate("Pages", "Tracking cards"),
               documents::trackingCards(workbook.database(), suggestions));
}

} // namespace

void addPages(ui::MainWindow &window, Workbook &workbook)
{
    const QString people = QCoreApplication::translate("Pages", "People");
    const QString results = QCoreApplication::translate("Pages", "Results");
    const QString upkeep = QCoreApplication::translate("Pages", "Upkeep");

    window.addPage(new ui::MembersPage(workbook), people);
    auto *ledger = new ui::LedgerPage(workbook, &QDate::currentDate);
    QObject::connect(ledger, &ui::LedgerPage::cardsRequested, &window,
                     [&](const QList<qint64> &ids) { showCards(window, workbook, ids); });
    window.addPage(ledger, results);
    window.addPage(new ui::HistoryPage(workbook), upkeep);
}

} // namespace lianxin
