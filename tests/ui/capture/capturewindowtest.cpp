#include "ui/capture/capturewindow.h"

#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "tests/support/office.h"
#include "ui/base/recordlink.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// The evening of a visit that two members came to, at 18:30.
struct CaptureFixture {
    Office office;
    EntryId category = office.word(WordList::SuggestionCategory, u"水利"_s);
    Activity visit = office.activity(3, {2024, 3, 28});
    Member wang = office.member(u"王小明"_s);
    Member li = office.member(u"李建国"_s);
    QDateTime now {QDate(2024, 3, 28), QTime(18, 30)};
    std::unique_ptr<ui::CaptureWindow> window;

    CaptureFixture()
    {
        InvitationRepository invitations(office.database);
        for (const Member &each : {wang, li}) {
            Invitation invitation;
            invitation.activity = visit.id;
            invitation.member = each.id;
            invitation.presence = Presence::Present;
            valueOf(act(*office.workbook, [&] { return invitations.insert(invitation); }));
        }
        window = std::make_unique<ui::CaptureWindow>(*office.workbook, visit.id, [this] { return now; });
        window->resize(1000, 640);
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    QLineEdit *speaker() const { return window->findChild<QLineEdit *>(u"captureSpeaker"_s); }
    QPlainTextEdit *text() const { return window->findChild<QPlainTextEdit *>(u"captureText"_s); }
    QString complaint() const { return window->findChild<QLabel *>(u"captureComplaint"_s)->text(); }
    QString speakerComplaint() const { return window->findChild<QLabel *>(u"captureSpeakerComplaint"_s)->text(); }
    /// Somebody else who was invited, and what is known of it.
    Member invited(const QString &name, Presence presence) const
    {
        const Member member = office.member(name);
        Invitation invitation;
        invitation.activity = visit.id;
        invitation.member = member.id;
        invitation.presence = presence;
        InvitationRepository invitations(office.database);
        valueOf(act(*office.workbook, [&] { return invitations.insert(invitation); }));
        return member;
    }
    QList<Suggestion> made() const { return valueOf(SuggestionRepository(office.database).of(visit.id)); }
    void say(const QString &name, const QString &content) const
    {
        speaker()->setText(name);
        QTest::keyClick(speaker(), Qt::Key_Return);
        text()->setPlainText(content);
        QTest::keyClick(text(), Qt::Key_Return);
    }
    /// Into whatever has the focus: letters by their keys, the others as an input method brings them.
    void type(const QString &words) const
    {
        QWidget *focus = window->focusWidget();
        REQUIRE(focus != nullptr);
        if (words.front().unicode() < 128) {
            QTest::keyClicks(focus, words);
            return;
        }
        QInputMethodEvent typed;
        typed.setCommitString(words);
        QCoreApplication::sendEvent(focus, &typed);
    }
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(window->focusWidget(), static_cast<Qt::Key>(key), with);
    }
};

} // namespace

TEST_CASE_METHOD(CaptureFixture, "twenty suggestions are stored one Enter each, each with its number at once",
                 "[capture]")
{
    for (int number = 1; number <= 20; ++number) {
        type(number % 2 == 0 ? u"wxm"_s : u"ljg"_s);
        press(Qt::Key_Return);
        type(u"第%1条建议"_s.arg(number));
        press(Qt::Key_Return);
        REQUIRE(made().size() == number);
    }
    for (int number = 1; number <= 20; ++number) {
        CHECK(made().at(number - 1).proposers == QList {number % 2 == 0 ? wang.id : li.id});
        CHECK(made().at(number - 1).content == u"第%1条建议"_s.arg(number));
        CHECK(made().at(number - 1).number.section(u'-', -1).toInt() == number);
    }
    CHECK(made().last().registeredOn == visit.heldOn);
    CHECK(text()->toPlainText().isEmpty());
    CHECK(window->findChild<QTreeWidget *>(u"captureLines"_s)->topLevelItemCount() == 20);
}

TEST_CASE_METHOD(CaptureFixture, "what cannot be stored is said, and nothing typed is lost", "[capture]")
{
    say(u"赵没来"_s, u"修桥"_s);
    CHECK(made().isEmpty());
    CHECK(speakerComplaint().contains(u"赵没来"_s));
    CHECK(text()->toPlainText() == u"修桥"_s);
    speaker()->setText(u"王小明"_s);
    QTest::keyClick(text(), Qt::Key_Return);
    CHECK(made().size() == 1);
    CHECK(complaint().isEmpty());
    CHECK(speakerComplaint().isEmpty());
    QTest::keyClick(text(), Qt::Key_Return);
    CHECK(made().size() == 1);
    CHECK_FALSE(complaint().isEmpty());
}

