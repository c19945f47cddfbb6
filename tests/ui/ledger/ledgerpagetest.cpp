#include "ui/ledger/ledgerpage.h"

#include "core/documents/suggestionpapers.h"
#include "tests/support/formhands.h"
#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "ui/base/recordlink.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// An office with one suggestion, on the page that shows it on 1 June 2024.
struct LedgerFixture {
    Office office;
    Member ann = office.member(u"王小明"_s);
    EntryId onSite = office.word(WordList::Route, u"现场解决"_s, u"onsite"_s);
    EntryId department = office.word(WordList::Route, u"转部门办理"_s, u"department"_s);
    EntryId unit = office.word(WordList::Unit, u"市水利局"_s);
    Activity visit = office.activity(3, {2024, 3, 28});
    Suggestion suggestion = aSuggestion();
    ShownPage<ui::LedgerPage> shown {*office.workbook, [] { return QDate(2024, 6, 1); }};
    TableHands ledger {shown.page, u"ledger"_s};
    qint64 id = suggestion.id.value;

    LedgerFixture() { ledger.choose(id); }

    Suggestion aSuggestion() const
    {
        Suggestion made = office.suggestion(u"2024-N-1"_s, visit.id);
        made.proposers = {ann.id};
        SuggestionRepository stored(office.database);
        return valueOf(act(*office.workbook, [&] { return stored.update(made); }));
    }
    Suggestion now() const { return valueOf(SuggestionRepository(office.database).find(suggestion.id)); }
    int overdue() const { return ui::LedgerPage::countOf(*office.workbook, {2024, 6, 1}).value_or(-1); }
};

} // namespace

TEST_CASE_METHOD(LedgerFixture, "the ledger shows a suggestion, and its card beside it", "[ledger]")
{
    CHECK(ledger.text(id, u"Number"_s) == u"2024-N-1"_s);
    CHECK(ledger.text(id, u"Proposers"_s) == u"王小明"_s);
    CHECK(ledger.text(id, u"Activity"_s) == u"Activity 3"_s);
    CHECK(ledger.text(id, u"State"_s) == u"To be routed"_s);
    CHECK(shown.page.findChild<QLabel *>(u"cardTitle"_s)->text() == u"2024-N-1"_s);
    ledger.table().filterBox()->setText(u"tunnel"_s);
    CHECK(ledger.column(u"Number"_s).isEmpty());
}

TEST_CASE_METHOD(LedgerFixture, "a suggestion is handed to a department in place; late, it says so and is counted",
                 "[ledger]")
{
    CHECK(overdue() == 0);
    ledger.type(id, u"Route"_s, u"转部门办理"_s);
    ledger.type(id, u"Main unit"_s, u"市水利局"_s);
    ledger.type(id, u"Due"_s, u"2024-5-27"_s);
    CHECK(now().route == Route::Department);
    CHECK(now().mainUnit == unit);
    CHECK(ledger.text(id, u"State"_s) == u"Overdue 5 d"_s);
    CHECK(overdue() == 1);

    ledger.type(id, u"Done"_s, u"2024-5-31"_s);
    CHECK(ledger.text(id, u"State"_s) == u"Handled"_s);
    CHECK(overdue() == 0);
    REQUIRE(office.workbook->undo());
    CHECK(ledger.text(id, u"State"_s) == u"Overdue 5 d"_s);
    REQUIRE(office.workbook->redo());
    CHECK(now().closedOn == QDate(2024, 5, 31));
}

TEST_CASE_METHOD(LedgerFixture, "the text comes in through an input method", "[ledger]")
{
    ledger.type(id, u"Suggestion"_s, u"建议疏浚河道。"_s);
    CHECK(now().content == u"建议疏浚河道。"_s);
}

TEST_CASE_METHOD(LedgerFixture, "an unknown proposer, route or unit is told, and the old value stays", "[ledger]")
{
    ledger.type(id, u"Main unit"_s, u"市水利局"_s);
    const Suggestion before = now();
    ledger.type(id, u"Proposers"_s, u"王小明、无名氏"_s);
    CHECK(ledger.refusal().endsWith(u"Nobody on the roll is called 无名氏."_s));
    ledger.type(id, u"Route"_s, u"束之高阁"_s);
    CHECK(ledger.refusal().contains(u"束之高阁"_s));
    ledger.type(id, u"Main unit"_s, u"月球局"_s);
    CHECK(ledger.refusal().contains(u"月球局"_s));
    ledger.type(id, u"Suggestion"_s, u" "_s);
    CHECK_FALSE(ledger.refusal().isEmpty());
    CHECK(now() == before);
}

TEST_CASE_METHOD(LedgerFixture, "a suggestion is added to the same visit with a number of its own, and removed",
                 "[ledger]")
{
    ledger.add();
    const FormHands form(shown.page, u"suggestionForm"_s);
    form.fill(u"content"_s, u"Build a school."_s);
    REQUIRE(form.form().save());
    const auto all = valueOf(SuggestionRepository(office.database).all());
    REQUIRE(all.size() == 2);
    CHECK(all.last().activity == visit.id);
    CHECK(all.last().registeredOn == QDate(2024, 6, 1));
    ledger.remove(all.last().id.value);
    CHECK(ledger.column(u"Number"_s) == QStringList {u"2024-N-1"_s});
    CHECK(shown.removed.first().first().toString() == u"Remove suggestion %1"_s.arg(all.last().number));
    REQUIRE(office.workbook->undo());
    CHECK(ledger.column(u"Number"_s).size() == 2);
}

