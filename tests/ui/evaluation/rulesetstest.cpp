#include "core/evaluation/rulerepository.h"
#include "tests/ui/evaluation/evaluationpagefixture.h"
#include "ui/table/recordtable.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(EvaluationPageFixture, "A set is added, and removed with its rules", "[evaluation]")
{
    auto *sets = table(u"setsOfRules"_s);
    emit sets->addRequested();
    auto *dialog = page.findChild<QDialog *>(u"newRulesDialog"_s);
    REQUIRE(dialog != nullptr);
    auto *start = dialog->findChild<QComboBox *>(u"rulesStart"_s);
    start->setCurrentIndex(start->count() - 1);
    CHECK_FALSE(dialog->findChild<QLabel *>(u"rulesShare"_s)->isVisible());
    dialog->accept();
    REQUIRE(rows(u"setsOfRules"_s).size() == 3);
    CHECK(rows(u"setsOfRules"_s).last().startsWith("Rules of 2025|2025-01-01|2025-12-31"_L1));

    emit sets->removeRequested({set.id.value});
    CHECK(rows(u"setsOfRules"_s).size() == 2);
    CHECK(valueOf(RuleRepository(office.database).all()).isEmpty());
    succeed(office.workbook->undo());
    CHECK(valueOf(RuleRepository(office.database).all()).size() == 1);
}

TEST_CASE_METHOD(EvaluationPageFixture, "A set begins with the rules of the program, or with those of another set",
                 "[evaluation]")
{
    emit table(u"setsOfRules"_s)->addRequested();
    auto *dialog = page.findChild<QDialog *>(u"newRulesDialog"_s);
    REQUIRE(dialog != nullptr);
    const auto *share = dialog->findChild<QLabel *>(u"rulesShare"_s);
    CHECK(share->text().contains("results 60 %, other work 25 %, presence 15 %"_L1));
    auto *name = dialog->findChild<QLineEdit *>(u"rules_name"_s);
    CHECK(name->text() == u"Rules of 2025"_s);
    auto *start = dialog->findChild<QComboBox *>(u"rulesStart"_s);
    REQUIRE(start->count() == 4); // also two copies, and none
    start->setCurrentIndex(2);
    CHECK(name->text() == u"New, 2"_s);
    CHECK(dialog->findChild<QTreeWidget *>(u"rulesOfStart"_s)->topLevelItemCount() == 1);
    name->setText(u"New"_s);
    start->setCurrentIndex(0);
    CHECK(name->text() == u"New"_s); // what was typed stays
    dialog->accept();
    CHECK(dialog->isVisible());
    CHECK(
        dialog->findChild<QLabel *>(u"newRulesComplaint"_s)->text().contains("There is a set of rules called New"_L1));
    CHECK(rows(u"setsOfRules"_s).size() == 2);

    auto *from = dialog->findChild<QLineEdit *>(u"rules_valid_from"_s);
    const QString day = from->text();
    name->setText(u"Ours"_s);
    from->setText(u"some day"_s);
    dialog->accept();
    CHECK(dialog->isVisible());
    CHECK(dialog->findChild<QLabel *>(u"newRulesComplaint"_s)->text().isEmpty()); // the name is well now

    from->setText(day);
    dialog->accept();
    CHECK_FALSE(dialog->isVisible());
    REQUIRE(rows(u"setsOfRules"_s).size() == 3);
    const RuleSet made = valueOf(RuleSetRepository(office.database).all()).last();
    CHECK(made.name == u"Ours"_s);
    CHECK(valueOf(RuleRepository(office.database).of(made.id)).size() > 9);
    succeed(office.workbook->undo());
    CHECK(rows(u"setsOfRules"_s).size() == 2);
    CHECK(failed.isEmpty());
}

TEST_CASE_METHOD(EvaluationPageFixture, "A set is copied for the next year, once more under another name",
                 "[evaluation]")
{
    auto *sets = table(u"setsOfRules"_s);
    REQUIRE(sets->reveal(set.id.value));
    auto *copy = page.findChild<QPushButton *>(u"copyRuleSet"_s);
    REQUIRE(copy->isEnabled());
    copy->click();
    REQUIRE(rows(u"setsOfRules"_s).size() == 3);
    CHECK(rows(u"setsOfRules"_s).last().startsWith("New, 2|2025-01-01|2025-12-31"_L1));
    const RuleSetId copied = valueOf(RuleSetRepository(office.database).all()).last().id;
    REQUIRE(valueOf(RuleRepository(office.database).of(copied)).size() == 1);
    CHECK(valueOf(RuleRepository(office.database).of(copied)).first().points == 200);
    succeed(office.workbook->undo());
    CHECK(rows(u"setsOfRules"_s).size() == 2);
    CHECK(failed.isEmpty());
}
