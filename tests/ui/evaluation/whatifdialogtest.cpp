#include "ui/evaluation/whatifdialog.h"

#include "core/evaluation/rulerepository.h"
#include "core/invitations/invitationrepository.h"
#include "tests/support/office.h"
#include "ui/base/complaintlabel.h"
#include "ui/base/currentfacts.h"
#include "ui/evaluation/bindingdialog.h"
#include "ui/evaluation/countingtab.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Two classes of rules: Ann made three suggestions, Bob was at two visits.
struct RulesOnTrial {
    Office office;
    Member ann = office.member(u"Ann"_s);
    Member bob = office.member(u"Bob"_s);
    RuleSet set = addSet();
    Rule attending = addRule(u"1"_s, u"Presence"_s, RuleFact::Attendance, 500);
    Rule suggesting = addRule(u"2"_s, u"Words"_s, RuleFact::Suggestion, 300);
    Activity visit = office.activity(1, {2024, 3, 28});
    Activity other = office.activity(2, {2024, 4, 28});

    RulesOnTrial()
    {
        for (const QString &number : {u"S-1"_s, u"S-2"_s, u"S-3"_s}) {
            Suggestion suggestion = office.suggestion(number, visit.id);
            suggestion.proposers = {ann.id};
            SuggestionRepository suggestions(office.database);
            valueOf(act(*office.workbook, [&] { return suggestions.update(suggestion); }));
        }
        for (const ActivityId activity : {visit.id, other.id}) {
            Invitation invitation;
            invitation.activity = activity;
            invitation.member = bob.id;
            invitation.presence = Presence::Present;
            InvitationRepository invitations(office.database);
            valueOf(act(*office.workbook, [&] { return invitations.insert(invitation); }));
        }
    }

    RuleSet addSet() const
    {
        RuleSet added;
        added.name = u"Rules of 2024"_s;
        added.validFrom = {2024, 1, 1};
        added.validTo = {2024, 12, 31};
        RuleSetRepository sets(office.database);
        return valueOf(act(*office.workbook, [&] { return sets.insert(added); }));
    }
    Rule addRule(const QString &code, const QString &group, RuleFact fact, int points) const
    {
        Rule added;
        added.ruleSet = set.id;
        added.code = code;
        added.group = group;
        added.item = group;
        added.fact = fact;
        added.points = points;
        RuleRepository rules(office.database);
        return valueOf(act(*office.workbook, [&] { return rules.insert(added); }));
    }
    Rulebook book() const { return valueOf(readRulebook(office.database, set.id)); }
};

struct OnTrial : RulesOnTrial {
    ui::WhatIfDialog dialog {*office.workbook, book(), valueOf(ui::CurrentFacts::of(*office.workbook).read())};

    OnTrial() { dialog.show(); }

    QAbstractItemModel *model(const QString &table) const
    {
        return dialog.findChild<ui::RecordTable *>(table)->view()->model();
    }
    void edit(const QString &table, int row, int column, const QVariant &value) const
    {
        REQUIRE(model(table)->setData(model(table)->index(row, column), value));
    }
    /// Place, place before, move, name and total of each row, in the order of the names.
    QStringList moves() const
    {
        QStringList lines;
        for (int row = 0; row < model(u"moves"_s)->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < 5; ++column)
                cells.append(model(u"moves"_s)->index(row, column).data().toString());
            lines.append(cells.join(u'|'));
        }
        lines.sort();
        return lines;
    }
    void choose(Formula formula) const
    {
        auto *chooser = dialog.findChild<QComboBox *>(u"trialFormula"_s);
        chooser->setCurrentIndex(static_cast<int>(formula));
        emit chooser->activated(static_cast<int>(formula));
    }
    QPushButton *button(const QString &name) const { return dialog.findChild<QPushButton *>(name); }
    QString complaint() const
    {
        return static_cast<ui::ComplaintLabel *>(dialog.findChild<QLabel *>(u"trialComplaint"_s))->sentence();
    }
};

} // namespace

