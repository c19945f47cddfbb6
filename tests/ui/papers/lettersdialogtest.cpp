#include "ui/papers/lettersdialog.h"

#include "core/documents/documentjson.h"
#include "tests/core/documents/invitingoffice.h"
#include "ui/papers/differencetable.h"
#include "ui/papers/letterstree.h"
#include "ui/papers/paperdialog.h"
#include "ui/papers/paperpreview.h"

#include <QLabel>
#include <QPdfWriter>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

/// An office with two units to write to, and two members.
struct LettersFixture : InvitingOffice {
    std::unique_ptr<ui::LettersDialog> dialog;

    LettersFixture()
    {
        NumberCycle cycle;
        cycle.name = u"公函"_s;
        cycle.pattern = u"某函〔{年}〕{号}号"_s;
        cycle.papers = {u"unit-letter"_s};
        valueOf(act(*workbook, [&] { return NumberCycleRepository(database).insert(cycle); }));
        invite(u"Ann"_s);
        invite(u"Ben"_s);
        involveUnits();
        dialog = std::make_unique<ui::LettersDialog>(*workbook, visit.id, [] { return today; });
        dialog->show();
    }

    [[nodiscard]] ui::LettersTree &tree() const { return *dialog->findChild<ui::LettersTree *>(); }
    [[nodiscard]] QString line(int row, int column) const { return tree().topLevelItem(row)->text(column); }
    [[nodiscard]] QPushButton &button(const QString &name) const { return *dialog->findChild<QPushButton *>(name); }
    [[nodiscard]] QString label(const QString &name) const { return dialog->findChild<QLabel *>(name)->text(); }
    [[nodiscard]] QString preview() const { return dialog->findChild<ui::PaperPreview *>()->text(); }
    [[nodiscard]] QList<IssuedLetter> sent() const { return valueOf(IssuedLetterRepository(database).of(visit.id)); }
    void send() const { button(u"issueLetters"_s).click(); }
    void setTheme(const QString &theme)
    {
        visit.theme = theme;
        store();
    }
};

} // namespace

TEST_CASE_METHOD(LettersFixture, "all letters are sent at once, and can be taken back at once", "[papers]")
{
    dialog->showKind(LetterKind::Units);
    CHECK(line(0, 0) == u"North Committee"_s);
    CHECK(line(1, 2) == u"某函〔2024〕2号"_s);
    CHECK(button(u"issueLetters"_s).text().contains(u'2'));
    CHECK_FALSE(button(u"printLetters"_s).isEnabled());
    send();
    REQUIRE(sent().size() == 2);
    CHECK(line(0, 1).contains(u"sent"_s));
    CHECK(line(0, 3) == u"2024-03-20"_s);
    CHECK_FALSE(button(u"issueLetters"_s).isEnabled());
    CHECK(button(u"printLetters"_s).isEnabled());
    succeed(workbook->undo());
    CHECK(sent().isEmpty());
    CHECK(line(0, 1).contains(u"not sent yet"_s));
}

TEST_CASE_METHOD(LettersFixture, "the letter of the line is seen before it is sent, and as it was sent after that",
                 "[papers]")
{
    CHECK(preview().contains(u"尊敬的Ann委员："_s));
    tree().setCurrentItem(tree().topLevelItem(1));
    CHECK(preview().contains(u"尊敬的Ben委员："_s));
    send();
    setTheme(u"Bridges"_s);
    tree().setCurrentItem(tree().topLevelItem(1));
    CHECK(preview().contains(u"Bridges"_s));
    tree().setCurrentItem(tree().topLevelItem(1)->child(0));
    CHECK(preview().contains(u"Roads and rivers"_s));
}

TEST_CASE_METHOD(LettersFixture, "what is new in a letter is shown before it is sent again", "[papers]")
{
    send();
    setTheme(u"Bridges"_s);
    CHECK(line(0, 1).contains(u"changed since version 1"_s));
    auto *lines = dialog->findChild<ui::DifferenceTable *>();
    QStringList changes;
    for (int row = 0; row < lines->rowCount(); ++row)
        if (!lines->item(row, 0)->text().isEmpty())
            changes.append(lines->item(row, 1)->text() + u" -> "_s + lines->item(row, 2)->text());
    REQUIRE(changes.size() == 1); // the same day
    CHECK(changes.first().section(u" -> "_s, 0, 0).contains(u"Roads and rivers"_s));
    CHECK(changes.first().section(u" -> "_s, 1).contains(u"Bridges"_s));
    send();
    CHECK(sent().size() == 4);
    CHECK(tree().topLevelItem(0)->childCount() == 2);
}

TEST_CASE_METHOD(LettersFixture, "who lacks something is told, and left out by nobody but the user", "[papers]")
{
    setTheme({});
    CHECK(line(0, 1).contains(u"{活动主题}"_s));
    CHECK(label(u"lettersSummary"_s).contains(u"Ann"_s));
    CHECK(label(u"lettersSummary"_s).contains(u"Ben"_s));
    CHECK_FALSE(button(u"issueLetters"_s).isEnabled());
    setTheme(u"Bridges"_s);
    tree().topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    send();
    REQUIRE(sent().size() == 1);
    CHECK(sent().first().recipient == u"Ben"_s);
    CHECK(tree().topLevelItem(0)->checkState(0) == Qt::Unchecked);
}

