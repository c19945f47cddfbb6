#include "core/documents/schemepapers.h"

#include "core/activities/activityrepository.h"
#include "core/activities/scheme.h"
#include "core/directory/settings.h"
#include "core/documents/template.h"
#include "core/dossier/plantarget.h"
#include "tests/support/office.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

const QDate midsummer(2024, 7, 1);

/// Two visits are planned, one of them with a day, and nothing is approved.
struct SchemeOffice : Office {
    EntryId east = word(WordList::Region, u"东县"_s);
    Activity dairy = planned(1, u"奶业振兴"_s, {2024, 4, 12});
    Activity roads = planned(2, u"农村道路"_s, {});

    SchemeOffice()
    {
        Settings settings(database);
        succeed(act(*workbook, [&] { return settings.set(u"letter.organ"_s, u"Town Committee"_s); }));
        succeed(act(*workbook, [&] { return settings.set(u"programme.title"_s, u"Bridges"_s); }));
    }

    [[nodiscard]] Activity planned(int number, const QString &theme, QDate day) const
    {
        Activity activity = this->activity(number);
        activity.theme = theme;
        activity.region = east;
        activity.plannedOn = day;
        activity.leaderText = u"高主席"_s;
        activity.units = {word(WordList::Unit, u"农业农村局"_s), word(WordList::Unit, u"交通局"_s)};
        return kept(activity);
    }
    [[nodiscard]] Activity kept(const Activity &activity) const
    {
        ActivityRepository activities(database);
        return valueOf(act(*workbook, [&] { return activities.update(activity); }));
    }
    void approve() const
    {
        const auto activities = valueOf(ActivityRepository(database).all());
        PlanBaselineRepository baselines(database);
        valueOf(act(*workbook, [&] {
            return baselines.insert(baselineOf(activities, {}, 2024, {2024, 1, 20}, u"主席会议"_s));
        }));
    }
    [[nodiscard]] QString text(SchemePaper paper) const
    {
        return plainText(valueOf(schemePaper(database, paper, 2024, midsummer)));
    }
};

} // namespace

TEST_CASE_METHOD(SchemeOffice,
                 "the scheme of a year tells each activity, its day as the plan prints it, and the targets",
                 "[documents][scheme]")
{
    roads.plannedText = u"下半年"_s;
    roads = kept(roads);
    Activity cancelled = planned(3, u"不再举办"_s, {2024, 5, 1});
    cancelled.state = ActivityState::Cancelled;
    static_cast<void>(kept(cancelled));
    PlanTargetRepository targets(database);
    valueOf(act(*workbook, [&] {
        return targets.insert({.planYear = 2024, .aspect = TargetAspect::Region, .entry = east, .wanted = 3});
    }));
    const QString scheme = text(SchemePaper::Scheme);
    CHECK(scheme.contains(u"2024年委员联络活动方案"_s));
    CHECK(scheme.contains(u"全年计划开展活动2次，走进1个县（市、区）"_s));
    for (const QString &part : {u"奶业振兴"_s, u"4月12日"_s, u"农村道路"_s, u"下半年"_s, u"高主席"_s,
                                u"农业农村局、交通局"_s, u"3 activities"_s})
        CHECK(scheme.contains(part));
    CHECK_FALSE(scheme.contains(u"不再举办"_s));
    CHECK(scheme.contains(u"2024年7月1日"_s));
}

TEST_CASE_METHOD(SchemeOffice, "what a line of the scheme lacks is still to be settled", "[documents][scheme]")
{
    roads.theme = u" "_s;
    roads.region = {};
    roads.plannedOn = {};
    roads = kept(roads);
    CHECK(text(SchemePaper::Scheme).count(u"to be settled"_s) == 3);
}

TEST_CASE_METHOD(SchemeOffice, "the paper of changes tells what was moved, dropped and added, and why",
                 "[documents][scheme]")
{
    const auto refused = schemePaper(database, SchemePaper::Changes, 2024, midsummer);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Invalid);
    approve();
    CHECK(text(SchemePaper::Changes).contains(u"计划开展活动2次"_s));
    CHECK_FALSE(text(SchemePaper::Changes).contains(u"改期"_s));

    dairy.plannedOn = {2024, 9, 6};
    static_cast<void>(kept(dairy));
    ActivityChangeRepository changes(database);
    valueOf(act(*workbook, [&] {
        return changes.insert(
            {{}, 0, dairy.id, ChangeKind::Postponed, u"4月12日"_s, u"9月6日"_s, {2024, 4, 1}, u"防汛"_s});
    }));
    roads.state = ActivityState::Cancelled;
    static_cast<void>(kept(roads));
    static_cast<void>(planned(3, u"就业服务"_s, {2024, 6, 5}));
    const QString told = text(SchemePaper::Changes);
    CHECK(told.contains(u"2024年1月20日由主席会议批准"_s));
    CHECK(told.contains(u"应举办1次，已举办0次；改期1次；取消1次；新增1次"_s));
    for (const QString &part : {u"奶业振兴"_s, u"4月12日"_s, u"9月6日"_s, u"防汛"_s, u"农村道路"_s, u"就业服务"_s})
        CHECK(told.contains(part));
}

TEST_CASE_METHOD(SchemeOffice, "a year without a plan has no scheme, and the office may change its words",
                 "[documents][scheme]")
{
    CHECK(schemePaper(database, SchemePaper::Scheme, 2025, midsummer).error().kind == ErrorKind::Invalid);
    REQUIRE(editablePapers().contains(u"year-scheme"_s));
    succeed(act(*workbook, [&] {
        return keepWords(database, u"year-scheme"_s, u"= {计划年度}协商计划\n共{计划次数}次：{方案主题}。"_s);
    }));
    const QString scheme = text(SchemePaper::Scheme);
    CHECK(scheme.contains(u"2024年协商计划"_s));
    CHECK(scheme.contains(u"1.奶业振兴；2.农村道路"_s));
}
