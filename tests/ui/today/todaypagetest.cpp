#include "ui/today/todaypage.h"

#include "core/directory/settings.h"
#include "core/invitations/invitationrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/reports/reportrepository.h"
#include "core/statistics/today.h"
#include "tests/support/office.h"
#include "ui/base/recordlink.h"
#include "ui/ledger/stepdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// The page on 1 June 2024, over an activity whose card was due in May.
struct TodayPageFixture {
    Office office;
    ActivityId visit = office.activity(1, {2024, 3, 28}).id;
    Suggestion card = handOver(u"S-1"_s, {2024, 5, 20});
    QDate day {2024, 6, 1};
    QTime now {9, 0};
    ui::TodayPage page {*office.workbook, [this] { return day; }, [this] { return now; }};
    QSignalSpy opened {&page, &ui::Page::openRequested};

    TodayPageFixture() { page.show(); }

    Suggestion handOver(const QString &number, QDate due) const
    {
        Suggestion suggestion = office.suggestion(number, visit);
        suggestion.route = Route::Department;
        suggestion.dueOn = due;
        return store(suggestion);
    }
    Suggestion store(const Suggestion &suggestion) const
    {
        SuggestionRepository suggestions(office.database);
        return valueOf(act(*office.workbook, [&] { return suggestions.update(suggestion); }));
    }
    QStringList links() const
    {
        QStringList texts;
        for (const auto *link : page.findChildren<ui::RecordLink *>())
            texts.append(link->text());
        return texts;
    }
    int count() const { return ui::TodayPage::countOf(*office.workbook, day).value_or(-1); }
    QString text(const QString &label) const { return page.findChild<QLabel *>(label)->text(); }
};

} // namespace

