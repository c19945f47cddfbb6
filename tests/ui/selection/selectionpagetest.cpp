#include "ui/selection/selectionpage.h"

#include "core/activities/projectrepository.h"
#include "core/directory/settings.h"
#include "core/invitations/invitationrepository.h"
#include "tests/support/office.h"
#include "tests/support/pagehands.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A visit that asks for one resident and one specialist; two can be either.
struct SelectionFixture : Office {
    Activity visit = activity(1);
    ui::SelectionPage page {*workbook};
    PageHands hands {page};

    SelectionFixture()
    {
        visit.region = word(WordList::Region, u"东县"_s);
        visit.plannedOn = QDate(2024, 4, 25);
        visit.localSeats = 1;
        visit.specialties = {word(WordList::Specialty, u"电商"_s)};
        word(WordList::Depth, u"精"_s, u"3"_s);
        ActivityRepository activities(database);
        visit = valueOf(act(*workbook, [&] { return activities.update(visit); }));
        Settings settings(database);
        succeed(act(*workbook, [&] { return settings.set(u"selection.specialist_min"_s, u"1"_s); }));
        succeed(act(*workbook, [&] { return settings.set(u"selection.specialist_max"_s, u"1"_s); }));
        add(u"安"_s, u"东县"_s, 0);
        add(u"陈"_s, u"西县"_s, 2);
        add(u"丁"_s, u"西县"_s, 3);
        need();
        page.resize(1200, 640);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    void add(const QString &name, const QString &home, int depth) const
    {
        Member made = member(name);
        made.unit = name + u"公司"_s;
        made.home = word(WordList::Region, home);
        made.state = word(WordList::MemberState, u"在任"_s, u"serving"_s);
        if (depth > 0)
            made.specialties = {{word(WordList::Specialty, u"电商"_s), depth}};
        MemberRepository members(database);
        valueOf(act(*workbook, [&] { return members.update(made); }));
    }
    void need() const
    {
        succeed(act(*workbook, [&]() -> Result<void> {
            const Project project =
                valueOf(ProjectRepository(database).insert({{}, 0, visit.id, 1, u"冷库"_s, {}, {}, {}, {}, {}}));
            valueOf(NeedRepository(database).insert(
                {{}, 0, project.id, 1, {}, {}, u"缺人"_s, {word(WordList::Specialty, u"电商"_s)}}));
            return {};
        }));
    }
    /// Waits until the panel is there.
    void settle() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !page.isSolving(); }, 20'000));
        QCoreApplication::processEvents(); // who is marked is revealed
    }
    [[nodiscard]] QString standing(const QString &name) const
    {
        settle();
        return hands.text(u"candidates"_s, rowOf(name), u"Standing"_s);
    }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        return static_cast<int>(hands.column(u"candidates"_s, u"Name"_s).indexOf(name));
    }
    void press(const QString &name, Qt::Key key) const
    {
        settle();
        hands.go(u"candidates"_s, rowOf(name), u"Name"_s);
        hands.press(u"candidates"_s, key);
    }
    void click(const QString &button) const
    {
        settle();
        page.findChild<QPushButton *>(button)->click();
    }
    [[nodiscard]] QStringList textsOf(const QString &card) const
    {
        settle();
        QStringList texts;
        for (const QLabel *label : page.findChild<QWidget *>(card)->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }
    [[nodiscard]] QStringList invited() const
    {
        QStringList names;
        for (const Invitation &each : valueOf(InvitationRepository(database).of(visit.id)))
            names.append(valueOf(MemberRepository(database).find(each.member)).name);
        names.sort();
        return names;
    }
};

} // namespace

TEST_CASE_METHOD(SelectionFixture, "the page shows who is chosen, who could be, and why", "[selection]")
{
    CHECK(standing(u"安"_s) == u"Chosen"_s);
    CHECK(standing(u"丁"_s) == u"Chosen"_s);
    CHECK(standing(u"陈"_s) == u"Reserve"_s);
    CHECK(hands.text(u"candidates"_s, rowOf(u"丁"_s), u"Match"_s) == u"电商 (精)"_s);
    CHECK(textsOf(u"panelCard"_s).contains(u"Panel of 2"_s));
    CHECK(textsOf(u"needsCard"_s).contains(u"丁 (精)"_s));
}

TEST_CASE_METHOD(SelectionFixture, "who is pinned stays when the panel is chosen anew", "[selection]")
{
    press(u"陈"_s, Qt::Key_Plus);
    CHECK(standing(u"陈"_s) == u"Pinned"_s);
    CHECK(standing(u"丁"_s) != u"Chosen"_s);
    click(u"solve"_s);
    CHECK(standing(u"陈"_s) == u"Pinned"_s);
    add(u"新"_s, u"西县"_s, 1);
    CHECK(standing(u"陈"_s) == u"Pinned"_s); // also when the records change

    press(u"陈"_s, Qt::Key_Plus); // takes it back
    CHECK(standing(u"丁"_s) == u"Chosen"_s);
}

