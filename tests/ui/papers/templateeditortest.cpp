#include "ui/papers/templateeditor.h"

#include "tests/core/documents/invitingoffice.h"
#include "ui/base/privacy.h"
#include "ui/papers/paperpreview.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

struct EditorFixture : InvitingOffice {
    std::unique_ptr<ui::TemplateEditor> editor;

    EditorFixture()
    {
        invite(u"Ann"_s);
        invite(u"Ben"_s);
        editor = std::make_unique<ui::TemplateEditor>(*workbook, [] { return today; });
        editor->choose(u"invitation-letter"_s, visit.id);
        editor->show();
    }

    [[nodiscard]] QPlainTextEdit &words() const { return *editor->findChild<QPlainTextEdit *>(u"words"_s); }
    [[nodiscard]] QTreeWidget &tokens() const { return *editor->findChild<QTreeWidget *>(u"tokens"_s); }
    [[nodiscard]] QString complaint() const { return editor->findChild<QLabel *>(u"complaint"_s)->text(); }
    [[nodiscard]] QString page() const { return editor->findChild<ui::PaperPreview *>()->text(); }
    [[nodiscard]] QString kept() const { return valueOf(wordingOf(database, u"invitation-letter"_s)).text; }
    void press(const QString &button) const { editor->findChild<QPushButton *>(button)->click(); }
    void type(const QString &text) const
    {
        words().setPlainText(text);
        QTest::qWait(400); // one has stopped typing
    }
    [[nodiscard]] QString valueBeside(const QString &token) const
    {
        const auto found = tokens().findItems(token, Qt::MatchExactly, 0);
        return found.isEmpty() ? u"(none)"_s : found.first()->text(1);
    }
};

} // namespace

TEST_CASE_METHOD(EditorFixture, "the page follows the words as they are typed, before they are kept", "[papers]")
{
    const QString before = kept();
    type(u"= 请柬\n请{委员姓名}来{县区}。\n"_s);
    CHECK(page().contains(u"请Ann来North。"_s));
    CHECK(kept() == before);
    editor->findChild<QComboBox *>(u"specimen"_s)->setCurrentIndex(1);
    CHECK(page().contains(u"请Ben来North。"_s));
    press(u"keepWords"_s);
    CHECK(kept().contains(u"请柬"_s));
    succeed(workbook->undo());
    CHECK(kept() == before);
}

TEST_CASE_METHOD(EditorFixture, "what cannot be printed is complained of with its line, and not kept", "[papers]")
{
    const QString before = kept();
    CHECK(complaint().contains(u"Nothing is wrong"_s));
    type(u"= 请柬\n请{性名}来\n"_s);
    CHECK(complaint().contains(u"Line 2"_s));
    CHECK(complaint().contains(u"{性名}"_s));
    press(u"keepWords"_s);
    CHECK(kept() == before);
    CHECK(words().textCursor().blockNumber() == 1);
}

TEST_CASE_METHOD(EditorFixture, "a token is picked by what it stands for now", "[papers]")
{
    CHECK(valueBeside(u"{委员姓名}"_s) == u"Ann"_s);
    CHECK(valueBeside(u"{县区}"_s) == u"North"_s);
    CHECK(valueBeside(u"{建议内容}"_s) == u"(none)"_s);
    type({});
    tokens().setCurrentItem(tokens().findItems(u"{县区}"_s, Qt::MatchExactly, 0).first());
    emit tokens().itemActivated(tokens().currentItem(), 0);
    CHECK(words().toPlainText() == u"{县区}"_s);
}

TEST_CASE_METHOD(EditorFixture, "the original comes back, and the office's words by undo", "[papers]")
{
    const QString shipped = kept();
    CHECK_FALSE(editor->findChild<QPushButton *>(u"restoreWords"_s)->isEnabled());
    type(u"请{委员姓名}来\n"_s);
    press(u"keepWords"_s);
    press(u"restoreWords"_s);
    CHECK(kept() == shipped);
    CHECK(words().toPlainText() == shipped);
    succeed(workbook->undo());
    CHECK(kept() == u"请{委员姓名}来\n"_s);
}

TEST_CASE_METHOD(EditorFixture,
                 "words that are not kept stay while one looks at another paper, and are not lost by Esc", "[papers]")
{
    type(u"请{委员姓名}来\n"_s);
    auto *papers = editor->findChild<QListWidget *>(u"editedPapers"_s);
    papers->setCurrentRow(3);
    CHECK(words().toPlainText() != u"请{委员姓名}来\n"_s);
    papers->setCurrentRow(0);
    CHECK(words().toPlainText() == u"请{委员姓名}来\n"_s);
    QTest::keyClick(editor.get(), Qt::Key_Escape);
    CHECK(editor->isVisible());
    CHECK(complaint().contains(u"Not kept yet"_s));
    QTest::keyClick(editor.get(), Qt::Key_Escape);
    CHECK_FALSE(editor->isVisible());
}

TEST_CASE_METHOD(EditorFixture, "every paper that can be edited is seen as it would come out", "[papers]")
{
    suggestion(u"N-1"_s, visit.id);
    auto *papers = editor->findChild<QListWidget *>(u"editedPapers"_s);
    REQUIRE(papers->count() == editablePapers().size());
    for (int row = 0; row < papers->count(); ++row) {
        papers->setCurrentRow(row);
        INFO(papers->currentItem()->text().toStdString());
        CHECK(tokens().topLevelItemCount() > 5);
        CHECK_FALSE(page().isEmpty());
    }
    papers->setCurrentRow(static_cast<int>(editablePapers().indexOf(u"sign-in-sheet"_s)));
    CHECK(page().contains(u"2 Ben"_s));
    papers->setCurrentRow(static_cast<int>(editablePapers().indexOf(u"approval-sheet"_s)));
    CHECK_FALSE(page().contains(u"{席位}"_s));
    papers->setCurrentRow(static_cast<int>(editablePapers().indexOf(u"tracking-card"_s)));
    CHECK(page().contains(u"N-1"_s));
}

TEST_CASE_METHOD(EditorFixture, "telephones beside the tokens are hidden where such things are", "[papers]")
{
    MemberRepository members(database);
    for (Member each : valueOf(members.all())) {
        each.phone = u"1380000123"_s + QString::number(each.id.value);
        valueOf(act(*workbook, [&] { return members.update(each); }));
    }
    auto *papers = editor->findChild<QListWidget *>(u"editedPapers"_s);
    const auto shown = [&] {
        papers->setCurrentRow(0);
        papers->setCurrentRow(static_cast<int>(editablePapers().indexOf(u"member-list"_s)));
        return valueBeside(u"{参加电话}"_s);
    };
    CHECK(shown().contains(u"1380000123"_s));
    ui::setHidesPersonal(true);
    const QString hidden = shown();
    ui::setHidesPersonal(false);
    CHECK(hidden.contains(u"138"_s));
    CHECK_FALSE(hidden.contains(u"0000123"_s));
}
