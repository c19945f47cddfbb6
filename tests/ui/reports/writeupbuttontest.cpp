#include "ui/reports/writeupbutton.h"

#include "core/pairing/pairingrepository.h"
#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/reports/reporteditor.h"

#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// The ledger with two suggestions, and the button among its tools.
struct WriteUpFixture {
    Office office;
    Activity visit = office.activity(3, {2024, 3, 28});
    Suggestion one = office.suggestion(u"2024-N-1"_s, visit.id);
    Suggestion other = office.suggestion(u"2024-N-2"_s, visit.id);
    ShownPage<ui::LedgerPage> shown {*office.workbook, [] { return QDate(2024, 6, 1); }};
    TableHands ledger {shown.page, u"ledger"_s};
    ui::WriteUpButton *button = new ui::WriteUpButton(
        *office.workbook, [] { return QDate(2024, 6, 1); }, &ledger.table());
    QSignalSpy opened {button, &ui::WriteUpButton::openRequested};
    QSignalSpy told {button, &ui::WriteUpButton::told};

    WriteUpFixture() { ledger.table().addTool(button); }

    [[nodiscard]] QList<Report> reports() const { return valueOf(ReportRepository(office.database).inOrder()); }
    [[nodiscard]] QAction *offered(const QString &name) const { return button->menu()->findChild<QAction *>(name); }
    void choose(const QString &name) const
    {
        emit button->menu()->aboutToShow();
        REQUIRE(offered(name)->isEnabled());
        offered(name)->trigger();
    }
    /// Answers the editor that opens next by its button `name`, or by Esc.
    static void answer(const QString &name)
    {
        QTimer::singleShot(0, qApp, [name] {
            auto *editor = qobject_cast<ui::ReportEditor *>(QApplication::activeModalWidget());
            REQUIRE(editor != nullptr);
            if (name.isEmpty())
                QTest::keyClick(editor, Qt::Key_Escape);
            else
                editor->findChild<QPushButton *>(name)->click();
        });
    }
};

} // namespace

TEST_CASE_METHOD(WriteUpFixture, "a report is drafted from the rows selected and shown; Esc leaves nothing behind",
                 "[reports]")
{
    ledger.choose(one.id.value);
    answer({});
    choose(u"draftFromSuggestions"_s);
    CHECK(reports().isEmpty());
    CHECK(opened.isEmpty());

    ledger.view().selectAll();
    answer(u"keepReport"_s);
    choose(u"draftFromSuggestions"_s);
    REQUIRE(reports().size() == 1);
    CHECK((reports().first().sources == QList<SuggestionId> {one.id, other.id}));
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<ui::RecordRef>()
          == ui::RecordRef {ReportRepository::table, reports().first().id.value});
    REQUIRE(office.workbook->undo());
    CHECK(reports().isEmpty());
}

TEST_CASE_METHOD(WriteUpFixture, "proposals grow out of the rows selected, in one step, and it is told where they are",
                 "[reports]")
{
    ledger.view().selectAll();
    choose(u"leadToProposals"_s);
    ProposalLeadRepository leads(office.database);
    CHECK(valueOf(leads.all()).size() == 2);
    REQUIRE(told.size() == 1);
    CHECK(told.first().first().toString().startsWith(u"2 proposals"_s));
    CHECK(ledger.column(u"Route"_s).size() == 2);
    REQUIRE(office.workbook->undo());
    CHECK(valueOf(leads.all()).isEmpty());
}

TEST_CASE_METHOD(WriteUpFixture, "a suggestion with a proposal gets no second one, and it is told how many had one",
                 "[reports]")
{
    ledger.choose(one.id.value);
    choose(u"leadToProposals"_s);
    ledger.view().selectAll();
    choose(u"leadToProposals"_s);
    ProposalLeadRepository leads(office.database);
    CHECK(valueOf(leads.all()).size() == 2);
    REQUIRE(told.size() == 2);
    CHECK(told.last().first().toString().startsWith(u"1 proposals were added"_s));
    CHECK(told.last().first().toString().contains(u"1 suggestions had one"_s));
}

TEST_CASE_METHOD(WriteUpFixture, "a pairing begins out of one suggestion, and is shown; what it lacks is told",
                 "[pairing]")
{
    QSignalSpy refused(button, &ui::WriteUpButton::failed);
    ledger.choose(one.id.value);
    choose(u"pairFromSuggestion"_s);
    REQUIRE(refused.size() == 1); // nobody is named who said it
    SuggestionRepository suggestions(office.database);
    one = valueOf(suggestions.find(one.id));
    one.proposers = {office.member(u"Ann"_s).id};
    one.enterprise = office.enterprise(u"Mill"_s).id;
    valueOf(act(*office.workbook, [&] { return suggestions.update(one); }));
    ledger.choose(one.id.value);
    choose(u"pairFromSuggestion"_s);
    const PairingRepository pairings(office.database);
    REQUIRE(valueOf(pairings.all()).size() == 1);
    const Pairing begun = valueOf(pairings.all()).first();
    CHECK(begun.member == one.proposers.first());
    CHECK(begun.partner == one.enterprise);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<ui::RecordRef>() == ui::RecordRef {PairingRepository::table, begun.id.value});
    REQUIRE(office.workbook->undo());
    CHECK(valueOf(pairings.all()).isEmpty());

    ledger.view().selectAll();
    emit button->menu()->aboutToShow();
    CHECK_FALSE(offered(u"pairFromSuggestion"_s)->isEnabled());
}

TEST_CASE_METHOD(WriteUpFixture, "nothing is written up of no row", "[reports]")
{
    ledger.view().clearSelection();
    ledger.view().setCurrentIndex({});
    emit button->menu()->aboutToShow();
    CHECK_FALSE(offered(u"draftFromSuggestions"_s)->isEnabled());
    CHECK_FALSE(offered(u"leadToProposals"_s)->isEnabled());
    ledger.choose(other.id.value);
    emit button->menu()->aboutToShow();
    CHECK(offered(u"draftFromSuggestions"_s)->isEnabled());
}
