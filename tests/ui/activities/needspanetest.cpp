#include "ui/activities/needspane.h"

#include "core/activities/projectrepository.h"
#include "core/directory/settings.h"
#include "core/invitations/invitationrepository.h"
#include "core/pairing/pairingrepository.h"
#include "tests/support/office.h"
#include "tests/support/pagehands.h"
#include "tests/support/tablehands.h"
#include "ui/activities/activitiespage.h"
#include "ui/activities/needcontext.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct NeedsFixture : Office {
    Activity visit = activity(1, QDate(2024, 3, 28));
    ui::ActivitiesPage page {*workbook, [] { return QDate(2024, 5, 1); }};
    PageHands hands {page};

    NeedsFixture() { page.show(); }

    /// Has the needs in front, where what they propose is counted.
    void look() const
    {
        page.findChild<QTabWidget *>(u"activityTabs"_s)->setCurrentWidget(page.findChild<ui::NeedsPane *>());
    }
    void click(const QString &button) const { page.findChild<QPushButton *>(button)->click(); }
    /// A project with needs of these contents.
    void ask(const QStringList &contents) const
    {
        Project project;
        project.activity = visit.id;
        project.number = 1;
        project.name = u"甲"_s;
        ProjectRepository projects(database);
        NeedRepository needs(database);
        succeed(act(*workbook, [&]() -> Result<void> {
            Need need;
            need.project = valueOf(projects.insert(project)).id;
            for (const QString &content : contents) {
                ++need.number;
                need.content = content;
                valueOf(needs.insert(need));
            }
            return {};
        }));
    }
    [[nodiscard]] QList<Need> needs() const { return valueOf(NeedRepository(database).of(visit.id)); }
    [[nodiscard]] QList<Project> projects() const { return valueOf(ProjectRepository(database).of(visit.id)); }
};

} // namespace

TEST_CASE_METHOD(NeedsFixture, "projects and their needs are numbered as they are added", "[activities]")
{
    click(u"projectsAdd"_s);
    click(u"projectsAdd"_s);
    click(u"needsAdd"_s);
    click(u"needsAdd"_s);

    CHECK(hands.column(u"projects"_s, u"No."_s) == QStringList {u"1"_s, u"2"_s});
    CHECK(hands.column(u"needs"_s, u"No."_s) == QStringList {u"2-1"_s, u"2-2"_s}); // of the project that is current
}

TEST_CASE_METHOD(NeedsFixture, "how many should come and how deeply one must know it is said in words", "[activities]")
{
    for (const auto &[name, code] :
         {std::pair(u"知"_s, u"1"_s), std::pair(u"熟"_s, u"2"_s), std::pair(u"精"_s, u"3"_s)})
        word(WordList::Depth, name, code);
    ask({u"缺人"_s});
    const TableHands table(page, u"needs"_s);
    const qint64 id = needs().first().id.value;
    table.type(id, u"Members wanted"_s, u"2"_s);
    table.type(id, u"At least"_s, u"精"_s);
    CHECK(needs().first().wanted == 2);
    CHECK(needs().first().must == 3);
    CHECK(table.text(id, u"At least"_s) == u"精"_s);
    table.type(id, u"At least"_s, QString());
    CHECK(needs().first().must == 0);
}

TEST_CASE_METHOD(NeedsFixture, "a need without a project is refused", "[activities]")
{
    click(u"needsAdd"_s);
    CHECK(needs().isEmpty());
    CHECK(hands.errors.size() == 1);
}

TEST_CASE_METHOD(NeedsFixture, "an enterprise that is typed is found, or added within the same step", "[activities]")
{
    const Enterprise known = enterprise(u"旧厂"_s);
    click(u"projectsAdd"_s);
    hands.edit(u"projects"_s, 0, u"Enterprise"_s, u"旧厂"_s);
    CHECK(projects().first().enterprise == known.id);

    hands.edit(u"projects"_s, 0, u"Enterprise"_s, u"新厂"_s);
    CHECK(valueOf(EnterpriseRepository(database).all()).size() == 2);
    CHECK(hands.text(u"projects"_s, 0, u"Enterprise"_s) == u"新厂"_s);
    succeed(workbook->undo());
    CHECK(valueOf(EnterpriseRepository(database).all()).size() == 1);
    CHECK(hands.text(u"projects"_s, 0, u"Enterprise"_s) == u"旧厂"_s);
}

