#include "core/directory/settings.h"
#include "core/evaluation/honourrepository.h"
#include "core/evaluation/pioneers.h"
#include "core/evaluation/rulerepository.h"
#include "tests/support/office.h"
#include "ui/base/complaintlabel.h"
#include "ui/evaluation/evaluationpage.h"
#include "ui/evaluation/honourstepdialog.h"
#include "ui/evaluation/shortlistdialog.h"
#include "ui/forms/formbar.h"
#include "ui/forms/formfield.h"
#include "ui/forms/recordform.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// The page with rules of 2024 and two members, of whom Ann made two suggestions in March and Bob one.
struct HonoursFixture {
    Office office;
    RuleSet set = addSet();
    Member ann = serving(u"Ann"_s);
    Member bob = serving(u"Bob"_s);
    ActivityId visit = office.activity(1, {2024, 3, 28}).id;
    ui::EvaluationPage page {*office.workbook, [] { return QDate(2024, 6, 3); }};
    QSignalSpy failed {&page, &ui::Page::failed};

    HonoursFixture()
    {
        suggest(u"S-1"_s, ann);
        suggest(u"S-2"_s, ann);
        suggest(u"S-3"_s, bob);
        page.show();
    }

    RuleSet addSet() const
    {
        RuleSet added {{}, 0, u"Rules"_s, {2024, 1, 1}, {2024, 12, 31}, false};
        added = valueOf(act(*office.workbook, [&] { return RuleSetRepository(office.database).insert(added); }));
        Rule rule;
        rule.ruleSet = added.id;
        rule.code = u"B1"_s;
        rule.item = u"Suggests"_s;
        rule.fact = RuleFact::Suggestion;
        rule.points = 200;
        valueOf(act(*office.workbook, [&] { return RuleRepository(office.database).insert(rule); }));
        return added;
    }
    Member serving(const QString &name) const
    {
        Member made = office.member(name);
        made.state = office.word(WordList::MemberState, u"在任"_s, u"serving"_s);
        return valueOf(act(*office.workbook, [&] { return MemberRepository(office.database).update(made); }));
    }
    void suggest(const QString &number, const Member &who) const
    {
        Suggestion made = office.suggestion(number, visit);
        made.proposers = {who.id};
        valueOf(act(*office.workbook, [&] { return SuggestionRepository(office.database).update(made); }));
    }

    void showTab(const QString &title)
    {
        auto *tabs = page.findChild<QTabWidget *>(u"evaluationTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabText(tab).startsWith(title))
                tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
    }
    template <typename Widget>
    Widget *part(const QString &name) const
    {
        auto *found = page.findChild<Widget *>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    QStringList rows(const QString &name, const QList<int> &columns) const
    {
        const auto *model = part<ui::RecordTable>(name)->view()->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (const int column : columns)
                cells.append(model->index(row, column).data().toString());
            lines.append(cells.join(u'|'));
        }
        return lines;
    }
    void edit(const QString &name, int row, int column, const QVariant &value) const
    {
        auto *model = part<ui::RecordTable>(name)->view()->model();
        REQUIRE(model->setData(model->index(row, column), value));
    }
};

} // namespace

TEST_CASE_METHOD(HonoursFixture, "Rules that begin and end within a month have their first and last month",
                 "[evaluation]")
{
    set.validFrom = {2024, 1, 15};
    set.validTo = {2024, 6, 10};
    valueOf(act(*office.workbook, [&] { return RuleSetRepository(office.database).update(set); }));
    showTab(u"Ledger"_s);
    const auto *months = part<QComboBox>(u"postUpTo"_s);
    REQUIRE(months->count() == 6);
    CHECK(months->itemText(0) == u"2024-01"_s);
    CHECK(months->currentData().toDate() == QDate(2024, 6, 10));
}

TEST_CASE_METHOD(HonoursFixture, "The banner tells what would be posted, and posting writes it down", "[evaluation]")
{
    showTab(u"Ledger"_s);
    auto *banner = part<QLabel>(u"pointsBanner"_s);
    CHECK(banner->text().startsWith("3 rows"_L1));
    part<QPushButton>(u"postPoints"_s)->click();
    CHECK(rows(u"pointLedger"_s, {0, 3, 4}) == QStringList {u"Ann|2|S-1"_s, u"Ann|2|S-2"_s, u"Bob|2|S-3"_s});
    CHECK_FALSE(banner->text().contains(u"rows"_s));
    CHECK_FALSE(part<QPushButton>(u"postPoints"_s)->isEnabled());

    suggest(u"S-4"_s, bob);
    CHECK(banner->text().startsWith("1 rows"_L1));
    succeed(office.workbook->undo());
    succeed(office.workbook->undo());
    succeed(office.workbook->undo());
    CHECK(rows(u"pointLedger"_s, {0}).isEmpty());

    const QSignalSpy asked(&page, &ui::EvaluationPage::statementsRequested);
    part<QPushButton>(u"postPoints"_s)->click();
    part<QPushButton>(u"pointStatements"_s)->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().last().value<QList<MemberId>>() == QList<MemberId> {ann.id, bob.id});
}

