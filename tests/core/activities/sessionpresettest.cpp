#include "core/activities/projectrepository.h"
#include "core/activities/sessionpresetrepository.h"
#include "core/activities/startingsessions.h"
#include "core/members/membergrouprepository.h"
#include "tests/support/office.h"
#include "tests/support/refusal.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

SessionPreset hiring()
{
    SessionPreset preset;
    preset.name = u"用工专场"_s;
    preset.mix = {{MixKind::UnitType, u"职业院校"_s, {}, 1}, {MixKind::UnitType, u"银行"_s, {}, 2}};
    preset.needs = {{u"招工"_s, u"就业服务、没有的专业"_s, 2, 3}, {u"培训"_s, {}, 1, 0}};
    return preset;
}

struct Sessions : Office {
    SessionPresetRepository presets {database};
    NeedRepository needs {database};

    SessionPreset stored() const
    {
        return valueOf(act(*workbook, [&] { return SessionPresetRepository(database).insert(hiring()); }));
    }
    int addNeeds(const SessionPreset &preset, ActivityId where) const
    {
        return valueOf(act(*workbook, [&] { return addNeedsOf(database, preset, where); }));
    }
};

} // namespace

TEST_CASE_METHOD(Sessions, "a special session is stored with every line of its mix and its needs", "[sessions]")
{
    MemberGroup women;
    women.name = u"女委员"_s;
    women = valueOf(act(*workbook, [&] { return MemberGroupRepository(database).insert(women); }));
    SessionPreset second = hiring();
    second.name = u"融资专场"_s;
    second.note = u"n"_s;
    second.mix.append({MixKind::Group, {}, women.id, 3});
    SessionPreset first;
    first.name = u"甲"_s;
    checkRepository(*workbook, presets, first, second);
}

TEST_CASE("a session that breaks a rule is told which", "[sessions]")
{
    CHECK(validate(hiring()));
    SessionPreset preset = hiring();
    preset.mix = {{MixKind::Sector, u" "_s, {}, 1}};
    CHECK(refusal(validate(preset)).contains("which members"_L1));
    preset.mix = {{MixKind::Group, u"女"_s, {}, 1}};
    CHECK(refusal(validate(preset)).contains("which members"_L1));
    for (const int wanted : {0, -1, 100}) {
        preset.mix = {{MixKind::Sector, u"经济界"_s, {}, wanted}};
        CHECK(refusal(validate(preset)).contains("1 to 99"_L1));
    }
    preset.mix = QList<MixItem>(33, {MixKind::Sector, u"经济界"_s, {}, 1});
    CHECK(refusal(validate(preset)).contains("32"_L1));
    preset.mix = QList<MixItem>(17, {MixKind::Group, {}, {1}, 1});
    CHECK(refusal(validate(preset)).contains("16"_L1));
    preset = hiring();
    preset.needs.first().weight = 1001;
    CHECK(refusal(validate(preset)).contains("1,000"_L1));
    preset.needs.first() = {u" "_s, {}, 1, 1};
    CHECK(refusal(validate(preset)).contains("5,000"_L1));
    preset.needs.first() = {u"招工"_s, {}, 0, 1};
    CHECK(refusal(validate(preset)).contains("1 to 99"_L1));
    preset = hiring();
    preset.name.clear();
    CHECK(refusal(validate(preset)).contains("1 to 40"_L1));
}

TEST_CASE_METHOD(Sessions, "an activity takes the mix of its session as lines of its own", "[sessions]")
{
    SessionPreset preset = stored();
    ActivityRepository activities(database);
    const Activity session = valueOf(act(*workbook, [&] { return activities.update(asSession(activity(1), preset)); }));
    CHECK(session.preset == preset.id);
    CHECK(session.mix == hiring().mix);
    preset.mix.clear();
    valueOf(act(*workbook, [&] { return presets.update(preset); }));
    CHECK(valueOf(activities.find(session.id)).mix == hiring().mix);
    CHECK(act(*workbook, [&] { return presets.remove(preset.id); }).error().kind == ErrorKind::Conflict);
    const Activity ordinary = valueOf(act(*workbook, [&] { return activities.update(asSession(session, {})); }));
    CHECK_FALSE(ordinary.preset.isStored());
    CHECK(ordinary.mix.isEmpty());
    succeed(act(*workbook, [&] { return presets.remove(preset.id); }));
}

TEST_CASE_METHOD(Sessions, "the needs of a session become a project of its name, once, and undo takes them back",
                 "[sessions]")
{
    const EntryId jobs = word(WordList::Specialty, u"就业服务"_s);
    const SessionPreset preset = stored();
    const ActivityId visit = activity(1).id;
    CHECK(addNeeds(preset, visit) == 2);
    const auto projects = valueOf(ProjectRepository(database).of(visit));
    REQUIRE(projects.size() == 1);
    CHECK(projects.first().name == preset.name);
    const auto added = valueOf(needs.of(visit));
    REQUIRE(added.size() == 2);
    CHECK(added.at(0).specialties == QList<EntryId> {jobs});
    CHECK(added.at(0).wanted == 2);
    CHECK(added.at(0).weight == 3);
    CHECK(added.at(1).weight == 0);
    CHECK(added.at(1).number == 2);

    const auto removed = added.at(0).id;
    succeed(act(*workbook, [&] { return needs.remove(removed); }));
    CHECK(addNeeds(preset, visit) == 1); // what is there already is not added again
    CHECK(valueOf(ProjectRepository(database).of(visit)).size() == 1);
    CHECK(valueOf(needs.of(visit)).last().number == 3);
    succeed(workbook->undo());
    CHECK(valueOf(needs.of(visit)).size() == 1);
}

TEST_CASE_METHOD(Sessions, "a new workbook has the sessions and groups of the program, which the office may change",
                 "[sessions]")
{
    succeed(addStartingSessions(*workbook));
    const auto all = valueOf(presets.all());
    REQUIRE(all.size() == 2);
    const SessionPreset jobs = all.first();
    CHECK(jobs.name == u"用工专场"_s);
    for (const QString &unit : {u"职业院校"_s, u"银行"_s, u"人社部门"_s})
        CHECK(jobs.mix.contains(MixItem {MixKind::UnitType, unit, {}, 1}));
    CHECK(std::ranges::count_if(jobs.mix, &MixItem::isWish) == 3);
    CHECK(jobs.needs.size() == 3);
    const auto groups = valueOf(MemberGroupRepository(database).all());
    CHECK(groups.size() == 5);
    CHECK(groups.first().name == u"从未受邀"_s);
    CHECK(workbook->undoText().isEmpty()); // undo does not go behind what a workbook begins with

    succeed(act(*workbook, [&] { return presets.remove(jobs.id); }));
    CHECK(valueOf(act(*workbook, [&] { return addSessionsOfProgram(database); })) == 1); // of what was removed
    CHECK(valueOf(act(*workbook, [&] { return addSessionsOfProgram(database); })) == 0);
    CHECK(valueOf(presets.all()).size() == 2);
}