TEST_CASE_METHOD(NeedsFixture, "wanted specialties are words of the office's list", "[activities]")
{
    const EntryId trade = word(WordList::Specialty, u"电商"_s);
    const EntryId cold = word(WordList::Specialty, u"冷链"_s);
    click(u"projectsAdd"_s);
    click(u"needsAdd"_s);

    hands.edit(u"needs"_s, 0, u"Wanted specialties"_s, u"电商、冷链，电商"_s);
    CHECK(needs().first().specialties == QList<EntryId> {trade, cold});
    hands.edit(u"needs"_s, 0, u"Wanted specialties"_s, u"电商、占星"_s);
    CHECK(needs().first().specialties == QList<EntryId> {trade, cold});
    REQUIRE(hands.errors.size() == 1);
    CHECK(hands.errors.first().contains(u"占星"_s));
}

TEST_CASE_METHOD(NeedsFixture, "what the words of a need propose is shown as unconfirmed, and confirmed by a key",
                 "[activities]")
{
    const EntryId trade = word(WordList::Specialty, u"电商"_s);
    const EntryId cold = word(WordList::Specialty, u"冷链"_s);
    const auto *confirm = page.findChild<QPushButton *>(u"confirmProposal"_s);
    CHECK(confirm->isHidden());
    ask({u"没有电商渠道"_s, u"冷链车少，电商不通"_s, u"天气"_s});
    CHECK(confirm->isHidden()); // nobody looks
    look();
    CHECK_FALSE(confirm->isHidden());
    CHECK(
        hands.column(u"needs"_s, u"Proposed"_s)
        == QStringList {u"To be confirmed: 电商 (电商)"_s, u"To be confirmed: 冷链 (冷链), 电商 (电商)"_s, QString()});
    CHECK(page.findChild<QPushButton *>(u"confirmProposals"_s)->text() == u"Confirm all (2)"_s);

    hands.go(u"needs"_s, 1, u"Need"_s);
    click(u"confirmProposal"_s);
    CHECK(hands.errors == QStringList {});
    CHECK(needs().at(0).specialties.isEmpty());
    CHECK(needs().at(1).specialties == QList<EntryId> {cold, trade});
    CHECK(hands.text(u"needs"_s, 1, u"Proposed"_s).isEmpty());

    succeed(workbook->undo());
    click(u"confirmProposals"_s);
    CHECK(needs().at(0).specialties == QList<EntryId> {trade});
    CHECK(needs().at(1).specialties == QList<EntryId> {cold, trade});
    CHECK(confirm->isHidden());
    succeed(workbook->undo()); // all at once
    CHECK(needs().at(0).specialties.isEmpty());
    CHECK(needs().at(1).specialties.isEmpty());
}

TEST_CASE_METHOD(NeedsFixture, "the buttons above the needs have the room for their texts", "[activities]")
{
    static_cast<void>(word(WordList::Specialty, u"电商"_s));
    ask({u"没有电商渠道"_s});
    look();
    page.resize(1010, 640);
    QCoreApplication::processEvents();
    for (const QString &name : {u"confirmProposal"_s, u"confirmProposals"_s, u"needsAdd"_s, u"needsExport"_s}) {
        const auto *button = page.findChild<QPushButton *>(name);
        REQUIRE(button->isVisible());
        INFO(name.toStdString());
        CHECK(button->width() >= button->sizeHint().width());
    }
}

TEST_CASE_METHOD(NeedsFixture, "what the clerk has named is not proposed against", "[activities]")
{
    static_cast<void>(word(WordList::Specialty, u"电商"_s));
    static_cast<void>(word(WordList::Specialty, u"冷链"_s));
    look();
    click(u"projectsAdd"_s);
    click(u"needsAdd"_s);
    hands.edit(u"needs"_s, 0, u"Need"_s, u"没有电商渠道"_s);
    hands.edit(u"needs"_s, 0, u"Wanted specialties"_s, u"冷链"_s);
    CHECK(hands.text(u"needs"_s, 0, u"Proposed"_s).isEmpty());
    CHECK(page.findChild<QPushButton *>(u"confirmProposals"_s)->isHidden());
}

TEST_CASE_METHOD(NeedsFixture, "how many projects are expected is said as the office has set it now", "[activities]")
{
    look();
    QWidget *rows = page.findChild<ui::RecordTable *>(u"projects"_s)->view()->viewport();
    const auto looks = [rows] {
        QCoreApplication::processEvents();
        return rows->grab().toImage();
    };
    const QImage asItCame = looks();
    Settings settings(database);
    succeed(act(*workbook, [&] { return settings.set(u"projects.expected"_s, u"8"_s); }));
    CHECK(looks() != asItCame);
    succeed(workbook->undo());
    CHECK(looks() == asItCame);
}