TEST_CASE_METHOD(SelectionFixture, "who is barred makes room, and what changed is told", "[selection]")
{
    press(u"丁"_s, Qt::Key_Minus);
    CHECK(standing(u"丁"_s) == u"Barred"_s);
    CHECK(standing(u"陈"_s) == u"Chosen"_s);
    CHECK(textsOf(u"panelCard"_s).contains(u"Against the panel before"_s));
}

TEST_CASE_METHOD(SelectionFixture, "marks are kept with their activity, and can be taken back", "[selection]")
{
    press(u"陈"_s, Qt::Key_Plus);
    settle();
    ui::SelectionPage another(*workbook);
    another.show();
    REQUIRE(another.choose(visit.id));
    CHECK(another.choices().pinned.size() == 1);
    CHECK(workbook->undoText() == u"Pin 陈 to the panel"_s);

    succeed(workbook->undo());
    CHECK(standing(u"陈"_s) == u"Reserve"_s);
    CHECK(another.choices() == PanelChoices {});
}

TEST_CASE_METHOD(SelectionFixture, "who is pinned and then barred is only barred", "[selection]")
{
    press(u"陈"_s, Qt::Key_Plus);
    press(u"陈"_s, Qt::Key_Minus);
    CHECK(standing(u"陈"_s) == u"Barred"_s);
    CHECK(page.choices().pinned.isEmpty());
}

TEST_CASE_METHOD(SelectionFixture, "a change while the panel is being chosen begins anew", "[selection]")
{
    settle();
    click(u"solve"_s);
    add(u"戊"_s, u"西县"_s, 1);
    click(u"solve"_s);
    settle();
    CHECK(rowOf(u"戊"_s) >= 0);
    CHECK(page.findChild<QPushButton *>(u"invitePanel"_s)->isEnabled());
}

TEST_CASE_METHOD(SelectionFixture, "a page that goes away stops its search", "[selection]")
{
    auto other = std::make_unique<ui::SelectionPage>(*workbook);
    other->show();
    CHECK(other->isSolving());
    other.reset();
    QCoreApplication::processEvents();
    CHECK(standing(u"安"_s) == u"Chosen"_s);
}

TEST_CASE_METHOD(SelectionFixture, "marks belong to their activity", "[selection]")
{
    const Activity other = activity(2);
    press(u"丁"_s, Qt::Key_Minus);
    REQUIRE(page.choose(other.id));
    CHECK(page.choices() == PanelChoices {});
    REQUIRE(page.choose(visit.id));
    CHECK(standing(u"丁"_s) == u"Barred"_s);
}

TEST_CASE_METHOD(SelectionFixture, "without enough residents the page says what would help", "[selection]")
{
    press(u"安"_s, Qt::Key_Minus);
    const QStringList texts = textsOf(u"panelCard"_s);
    CHECK(texts.contains(u"No panel keeps all rules"_s));
    CHECK(texts.contains(u"What would help"_s));
    CHECK_FALSE(page.findChild<QPushButton *>(u"invitePanel"_s)->isEnabled());
}

TEST_CASE_METHOD(SelectionFixture, "the chosen are invited as one step", "[selection]")
{
    click(u"invitePanel"_s);
    CHECK(invited() == QStringList {u"丁"_s, u"安"_s});
    CHECK(hands.messages.size() == 1);
    succeed(workbook->undo());
    CHECK(invited().isEmpty());
}

TEST_CASE_METHOD(SelectionFixture, "an activity without a county says what is missing", "[selection]")
{
    const Activity bare = activity(2);
    REQUIRE(page.choose(bare.id));
    CHECK(hands.rows(u"candidates"_s) == 0);
    CHECK_FALSE(page.isSolving());
    CHECK(textsOf(u"panelCard"_s).contains(u"Tell the host county of the activity first."_s));
    CHECK_FALSE(page.choose(ActivityId {99}));
}

TEST_CASE_METHOD(SelectionFixture, "what is planned stands before what was held, and a hidden page catches up",
                 "[selection]")
{
    page.hide();
    activity(3, QDate(2024, 3, 1));
    page.show();
    const auto *chooser = page.findChild<QComboBox *>(u"activityChooser"_s);
    REQUIRE(chooser->count() == 2);
    CHECK(chooser->itemData(0).toLongLong() == visit.id.value);
    CHECK(page.activity() == visit.id);
}
