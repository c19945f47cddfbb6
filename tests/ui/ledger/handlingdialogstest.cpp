#include "core/ledger/suggestionrepository.h"
#include "tests/support/office.h"
#include "tests/support/pagehands.h"
#include "ui/ledger/clockdialog.h"
#include "ui/ledger/joindialog.h"
#include "ui/ledger/splitdialog.h"
#include "ui/ledger/stepdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const QDate today(2024, 4, 1);

/// An office with one suggestion that nobody has routed, and the step that a dialog about it stores.
struct StepFixture {
    Office office;
    EntryId department = office.word(WordList::Route, u"转部门办理"_s, u"department"_s);
    EntryId unit = office.word(WordList::Unit, u"市水利局"_s);
    EntryId phrase = office.word(WordList::Phrase, u"请研究办理。"_s, u"handed"_s);
    Activity visit = office.activity(3, {2024, 3, 28});
    Suggestion suggestion = office.suggestion(u"2024-N-1"_s, visit.id);
    QList<SuggestionStep> taken;
    QList<Suggestion> takenFor; ///< by the last of them
    Result<void> answer;

    std::unique_ptr<ui::StepDialog> dialog(const QList<Suggestion> &about)
    {
        return std::make_unique<ui::StepDialog>(valueOf(readFacts(office.database)), about, today,
                                                [this](const QList<Suggestion> &those, const SuggestionStep &step) {
                                                    taken.append(step);
                                                    takenFor = those;
                                                    return answer;
                                                });
    }
};

void type(const QDialog &dialog, const QString &field, const QString &text)
{
    if (auto *list = dialog.findChild<QComboBox *>(field))
        list->setEditText(text);
    else if (auto *lines = dialog.findChild<QPlainTextEdit *>(field))
        lines->setPlainText(text);
    else
        dialog.findChild<QLineEdit *>(field)->setText(text);
}

bool says(const QDialog &dialog, const QString &words)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *each) { return !each->isHidden() && each->text().contains(words); });
}

} // namespace

TEST_CASE_METHOD(StepFixture, "a step is asked for with what it needs, and the last day by the rules is told",
                 "[ledger]")
{
    const auto asked = dialog({suggestion});
    asked->choose(StepKind::Handed);
    CHECK_FALSE(asked->findChild<QWidget *>(u"step_entry"_s)->isHidden());
    CHECK(asked->findChild<QWidget *>(u"step_person"_s)->isHidden());
    CHECK(says(*asked, u"30 working days"_s));
    asked->choose(StepKind::Kept);
    CHECK(asked->findChild<QWidget *>(u"step_entry"_s)->isHidden());
    const auto *kinds = asked->findChild<QComboBox *>(u"step_kind"_s);
    CHECK(kinds->findText(wordFor(StepKind::Handed)) >= 0);
    CHECK(kinds->findText(wordFor(StepKind::Received)) < 0); // a receipt before sending
}

TEST_CASE_METHOD(StepFixture, "what is missing is told beside its field, and what was typed stays", "[ledger]")
{
    const auto asked = dialog({suggestion});
    asked->choose(StepKind::Handed);
    type(*asked, u"step_content"_s, u"请水利局办理"_s);
    asked->accept();
    CHECK(taken.isEmpty());
    CHECK(says(*asked, u"Which department?"_s));
    CHECK(asked->findChild<QPlainTextEdit *>(u"step_content"_s)->toPlainText() == u"请水利局办理"_s);
    type(*asked, u"step_entry"_s, u"市水利局"_s);
    type(*asked, u"step_day"_s, u"2024-3-1"_s);
    asked->accept();
    CHECK(says(*asked, u"cannot lie before"_s));
    type(*asked, u"step_day"_s, u"2024-3-29"_s);
    type(*asked, u"step_note"_s, u"局长来电"_s);
    asked->accept();
    REQUIRE(taken.size() == 1);
    CHECK(taken.first().kind == StepKind::Handed);
    CHECK(taken.first().entry == unit);
    CHECK(taken.first().takenOn == QDate(2024, 3, 29));
    CHECK(taken.first().note == u"局长来电"_s);
    CHECK(asked->result() == QDialog::Accepted);
}