TEST_CASE_METHOD(LedgerFixture, "the card tells on which day a suggestion became late", "[ledger]")
{
    suggestion.route = Route::Department;
    suggestion.dueOn = {2024, 4, 30};
    suggestion.closedOn = {2024, 5, 20};
    SuggestionRepository suggestions(office.database);
    suggestion = valueOf(act(*office.workbook, [&] { return suggestions.update(suggestion); }));
    const auto says = [&](const QString &words) {
        const auto labels = shown.page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *each) { return each->text().contains(words); });
    };
    CHECK(says(u"Became late"_s));
    CHECK(says(u"2024-05-01"_s));
    suggestion.closedOn = {2024, 4, 30};
    suggestion = valueOf(act(*office.workbook, [&] { return suggestions.update(suggestion); }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(says(u"Became late"_s));
}

TEST_CASE("without a visit that was held, adding a suggestion says what is missing", "[ledger]")
{
    const Office office;
    static_cast<void>(office.activity(1)); // planned only
    ShownPage<ui::LedgerPage> shown {*office.workbook, [] { return QDate(2024, 6, 1); }};
    TableHands(shown.page, u"ledger"_s).add();
    CHECK(shown.complaint().contains(u"add that first"_s));
}

TEST_CASE_METHOD(LedgerFixture, "activity and proposers on the card lead to their records", "[ledger]")
{
    QList<ui::RecordRef> found;
    for (ui::RecordLink *link : shown.page.findChildren<ui::RecordLink *>()) {
        QTest::keyClick(link, Qt::Key_Return);
        found.append(shown.lastOpened());
    }
    CHECK(found.contains(ui::RecordRef {ActivityRepository::table, visit.id.value}));
    CHECK(found.contains(ui::RecordRef {MemberRepository::table, ann.id.value}));
}

TEST_CASE_METHOD(LedgerFixture, "cards, ledger and cases of the rows chosen are asked for", "[ledger]")
{
    QList<std::pair<documents::SuggestionPaper, QList<qint64>>> asked;
    QObject::connect(&shown.page, &ui::LedgerPage::paperRequested, &shown.page,
                     [&](documents::SuggestionPaper paper, const QList<qint64> &ids) {
                         asked.append({paper, ids});
                     });
    for (const QString &paper : {u"tracking-card"_s, u"issue-ledger"_s, u"case-sheet"_s})
        shown.page.findChild<QAction *>(paper)->trigger();
    CHECK(asked
          == QList<std::pair<documents::SuggestionPaper, QList<qint64>>> {{documents::SuggestionPaper::Card, {id}},
                                                                          {documents::SuggestionPaper::Ledger, {id}},
                                                                          {documents::SuggestionPaper::Case, {id}}});
}

TEST_CASE_METHOD(LedgerFixture, "a hidden ledger catches up when it is seen", "[ledger]")
{
    shown.page.hide();
    static_cast<void>(office.suggestion(u"2024-N-2"_s, visit.id));
    CHECK(ledger.column(u"Number"_s).size() == 1);
    shown.page.show();
    CHECK(ledger.column(u"Number"_s).size() == 2);
    CHECK(shown.page.current() == ui::RecordRef {SuggestionRepository::table, id});
}

TEST_CASE_METHOD(LedgerFixture, "a suggestion that looks like markup is shown as it stands", "[ledger]")
{
    ledger.type(id, u"Suggestion"_s, payload);
    CHECK(ledger.text(id, u"Suggestion"_s) == payload);
    bool onCard = false;
    for (const QLabel *label : shown.page.findChildren<QLabel *>()) {
        CHECK((label->text() != payload || label->textFormat() == Qt::PlainText));
        onCard = onCard || label->text() == payload;
    }
    CHECK(onCard);
    CHECK_FALSE(ledger.cell(id, u"Suggestion"_s).data(Qt::ToolTipRole).toString().contains(u'<'));
}

TEST_CASE_METHOD(LedgerFixture, "pasted suggestions get the numbers that follow, and stand in the visit held last",
                 "[ledger]")
{
    const QString summary =
        ledger.paste(ledger.cell(id, u"Suggestion"_s), suggestion.content + u"\nMend the dam\nPlant trees\n"_s);
    CHECK(summary == u"2 new, 0 changed, 0 with problems"_s);
    const auto all = valueOf(SuggestionRepository(office.database).all());
    REQUIRE(all.size() == 3);
    CHECK(all.at(1).number == u"2024-N-2"_s);
    CHECK(all.at(2).number == u"2024-N-3"_s);
    CHECK(all.at(2).content == u"Plant trees"_s);
    CHECK(all.at(2).activity == visit.id);
    CHECK(all.at(2).registeredOn == QDate(2024, 6, 1));
}

TEST_CASE_METHOD(LedgerFixture, "who proposed is found on the roll by initials, each name by itself", "[ledger]")
{
    const Member bob = office.member(u"李大海"_s);
    ledger.add();
    const FormHands form(shown.page, u"suggestionForm"_s);
    form.fill(u"content"_s, u"Build a school."_s);
    form.type(u"proposers"_s, u"王小明、ldh"_s);
    form.leave(u"proposers"_s);
    CHECK(form.text(u"proposers"_s) == u"王小明、李大海"_s);
    REQUIRE(form.form().save());
    const auto all = valueOf(SuggestionRepository(office.database).all());
    CHECK(all.last().proposers == QList {ann.id, bob.id});

    ledger.type(id, u"Proposers"_s, u"ldh、wxm"_s);
    CHECK(now().proposers == QList {ann.id}); // Enter took the name: there may be more to type
    QTest::keyClick(ledger.view().viewport()->findChild<QLineEdit *>(), Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(now().proposers == QList {bob.id, ann.id});
}
