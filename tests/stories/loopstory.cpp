#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/directory/directoryrepository.h"
#include "core/documents/suggestionpapers.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/reports/reportrepository.h"
#include "tests/stories/windowhands.h"
#include "tests/support/formhands.h"

#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// The words of the sample year, as a clerk would choose them.
struct LoopStory : WindowHands {
    Directory directory = valueOf(readDirectory(workbook->database()));

    template <typename Repository>
    auto all() const
    {
        return valueOf(Repository(workbook->database()).all());
    }
    Activity newest() const { return all<ActivityRepository>().last(); }
    QList<Invitation> invited() const { return valueOf(InvitationRepository(workbook->database()).of(newest().id)); }
    void store(const Activity &activity) const
    {
        ActivityRepository activities(workbook->database());
        valueOf(workbook->perform(u"Plan"_s, [&] { return activities.update(activity); }));
    }

    /// Fills in the form that is open on the page, and stores it.
    void fillIn(const QString &icon, const QString &name, const ui::FormDraft::Texts &texts) const
    {
        const FormHands form(page(icon), name);
        for (auto text = texts.begin(); text != texts.end(); ++text)
            form.fill(text.key(), text.value());
        REQUIRE(form.form().save());
    }

    /// Adds an activity by the keyboard, and what the county sent for it.
    void planActivity() const
    {
        const PageHands hands(page(u"activities"_s));
        hands.table(u"activities"_s).view()->setFocus();
        hands.press(u"activities"_s, Qt::Key_Insert);
        fillIn(u"activities"_s, u"activityForm"_s, {{u"theme"_s, u"冬枣保鲜"_s}, {u"planned_on"_s, u"+14"_s}});
        Activity planned = newest();
        REQUIRE(planned.state == ActivityState::Planned);
        planned.region = directory.find(WordList::Region, u"沾化区"_s);
        REQUIRE((planned.plannedOn == QDate::currentDate().addDays(14)));
        planned.theme = u"冬枣保鲜与品牌"_s;
        planned.localSeats = 3;
        for (const QString &word : {u"冷链物流"_s, u"品牌营销"_s, u"农产品加工"_s, u"电子商务"_s})
            planned.specialties.append(directory.find(WordList::Specialty, word));
        store(planned);
        for (int number = 1; number <= 3; ++number)
            addProject(number);
    }
    void addProject(int number) const
    {
        ProjectRepository projects(workbook->database());
        NeedRepository needs(workbook->database());
        const Activity activity = newest();
        succeed(workbook->perform(u"Needs"_s, [&]() -> Result<void> {
            Project project;
            project.activity = activity.id;
            project.number = number;
            project.name = u"项目%1"_s.arg(number);
            Need need;
            need.project = valueOf(projects.insert(project)).id;
            need.number = 1;
            need.content = u"缺少冷库"_s;
            need.specialties = {activity.specialties.at(number - 1)};
            valueOf(needs.insert(need));
            return {};
        }));
    }

    /// Chooses the panel on the page of selection and invites it.
    void choosePanel() const
    {
        ui::Page &selection = page(u"selection"_s);
        auto *chooser = selection.findChild<QComboBox *>(u"activityChooser"_s);
        REQUIRE(chooser != nullptr);
        const int place = chooser->findText(newest().theme, Qt::MatchContains);
        REQUIRE(place >= 0);
        chooser->setCurrentIndex(place);
        emit chooser->activated(place);
        auto *invite = selection.findChild<QPushButton *>(u"invitePanel"_s);
        REQUIRE(invite != nullptr);
        REQUIRE(QTest::qWaitFor([&] { return invite->isEnabled(); }, 20000));
        QTest::mouseClick(invite, Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    /// Records the answer of the first who was invited by one key.
    void recordReply() const
    {
        PageHands hands(page(u"activities"_s));
        REQUIRE(hands.page.reveal({ActivityRepository::table, newest().id.value}));
        auto *tabs = hands.page.findChild<QTabWidget *>(u"activityTabs"_s);
        REQUIRE(tabs != nullptr);
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->widget(tab)->isAncestorOf(hands.table(u"invitations"_s).view()))
                tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        auto *view = hands.table(u"invitations"_s).view();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_A);
        QCoreApplication::processEvents();
    }