TEST_CASE_METHOD(LettersFixture, "a letter to somebody who has declined since stays in the list", "[papers]")
{
    send();
    InvitationRepository invitations(database);
    Invitation first = valueOf(invitations.all()).first();
    first.reply = Reply::Declined;
    valueOf(act(*workbook, [&] { return invitations.update(first); }));
    REQUIRE(tree().topLevelItemCount() == 2);
    CHECK(line(1, 0) == u"Ann"_s);
    CHECK(line(1, 1).contains(u"no longer invited"_s));
    tree().setCurrentItem(tree().topLevelItem(1));
    CHECK(preview().contains(u"尊敬的Ann委员："_s));
}

TEST_CASE_METHOD(LettersFixture, "each printing is noted with the letters whose pages came out", "[papers]")
{
    send();
    button(u"printLetters"_s).click();
    auto *papers = dialog->findChild<ui::PaperDialog *>();
    REQUIRE(papers != nullptr);
    REQUIRE(papers->pageCount() == 4); // each with its slip
    const QTemporaryDir folder;
    QPdfWriter printer(folder.filePath(u"a.pdf"_s));
    papers->findChild<QSpinBox *>(u"firstPage"_s)->setValue(3);
    papers->printPages(printer);
    const auto printings = valueOf(PrintingRepository(database).of(visit.id));
    REQUIRE(printings.size() == 1);
    CHECK(printings.first().letter == sent().at(1).id);
    CHECK(line(0, 4).isEmpty());
    CHECK(line(1, 4).contains(u"Tester"_s));
}

TEST_CASE_METHOD(LettersFixture, "letters about suggestions and the notice for the group stand beside the others",
                 "[papers]")
{
    dialog->showKind(LetterKind::Reminder);
    CHECK(tree().topLevelItemCount() == 0);
    CHECK(label(u"lettersSummary"_s).contains(u"overdue"_s));
    dialog->showKind(LetterKind::County);
    CHECK(line(0, 0) == u"North"_s);
    dialog->showKind(LetterKind::Group);
    valueOf(copyGroupNotice(*workbook, visit.id, QDateTime({2024, 3, 20}, {1, 0}, Qt::UTC)));
    REQUIRE(tree().topLevelItemCount() == 1);
    CHECK(line(0, 4).contains(u"copied for the chat group"_s));
    CHECK(preview().contains(u"Ann"_s));
}

TEST_CASE_METHOD(LettersFixture, "what is done is not offered to be handed over, and is named", "[papers]")
{
    for (const QString &number : {u"N-1"_s, u"N-2"_s}) {
        Suggestion handed = suggestion(number, visit.id);
        handed.route = Route::Department;
        handed.mainUnit = word(WordList::Unit, u"Road Bureau"_s);
        handed.registeredOn = today.addDays(-20);
        if (number == u"N-2"_s)
            handed.closedOn = today;
        SuggestionRepository suggestions(database);
        valueOf(act(*workbook, [&] { return suggestions.update(handed); }));
    }
    dialog->showKind(LetterKind::Transfer);
    REQUIRE(tree().topLevelItemCount() == 1);
    CHECK(line(0, 0).contains(u"N-1"_s));
    CHECK(label(u"lettersSummary"_s).contains(u"closed: Road Bureau (N-2)"_s));
}

TEST_CASE_METHOD(LettersFixture, "a unit that cooperates no more gets no letter, but was never invited", "[papers]")
{
    dialog->showKind(LetterKind::Units);
    send();
    visit.units.clear();
    store();
    REQUIRE(tree().topLevelItemCount() == 2);
    CHECK(line(1, 0) == u"Road Bureau"_s);
    CHECK(line(1, 1).contains(u"gets none now"_s));
    CHECK(tree().topLevelItem(1)->childCount() == 1);
}

TEST_CASE_METHOD(LettersFixture, "a second reminder can be sent, but only where one says so", "[papers]")
{
    Suggestion late = suggestion(u"N-1"_s, visit.id);
    late.route = Route::Department;
    late.mainUnit = word(WordList::Unit, u"Road Bureau"_s);
    late.registeredOn = today.addDays(-20);
    late.dueOn = today.addDays(-6);
    SuggestionRepository suggestions(database);
    valueOf(act(*workbook, [&] { return suggestions.update(late); }));
    dialog->showKind(LetterKind::Reminder);
    send();
    REQUIRE(sent().size() == 1);
    dialog = std::make_unique<ui::LettersDialog>(*workbook, visit.id, [] { return today.addDays(14); });
    dialog->showKind(LetterKind::Reminder);
    CHECK(line(0, 1).contains(u"sent on 2024-03-20"_s));
    CHECK_FALSE(button(u"issueLetters"_s).isEnabled());
    tree().topLevelItem(0)->setCheckState(0, Qt::Checked);
    send();
    REQUIRE(sent().size() == 2);
    REQUIRE(tree().topLevelItemCount() == 1);
    CHECK(tree().topLevelItem(0)->childCount() == 2);
    CHECK(line(0, 3) == u"2024-04-03"_s);
}