TEST_CASE_METHOD(OnTrial, "What if shows who moves, and writes nothing", "[evaluation][whatif]")
{
    CHECK(moves() == QStringList {u"1|1||Bob|10"_s, u"2|2||Ann|9"_s});
    const QString last = office.workbook->undoText();
    edit(u"trialRules"_s, 1, 2, 4);
    CHECK(moves() == QStringList {u"1|2|1 up|Ann|12"_s, u"2|1|1 down|Bob|10"_s});
    CHECK(dialog.findChild<QLabel *>(u"moveSummary"_s)->text() == u"2 members change place."_s);
    edit(u"trialRules"_s, 1, 3, 8); // cap
    CHECK(moves() == QStringList {u"1|1||Bob|10"_s, u"2|2||Ann|8"_s});
    edit(u"trialClasses"_s, 0, 4, 7); // cap of presence
    CHECK(moves() == QStringList {u"1|2|1 up|Ann|8"_s, u"2|1|1 down|Bob|7"_s});
    CHECK(office.workbook->undoText() == last);
    CHECK(book().rules == QList<Rule> {attending, suggesting});
    CHECK(book().classes.isEmpty());

    button(u"dropTrial"_s)->click();
    CHECK(dialog.draft() == book());
    CHECK(moves() == QStringList {u"1|1||Bob|10"_s, u"2|2||Ann|9"_s});
    CHECK_FALSE(button(u"saveTrial"_s)->isEnabled());
}

TEST_CASE_METHOD(OnTrial, "Weights that do not make 100 are not saved, and the sentence says so",
                 "[evaluation][whatif]")
{
    choose(Formula::Weighted);
    edit(u"trialClasses"_s, 0, 2, 20);
    edit(u"trialClasses"_s, 1, 2, 70);
    CHECK(complaint() == u"The weights of the classes are 90 % together; they must be 100 %."_s);
    CHECK_FALSE(button(u"saveTrial"_s)->isEnabled());
    CHECK_FALSE(button(u"saveTrialAsNew"_s)->isEnabled());
    edit(u"trialClasses"_s, 1, 2, 80);
    CHECK(complaint().isEmpty());
    CHECK(moves() == QStringList {u"1|2|1 up|Ann|7.2"_s, u"2|1|1 down|Bob|2"_s});

    button(u"saveTrial"_s)->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(book().set.formula == Formula::Weighted);
    CHECK(weightsOf(book().classes) == 100);
    succeed(office.workbook->undo());
    CHECK(book().classes.isEmpty());
    CHECK(book().set.formula == Formula::Sum);
}

TEST_CASE_METHOD(OnTrial, "A scratch copy becomes a new set, and the old one stays", "[evaluation][whatif]")
{
    edit(u"trialRules"_s, 0, 2, u"ten"_s);
    CHECK(complaint().contains(u"ten"_s));
    edit(u"trialRules"_s, 0, 2, 10);
    auto *name = dialog.findChild<QLineEdit *>(u"newSetName"_s);
    name->setText(set.name);
    button(u"saveTrialAsNew"_s)->click();
    CHECK(complaint() == u"There is a set of rules called Rules of 2024 already."_s);
    CHECK(dialog.isVisible());
    CHECK(dialog.draft().rules.first().points == 1000);
    name->setText(u"Tried"_s);
    QTest::keyClick(name, Qt::Key_Return); // stores, and does not close the dialog as if nothing were wanted
    CHECK(dialog.result() == QDialog::Accepted);
    const auto sets = valueOf(RuleSetRepository(office.database).all());
    REQUIRE(sets.size() == 2);
    CHECK(sets.last().name == u"Tried"_s);
    CHECK(valueOf(readRulebook(office.database, sets.last().id)).rules.first().points == 1000);
    CHECK(book().rules.first().points == 500);
}