    /// The activity was held; a suggestion goes into the ledger.
    Suggestion makeSuggestion() const
    {
        Activity held = newest();
        held.state = ActivityState::Held;
        held.heldOn = QDate::currentDate();
        store(held);
        QTest::mouseClick(page(u"ledger"_s).findChild<QPushButton *>(u"ledgerAdd"_s), Qt::LeftButton);
        fillIn(u"ledger"_s, u"suggestionForm"_s, {{u"content"_s, u"建设冷库"_s}});
        return all<SuggestionRepository>().last();
    }

    /// The suggestion becomes a report that the province adopts.
    Report report(const Suggestion &suggestion, MemberId author) const
    {
        ReportRepository reports(workbook->database());
        AdoptionRepository adoptions(workbook->database());
        return valueOf(workbook->perform(u"Report"_s, [&]() -> Result<Report> {
            Report made;
            made.year = QDate::currentDate().year();
            made.number = 1;
            made.title = u"关于建设冬枣田头冷库的建议"_s;
            made.formedOn = QDate::currentDate();
            made.authors = {author};
            made.sources = {suggestion.id};
            made = valueOf(reports.insert(made));
            Adoption adopted;
            adopted.report = made.id;
            adopted.level = directory.withMeaning(WordList::Level, u"province"_s);
            adopted.mode = directory.withMeaning(WordList::AdoptionMode, u"single"_s);
            adopted.adoptedOn = QDate::currentDate();
            valueOf(adoptions.insert(adopted));
            return made;
        }));
    }

    void undoAll(const QStringList &before) const
    {
        for (int steps = 0; steps < 40 && content() != before; ++steps) {
            window->setFocus();
            QTest::keySequence(window.get(), QKeySequence::Undo);
            QCoreApplication::processEvents();
        }
    }
};

} // namespace

TEST_CASE_METHOD(LoopStory, "a clerk walks the loop once, and every step can be taken back", "[story]")
{
    const QStringList before = content();
    const auto suggestions = all<SuggestionRepository>().size();

    planActivity();
    choosePanel();
    REQUIRE(invited().size() >= 9);
    CHECK(invited().size() <= 11);
    CHECK(std::ranges::count(invited(), Seat::Local, &Invitation::seat) == 3);
    for (const Invitation &invitation : invited())
        CHECK_FALSE(invitation.reason.isEmpty());
    const auto letters = valueOf(documents::invitationLetters(workbook->database(), newest().id, QDate::currentDate()));
    CHECK(letters.size() == invited().size());

    recordReply();
    CHECK(std::ranges::count(invited(), Reply::Accepted, &Invitation::reply) == 1);

    const Suggestion suggestion = makeSuggestion();
    CHECK(all<SuggestionRepository>().size() == suggestions + 1);
    CHECK(suggestion.activity == newest().id);
    CHECK(valueOf(documents::suggestionPapers(workbook->database(), documents::SuggestionPaper::Card, {suggestion.id}))
              .papers.size()
          == 1);

    const Report made = report(suggestion, invited().first().member);
    CHECK(page(u"reports"_s).reveal({ReportRepository::table, made.id.value}));
    CHECK(page(u"statistics"_s).isVisible());

    undoAll(before);
    CHECK(content() == before);
}

TEST_CASE_METHOD(LoopStory, "every page opens, and a name leads to its record", "[story]")
{
    REQUIRE(window->pages().size() >= 11);
    for (int number = 0; number < window->pages().size(); ++number) {
        window->showPage(number);
        QCoreApplication::processEvents();
        CHECK(window->currentPage() == window->pages().at(number));
    }
    const MemberId member = all<SuggestionRepository>().first().proposers.first();
    window->open({MemberRepository::table, member.value});
    CHECK(window->currentPage()->iconName() == u"members"_s);
    CHECK(window->currentPage()->current() == ui::RecordRef {MemberRepository::table, member.value});
}

TEST_CASE_METHOD(LoopStory, "what was done stays when the program is closed, and undo goes on", "[story]")
{
    const QStringList before = content();
    planActivity();
    const QStringList after = content();
    window->setWorkbook(nullptr, {});
    window.reset();
    workbook.reset();

    workbook = valueOf(Workbook::open(path, u"Clerk"_s));
    show();
    CHECK(content() == after);
    undoAll(before);
    CHECK(content() == before);
}