TEST_CASE_METHOD(NeedsFixture, "a project goes with its needs, and comes back with them", "[activities]")
{
    click(u"projectsAdd"_s);
    click(u"needsAdd"_s);
    hands.go(u"projects"_s, 0, u"No."_s);
    hands.press(u"projects"_s, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(projects().isEmpty());
    CHECK(needs().isEmpty());

    succeed(workbook->undo());
    CHECK(hands.rows(u"projects"_s) == 1);
    CHECK(hands.rows(u"needs"_s) == 1);
}

TEST_CASE_METHOD(NeedsFixture, "beside a need stands who asks, and what was asked for before, while it is typed",
                 "[activities]")
{
    Enterprise mill = enterprise(u"面粉厂"_s);
    mill.industry = u"食品"_s;
    EnterpriseRepository enterprises(database);
    mill = valueOf(act(*workbook, [&] { return enterprises.update(mill); }));
    ask({u"面粉检测设备老化"_s});
    Project seen = projects().first();
    seen.enterprise = mill.id;
    ProjectRepository stored(database);
    valueOf(act(*workbook, [&] { return stored.update(seen); }));
    const Activity next = activity(2);
    Project again {{}, 0, next.id, 1, u"扩建"_s, mill.id, {}, {}, {}, {}};
    again = valueOf(act(*workbook, [&] { return stored.insert(again); }));
    NeedRepository needs(database);
    const Need typed = valueOf(act(*workbook, [&] {
        return needs.insert(Need {{}, 0, again.id, 1, {}, {}, u"缺少车辆"_s, {}});
    }));

    page.resize(1200, 900);
    REQUIRE(page.reveal({NeedRepository::table, typed.id.value}));
    look();
    QCoreApplication::processEvents();
    auto *context = page.findChild<ui::NeedContext *>();
    const auto told = [&] {
        context->lookNow();
        QStringList texts;
        for (const QLabel *label : context->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    };
    CHECK(told().contains(u"面粉厂"_s));
    CHECK(told().contains(u"食品"_s));
    CHECK(told().contains(u"Earlier visits"_s));
    CHECK(told().contains(u"Nothing like this need"_s));

    const TableHands table(page, u"needs"_s);
    const QModelIndex cell = table.cell(typed.id.value, u"Need"_s);
    table.view().setCurrentIndex(cell);
    table.view().edit(cell);
    auto *line = table.view().viewport()->findChild<QLineEdit *>();
    REQUIRE(line != nullptr);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QInputMethodEvent commit;
    commit.setCommitString(u"面粉检测设备不够"_s);
    QCoreApplication::sendEvent(line, &commit);
    CHECK_FALSE(told().contains(u"Nothing like this need"_s)); // it is not stored yet
    CHECK(told().contains(u"nobody answered it"_s));
    QTest::keyClick(line, Qt::Key_Escape);
}

TEST_CASE_METHOD(NeedsFixture, "a pairing begins out of a need, with one of those asked to it", "[activities]")
{
    ask({u"缺检测设备"_s});
    const Member ann = member(u"Ann"_s);
    Invitation invitation;
    invitation.activity = visit.id;
    invitation.member = ann.id;
    valueOf(act(*workbook, [&] { return InvitationRepository(database).insert(invitation); }));
    const TableHands table(page, u"needs"_s);
    table.choose(needs().first().id.value);
    QSignalSpy failed(&page, &ui::Page::failed);
    QSignalSpy opened(&page, &ui::Page::openRequested);
    QMenu *helpers = page.findChild<QPushButton *>(u"pairFromNeed"_s)->menu();
    emit helpers->aboutToShow();
    REQUIRE(helpers->actions().size() == 1);
    CHECK(helpers->actions().first()->text() == u"Ann"_s);
    helpers->actions().first()->trigger();
    CHECK(failed.size() == 1); // no firm is named
    Project project = projects().first();
    project.enterprise = enterprise(u"甲厂"_s).id;
    valueOf(act(*workbook, [&] { return ProjectRepository(database).update(project); }));
    table.choose(needs().first().id.value);
    emit helpers->aboutToShow();
    helpers->actions().first()->trigger();
    const QList<Pairing> pairings = valueOf(PairingRepository(database).all());
    REQUIRE(pairings.size() == 1);
    CHECK(pairings.first().member == ann.id);
    CHECK(pairings.first().partner == project.enterprise);
    CHECK(pairings.first().purpose == u"缺检测设备"_s);
    CHECK(pairings.first().startedOn == QDate(2024, 5, 1));
    REQUIRE(opened.size() == 1);
    succeed(workbook->undo());
    CHECK(valueOf(PairingRepository(database).all()).isEmpty());
}