TEST_CASE_METHOD(RulesOnTrial, "Classes are given weights, and conditions are added, edited and removed",
                 "[evaluation][counting]")
{
    const auto known = valueOf(ui::CurrentFacts::of(*office.workbook).read());
    ui::CountingTab tab(*office.workbook);
    tab.setFacts(known->index);
    const auto show = [&] { tab.showBook(book(), evaluate(known->index, book(), book().periodFor())); };
    const auto model = [&](const QString &name) { return tab.findChild<ui::RecordTable *>(name)->view()->model(); };
    const QSignalSpy failed(&tab, &ui::FactsPart::failed);
    show();
    CHECK(tab.findChild<QLabel *>(u"resultShare"_s)->text().contains(u"presence 53 %"_s)); // 10 of 19

    REQUIRE(model(u"ruleClasses"_s)->rowCount() == 2);
    REQUIRE(model(u"ruleClasses"_s)->setData(model(u"ruleClasses"_s)->index(1, 2), 60));
    show();
    CHECK(book().classes.first().name == u"Words"_s);
    CHECK(book().classes.first().weight == 60);
    REQUIRE(model(u"ruleClasses"_s)->setData(model(u"ruleClasses"_s)->index(1, 3), u"?"_s));
    CHECK(failed.size() == 1);

    emit tab.findChild<ui::RecordTable *>(u"ruleConditions"_s)->addRequested();
    QCoreApplication::processEvents();
    show();
    REQUIRE(book().conditions.size() == 1);
    const auto edit = [&](int column, const QVariant &value) {
        REQUIRE(model(u"ruleConditions"_s)->setData(model(u"ruleConditions"_s)->index(0, column), value));
        show();
    };
    edit(0, u"Must speak"_s);
    edit(1, u"points of a class"_s);
    edit(2, u"Words"_s);
    edit(4, 2.5);
    edit(6, 30);
    const RuleCondition condition = book().conditions.first();
    CHECK(condition.name == u"Must speak"_s);
    CHECK(condition.measure == Measure::ClassPoints);
    CHECK(condition.group == u"Words"_s);
    CHECK(condition.amount == 250);
    CHECK(condition.consequence == Consequence::Capped);
    CHECK(condition.totalCap == 3000);
    edit(2, u"Nothing"_s);
    CHECK(failed.size() == 2);
    edit(5, u"not eligible"_s);
    CHECK_FALSE(book().conditions.first().totalCap.has_value());

    emit tab.findChild<ui::RecordTable *>(u"ruleConditions"_s)->removeRequested({condition.id.value});
    CHECK(book().conditions.isEmpty());
    emit tab.findChild<ui::RecordTable *>(u"ruleClasses"_s)->removeRequested({2});
    CHECK(book().classes.isEmpty());
}

TEST_CASE_METHOD(RulesOnTrial, "What the rules count is proposed, mended and confirmed as one step",
                 "[evaluation][bindings]")
{
    office.word(WordList::RuleFact, u"Comes"_s, u"attendance"_s);
    office.word(WordList::RuleFact, u"Reports"_s, u"report"_s);
    Rule unknown = addRule(u"3"_s, u"Other"_s, RuleFact::Unbound, 100);
    const Rule worded = [&] {
        Rule rule = addRule(u"4"_s, u"Other"_s, RuleFact::Unbound, 100);
        rule.item = u"信息被采用"_s;
        rule.criterion = u"就高计分"_s;
        RuleRepository rules(office.database);
        return valueOf(act(*office.workbook, [&] { return rules.update(rule); }));
    }();
    CHECK(ui::BindingDialog::waiting(book().rules) == 4);
    ui::BindingDialog dialog(*office.workbook, book().rules, valueOf(readDirectory(office.database)),
                             valueOf(ExchangeWords::read()));
    auto *model = dialog.findChild<ui::RecordTable *>(u"bindings"_s)->view()->model();
    REQUIRE(model->rowCount() == 4);
    CHECK(model->index(3, 4).data().toString() == u"采用"_s);
    const auto tick = [&](int row, bool isOn) {
        REQUIRE(model->setData(model->index(row, 8), isOn ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
    };
    tick(2, true); // it counts nothing yet
    CHECK(static_cast<ui::ComplaintLabel *>(dialog.findChild<QLabel *>(u"bindingComplaint"_s))->sentence()
          == u"Choose first what the rule counts."_s);
    REQUIRE(model->setData(model->index(2, 3), u"Reports"_s));
    tick(0, false);
    const QString last = office.workbook->undoText();
    dialog.findChild<QPushButton *>(u"confirmBindings"_s)->click();
    CHECK(ui::BindingDialog::waiting(book().rules) == 1);
    CHECK_FALSE(book().find(attending.id).confirmed);
    CHECK(book().find(unknown.id).fact == RuleFact::Report);
    CHECK(book().find(worded.id).fact == RuleFact::ReportAdopted);
    CHECK(book().find(worded.id).bestOnly);
    succeed(office.workbook->undo());
    CHECK(office.workbook->undoText() == last);
    CHECK(ui::BindingDialog::waiting(book().rules) == 4);
}
