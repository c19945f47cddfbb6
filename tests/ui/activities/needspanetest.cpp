#include "ui/activities/needspane.h"

#include "core/activities/projectrepository.h"
#include "tests/support/office.h"
#include "tests/support/pagehands.h"
#include "ui/activities/activitiespage.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct NeedsFixture : Office {
    Activity visit = activity(1, QDate(2024, 3, 28));
    ui::ActivitiesPage page {*workbook, [] { return QDate(2024, 5, 1); }};
    PageHands hands {page};

    NeedsFixture() { page.show(); }

    void click(const QString &button) const { page.findChild<QPushButton *>(button)->click(); }
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

TEST_CASE_METHOD(NeedsFixture, "a project goes with its needs, and comes back with them", "[activities]")
{
    click(u"projectsAdd"_s);
    click(u"needsAdd"_s);
    hands.go(u"projects"_s, 0, u"No."_s);
    hands.press(u"projects"_s, Qt::Key_Delete);
    CHECK(projects().isEmpty());
    CHECK(needs().isEmpty());

    succeed(workbook->undo());
    CHECK(hands.rows(u"projects"_s) == 1);
    CHECK(hands.rows(u"needs"_s) == 1);
}
