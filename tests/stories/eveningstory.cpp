// The evening of a visit, in the real window.
#include "app/lianxin/capturework.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "tests/stories/windowhands.h"
#include "ui/base/recordlink.h"
#include "ui/capture/capturewindow.h"
#include "ui/papers/paperdialog.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// What is said at the last visit of the sample year, typed into whatever has the focus.
struct EveningStory : WindowHands {
    ActivityId visit = suggestions().last().activity;

    QList<Suggestion> suggestions() const { return valueOf(SuggestionRepository(workbook->database()).all()); }

    /// The names of those who were there.
    QStringList speakers() const
    {
        MemberRepository members(workbook->database());
        QStringList names;
        for (const Invitation &each : valueOf(InvitationRepository(workbook->database()).of(visit)))
            if (attended(each.presence))
                names.append(valueOf(members.find(each.member)).name);
        return names;
    }

    ui::CaptureWindow *openFromItsButton() const
    {
        ui::Page &activities = page(u"activities"_s);
        REQUIRE(activities.reveal({u"activity"_s, visit.value}));
        auto *button = activities.findChild<QPushButton *>(u"activityCapture"_s);
        REQUIRE(button != nullptr);
        auto *tabs = activities.findChild<QTabWidget *>(u"activityTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->widget(tab)->isAncestorOf(button))
                tabs->setCurrentIndex(tab);
        QTest::keyClick(button, Qt::Key_Space);
        auto *capture = window->findChild<ui::CaptureWindow *>();
        REQUIRE(capture != nullptr);
        REQUIRE(QTest::qWaitForWindowActive(capture));
        return capture;
    }
};

void typeInto(const QWidget &window, const QString &words)
{
    QInputMethodEvent typed;
    typed.setCommitString(words);
    REQUIRE(window.focusWidget() != nullptr);
    QCoreApplication::sendEvent(window.focusWidget(), &typed);
}

/// The list that is offered while a name is typed has been in front.
void activate(QWidget &window)
{
    QApplication::setActiveWindow(&window);
    REQUIRE(QApplication::activeWindow() == &window);
}

} // namespace

TEST_CASE_METHOD(EveningStory, "twenty suggestions are written down on the evening, printed, and one is looked after",
                 "[story]")
{
    const QStringList before = content();
    const auto had = suggestions().size();
    const QStringList names = speakers();
    REQUIRE_FALSE(names.isEmpty());
    ui::CaptureWindow *capture = openFromItsButton();
    CHECK(capture->isFullScreen());
    for (int number = 0; number < 20; ++number) {
        typeInto(*capture, names.at(number % names.size()));
        QTest::keyClick(capture->focusWidget(), Qt::Key_Return);
        typeInto(*capture, u"第%1条：村口的桥限重，建议加固"_s.arg(number + 1));
        QTest::keyClick(capture->focusWidget(), Qt::Key_Return);
        REQUIRE(suggestions().size() == had + number + 1);
    }
    QSet<QString> numbers;
    for (const Suggestion &each : suggestions())
        numbers.insert(each.number);
    CHECK(numbers.size() == had + 20);

    INFO("in front: " << QApplication::activeWindow()->objectName().toStdString());
    activate(*capture);
    QTest::keySequence(capture, QKeySequence::Print);
    const auto shown = [&] { return capture->findChild<ui::PaperDialog *>(); };
    static_cast<void>(QTest::qWaitFor([&] { return shown() != nullptr; }, 20000));
    INFO(capture->findChild<QLabel *>(u"captureComplaint"_s)->text().toStdString());
    auto *papers = shown();
    REQUIRE(papers != nullptr);
    CHECK(papers->pageCount() > 20);
    papers->close();

    auto *routes = capture->findChild<ui::RecordLink *>(u"closing5"_s);
    REQUIRE(routes != nullptr);
    QTest::keyClick(routes, Qt::Key_Return);
    CHECK_FALSE(capture->isVisible());
    CHECK(window->currentPage()->iconName() == u"ledger"_s);
    CHECK(window->currentPage()->current().table == SuggestionRepository::table);

    activate(*window);
    for (int steps = 0; steps < 20; ++steps) {
        QTest::keySequence(window.get(), QKeySequence::Undo);
        QCoreApplication::processEvents();
    }
    CHECK(content() == before);
}

TEST_CASE_METHOD(EveningStory, "the ledger of the same day opens at the activity in front, or at the last one",
                 "[story]")
{
    page(u"ledger"_s);
    captureToday(*window, *workbook);
    auto *last = window->findChild<ui::CaptureWindow *>();
    REQUIRE(last != nullptr);
    last->close();
    CHECK_FALSE(last->isVisible());
}