TEST_CASE_METHOD(HonoursFixture, "What a member lacks stands below the points", "[evaluation]")
{
    REQUIRE(part<ui::RecordTable>(u"points"_s)->reveal(bob.id.value));
    part<QSpinBox>(u"wayTarget"_s)->setValue(6);
    const auto *ways = part<QLabel>(u"ways"_s);
    CHECK(ways->text().isEmpty()); // it is looked for when the choice rests
    REQUIRE(QTest::qWaitFor([&] { return ways->text().startsWith(u"2 × "_s); })); // has 2, and each brings 2
    part<QSpinBox>(u"wayTarget"_s)->setValue(2);
    REQUIRE(QTest::qWaitFor([&] { return ways->text().contains(u"reached"_s); }));
}

TEST_CASE_METHOD(HonoursFixture, "An objection is added, answered and closed; its tab counts what is open",
                 "[evaluation]")
{
    showTab(u"Objections"_s);
    emit part<ui::RecordTable>(u"objections"_s)->addRequested();
    QCoreApplication::processEvents();
    auto *form = part<ui::RecordForm>(u"objectionForm"_s);
    CHECK_FALSE(form->save()); // neither a member nor a word
    CHECK(rows(u"objections"_s, {0}).isEmpty());
    form->field(u"member"_s)->setTyped(u"Bob"_s);
    CHECK_FALSE(form->save());
    form->field(u"words"_s)->setTyped(u"I was there."_s);
    const bool isSaved = form->save();
    INFO(form->bar()->sentence().toStdString());
    REQUIRE(isSaved);
    REQUIRE(rows(u"objections"_s, {0, 4}) == QStringList {u"Bob|I was there."_s});
    REQUIRE(rows(u"objections"_s, {6}) == QStringList {u"2024-06-03"_s});
    auto *tabs = part<QTabWidget>(u"evaluationTabs"_s);
    CHECK(tabs->tabText(tabs->currentIndex()).contains(u'1'));

    auto *model = part<ui::RecordTable>(u"objections"_s)->view()->model();
    model->setData(model->index(0, 7), wordFor(ObjectionOutcome::Rejected)); // without an answer
    CHECK(valueOf(PointObjectionRepository(office.database).all()).first().outcome == ObjectionOutcome::Open);
    edit(u"objections"_s, 0, 8, u"As the rules say."_s);
    edit(u"objections"_s, 0, 7, wordFor(ObjectionOutcome::Rejected));
    const auto stored = valueOf(PointObjectionRepository(office.database).all()).first();
    CHECK(stored.outcome == ObjectionOutcome::Rejected);
    CHECK(stored.answeredOn == QDate(2024, 6, 3));
    CHECK_FALSE(tabs->tabText(tabs->currentIndex()).contains(u'1'));
}

TEST_CASE_METHOD(HonoursFixture, "Who objects to a row of the ledger objects to its rule and its member",
                 "[evaluation]")
{
    showTab(u"Ledger"_s);
    CHECK_FALSE(part<QPushButton>(u"objectToRow"_s)->isEnabled());
    part<QPushButton>(u"postPoints"_s)->click();
    const PointRow row = valueOf(PointRowRepository(office.database).all()).last();
    REQUIRE(part<ui::RecordTable>(u"pointLedger"_s)->reveal(row.id.value));
    part<QPushButton>(u"objectToRow"_s)->click();
    CHECK(valueOf(PointObjectionRepository(office.database).all()).isEmpty()); // nothing is objected yet
    auto *form = part<ui::RecordForm>(u"objectionForm"_s);
    CHECK_FALSE(form->save());
    form->field(u"words"_s)->setTyped(u"It was Ann."_s);
    REQUIRE(form->save());
    const auto stored = valueOf(PointObjectionRepository(office.database).all());
    REQUIRE(stored.size() == 1);
    CHECK(stored.first().row == row.id);
    CHECK(stored.first().member == bob.id);
    CHECK(stored.first().rule == u"B1"_s);
    CHECK(stored.first().words == u"It was Ann."_s);
    CHECK(page.current() == ui::RecordRef {PointObjectionRepository::table, stored.first().id.value});
    CHECK(rows(u"objections"_s, {0, 1, 2}) == QStringList {u"Bob|B1|%1"_s.arg(row.id.value)});
}

