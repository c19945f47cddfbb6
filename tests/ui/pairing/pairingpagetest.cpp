#include "ui/pairing/pairingpage.h"

#include "core/directory/settings.h"
#include "core/pairing/pairingrepository.h"
#include "tests/support/formhands.h"
#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "ui/base/recordlink.h"

#include <QLabel>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// An office with one pairing, on the page that shows it on 1 June 2024.
struct PairingFixture {
    Office office;
    QDate today {2024, 6, 1};
    Member ann = office.member(u"王小明"_s);
    Member bob = office.member(u"李大海"_s);
    Enterprise mill = office.enterprise(u"东方面粉厂"_s);
    Pairing pairing = aPairing();
    ShownPage<ui::PairingPage> shown {*office.workbook, [this] { return today; }};
    TableHands pairings {shown.page, u"pairings"_s};
    TableHands services {shown.page, u"services"_s};
    qint64 id = pairing.id.value;

    PairingFixture() { pairings.choose(id); }

    Pairing aPairing() const
    {
        Pairing made;
        made.number = 1;
        made.member = ann.id;
        made.partner = mill.id;
        made.startedOn = {2024, 2, 1};
        PairingRepository stored(office.database);
        return valueOf(act(*office.workbook, [&] { return stored.insert(made); }));
    }
    Pairing now() const { return valueOf(PairingRepository(office.database).find(pairing.id)); }
    QList<PairingService> served() const { return valueOf(PairingServiceRepository(office.database).of(pairing.id)); }
    QString state() const { return pairings.text(id, u"State"_s).trimmed(); }
};

} // namespace

TEST_CASE_METHOD(PairingFixture, "a pairing is quiet or active by its last service and the office's own limit",
                 "[pairing]")
{
    CHECK(state() == u"Quiet"_s);
    services.add();
    REQUIRE(served().size() == 1);
    CHECK(served().first().servedOn == today);
    CHECK(state() == u"Active"_s);
    CHECK(pairings.text(id, u"Services"_s) == u"1"_s);
    CHECK(pairings.text(id, u"Last service"_s) == u"2024-06-01"_s);

    services.type(served().first().id.value, u"Day"_s, u"2024-3-20"_s);
    CHECK(state() == u"Active"_s);
    Settings settings(office.database);
    REQUIRE(act(*office.workbook, [&] { return settings.set(u"pairing.quiet_months"_s, u"2"_s); }));
    CHECK(state() == u"Quiet"_s);
    pairings.type(id, u"Result"_s, u"产量提高"_s);
    pairings.type(id, u"Ended"_s, u"2024-05-31"_s);
    CHECK(state() == u"Ended"_s);
}

TEST_CASE_METHOD(PairingFixture, "member and partner are chosen by name, and unknown names are told", "[pairing]")
{
    pairings.type(id, u"Member"_s, u"李大海"_s);
    CHECK(now().member == bob.id);
    pairings.type(id, u"Member"_s, u"无名氏"_s);
    CHECK(pairings.refusal().contains(u"无名氏"_s));
    pairings.type(id, u"Partner"_s, u"西方面粉厂"_s);
    CHECK(pairings.refusal().contains(u"西方面粉厂"_s));
    pairings.type(id, u"Ended"_s, u"2024-1-1"_s);
    CHECK(pairings.refusal().endsWith(u"A pairing cannot end before it began."_s));
    pairings.type(id, u"Ended"_s, u"2024-5-1"_s);
    CHECK(pairings.refusal().endsWith(u"Tell first in a sentence what came of the pairing, then end it."_s));
    CHECK_FALSE(now().endedOn.isValid());
    CHECK(now().member == bob.id);
    CHECK(now().partner == mill.id);

    REQUIRE(office.workbook->undo());
    CHECK(pairings.text(id, u"Member"_s) == u"王小明"_s);
    REQUIRE(office.workbook->redo());
    CHECK(pairings.text(id, u"Member"_s) == u"李大海"_s);
}

TEST_CASE_METHOD(PairingFixture, "a service is written down, removed, and the removal taken back", "[pairing]")
{
    services.add();
    services.finish(u"2024-5-20"_s);
    const qint64 service = served().first().id.value;
    services.type(service, u"What was done"_s, u"送技术上门"_s);
    CHECK(served().first().content == u"送技术上门"_s);
    CHECK(served().first().servedOn == QDate(2024, 5, 20));
    CHECK(shown.page.reveal({PairingServiceRepository::table, service}));

    services.remove(service);
    CHECK(served().isEmpty());
    CHECK(shown.removed.size() == 1);
    REQUIRE(office.workbook->undo());
    CHECK(services.column(u"What was done"_s) == QStringList {u"送技术上门"_s});
}

TEST_CASE_METHOD(PairingFixture, "a service is entered by keyboard, and its promise has a day at once", "[pairing]")
{
    const EntryId call = office.word(WordList::ServiceForm, u"电话"_s, u"contact"_s);
    office.word(WordList::ServiceForm, u"走访"_s, u"visit"_s);
    CHECK(pairings.text(id, u"In touch until"_s) == u"2024-03-01"_s);
    services.view().setFocus();
    QTest::keyClick(&services.view(), Qt::Key_Insert);
    services.finish(u"2024-5-20"_s);
    REQUIRE(served().size() == 1);
    const qint64 service = served().first().id.value;
    CHECK(served().first().form == call); // a visit only if somebody says so
    CHECK(pairings.text(id, u"In touch until"_s) == u"2024-04-01"_s); // no visit since February
    services.type(service, u"Form"_s, u"走访"_s);
    CHECK(pairings.text(id, u"In touch until"_s) == u"2024-06-20"_s);
    services.type(service, u"Promise"_s, u"送种子"_s);
    CHECK(served().first().promiseDueOn == QDate(2024, 6, 19));
    CHECK(pairings.text(id, u"Open promises"_s) == u"1"_s);
    services.type(service, u"Until"_s, u"2024-5-1"_s);
    CHECK(services.refusal().endsWith(u"A promise cannot be due before the day on which it was given."_s));
    services.type(service, u"Kept"_s, u"2024-6-1"_s);
    CHECK(pairings.text(id, u"Open promises"_s) == u"0"_s);
    succeed(office.workbook->undo());
    CHECK(pairings.text(id, u"Open promises"_s) == u"1"_s);
    services.type(service, u"Promise"_s, QString());
    CHECK_FALSE(served().first().promiseDueOn.isValid());
}