TEST_CASE_METHOD(StepFixture, "a return visit says what to do when it is not really done", "[ledger]")
{
    suggestion.route = Route::Department;
    suggestion.closedOn = {2024, 3, 30};
    const auto asked = dialog({suggestion});
    asked->choose(StepKind::Visited);
    CHECK(says(*asked, wordFor(StepKind::Reopened)));
    asked->choose(StepKind::Judged);
    CHECK_FALSE(says(*asked, wordFor(StepKind::Reopened)));
}

TEST_CASE_METHOD(StepFixture, "a request names who asks and until when, and its answer begins with what is asked for",
                 "[ledger]")
{
    suggestion.route = Route::Department;
    suggestion.mainUnit = unit;
    suggestion.dueOn = {2024, 5, 20};
    suggestion.steps = {{.takenOn = {2024, 3, 29}, .content = {}, .kind = StepKind::Received}};
    const auto asked = dialog({suggestion});
    asked->choose(StepKind::ExtensionAsked);
    CHECK(asked->findChild<QLineEdit *>(u"step_person"_s)->text() == u"市水利局"_s);
    CHECK(says(*asked, u"Wanted until:"_s));
    const auto called = [](const QDialog &dialog, const QString &field) {
        return dialog.findChild<QWidget *>(field)->accessibleName();
    };
    CHECK(called(*asked, u"step_due"_s) == u"Wanted until"_s); // what is read aloud changes with the label
    CHECK(called(*asked, u"step_person"_s) == u"Who asks"_s);
    asked->choose(StepKind::Returned);
    asked->choose(StepKind::Reassigned);
    CHECK(called(*asked, u"step_entry"_s) == u"Department"_s);
    CHECK(called(*asked, u"step_due"_s) == u"Last day"_s);
    asked->choose(StepKind::ExtensionAsked);
    type(*asked, u"step_content"_s, u"汛期施工"_s);
    asked->accept();
    CHECK(says(*asked, u"Until when?"_s));
    type(*asked, u"step_due"_s, u"2024-6-20"_s);
    asked->accept();
    REQUIRE(taken.size() == 1);
    CHECK(taken.first().askedUntil == QDate(2024, 6, 20));
    CHECK_FALSE(taken.first().dueOn.isValid());

    suggestion.steps.append(taken.first());
    const auto answered = dialog({suggestion});
    answered->choose(StepKind::ExtensionRefused);
    CHECK(says(*answered, u"市水利局"_s)); // who asked
    CHECK(answered->findChild<QLineEdit *>(u"step_person"_s)->text().isEmpty());
    answered->choose(StepKind::Extended);
    type(*answered, u"step_content"_s, u"同意"_s);
    type(*answered, u"step_person"_s, u"张主任"_s);
    answered->accept();
    REQUIRE(taken.size() == 2);
    CHECK(taken.last().dueOn == QDate(2024, 6, 20));
}

TEST_CASE_METHOD(StepFixture, "with the opinion go attitude and pertinence, of the same words or none", "[ledger]")
{
    const EntryId good = office.word(WordList::Satisfaction, u"满意"_s, u"satisfied"_s);
    const EntryId fair = office.word(WordList::Satisfaction, u"基本满意"_s, u"fair"_s);
    suggestion.route = Route::Department;
    suggestion.steps = {{.takenOn = {2024, 3, 30}, .content = u"已修"_s, .kind = StepKind::Answered}};
    const auto asked = dialog({suggestion});
    REQUIRE_FALSE(asked->findChild<QWidget *>(u"step_attitude"_s)->isHidden()); // the usual step of an answered one
    type(*asked, u"step_entry"_s, u"基本满意"_s);
    type(*asked, u"step_content"_s, u"修得好"_s);
    type(*asked, u"step_attitude"_s, u"很热情"_s);
    asked->accept();
    CHECK(taken.isEmpty());
    CHECK(says(*asked, u"Choose one: 满意"_s));
    CHECK(asked->findChild<QPlainTextEdit *>(u"step_content"_s)->toPlainText() == u"修得好"_s);
    type(*asked, u"step_attitude"_s, u"满意"_s);
    asked->accept();
    REQUIRE(taken.size() == 1);
    CHECK(taken.first().entry == fair);
    CHECK(taken.first().attitude == good);
    CHECK_FALSE(taken.first().pertinence.isStored());
    asked->choose(StepKind::Closed);
    CHECK(asked->findChild<QWidget *>(u"step_attitude"_s)->isHidden());
}

