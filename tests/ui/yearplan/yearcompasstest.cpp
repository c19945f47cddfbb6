#include "ui/yearplan/yearcompass.h"

#include "core/activities/activityrepository.h"
#include "core/members/memberrepository.h"
#include "tests/support/office.h"
#include "ui/base/currentfacts.h"
#include "ui/base/recordlink.h"
#include "ui/statistics/valuetable.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(Office, "the compass beside the board shows what to do next, and plans it for the year shown",
                 "[yearplan]")
{
    const EntryId water = word(WordList::Specialty, u"water"_s);
    Activity visit = activity(1, {2024, 3, 28});
    visit.region = word(WordList::Region, u"North"_s);
    visit.specialties = {water};
    valueOf(act(*workbook, [&] { return ActivityRepository(database).update(visit); }));
    Member knows = member(u"Ann"_s);
    knows.state = word(WordList::MemberState, u"serving"_s, u"serving"_s);
    knows.specialties = {{water, 3}};
    valueOf(act(*workbook, [&] { return MemberRepository(database).update(knows); }));

    ui::YearCompass compass(*workbook, [] { return QDate(2025, 6, 1); });
    compass.setYear(2026);
    auto known = valueOf(ui::CurrentFacts::of(*workbook).read());
    compass.setFacts(known->index);
    compass.show();
    REQUIRE(compass.findChild<ui::ValueTable *>() != nullptr);
    compass.findChild<QPushButton *>(u"compassHeld"_s)->click();
    CHECK(compass.findChild<ui::RecordLink *>() != nullptr);
    compass.findChild<QPushButton *>(u"planPlace"_s)->click();
    const auto all = valueOf(ActivityRepository(database).all());
    REQUIRE(all.size() == 2);
    CHECK(all.last().planYear == 2026);
    CHECK(all.last().theme == u"water"_s);
}