TEST_CASE_METHOD(CaptureFixture, "a category that is chosen goes with the suggestion", "[capture]")
{
    const auto *chip = window->findChild<QPushButton *>(u"captureCategories0"_s);
    press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(chip->isChecked());
    say(u"王小明"_s, u"清淤"_s);
    CHECK(made().first().category == category);
    CHECK_FALSE(chip->isChecked()); // the next one may be about something else
    say(u"王小明"_s, u"修桥"_s);
    CHECK_FALSE(made().last().category.isStored());
}

TEST_CASE_METHOD(CaptureFixture, "a suggestion is about a project, with one of its needs or none", "[capture]")
{
    ProjectRepository projects(office.database);
    NeedRepository needs(office.database);
    QList<Project> seen;
    QList<Need> asked;
    for (int number = 1; number <= 2; ++number) {
        Project project;
        project.activity = visit.id;
        project.number = number;
        project.name = u"项目%1"_s.arg(number);
        seen.append(valueOf(act(*office.workbook, [&] { return projects.insert(project); })));
        Need need;
        need.project = seen.last().id;
        need.number = 1;
        need.content = u"需求%1"_s.arg(number);
        asked.append(valueOf(act(*office.workbook, [&] { return needs.insert(need); })));
    }
    REQUIRE(QTest::qWaitFor([&] {
        const auto *last = window->findChild<QPushButton *>(u"captureNeeds1"_s);
        return last != nullptr && last->isVisible();
    }));
    const auto isChosen = [&](const QString &chip) { return window->findChild<QPushButton *>(chip)->isChecked(); };
    press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    say(u"王小明"_s, u"清淤"_s);
    CHECK(made().last().project == seen.at(1).id);
    CHECK(made().last().subject == u"项目2"_s);
    CHECK_FALSE(made().last().need.isStored());
    CHECK_FALSE(isChosen(u"captureProjects1"_s)); // the next one may be about something else

    press(Qt::Key_1, Qt::ControlModifier);
    CHECK(isChosen(u"captureProjects0"_s)); // a need brings its project with it
    say(u"王小明"_s, u"修渠"_s);
    CHECK(made().last().project == seen.at(0).id);
    CHECK(made().last().need == asked.at(0).id);

    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    CHECK_FALSE(isChosen(u"captureNeeds0"_s)); // it is of another project
    say(u"王小明"_s, u"架桥"_s);
    CHECK(made().last().project == seen.at(1).id);
    CHECK_FALSE(made().last().need.isStored());
}

TEST_CASE_METHOD(CaptureFixture, "what is half written is stored when the window is left by Esc", "[capture]")
{
    type(u"wxm"_s);
    press(Qt::Key_Return);
    type(u"清淤"_s);
    press(Qt::Key_Escape);
    REQUIRE(made().size() == 1);
    CHECK(made().first().proposers == QList {wang.id});
    CHECK_FALSE(window->isVisible());
}

TEST_CASE_METHOD(CaptureFixture, "what cannot be stored keeps the window open, until it is cleared", "[capture]")
{
    speaker()->setText(u"赵没来"_s);
    text()->setPlainText(u"修桥"_s);
    window->reject();
    CHECK(window->isVisible());
    CHECK(complaint().contains(u"赵没来"_s));
    CHECK(made().isEmpty());
    text()->clear();
    window->reject();
    CHECK_FALSE(window->isVisible());
}

TEST_CASE_METHOD(CaptureFixture, "the clock tells what is left of the day, or how long ago the visit was", "[capture]")
{
    const auto clock = [&] { return window->findChild<QLabel *>(u"captureClock"_s)->text(); };
    CHECK(clock() == u"Left of today: 5 h 30 min"_s);
    now = now.addDays(2);
    say(u"王小明"_s, u"清淤"_s);
    CHECK(clock() == u"The visit was 2 days ago"_s);
}