TEST_CASE_METHOD(StepFixture, "a step that is not possible, or is none, is refused and not taken for a note",
                 "[ledger]")
{
    const auto asked = dialog({suggestion});
    type(*asked, u"step_content"_s, u"看过了"_s);
    type(*asked, u"step_kind"_s, wordFor(StepKind::Visited));
    asked->accept();
    CHECK(says(*asked, u"is possible only while it is"_s));
    type(*asked, u"step_kind"_s, u"胡乱环节"_s);
    asked->accept();
    CHECK(says(*asked, u"Choose one: "_s));
    type(*asked, u"step_kind"_s, wordFor(StepKind::Merged)); // which takes another suggestion
    asked->accept();
    CHECK(taken.isEmpty());
    CHECK(asked->findChild<QPlainTextEdit *>(u"step_content"_s)->toPlainText() == u"看过了"_s);
}

TEST_CASE_METHOD(StepFixture, "a standard phrase is put into the text and may be edited", "[ledger]")
{
    const auto asked = dialog({suggestion});
    asked->choose(StepKind::Handed);
    auto *phrases = asked->findChild<QComboBox *>(u"stepPhrases"_s);
    REQUIRE(phrases->count() == 2);
    type(*asked, u"step_content"_s, u"急："_s);
    emit phrases->activated(1);
    CHECK(asked->findChild<QPlainTextEdit *>(u"step_content"_s)->toPlainText() == u"急：请研究办理。"_s);
    asked->choose(StepKind::Kept);
    CHECK(phrases->isHidden());
}

TEST_CASE_METHOD(StepFixture, "what cannot be stored is told, and the dialog stays", "[ledger]")
{
    answer = Error {ErrorKind::Conflict, u"Somebody else changed it."_s, {}};
    const auto asked = dialog({suggestion});
    asked->choose(StepKind::Kept);
    type(*asked, u"step_content"_s, u"暂无条件"_s);
    asked->accept();
    CHECK(says(*asked, u"Somebody else"_s));
    CHECK(asked->result() != QDialog::Accepted);
}

TEST_CASE_METHOD(StepFixture, "a step for several tells before how each is changed, or why it is left out", "[ledger]")
{
    Suggestion later = office.suggestion(u"2024-N-2"_s, visit.id);
    later.registeredOn = today;
    Suggestion closed = office.suggestion(u"2024-N-3"_s, visit.id);
    closed.route = Route::Kept;
    closed.closedOn = {2024, 3, 29};
    const auto asked = dialog({suggestion, later, closed});
    asked->choose(StepKind::Kept); // for two of them
    const auto *rows = asked->findChild<QTreeWidget *>(u"stepPreview"_s);
    REQUIRE(rows->topLevelItemCount() == 3);
    CHECK(rows->topLevelItem(0)->text(0) == u"2024-N-3"_s); // those left out come first
    CHECK(rows->topLevelItem(0)->text(2).startsWith(u"left out: "_s));
    CHECK(rows->topLevelItem(1)->text(1) == wordFor(HandlingState::Registered));
    CHECK(rows->topLevelItem(1)->text(2) == wordFor(HandlingState::Closed));
    CHECK(says(*asked, u"2 are changed, 1 left out:"_s));
    type(*asked, u"step_day"_s, u"2024-3-30"_s);
    CHECK(says(*asked, u"1 are changed, 2 left out:"_s));
    CHECK(rows->topLevelItem(0)->text(2).contains(u"cannot lie before"_s));
    asked->accept();
    CHECK(taken.isEmpty()); // nothing was told
    CHECK(says(*asked, u"2024-N-1: Tell what"_s));
    type(*asked, u"step_content"_s, u"暂无条件"_s);
    asked->accept();
    REQUIRE(takenFor.size() == 1);
    CHECK(takenFor.first().id == suggestion.id);
}