TEST_CASE_METHOD(HonoursFixture, "A round is computed, and keeps its results when records change", "[evaluation]")
{
    succeed(act(*office.workbook,
                [&] { return Settings(office.database).set(u"evaluation.excellent_percent"_s, u"50"_s); }));
    showTab(u"Excellent"_s);
    part<QPushButton>(u"computeHonours"_s)->click();
    CHECK(rows(u"honours"_s, {0, 1, 4}) == QStringList {u"1|Ann|4"_s, u"2|Bob|2"_s});
    CHECK(part<ui::RecordTable>(u"honours"_s)->shown().offPaper == QList<qsizetype> {1}); // Bob is not chosen
    CHECK(part<QLabel>(u"honourDifference"_s)->isHidden());
    CHECK(part<QLabel>(u"honourState"_s)->text().contains(u"1 chosen of 2"_s));

    suggest(u"S-4"_s, bob);
    CHECK(rows(u"honours"_s, {0, 1, 4}) == QStringList {u"1|Ann|4"_s, u"2|Bob|2"_s});
    CHECK_FALSE(part<QLabel>(u"honourDifference"_s)->isHidden());
    CHECK(part<QLabel>(u"honourDifference"_s)->text().contains(u"Bob 2 → 4"_s));
    CHECK_FALSE(part<QPushButton>(u"honourList"_s)->isEnabled()); // nothing is decided
}

TEST_CASE_METHOD(HonoursFixture, "Who was removed stays so when the round is computed anew", "[evaluation]")
{
    succeed(act(*office.workbook,
                [&] { return Settings(office.database).set(u"evaluation.excellent_percent"_s, u"50"_s); }));
    showTab(u"Excellent"_s);
    part<QPushButton>(u"computeHonours"_s)->click();
    HonourRound round = valueOf(HonourRoundRepository(office.database).all()).first();
    succeed(takeHonourStep(*office.workbook, round.id,
                           {.event = HonourEvent::Remove, .on = {2024, 6, 3}, .words = u"Left."_s, .member = ann.id},
                           {}, {2024, 6, 3}));
    round.note = u"Taken back."_s;
    valueOf(act(*office.workbook, [&] { return HonourRoundRepository(office.database).update(round); }));
    part<QPushButton>(u"computeHonours"_s)->click();
    const HonourCase known = valueOf(readHonourCase(office.database, round.id));
    CHECK(known.round.note == u"Taken back."_s);
    REQUIRE(known.results.size() == 2);
    CHECK(known.results.first().standing == Standing::Removed);
    CHECK(known.results.first().reason == u"Left."_s);
    CHECK(known.results.last().member == bob.id);
    CHECK(known.results.last().standing == Standing::Chosen);
}

TEST_CASE_METHOD(HonoursFixture, "A step tells beside its field what is missing, and keeps what was typed",
                 "[evaluation]")
{
    const Facts facts = valueOf(readFacts(office.database));
    const FactIndex index(facts);
    HonourCase known;
    known.round.name = u"2024"_s;
    known.round.computedOn = {2024, 6, 1};
    known.results = {{.member = ann.id, .points = 400, .standing = Standing::Chosen}};
    int taken = 0;
    ui::HonourStepDialog dialog(index, known, {2024, 6, 3}, [&](const HonourMove &move) -> Result<void> {
        ++taken;
        CHECK(move.words == u"The party group"_s);
        return taken == 1 ? Result<void>(Error {ErrorKind::Conflict, u"Others were faster."_s, {}}) : Result<void>();
    });
    dialog.show();
    dialog.accept();
    CHECK(taken == 0);
    CHECK(dialog.isVisible());
    dialog.findChild<QPlainTextEdit *>(u"honour_words"_s)->setPlainText(u"The party group"_s);
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(dialog.findChild<QPlainTextEdit *>(u"honour_words"_s)->toPlainText() == u"The party group"_s);
    dialog.accept();
    CHECK(taken == 2);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE_METHOD(HonoursFixture, "A step tells whom it is about, and who comes in place of whom", "[evaluation]")
{
    const Facts facts = valueOf(readFacts(office.database));
    const FactIndex index(facts);
    HonourCase known;
    known.results = {{.member = ann.id, .points = 400, .standing = Standing::Chosen},
                     {.member = bob.id, .place = 2, .points = 200}};
    ui::HonourStepDialog dialog(index, known, {2024, 6, 3}, [](const HonourMove &) { return Result<void>(); });
    dialog.show();
    const QString concerned = dialog.findChild<QLabel *>(u"honourConcerned"_s)->text();
    CHECK(concerned.contains(u"1 chosen: Ann"_s));
    const auto isTold = [&](const QString &name) {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"next in order, "_s + name);
        });
    };
    CHECK_FALSE(isTold(u"Bob"_s));
    auto *step = dialog.findChild<QComboBox *>(u"honour_event"_s);
    REQUIRE(step != nullptr);
    step->setCurrentText(wordFor(HonourEvent::Replace));
    emit step->textActivated(step->currentText());
    CHECK(isTold(u"Bob"_s));
}