TEST_CASE_METHOD(CaptureFixture, "what the ledger lacks is a link, and minutes are drafted in place", "[capture]")
{
    say(u"王小明"_s, u"清淤"_s);
    const auto link = [&](int point) { return window->findChild<ui::RecordLink *>(u"closing%1"_s.arg(point)); };
    CHECK(link(static_cast<int>(ClosingPoint::Attendance)) == nullptr); // complete
    REQUIRE(link(static_cast<int>(ClosingPoint::Minutes)) != nullptr);
    emit link(static_cast<int>(ClosingPoint::Minutes))->openRequested({u"activity"_s, visit.id.value});
    CHECK(valueOf(ActivityRepository(office.database).find(visit.id)).minutes.contains(u"王小明: 清淤"_s));
    CHECK(link(static_cast<int>(ClosingPoint::Minutes)) == nullptr);
    QSignalSpy opened(window.get(), &ui::CaptureWindow::openRequested);
    emit link(static_cast<int>(ClosingPoint::Routes))->openRequested({u"suggestion"_s, made().first().id.value});
    CHECK(opened.count() == 1);
}

TEST_CASE_METHOD(CaptureFixture, "several who say it together are written with signs between, in their order",
                 "[capture]")
{
    type(u"ljg"_s);
    type(u"\u3001"_s);
    type(u"wxm"_s);
    press(Qt::Key_Return);
    CHECK(speaker()->text() == u"李建国\u3001王小明"_s);
    type(u"清淤"_s);
    press(Qt::Key_Return);
    REQUIRE(made().size() == 1);
    CHECK(made().first().proposers == QList {li.id, wang.id});
    say(u"王小明，李建国"_s, u"修桥"_s);
    REQUIRE(made().size() == 2);
    CHECK(made().last().proposers == QList {wang.id, li.id});
}

TEST_CASE_METHOD(CaptureFixture, "a wrong speaker is told before anything else is typed, and kept once", "[capture]")
{
    type(u"赵没来"_s);
    press(Qt::Key_Return);
    CHECK(speakerComplaint().contains(u"赵没来"_s));
    CHECK(window->focusWidget() == speaker());
    CHECK(speaker()->selectedText() == u"赵没来"_s);
    press(Qt::Key_Return);
    CHECK(window->focusWidget() == text());
    speaker()->setFocus();
    speaker()->selectAll();
    type(u"wxm"_s);
    CHECK(speakerComplaint().isEmpty());
    press(Qt::Key_Return);
    CHECK(window->focusWidget() == text());
}

TEST_CASE_METHOD(CaptureFixture, "a wrong speaker who is left for another field is told too", "[capture]")
{
    type(u"赵没来"_s);
    text()->setFocus(Qt::MouseFocusReason);
    CHECK(speakerComplaint().contains(u"赵没来"_s));
    CHECK(QTest::qWaitFor([this] { return window->focusWidget() == speaker(); }));
    text()->setFocus(Qt::MouseFocusReason);
    QCoreApplication::processEvents();
    CHECK(window->focusWidget() == text());
}

TEST_CASE_METHOD(CaptureFixture, "the letters of somebody who did not come tell why, the whole name is taken",
                 "[capture]")
{
    const Member di = invited(u"狄驰远"_s, Presence::Leave);
    type(u"dcy"_s);
    press(Qt::Key_Return);
    CHECK(speakerComplaint().contains(u"狄驰远 was on leave on that day and did not come."_s));
    say(u"狄驰远"_s, u"书面建议"_s);
    REQUIRE(made().size() == 1);
    CHECK(made().first().proposers == QList {di.id});
}

TEST_CASE_METHOD(CaptureFixture, "no column is narrower than its head, nothing written and in large letters too",
                 "[capture]")
{
    const auto *header = window->findChild<QTreeWidget *>(u"captureLines"_s)->header();
    const auto fits = [header] {
        for (int column = 0; column < header->count(); ++column)
            if (header->sectionSize(column) < header->sectionSizeHint(column))
                return false;
        return true;
    };
    CHECK(fits());
    QFont large = window->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    window->setFont(large);
    CHECK(fits());
    say(u"王小明"_s, u"清淤"_s);
    CHECK(fits());
}

TEST_CASE_METHOD(CaptureFixture, "an activity without a county is told at once, and numbers go without it", "[capture]")
{
    const auto *link = window->findChild<ui::RecordLink *>(u"closing%1"_s.arg(static_cast<int>(ClosingPoint::Region)));
    CHECK(link != nullptr);
    say(u"王小明"_s, u"清淤"_s);
    REQUIRE(made().size() == 1);
    CHECK(made().first().number == u"2024-01"_s);
}
