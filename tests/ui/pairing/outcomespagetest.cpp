#include "core/pairing/pairingrepository.h"
#include "tests/support/formhands.h"
#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "ui/base/recordlink.h"
#include "ui/pairing/outcomespart.h"
#include "ui/pairing/pairingpage.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// An office with one outcome, on the tab that shows it.
struct OutcomesFixture {
    Office office;
    Member ann = office.member(u"王小明"_s);
    Activity visit = office.activity(3, {2024, 3, 28});
    Enterprise mill = office.enterprise(u"东方面粉厂"_s);
    EntryId loan = office.word(WordList::OutcomeKind, u"融资对接"_s);
    Outcome outcome = anOutcome();
    ShownPage<ui::PairingPage> shown {*office.workbook, [] { return QDate(2024, 6, 1); }};
    TableHands outcomes {shown.page, u"outcomes"_s};
    qint64 id = outcome.id.value;

    OutcomesFixture() { REQUIRE(shown.page.reveal({OutcomeRepository::table, id})); }

    Outcome anOutcome() const
    {
        Outcome made;
        made.number = 1;
        made.title = u"A loan"_s;
        made.amountFen = 300'000'000;
        OutcomeRepository stored(office.database);
        return valueOf(act(*office.workbook, [&] { return stored.insert(made); }));
    }
    Outcome now() const { return valueOf(OutcomeRepository(office.database).find(outcome.id)); }
};

} // namespace

TEST_CASE_METHOD(OutcomesFixture, "an outcome is revealed on its own tab, with its amount in ten thousands",
                 "[pairing]")
{
    CHECK(shown.page.findChild<QTabWidget *>(u"pairingTabs"_s)->currentIndex() == 1);
    CHECK(shown.page.current() == ui::RecordRef {OutcomeRepository::table, id});
    CHECK(outcomes.text(id, u"Amount (ten thousand yuan)"_s) == u"300"_s);
}