TEST_CASE_METHOD(HonoursFixture, "Who is ticked on the shortlist becomes a pioneer with a story", "[evaluation]")
{
    const Facts facts = valueOf(readFacts(office.database));
    const FactIndex index(facts);
    const Rulebook book = valueOf(readRulebook(office.database, set.id));
    ui::ShortlistDialog dialog(index, book, readShortlistTerms(office.database), {QDate(2024, 2, 1), QDate(2024, 3, 1)},
                               [&](const Shortlist &list, const ui::ShortlistDialog::Chosen &chosen) {
                                   return approvePioneers(*office.workbook, index, book, list, chosen, {2024, 4, 2});
                               });
    dialog.show();
    CHECK(dialog.findChild<QLabel *>(u"shortlistTies"_s)->text().startsWith(u"With as many points"_s));
    auto *model = dialog.findChild<ui::RecordTable *>(u"shortlist"_s)->view()->model();
    REQUIRE(model->rowCount() == 2);
    CHECK(model->index(0, 2).data().toString() == u"Ann"_s);
    dialog.accept(); // nobody is ticked
    CHECK(dialog.isVisible());
    REQUIRE(model->setData(model->index(0, 0), true));
    REQUIRE(model->setData(model->index(0, 10), u"Bridges."_s));
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    const auto awards = valueOf(MonthlyAwardRepository(office.database).all());
    REQUIRE(awards.size() == 1);
    CHECK(awards.first().member == ann.id);
    CHECK(awards.first().story == u"Bridges."_s);

    showTab(u"Honour roll"_s);
    CHECK(rows(u"honourRoll"_s, {0, 2}) == QStringList {u"2024-03|Ann"_s});
    const QSignalSpy asked(&page, &ui::EvaluationPage::certificatesRequested);
    part<QPushButton>(u"certificates"_s)->click();
    CHECK(asked.size() == 1);
}

TEST_CASE_METHOD(HonoursFixture, "Objections to rows of points hold the decision back, and lie one click away",
                 "[evaluation]")
{
    showTab(u"Ledger"_s);
    part<QPushButton>(u"postPoints"_s)->click();
    const PointRow row = valueOf(PointRowRepository(office.database).all()).first();
    const PointObjection objection {
        .member = ann.id, .row = row.id, .words = u"Too few."_s, .receivedOn = {2024, 6, 3}};
    const auto added =
        valueOf(act(*office.workbook, [&] { return PointObjectionRepository(office.database).insert(objection); }));
    showTab(u"Excellent"_s);
    CHECK(part<QPushButton>(u"openObjections"_s)->isHidden());
    part<QPushButton>(u"computeHonours"_s)->click();
    auto *open = part<QPushButton>(u"openObjections"_s);
    CHECK(open->isVisible());
    CHECK(open->text().contains(u'1'));
    const QSignalSpy opened(&page, &ui::Page::openRequested);
    open->click();
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<ui::RecordRef>()
          == ui::RecordRef {PointObjectionRepository::table, added.id.value});
}

TEST_CASE_METHOD(HonoursFixture, "No step of the honours is done on a day that is still to come", "[evaluation]")
{
    const Facts facts = valueOf(readFacts(office.database));
    const FactIndex index(facts);
    HonourCase known;
    known.round.computedOn = {2024, 6, 1};
    known.results = {{.member = ann.id, .points = 400, .standing = Standing::Chosen}};
    int taken = 0;
    ui::HonourStepDialog dialog(index, known, {2024, 6, 3}, [&](const HonourMove &) {
        ++taken;
        return Result<void>();
    });
    dialog.show();
    dialog.findChild<QPlainTextEdit *>(u"honour_words"_s)->setPlainText(u"The party group"_s);
    const auto fields = dialog.findChildren<ui::FormField *>();
    ui::FormField *day =
        *std::ranges::find(fields, u"day"_s, [](const ui::FormField *each) { return each->face().key; });
    day->setTyped(u"2024-06-04"_s);
    dialog.accept();
    CHECK(taken == 0);
    day->setTyped(u"2024-06-03"_s);
    dialog.accept();
    CHECK(taken == 1);

    MonthlyAward award {.month = u"2024-05"_s, .member = ann.id};
    valueOf(act(*office.workbook, [&] { return MonthlyAwardRepository(office.database).insert(award); }));
    showTab(u"Pioneers"_s);
    auto *model = part<ui::RecordTable>(u"awards"_s)->view()->model();
    model->setData(model->index(0, 0), u"2024-07"_s);
    model->setData(model->index(0, 4), QDate(2024, 6, 4));
    CHECK(failed.size() == 2);
    CHECK(rows(u"awards"_s, {0, 4}) == QStringList {u"2024-05|"_s});
    edit(u"awards"_s, 0, 4, QDate(2024, 6, 3));
}
