#include "core/documents/issuedletter.h"
#include "tests/support/office.h"
#include "tests/support/pagehands.h"
#include "ui/activities/activitiespage.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(Office, "every paper that left the office is listed with its activity, the newest first",
                 "[activities][papers]")
{
    const Activity visit = activity(1, QDate(2024, 3, 28));
    const Activity other = activity(2);
    ui::ActivitiesPage page(*workbook, [] { return QDate(2024, 5, 1); });
    page.resize(1200, 640);
    page.show();
    const PageHands hands {page};
    const QDateTime morning({2024, 3, 20}, {9, 30});
    succeed(
        documents::recordPrinting(*workbook, {u"bus-list"_s, visit.id}, {u"Bus 1"_s}, PaperChannel::Printer, morning));
    succeed(documents::recordPrinting(*workbook, {u"seat-card"_s, visit.id}, {u"Ann"_s, u"Ben"_s}, PaperChannel::Pdf,
                                      morning.addSecs(60)));
    succeed(documents::recordPrinting(*workbook, {u"seat-card"_s, other.id}, {u"Cai"_s}, PaperChannel::Pdf, morning));
    succeed(documents::recordPrinting(*workbook, {u"member-dossier"_s}, {u"Cai"_s}, PaperChannel::Pdf, morning));
    QCoreApplication::processEvents();

    CHECK(hands.column(u"printings"_s, u"Paper"_s) == QStringList {u"Seat cards"_s, u"Bus list"_s});
    CHECK(hands.column(u"printings"_s, u"How many"_s) == QStringList {u"2"_s, u"1"_s});
    CHECK(hands.column(u"printings"_s, u"To whom, of what"_s) == QStringList {u"Ann, Ben"_s, u"Bus 1"_s});
    CHECK(hands.column(u"printings"_s, u"How it left"_s) == QStringList {u"PDF"_s, u"printed"_s});
    CHECK(hands.column(u"printings"_s, u"When"_s).last() == u"2024-03-20 09:30"_s);
    CHECK(hands.column(u"printings"_s, u"Who"_s) == QStringList {u"Tester"_s, u"Tester"_s});
}