TEST_CASE_METHOD(OutcomesFixture, "what is typed into an outcome is stored to the fen, and taken back", "[pairing]")
{
    outcomes.type(id, u"Amount (ten thousand yuan)"_s, u"1,250.5"_s);
    outcomes.type(id, u"Kind"_s, u"融资"_s); // the only kind with these characters
    outcomes.type(id, u"Activity"_s, u"Activity 3"_s);
    outcomes.type(id, u"Beneficiary"_s, u"东方面粉厂"_s);
    outcomes.type(id, u"Members"_s, u"王小明"_s);
    outcomes.type(id, u"People trained"_s, u"４０"_s);
    const Outcome stored = now();
    CHECK(stored.amountFen == 1'250'500'000);
    CHECK(stored.kind == loan);
    CHECK(stored.activity == visit.id);
    CHECK(stored.enterprise == mill.id);
    CHECK(stored.members == QList<MemberId> {ann.id});
    CHECK(stored.peopleTrained == 40);

    outcomes.type(id, u"People trained"_s, QString());
    CHECK_FALSE(now().peopleTrained.has_value());
    REQUIRE(office.workbook->undo());
    CHECK(outcomes.text(id, u"People trained"_s) == u"40"_s);
    REQUIRE(office.workbook->redo());
    CHECK(outcomes.text(id, u"People trained"_s).isEmpty());
}

TEST_CASE_METHOD(OutcomesFixture, "what an outcome cannot take is told, and the old value stays", "[pairing]")
{
    const std::pair<QString, QString> wrong[] {
        {u"Amount (ten thousand yuan)"_s, u"三百"_s}, {u"Kind"_s, u"空谈"_s},      {u"Activity"_s, u"Activity 9"_s},
        {u"Beneficiary"_s, u"西方面粉厂"_s},          {u"Members"_s, u"无名氏"_s}, {u"Posts"_s, u"-3"_s}};
    for (const auto &[title, words] : wrong) {
        outcomes.type(id, title, words);
        CHECK(outcomes.refusal().contains(words));
    }
    CHECK(now() == outcome);
}

TEST_CASE_METHOD(OutcomesFixture, "an outcome is added and removed, and both are taken back", "[pairing]")
{
    outcomes.add();
    const FormHands form(shown.page, u"outcomeForm"_s);
    form.fill(u"title"_s, payload);
    form.fill(u"amount_fen"_s, u"三百"_s);
    CHECK_FALSE(form.form().save());
    CHECK(form.bad() == QStringList {u"amount_fen"_s});
    form.fill(u"amount_fen"_s, u"300"_s);
    REQUIRE(form.form().save());
    CHECK(outcomes.column(u"Title"_s) == QStringList {u"A loan"_s, payload});
    outcomes.remove(id);
    CHECK(outcomes.column(u"Title"_s) == QStringList {payload});
    REQUIRE(office.workbook->undo());
    CHECK(outcomes.column(u"Title"_s).size() == 2);
}

TEST_CASE_METHOD(OutcomesFixture, "those who brought an outcome about are one step away", "[pairing]")
{
    outcomes.type(id, u"Members"_s, u"王小明"_s);
    for (ui::RecordLink *link : shown.page.findChildren<ui::RecordLink *>())
        if (link->text() == u"王小明"_s)
            QTest::keyClick(link, Qt::Key_Return);
    CHECK(shown.lastOpened() == ui::RecordRef {MemberRepository::table, ann.id.value});
}

TEST_CASE_METHOD(OutcomesFixture, "an amount without its unit is refused beside the field, and nothing typed is lost",
                 "[pairing]")
{
    const EntryId mu = office.word(WordList::Measure, u"亩"_s);
    outcomes.type(id, u"Amounts with units"_s, u"120"_s);
    CHECK(outcomes.refusal().endsWith(u"Write the unit behind 120, too."_s));
    CHECK(now().values.isEmpty());
    outcomes.type(id, u"Amounts with units"_s, u"120亩"_s);
    CHECK(now().values == QList<OutcomeValue> {{120'000, mu}});
    CHECK(outcomes.text(id, u"Amounts with units"_s) == u"120 亩"_s);

    outcomes.add();
    const FormHands form(shown.page, u"outcomeForm"_s);
    form.fill(u"title"_s, u"A field"_s);
    form.fill(u"values"_s, u"30"_s);
    CHECK(form.bad() == QStringList {u"values"_s});
    CHECK(form.remark(u"values"_s).endsWith(u"Write the unit behind 30, too."_s));
    CHECK(form.text(u"values"_s) == u"30"_s);
    CHECK_FALSE(form.form().save());
    form.fill(u"values"_s, u"30 亩"_s);
    REQUIRE(form.form().save());
    CHECK(shown.page.findChild<QLabel *>(u"outcomeTotals"_s)->text().contains(u"150 亩"_s));
}

TEST_CASE_METHOD(OutcomesFixture, "what is claimed is verified by one key, with evidence only", "[pairing]")
{
    outcomes.choose(id);
    CHECK(outcomes.text(id, u"Standing"_s).trimmed() == u"claimed"_s);
    shown.page.findChild<QPushButton *>(u"verifyOutcome"_s)->click();
    CHECK(shown.complaint() == u"Only what has evidence can be verified: write what proves it."_s);
    outcomes.type(id, u"Evidence"_s, u"合同"_s);
    shown.page.findChild<QPushButton *>(u"verifyOutcome"_s)->click();
    CHECK(now().verifiedOn == QDate(2024, 6, 1));
    CHECK_FALSE(now().verifiedBy.isEmpty());
    CHECK(outcomes.text(id, u"Standing"_s).trimmed() == u"verified"_s);
    CHECK(shown.page.findChild<QLabel *>(u"outcomeTotals"_s)->text().contains(u"verified: 300 ten thousand yuan"_s));
    REQUIRE(office.workbook->undo());
    CHECK_FALSE(now().isVerified());
}

TEST_CASE("an outcome keeps the file that proves it, also of an activity that is closed", "[pairing]")
{
    const Office office;
    Activity visit = office.activity(3, {2024, 3, 28});
    visit.minutes = u"m"_s; // its ledger is closed
    ActivityRepository activities(office.database);
    visit = valueOf(act(*office.workbook, [&] { return activities.update(visit); }));
    Outcome made;
    made.number = 1;
    made.title = u"A loan"_s;
    made.activity = visit.id;
    OutcomeRepository stored(office.database);
    made = valueOf(act(*office.workbook, [&] { return stored.insert(made); }));
    const QTemporaryDir folder;
    QFile proof(folder.filePath(u"contract.txt"_s));
    REQUIRE(proof.open(QIODevice::WriteOnly));
    proof.write("signed");
    proof.close();
    const QString copy = folder.filePath(u"copy.txt"_s);

    ui::OutcomesPart part(
        *office.workbook, [] { return QDate(2024, 6, 1); },
        {.fileToAdd = [&] { return proof.fileName(); }, .placeFor = [&](const QString &) { return copy; }});
    const auto show = [&] {
        static Facts facts;
        static std::unique_ptr<FactIndex> index;
        facts = valueOf(readFacts(office.database));
        index = std::make_unique<FactIndex>(facts);
        part.setFacts(*index);
    };
    show();
    part.findChild<QPushButton *>(u"addProof"_s)->click();
    REQUIRE(proof.remove()); // the workbook has its own
    show();
    CHECK(valueOf(stored.find(made.id)).proofName == u"contract.txt"_s);
    part.findChild<QPushButton *>(u"saveProof"_s)->click();
    QFile saved(copy);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == "signed");
}
