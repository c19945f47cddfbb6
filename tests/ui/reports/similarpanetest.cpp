#include "ui/reports/similarpane.h"

#include "tests/support/office.h"
#include "ui/base/currentfacts.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Two suggestions about roads and one about dates, and the pane that knows them.
struct SimilarFixture {
    Office office;
    Activity visit = office.activity(3, {2024, 3, 28});
    Suggestion roads = card(u"2024-N-1"_s, u"农村公路重建轻养，路面破损严重，建议落实农村公路养护资金。"_s);
    Suggestion more = card(u"2024-N-2"_s, u"建议农村公路养护资金列入预算，由乡镇<b>管护</b>。"_s);
    Suggestion dates = card(u"2024-N-3"_s, u"冬枣产区缺少冷库。"_s);
    std::unique_ptr<ui::SimilarPane> pane =
        std::make_unique<ui::SimilarPane>(valueOf(ui::CurrentFacts::of(*office.workbook).read()));

    SimilarFixture()
    {
        pane->resize(400, 500);
        pane->show();
        REQUIRE(QTest::qWaitForWindowActive(pane.get()));
    }
    Suggestion card(const QString &number, const QString &content) const
    {
        Suggestion made = office.suggestion(number, visit.id);
        made.content = content;
        SuggestionRepository stored(office.database);
        return valueOf(act(*office.workbook, [&] { return stored.update(made); }));
    }
    [[nodiscard]] QListWidget &list() const { return *pane->findChild<QListWidget *>(u"similarTexts"_s); }
    [[nodiscard]] QPlainTextEdit &text() const { return *pane->findChild<QPlainTextEdit *>(u"similarText"_s); }
    [[nodiscard]] QString state() const { return pane->findChild<QLabel *>(u"similarState"_s)->text(); }
    void ask(const QString &words, const QList<SuggestionId> &own = {}) const
    {
        ComparedText asked;
        asked.title = words;
        asked.body = words;
        pane->lookFor(asked, own);
    }
};

} // namespace

TEST_CASE_METHOD(SimilarFixture, "what is alike appears by itself a moment after writing, the text of each by arrow",
                 "[reports]")
{
    CHECK_FALSE(list().isVisible());
    ask(u"冬枣"_s);
    ask(u"农村公路养护资金"_s); // only the last one counts
    REQUIRE(QTest::qWaitFor([&] { return list().count() == 2; }));
    CHECK(list().isVisible());
    CHECK(state() == u"The most alike first, of 3 texts:"_s);
    CHECK(list().item(0)->text().contains(u"both say “农村公路养护资金”"_s));
    const QString first = text().toPlainText();
    CHECK((first == roads.content || first == more.content));
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    CHECK(text().toPlainText() != first);
    CHECK(QStringList {roads.content, more.content}.contains(text().toPlainText())); // markup stands as it is
}

TEST_CASE_METHOD(SimilarFixture, "what a report grows out of is not held against it", "[reports]")
{
    ask(u"农村公路养护资金"_s, {roads.id});
    pane->lookNow();
    REQUIRE(list().count() == 1);
    CHECK(list().item(0)->text().contains(u"2024-N-2"_s));
    ask(u"农村公路养护资金"_s, {roads.id, more.id});
    pane->lookNow();
    CHECK(list().count() == 0);
    CHECK(state() == u"Nothing like this was found among 3 texts."_s);
    CHECK_FALSE(list().isVisible());
    CHECK_FALSE(text().isVisible());
}

TEST_CASE_METHOD(SimilarFixture, "a pane that is closed while it prepares itself is simply gone", "[reports]")
{
    for (int times = 0; times < 20; ++times) {
        pane = std::make_unique<ui::SimilarPane>(valueOf(ui::CurrentFacts::of(*office.workbook).read()));
        ask(u"农村公路"_s);
    }
    pane.reset();
    QTest::qWait(20); // what was under way comes to nothing
    CHECK(pane == nullptr);
}
