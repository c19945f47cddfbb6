#include "ui/evaluation/evaluationpage.h"

#include "core/evaluation/rulerepository.h"
#include "tests/ui/evaluation/evaluationpagefixture.h"
#include "ui/base/recordlink.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(EvaluationPageFixture, "Members stand by their points, with a column for each rule", "[evaluation]")
{
    CHECK(page.findChild<QComboBox *>(u"ruleSets"_s)->currentText() == u"New"_s);
    CHECK(rows(u"points"_s) == QStringList {u"Ann||4|4"_s, u"Bob||1|1"_s});
    CHECK(page.findChild<QLabel *>(u"internalNote"_s)->isVisible());
}

TEST_CASE_METHOD(EvaluationPageFixture, "The card lists where each point comes from, and leads there", "[evaluation]")
{
    REQUIRE(table(u"points"_s)->reveal(bob.id.value));
    QList<ui::RecordLink *> links;
    for (auto *link : page.findChildren<ui::RecordLink *>())
        if (link->text() == u"S-2"_s)
            links.append(link);
    REQUIRE(links.size() == 1);
    QTest::keyClick(links.first(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<ui::RecordRef>() == ui::RecordRef {SuggestionRepository::table, both.id.value});
}

TEST_CASE_METHOD(EvaluationPageFixture, "Another set of rules gives other points", "[evaluation]")
{
    auto *sets = page.findChild<QComboBox *>(u"ruleSets"_s);
    sets->setCurrentIndex(sets->findText(u"Old (expired)"_s));
    emit sets->activated(sets->currentIndex());
    CHECK(rows(u"points"_s).isEmpty());
    CHECK(rows(u"rules"_s).isEmpty());
}

TEST_CASE_METHOD(EvaluationPageFixture, "An edited rule counts at once, and undo takes it back", "[evaluation]")
{
    edit(u"rules"_s, 0, 5, 3.5); // points
    CHECK(stored().points == 350);
    CHECK(rows(u"points"_s) == QStringList {u"Ann||7|7"_s, u"Bob||1.75|1.75"_s});
    edit(u"rules"_s, 0, 7, u"5"_s); // cap
    CHECK(stored().cap == 500);
    CHECK(rows(u"points"_s).first() == u"Ann||5|5"_s);
    succeed(office.workbook->undo());
    succeed(office.workbook->undo());
    CHECK(stored().points == 200);
    CHECK(rows(u"points"_s) == QStringList {u"Ann||4|4"_s, u"Bob||1|1"_s});
    succeed(office.workbook->redo());
    CHECK(rows(u"points"_s).first() == u"Ann||7|7"_s);
}

TEST_CASE_METHOD(EvaluationPageFixture, "Every field of a rule can be edited, and a wrong cap is refused",
                 "[evaluation]")
{
    office.word(WordList::RuleFact, u"Writes"_s, u"report"_s);
    edit(u"rules"_s, 0, 1, u"Words"_s);
    edit(u"rules"_s, 0, 2, u"Writing"_s);
    edit(u"rules"_s, 0, 3, u"One report"_s);
    edit(u"rules"_s, 0, 4, u"Writes"_s);
    edit(u"rules"_s, 0, 6, u"piece"_s);
    edit(u"rules"_s, 0, 8, 90);
    edit(u"rules"_s, 0, 9, 40);
    edit(u"rules"_s, 0, 11, u"All"_s);
    edit(u"rules"_s, 0, 12, u"The list"_s);
    edit(u"rules"_s, 0, 13, u"1.5"_s);
    edit(u"rules"_s, 0, 14, 3);
    edit(u"rules"_s, 0, 15, 50);
    Rule expected = rule;
    expected.group = u"Words"_s;
    expected.item = u"Writing"_s;
    expected.criterion = u"One report"_s;
    expected.fact = RuleFact::Report;
    expected.unit = u"piece"_s;
    expected.firstShare = 90;
    expected.otherShare = 40;
    expected.appliesTo = u"All"_s;
    expected.source = u"The list"_s;
    expected.floor = 150;
    expected.fullFacts = 3;
    expected.laterShare = 50;
    expected.confirmed = true; // who says what it counts has confirmed it
    expected.revision = stored().revision;
    CHECK(stored() == expected);

    edit(u"rules"_s, 0, 7, u"-5"_s);
    CHECK(failed.size() == 1);
    edit(u"rules"_s, 0, 5, u"many"_s);
    CHECK(failed.size() == 2);
    CHECK(stored() == expected);
}

TEST_CASE_METHOD(EvaluationPageFixture, "Rules are added and removed, with the factors that they own", "[evaluation]")
{
    page.findChild<QTabWidget *>(u"evaluationTabs"_s)->setCurrentIndex(1);
    page.findChild<QPushButton *>(u"rulesAdd"_s)->click();
    CHECK(rows(u"rules"_s).size() == 2);

    RuleMultiplier factor;
    factor.rule = rule.id;
    factor.entry = office.word(WordList::Level, u"city"_s);
    RuleMultiplierRepository factors(office.database);
    valueOf(act(*office.workbook, [&] { return factors.insert(factor); }));
    emit table(u"rules"_s)->removeRequested({rule.id.value});
    CHECK(rows(u"rules"_s).size() == 1);
    CHECK(valueOf(factors.all()).isEmpty());
    succeed(office.workbook->undo());
    CHECK(rows(u"rules"_s).size() == 2);
    CHECK(valueOf(factors.all()).size() == 1);
    CHECK(failed.isEmpty());
}

TEST_CASE_METHOD(EvaluationPageFixture, "Pioneers are added, edited and removed", "[evaluation]")
{
    const auto serving = office.word(WordList::MemberState, u"Serves"_s, u"serving"_s);
    bob.state = serving;
    MemberRepository members(office.database);
    valueOf(act(*office.workbook, [&] { return members.update(bob); }));
    page.findChild<QTabWidget *>(u"evaluationTabs"_s)->setCurrentIndex(2);
    page.findChild<QPushButton *>(u"awardsAdd"_s)->click();
    CHECK(rows(u"awards"_s) == QStringList {u"2024-06|Bob|||"_s});

    edit(u"awards"_s, 0, 0, u"2024-05"_s);
    edit(u"awards"_s, 0, 1, u"Ann"_s);
    edit(u"awards"_s, 0, 3, u"Built a bridge"_s);
    edit(u"awards"_s, 0, 4, QDate(2024, 6, 1));
    CHECK(rows(u"awards"_s) == QStringList {u"2024-05|Ann||Built a bridge|2024-06-01"_s});
    CHECK(failed.isEmpty());

    edit(u"awards"_s, 0, 0, u"May"_s);
    edit(u"awards"_s, 0, 1, u"Nobody"_s);
    CHECK(failed.size() == 2);
    CHECK(rows(u"awards"_s) == QStringList {u"2024-05|Ann||Built a bridge|2024-06-01"_s});

    const qint64 id = valueOf(MonthlyAwardRepository(office.database).all()).first().id.value;
    CHECK(page.reveal({MonthlyAwardRepository::table, id}));
    emit table(u"awards"_s)->removeRequested({id});
    CHECK(rows(u"awards"_s).isEmpty());
    succeed(office.workbook->undo());
    CHECK(rows(u"awards"_s).size() == 1);
}

TEST_CASE_METHOD(EvaluationPageFixture, "A rule of another set is revealed in that set", "[evaluation]")
{
    const Rule old = addRule(expired, u"A1"_s, 100);
    REQUIRE(page.reveal({RuleRepository::table, old.id.value}));
    CHECK(page.findChild<QComboBox *>(u"ruleSets"_s)->currentText() == u"Old (expired)"_s);
    CHECK(page.current() == ui::RecordRef {RuleRepository::table, old.id.value});
    CHECK_FALSE(page.reveal({RuleRepository::table, 999}));
}

TEST_CASE_METHOD(EvaluationPageFixture, "A hidden evaluation catches up", "[evaluation]")
{
    page.hide();
    suggest(u"S-3"_s, {bob.id});
    CHECK(rows(u"points"_s).last() == u"Bob||1|1"_s);
    page.show();
    CHECK(rows(u"points"_s).last() == u"Bob||3|3"_s);
}

TEST_CASE_METHOD(EvaluationPageFixture, "The factors of a rule are added, edited and removed beside it", "[evaluation]")
{
    const EntryId city = office.word(WordList::Level, u"市级"_s, u"city"_s);
    office.word(WordList::AdoptionMode, u"综合采用"_s, u"combined"_s);
    REQUIRE(table(u"rules"_s)->reveal(rule.id.value));
    auto *factors = table(u"factors"_s);
    CHECK(factors->isEnabled());
    emit factors->addRequested();
    QCoreApplication::processEvents();
    CHECK(rows(u"factors"_s) == QStringList {u"市级|100"_s});

    edit(u"factors"_s, 0, 1, 150);
    const auto stored = [this] { return valueOf(RuleMultiplierRepository(office.database).all()); };
    CHECK(stored().first().factor == 150);
    CHECK(stored().first().entry == city);
    edit(u"factors"_s, 0, 0, u"综合采用"_s);
    CHECK(rows(u"factors"_s) == QStringList {u"综合采用|150"_s});
    edit(u"factors"_s, 0, 0, u"无此"_s);
    CHECK(failed.size() == 1);

    emit factors->removeRequested({stored().first().id.value});
    CHECK(stored().isEmpty());
    succeed(office.workbook->undo());
    CHECK(rows(u"factors"_s) == QStringList {u"综合采用|150"_s});
}

TEST_CASE_METHOD(EvaluationPageFixture, "Without a rule there is no factor to add, and no two of one level",
                 "[evaluation]")
{
    table(u"rules"_s)->view()->setCurrentIndex({});
    CHECK_FALSE(table(u"factors"_s)->isEnabled());
    office.word(WordList::Level, u"市级"_s, u"city"_s);
    REQUIRE(table(u"rules"_s)->reveal(rule.id.value));
    emit table(u"factors"_s)->addRequested();
    emit table(u"factors"_s)->addRequested();
    CHECK(failed.size() == 1);
    CHECK(rows(u"factors"_s).size() == 1);
}

TEST_CASE_METHOD(EvaluationPageFixture, "The name and the days of a set are edited, and its points follow",
                 "[evaluation]")
{
    CHECK(rows(u"setsOfRules"_s).size() == 2);
    edit(u"setsOfRules"_s, 1, 0, u"Newest"_s);
    CHECK(page.findChild<QComboBox *>(u"ruleSets"_s)->currentText() == u"Newest"_s);
    edit(u"setsOfRules"_s, 1, 2, QDate(2024, 1, 31));
    CHECK(valueOf(RuleSetRepository(office.database).find(set.id)).validTo == QDate(2024, 1, 31));
    CHECK(rows(u"points"_s) != QStringList {u"Ann||4|4"_s, u"Bob||1|1"_s});
    succeed(office.workbook->undo());
    CHECK(rows(u"points"_s) == QStringList {u"Ann||4|4"_s, u"Bob||1|1"_s});
    edit(u"setsOfRules"_s, 1, 0, QString());
    CHECK(failed.size() == 1);
}

TEST_CASE_METHOD(EvaluationPageFixture,
                 "Papers are asked for about the current pioneer's month, and the days of the set", "[evaluation]")
{
    const QSignalSpy asked(&page, &ui::EvaluationPage::paperRequested);
    const auto taskAfter = [&](const QString &paper) {
        page.findChild<QAction *>(paper)->trigger();
        return asked.last().first().value<documents::PeriodTask>();
    };
    CHECK(taskAfter(u"pioneers-notice"_s) == documents::PeriodTask {documents::PeriodPaper::Pioneers, {}});
    MonthlyAwardRepository awards(office.database);
    valueOf(act(*office.workbook, [&] { return awards.insert({{}, 0, u"2024-03"_s, ann.id, {}, {}}); }));
    table(u"awards"_s)->chooseFirst();
    CHECK(taskAfter(u"pioneers-notice"_s).period == monthOf({2024, 3, 1}));
    CHECK(taskAfter(u"excellent-list"_s).period == Period {set.validFrom, set.validTo});
}

TEST_CASE_METHOD(EvaluationPageFixture, "A class and a condition are revealed in their set", "[evaluation]")
{
    RuleConditionRepository conditions(office.database);
    RuleCondition condition;
    condition.ruleSet = expired.id;
    condition = valueOf(act(*office.workbook, [&] { return conditions.insert(condition); }));
    REQUIRE(page.reveal({RuleConditionRepository::table, condition.id.value}));
    CHECK(page.findChild<QComboBox *>(u"ruleSets"_s)->currentText() == u"Old (expired)"_s);
    CHECK(page.current() == ui::RecordRef {RuleConditionRepository::table, condition.id.value});
    RuleClassRepository classes(office.database);
    const auto group = valueOf(act(*office.workbook, [&] {
        return classes.insert({{}, 0, set.id, u"A"_s, {}, {}, 50});
    }));
    CHECK(page.reveal({RuleClassRepository::table, group.id.value}));
    CHECK(page.findChild<QComboBox *>(u"ruleSets"_s)->currentText() == u"New"_s);
}

TEST_CASE_METHOD(EvaluationPageFixture, "The card tells how the classes make the total, and which condition is not met",
                 "[evaluation]")
{
    edit(u"rules"_s, 0, 1, u"Words"_s);
    RuleClassRepository classes(office.database);
    valueOf(act(*office.workbook, [&] { return classes.insert({{}, 0, set.id, u"Words"_s, 300, {}, {}}); }));
    RuleCondition condition;
    condition.ruleSet = set.id;
    condition.name = u"Three at least"_s;
    condition.amount = 300;
    RuleConditionRepository conditions(office.database);
    valueOf(act(*office.workbook, [&] { return conditions.insert(condition); }));
    CHECK(rows(u"points"_s) == QStringList {u"Ann||3|4"_s, u"Bob||1|1"_s});
    const auto isTold = [&](const QString &text) {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    };
    REQUIRE(table(u"points"_s)->reveal(ann.id.value));
    CHECK(isTold(u"4 \u2192 3"_s));
    CHECK_FALSE(isTold(u"Three at least"_s));
    REQUIRE(table(u"points"_s)->reveal(bob.id.value));
    CHECK(isTold(u"Three at least"_s));
}

TEST_CASE_METHOD(EvaluationPageFixture, "Low scorers stay off the printed list of points, which says what it is for",
                 "[evaluation]")
{
    const Member low = office.member(u"Low"_s);
    suggest(u"S-3"_s, {bob.id, low.id}); // so that the three have 4, 3 and 1
    const ui::ShownRows shown = table(u"points"_s)->shown();
    REQUIRE(shown.rows.size() == 3);
    CHECK(shown.rows.last().first() == u"Low"_s);
    CHECK(shown.offPaper == QList<qsizetype> {2});
    CHECK(shown.note == page.findChild<QLabel *>(u"internalNote"_s)->text());
}
