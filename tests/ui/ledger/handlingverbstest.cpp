#include "core/ledger/suggestionrepository.h"
#include "tests/support/office.h"
#include "tests/support/pagehands.h"
#include "tests/support/tablehands.h"
#include "ui/ledger/clockdialog.h"
#include "ui/ledger/joindialog.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/ledger/splitdialog.h"
#include "ui/ledger/stepdialog.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Two suggestions on the page of the ledger, of 1 April 2024.
struct VerbsFixture {
    Office office;
    Activity visit = office.activity(3, {2024, 3, 28});
    Suggestion first = office.suggestion(u"2024-N-1"_s, visit.id);
    Suggestion second = office.suggestion(u"2024-N-2"_s, visit.id);
    ShownPage<ui::LedgerPage> shown {*office.workbook, [] { return QDate(2024, 4, 1); }};
    TableHands ledger {shown.page, u"ledger"_s};

    [[nodiscard]] QPushButton *verb(const QString &name) const
    {
        auto *button = shown.page.findChild<QPushButton *>(name);
        REQUIRE(button != nullptr);
        return button;
    }
    /// The dialog that the verb opens.
    template <typename Dialog>
    [[nodiscard]] Dialog *opened(const QString &name) const
    {
        REQUIRE(verb(name)->isEnabled());
        verb(name)->click();
        auto *dialog = shown.page.window()->findChild<Dialog *>();
        REQUIRE(dialog != nullptr);
        return dialog;
    }
    void selectAll() const { ledger.view().selectAll(); }
    Suggestion now(const Suggestion &one) const { return valueOf(SuggestionRepository(office.database).find(one.id)); }
    QList<Suggestion> all() const { return valueOf(SuggestionRepository(office.database).all()); }
};

} // namespace

TEST_CASE_METHOD(VerbsFixture, "a step is taken for the current suggestion, though nothing is selected", "[ledger]")
{
    ledger.choose(first.id.value);
    ledger.view().clearSelection();
    auto *dialog = opened<ui::StepDialog>(u"takeStep"_s);
    dialog->choose(StepKind::Kept);
    dialog->findChild<QPlainTextEdit *>(u"step_content"_s)->setPlainText(u"暂无条件"_s);
    dialog->accept();
    REQUIRE(now(first).steps.size() == 1);
    CHECK(now(first).steps.first().kind == StepKind::Kept);
    CHECK(now(second).steps.isEmpty());
    succeed(office.workbook->undo());
    CHECK(now(first).steps.isEmpty());
}

TEST_CASE_METHOD(VerbsFixture, "a step for several is one action", "[ledger]")
{
    selectAll();
    auto *dialog = opened<ui::StepDialog>(u"takeStep"_s);
    dialog->choose(StepKind::Kept);
    dialog->findChild<QPlainTextEdit *>(u"step_content"_s)->setPlainText(u"暂无条件"_s);
    dialog->accept();
    CHECK(now(first).steps.size() == 1);
    CHECK(now(second).steps.size() == 1);
    succeed(office.workbook->undo());
    CHECK(now(first).steps.isEmpty());
    CHECK(now(second).steps.isEmpty());
}

TEST_CASE_METHOD(VerbsFixture, "a step for several passes over what is not in the state for it", "[ledger]")
{
    Suggestion closed = now(second);
    closed.route = Route::Kept;
    closed.closedOn = {2024, 3, 29};
    valueOf(act(*office.workbook, [&] { return SuggestionRepository(office.database).update(closed); }));
    selectAll();
    auto *dialog = opened<ui::StepDialog>(u"takeStep"_s);
    dialog->choose(StepKind::Kept);
    dialog->findChild<QPlainTextEdit *>(u"step_content"_s)->setPlainText(u"暂无条件"_s);
    dialog->accept();
    CHECK(now(first).steps.size() == 1);
    CHECK(now(second).steps.isEmpty());
    succeed(office.workbook->undo());
    CHECK(now(first).steps.isEmpty());
}

TEST_CASE_METHOD(VerbsFixture, "suggestions are merged, and apart again after one undo", "[ledger]")
{
    ledger.choose(first.id.value);
    CHECK_FALSE(verb(u"joinSuggestions"_s)->isEnabled());
    selectAll();
    CHECK_FALSE(verb(u"splitSuggestion"_s)->isEnabled());
    opened<ui::JoinDialog>(u"joinSuggestions"_s)->accept();
    CHECK(now(second).mergedInto == first.id);
    succeed(office.workbook->undo());
    CHECK_FALSE(now(second).mergedInto.isStored());
}

TEST_CASE_METHOD(VerbsFixture, "a suggestion is split in parts that get cards of their own", "[ledger]")
{
    ledger.choose(first.id.value);
    auto *dialog = opened<ui::SplitDialog>(u"splitSuggestion"_s);
    dialog->findChild<QLineEdit *>(u"part0"_s)->setText(u"修桥"_s);
    dialog->findChild<QLineEdit *>(u"part1"_s)->setText(u"修路"_s);
    dialog->accept();
    REQUIRE(all().size() == 4);
    CHECK(all().last().partOf == first.id);
    CHECK(ledger.column(u"Number"_s).contains(u"2024-N-1-2"_s));
    succeed(office.workbook->undo());
    CHECK(all().size() == 2);
}

TEST_CASE_METHOD(VerbsFixture, "the clock of the current suggestion is shown", "[ledger]")
{
    ledger.choose(second.id.value);
    CHECK(opened<ui::ClockDialog>(u"showClock"_s)->windowTitle().contains(u"2024-N-2"_s));
}