TEST_CASE_METHOD(TodayPageFixture, "What is late stands there with its days and opens by Enter", "[today]")
{
    CHECK(count() == 1);
    CHECK(links() == QStringList {u"S-1"_s});
    CHECK(text(u"todaySum"_s) == u"1 things to do"_s);
    CHECK(page.findChild<QWidget *>(u"todayGroup0"_s) != nullptr);
    QTest::keyClick(page.findChild<ui::RecordLink *>(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<ui::RecordRef>() == ui::RecordRef {SuggestionRepository::table, card.id.value});
}

TEST_CASE_METHOD(TodayPageFixture, "Each kind has its group, the most urgent first", "[today]")
{
    handOver(u"S-2"_s, {2024, 6, 3});
    office.activity(2, {2024, 5, 30}); // no suggestion yet
    CHECK(count() == 3);
    CHECK(links() == QStringList {u"S-1"_s, u"S-2"_s, u"Activity 2"_s});
}

TEST_CASE_METHOD(TodayPageFixture, "What is done leaves the list, and undo brings it back", "[today]")
{
    card.closedOn = {2024, 5, 31};
    store(card);
    CHECK(count() == 0);
    CHECK(links().isEmpty());
    CHECK(text(u"todaySum"_s) == u"Nothing to do today"_s);
    succeed(office.workbook->undo());
    CHECK(links() == QStringList {u"S-1"_s});
}

TEST_CASE_METHOD(TodayPageFixture, "A hidden page counts at once and shows it when it is seen", "[today]")
{
    page.hide();
    handOver(u"S-2"_s, {2024, 5, 1});
    CHECK(count() == 2);
    CHECK(links() == QStringList {u"S-1"_s});
    page.show();
    CHECK(links() == QStringList {u"S-2"_s, u"S-1"_s});
}

TEST_CASE_METHOD(TodayPageFixture, "The greeting names the day and the tiles the figures", "[today]")
{
    CHECK(text(u"greeting"_s).contains(u"2024"_s));
    CHECK(text(u"activitiesHeld"_s) == u"1"_s);
    CHECK(text(u"suggestions"_s) == u"1"_s);
}

TEST_CASE_METHOD(TodayPageFixture, "The tasks of pairs are done by one key, and undone", "[today]")
{
    const EntryId call = office.word(WordList::ServiceForm, u"call"_s, u"contact"_s);
    Pairing pairing;
    pairing.number = 1;
    pairing.member = office.member(u"Ann"_s).id;
    pairing.partner = office.enterprise(u"Mill"_s).id;
    pairing.startedOn = {2023, 11, 1};
    PairingRepository pairings(office.database);
    pairing = valueOf(act(*office.workbook, [&] { return pairings.insert(pairing); }));
    PairingService service;
    service.pairing = pairing.id;
    service.servedOn = {2024, 3, 1};
    service.promise = u"seeds"_s;
    service.promiseDueOn = {2024, 5, 30};
    PairingServiceRepository services(office.database);
    service = valueOf(act(*office.workbook, [&] { return services.insert(service); }));
    REQUIRE(count() == 4); // the card, the promise, the review and the silence

    const auto press = [&](TodayKind kind, qint64 id) {
        auto *verb = page.findChild<QPushButton *>(u"todayVerb%1_%2"_s.arg(static_cast<int>(kind)).arg(id));
        REQUIRE(verb != nullptr);
        verb->setFocus();
        QTest::keyClick(verb, Qt::Key_Space);
        QCoreApplication::processEvents();
    };
    press(TodayKind::PromiseDue, service.id.value);
    CHECK(valueOf(services.find(service.id)).promiseKeptOn == day);
    CHECK(count() == 3);
    press(TodayKind::ReviewDue, pairing.id.value);
    CHECK(valueOf(PairingReviewRepository(office.database).all()).first().reviewedOn == day);
    CHECK(count() == 2);
    press(TodayKind::QuietPair, pairing.id.value);
    REQUIRE(valueOf(services.all()).size() == 2);
    const qint64 contact = valueOf(services.all()).last().id.value;
    CHECK(valueOf(services.all()).last().form == call);
    CHECK(opened.last().first().value<ui::RecordRef>() == ui::RecordRef {PairingServiceRepository::table, contact});
    for (int step = 0; step < 3; ++step)
        succeed(office.workbook->undo());
    CHECK(count() == 4);
}

TEST_CASE("The page of an empty workbook says how to begin", "[today]")
{
    const Office office;
    ui::TodayPage page(*office.workbook, [] { return QDate(2024, 6, 1); });
    page.show();
    CHECK(page.findChild<QLabel *>(u"nothingToDo"_s)->text().contains("Ctrl+I"_L1));
    office.member(u"Ann"_s);
    CHECK_FALSE(page.findChild<QLabel *>(u"nothingToDo"_s)->text().contains("Ctrl+I"_L1));
}

TEST_CASE_METHOD(TodayPageFixture, "What is late is gone on with by one key, in the step that usually comes next",
                 "[today]")
{
    auto *verb = page.findChild<QPushButton *>(u"todayVerb0_%1"_s.arg(card.id.value));
    REQUIRE(verb != nullptr);
    verb->click();
    const auto asked = [&] { return page.findChild<ui::StepDialog *>(); };
    REQUIRE(QTest::qWaitFor([&] { return asked() != nullptr; }));
    CHECK(asked()->findChild<QComboBox *>(u"step_kind"_s)->currentText() == wordFor(StepKind::Chased));
    asked()->findChild<QLineEdit *>(u"step_person"_s)->setText(u"by telephone"_s);
    asked()->accept();
    SuggestionRepository suggestions(office.database);
    const Suggestion chased = valueOf(suggestions.find(card.id));
    REQUIRE(chased.steps.size() == 1);
    CHECK(chased.steps.first().kind == StepKind::Chased);
    succeed(office.workbook->undo());
    CHECK(valueOf(suggestions.find(card.id)).steps.isEmpty());
}

TEST_CASE_METHOD(TodayPageFixture, "A leader's comment is followed up by one key", "[today]")
{
    const Report report = office.report(1);
    LeaderComment comment;
    comment.report = report.id;
    comment.level = office.word(WordList::Level, u"City"_s);
    comment.commentedOn = {2024, 5, 2};
    comment.leader = u"Mayor"_s;
    comment.followUp = u"Mend it"_s;
    comment.followUpDueOn = {2024, 5, 20};
    LeaderCommentRepository comments(office.database);
    comment = valueOf(act(*office.workbook, [&] { return comments.insert(comment); }));
    auto *verb = page.findChild<QPushButton *>(
        u"todayVerb%1_%2"_s.arg(static_cast<int>(TodayKind::FollowUpDue)).arg(comment.id.value));
    REQUIRE(verb != nullptr);
    verb->click();
    CHECK(QTest::qWaitFor([&] { return valueOf(comments.find(comment.id)).followedUpOn == day; }));
    succeed(office.workbook->undo());
    CHECK_FALSE(valueOf(comments.find(comment.id)).followedUpOn.isValid());
}

TEST_CASE_METHOD(TodayPageFixture, "A task around an activity is ticked off by one key, and undone", "[today][tasks]")
{
    Activity planned = office.activity(7);
    planned.plannedOn = {2024, 6, 12};
    ActivityRepository activities(office.database);
    planned = valueOf(act(*office.workbook, [&] { return activities.update(planned); }));
    ActivityTaskRepository tasks(office.database);
    const ActivityTask task = valueOf(act(*office.workbook, [&] {
        return tasks.insert({.activity = planned.id, .subject = u"Send the letters"_s, .offsetDays = -7});
    }));
    auto *verb =
        page.findChild<QPushButton *>(u"todayVerb%1_%2"_s.arg(static_cast<int>(TodayKind::TaskDue)).arg(task.id.value));
    REQUIRE(verb != nullptr);
    verb->click();
    CHECK(QTest::qWaitFor([&] { return valueOf(tasks.find(task.id)).doneOn == day; }));
    CHECK(valueOf(tasks.find(task.id)).dueOn == QDate(2024, 5, 31)); // the 10th of June is off
    succeed(office.workbook->undo());
    CHECK_FALSE(valueOf(tasks.find(task.id)).doneOn.isValid());
}

TEST_CASE_METHOD(TodayPageFixture, "Of a research that part is noted as done beside which the key is", "[today][tasks]")
{
    Activity research = office.activity(9);
    research.outlineDueOn = day.addDays(-1);
    research.reportDueOn = day;
    ActivityRepository activities(office.database);
    valueOf(act(*office.workbook, [&] { return activities.update(research); }));
    auto *reported = page.findChild<QPushButton *>(
        u"todayVerb%1_%2_report"_s.arg(static_cast<int>(TodayKind::ResearchDue)).arg(research.id.value));
    REQUIRE(reported != nullptr);
    const auto *outlined = page.findChild<QPushButton *>(
        u"todayVerb%1_%2_outline"_s.arg(static_cast<int>(TodayKind::ResearchDue)).arg(research.id.value));
    REQUIRE(outlined != nullptr);
    CHECK(outlined->accessibleName() != reported->accessibleName());
    reported->click();
    CHECK(QTest::qWaitFor([&] { return valueOf(activities.find(research.id)).reportDoneOn == day; }));
    CHECK_FALSE(valueOf(activities.find(research.id)).outlineDoneOn.isValid());
    succeed(office.workbook->undo());
    CHECK_FALSE(valueOf(activities.find(research.id)).reportDoneOn.isValid());
}

TEST_CASE_METHOD(TodayPageFixture, "A ledger of today turns bad at the hour that the office sets, and opens by one key",
                 "[today]")
{
    Settings settings(office.database); // a workbook of the office has the hour from the beginning
    succeed(act(*office.workbook, [&] { return settings.set(u"ledger.evening"_s, u"17:00"_s); }));
    const ActivityId visited = office.activity(8, day).id;
    const QString name = u"todayVerb%1_%2"_s.arg(static_cast<int>(TodayKind::UnfinishedLedger)).arg(visited.value);
    const auto told = [&] {
        QStringList texts;
        for (const auto *label : page.findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    };
    const auto group = [&] {
        return page.findChild<QFrame *>(u"todayGroup%1"_s.arg(static_cast<int>(TodayKind::UnfinishedLedger)));
    };
    const auto lookAgain = [&] { page.findChild<QTimer *>(u"todayClock"_s)->setInterval(0); };
    REQUIRE(group() != nullptr);
    CHECK_FALSE(told().contains(u"to be finished today"_s));
    now = {16, 59};
    lookAgain();
    QTest::qWait(20);
    CHECK_FALSE(told().contains(u"to be finished today"_s));
    now = {17, 0};
    CHECK(QTest::qWaitFor([&] { return told().contains(u"to be finished today"_s); }));
    succeed(act(*office.workbook, [&] { return settings.set(u"ledger.evening"_s, u"18:30"_s); }));
    CHECK(QTest::qWaitFor([&] { return !told().contains(u"to be finished today"_s); }));

    QSignalSpy wanted(&page, &ui::TodayPage::captureRequested);
    page.findChild<QPushButton *>(name)->click();
    REQUIRE(QTest::qWaitFor([&] { return wanted.size() == 1; }));
    CHECK(wanted.first().first().value<ActivityId>() == visited);
    Suggestion said = office.suggestion(u"S-9"_s, visited);
    said.route = Route::Kept;
    store(said);
    CHECK(QTest::qWaitFor([&] { return group() == nullptr; }));
}

TEST_CASE_METHOD(TodayPageFixture, "Who does not answer is reminded by one key for all of an activity", "[today]")
{
    Activity planned = office.activity(7);
    planned.plannedOn = {2024, 6, 12};
    ActivityRepository activities(office.database);
    planned = valueOf(act(*office.workbook, [&] { return activities.update(planned); }));
    InvitationRepository invitations(office.database);
    for (const QString &name : {u"Ann"_s, u"Bob"_s}) {
        Invitation invitation;
        invitation.activity = planned.id;
        invitation.member = office.member(name).id;
        invitation.sentOn = {2024, 5, 30};
        valueOf(act(*office.workbook, [&] { return invitations.insert(invitation); }));
    }
    const QString name = u"todayVerb%1_%2"_s.arg(static_cast<int>(TodayKind::SilentInvitee)).arg(planned.id.value);
    REQUIRE(page.findChildren<QPushButton *>(name).size() == 1); // it asks both
    QSignalSpy told(&page, &ui::Page::told);
    page.findChild<QPushButton *>(name)->click();
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 1; }));
    CHECK(QGuiApplication::clipboard()->text().startsWith(u"To Ann, Bob:\n"_s));
    CHECK(QGuiApplication::clipboard()->text().contains(u"2024-06-12"_s));
}