TEST_CASE_METHOD(PairingFixture, "a pair may agree on a rhythm of its own", "[pairing]")
{
    pairings.type(id, u"Contact every (months)"_s, u"0"_s);
    CHECK(pairings.text(id, u"In touch until"_s) == u"2024-04-01"_s); // the visits of the office
    pairings.type(id, u"Visit every (months)"_s, u"6"_s);
    CHECK(pairings.text(id, u"In touch until"_s) == u"2024-08-01"_s);
    CHECK(shown.page.findChild<QLabel *>(u"lapseForecast"_s)->text().contains(u"王小明 (2024-08-02)"_s));
    pairings.type(id, u"Visit every (months)"_s, u"61"_s);
    CHECK(pairings.refusal().endsWith(u"A pair is in touch every 1 to 60 months; 0 = not agreed on."_s));
    CHECK(now().visitEvery == 6);
}

TEST_CASE_METHOD(PairingFixture, "a review lets a pairing go on, or ends it with what came of it", "[pairing]")
{
    CHECK(pairings.text(id, u"Review until"_s) == u"2024-08-01"_s);
    const TableHands reviews(shown.page, u"reviews"_s);
    reviews.add();
    reviews.finish(u"2024-5-31"_s);
    CHECK(pairings.text(id, u"Review until"_s) == u"2024-11-30"_s);
    const qint64 review = valueOf(PairingReviewRepository(office.database).all()).first().id.value;
    reviews.type(review, u"Verdict"_s, u"ends"_s);
    CHECK(reviews.refusal().endsWith(u"Tell first in a sentence what came of the pairing, then end it."_s));
    reviews.type(review, u"Verdict"_s, u"perhaps"_s);
    CHECK(reviews.refusal().contains(u"goes on"_s));
    reviews.type(review, u"What changes, or what came of it"_s, u"产量提高三成"_s);
    reviews.type(review, u"Verdict"_s, u"ends"_s);
    CHECK(now().endedOn == QDate(2024, 5, 31));
    CHECK(now().result == u"产量提高三成"_s);
    CHECK(state() == u"Ended"_s);
    succeed(office.workbook->undo()); // the review and the end are one step
    CHECK_FALSE(now().endedOn.isValid());
    CHECK(reviews.text(review, u"Verdict"_s) == u"goes on"_s);
    CHECK(shown.page.reveal({PairingReviewRepository::table, review}));
}

TEST_CASE_METHOD(PairingFixture, "a pairing is added with the next number; one that has services stays", "[pairing]")
{
    pairings.add();
    const FormHands form(shown.page, u"pairingForm"_s);
    form.fill(u"member"_s, u"大海"_s);
    form.fill(u"partner"_s, mill.name);
    REQUIRE(form.form().save());
    CHECK(pairings.column(u"No."_s) == QStringList {u"1"_s, u"2"_s});
    const qint64 added = valueOf(PairingRepository(office.database).all()).last().id.value;
    pairings.remove(added);
    CHECK(pairings.column(u"No."_s) == QStringList {u"1"_s});
    REQUIRE(office.workbook->undo());
    CHECK(pairings.column(u"No."_s).size() == 2);

    pairings.choose(id);
    services.add();
    pairings.remove(id);
    CHECK(shown.failed.size() == 1);
    CHECK(pairings.column(u"No."_s).size() == 2);
}

TEST_CASE("without anybody to pair, adding a pairing says what is missing", "[pairing]")
{
    const Office office;
    ShownPage<ui::PairingPage> shown {*office.workbook, [] { return QDate(2024, 6, 1); }};
    TableHands(shown.page, u"pairings"_s).add();
    CHECK(shown.complaint().contains(u"add those first"_s));
}

TEST_CASE_METHOD(PairingFixture, "member and partner on the card lead to their records", "[pairing]")
{
    QList<ui::RecordRef> found;
    for (ui::RecordLink *link : shown.page.findChildren<ui::RecordLink *>()) {
        QTest::mouseClick(link, Qt::LeftButton);
        found.append(shown.lastOpened());
    }
    CHECK(found.contains(ui::RecordRef {MemberRepository::table, ann.id.value}));
    CHECK(found.contains(ui::RecordRef {EnterpriseRepository::table, mill.id.value}));
}

TEST_CASE_METHOD(PairingFixture, "a hidden page of pairings catches up when it is seen", "[pairing]")
{
    shown.page.hide();
    MemberRepository members(office.database);
    Member renamed = ann;
    renamed.name = payload;
    REQUIRE(act(*office.workbook, [&] { return members.update(renamed); }));
    CHECK(pairings.text(id, u"Member"_s) == u"王小明"_s);
    shown.page.show();
    CHECK(pairings.text(id, u"Member"_s) == payload);
    CHECK(shown.page.findChild<QLabel *>(u"cardTitle"_s)->textFormat() == Qt::PlainText);
}