TEST_CASE_METHOD(StepFixture, "the preview tells the last day that the step sets", "[ledger]")
{
    const Suggestion second = office.suggestion(u"2024-N-2"_s, visit.id);
    const auto asked = dialog({suggestion, second});
    asked->choose(StepKind::Handed);
    const auto *rows = asked->findChild<QTreeWidget *>(u"stepPreview"_s);
    CHECK(rows->topLevelItem(0)->text(2) == wordFor(HandlingState::Sent)); // of no department yet
    type(*asked, u"step_due"_s, u"2024-5-6"_s);
    type(*asked, u"step_entry"_s, u"市水利局"_s);
    CHECK(rows->topLevelItem(0)->text(2) == u"%1, until 2024-05-06"_s.arg(wordFor(HandlingState::Sent)));
    CHECK(says(*asked, u"Each of the 2 is changed:"_s));
}

TEST_CASE_METHOD(StepFixture, "what none of several can take is told beside its field", "[ledger]")
{
    const Suggestion second = office.suggestion(u"2024-N-2"_s, visit.id);
    const auto asked = dialog({suggestion, second});
    type(*asked, u"step_kind"_s, wordFor(StepKind::Visited));
    CHECK(says(*asked, u"None of the 2 can be changed like this:"_s));
    type(*asked, u"step_content"_s, u"看过了"_s);
    asked->accept();
    CHECK(taken.isEmpty());
    CHECK(says(*asked, u"2024-N-1: “"_s));
    CHECK(dialog({suggestion})->findChild<QTreeWidget *>(u"stepPreview"_s) == nullptr);
}

TEST_CASE_METHOD(StepFixture, "the clock tells each day, and the year whose holidays are not known", "[ledger]")
{
    suggestion.registeredOn = {2024, 4, 2};
    suggestion.dueOn = {2024, 4, 9};
    const Facts facts = valueOf(readFacts(office.database));
    const ui::ClockDialog clock(facts, suggestion, today);
    const auto *days = clock.findChild<QTreeWidget *>(u"clockDays"_s);
    REQUIRE(days->topLevelItemCount() == 7);
    CHECK(days->topLevelItem(0)->text(2) == u"Day 1"_s);
    CHECK(days->topLevelItem(1)->text(2) == u"清明节"_s);
    CHECK(clock.findChild<QLabel *>(u"clockUnknown"_s) == nullptr);
    suggestion.dueOn = {2099, 1, 9};
    suggestion.registeredOn = {2099, 1, 1};
    CHECK(ui::ClockDialog(facts, suggestion, today).findChild<QLabel *>(u"clockUnknown"_s)->text().contains(u"2099"_s));
}

TEST_CASE_METHOD(StepFixture, "one of several is chosen to go on with the others", "[ledger]")
{
    const Suggestion second = office.suggestion(u"2024-N-2"_s, visit.id);
    ui::JoinDialog dialog({suggestion, second}, today);
    CHECK(dialog.findChild<QRadioButton *>(u"joinWithin0"_s)->isChecked());
    dialog.findChild<QRadioButton *>(u"joinWithin1"_s)->setChecked(true);
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.joining().within.id == second.id);
    REQUIRE(dialog.joining().merged.size() == 1);
    CHECK(dialog.joining().merged.first().id == suggestion.id);
}

TEST_CASE_METHOD(StepFixture, "why a closed suggestion cannot be merged with an open one is told in the dialog",
                 "[ledger]")
{
    Suggestion closed = office.suggestion(u"2024-N-2"_s, visit.id);
    closed.route = Route::Kept;
    closed.closedOn = today;
    ui::JoinDialog dialog({suggestion, closed}, today);
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK_FALSE(dialog.findChild<QLabel *>(u"joinComplaint"_s)->isHidden());
}

TEST_CASE_METHOD(StepFixture, "parts are asked for, two at least, each with its weight", "[ledger]")
{
    ui::SplitDialog dialog(suggestion, today);
    type(dialog, u"part0"_s, u"修桥"_s);
    dialog.accept();
    CHECK(says(dialog, u"two parts"_s));
    type(dialog, u"part1"_s, u"修路"_s);
    dialog.findChild<QSpinBox *>(u"partWeight1"_s)->setValue(3);
    dialog.accept();
    REQUIRE(dialog.splitting().parts.size() == 2);
    CHECK(dialog.splitting().parts.last().weight == 3);
    CHECK(dialog.splitting().parts.last().number == u"2024-N-1-2"_s);
}
