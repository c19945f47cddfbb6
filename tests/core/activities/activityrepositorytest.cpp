#include "core/activities/activityrepository.h"

#include "core/activities/projectrepository.h"
#include "core/activities/sessionpresetrepository.h"
#include "core/activities/venue.h"
#include "tests/support/office.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct PlannedYear : Office {
    SessionPreset preset(const QString &name) const
    {
        SessionPreset preset;
        preset.name = name;
        return valueOf(act(*workbook, [&] { return SessionPresetRepository(database).insert(preset); }));
    }
    Venue venue(const QString &name) const
    {
        return valueOf(act(*workbook, [&] { return VenueRepository(database).insert(Venue {.name = name}); }));
    }
};

} // namespace

TEST_CASE_METHOD(PlannedYear, "an activity is stored with every field", "[activities]")
{
    ActivityRepository activities(database);
    Activity first;
    first.planYear = 2024;
    const Activity second {.id = {},
                           .revision = 0,
                           .planYear = 2025,
                           .number = 3,
                           .state = ActivityState::Held,
                           .theme = u"畜牧"_s,
                           .form = u"座谈会"_s,
                           .region = word(WordList::Region, u"东县"_s),
                           .host = u"东县政协"_s,
                           .leader = member(u"安"_s).id,
                           .leaderText = u"安（副主席）"_s,
                           .plannedText = u"四月下旬"_s,
                           .plannedOn = {2025, 4, 20},
                           .heldOn = {2025, 4, 24},
                           .localSeats = 2,
                           .specialistSeats = 8,
                           .section = u"一科"_s,
                           .meetingPoint = u"东门"_s,
                           .needsDueOn = {2025, 4, 1},
                           .needsReceivedOn = {2025, 4, 3},
                           .note = u"n"_s,
                           .specialties = {word(WordList::Specialty, u"畜牧兽医"_s)},
                           .units = {word(WordList::Unit, u"商务局"_s), word(WordList::Unit, u"税务局"_s)},
                           .tags = {word(WordList::PolicyTag, u"三大战役"_s)},
                           .pinned = {member(u"安"_s).id, member(u"陈"_s).id},
                           .barred = {member(u"丁"_s).id},
                           .custom = {{customField(CustomRecord::Activity, u"车辆"_s).id, u"中巴"_s}},
                           .preset = preset(u"用工专场"_s).id,
                           .mix = {{MixKind::UnitType, u"银行"_s, {}, 2}},
                           .minutes = u"一、介绍项目"_s,
                           .kind = word(WordList::ActivityKind, u"调研课题"_s),
                           .placeKind = word(WordList::PlaceKind, u"社区"_s),
                           .venue = venue(u"委员工作室"_s).id,
                           .responsible = u"丙"_s,
                           .question = u"怎样留住人"_s,
                           .outlineDueOn = {2025, 4, 2},
                           .reportDueOn = {2025, 5, 30},
                           .outlineDoneOn = {2025, 4, 1},
                           .reportDoneOn = {2025, 6, 2}};
    checkRepository(*workbook, activities, first, second);
}

TEST_CASE_METHOD(Office, "a venue is stored with every field, and counts what is held there", "[activities][venue]")
{
    VenueRepository venues(database);
    checkRepository(*workbook, venues, Venue {.name = u"甲"_s},
                    Venue {.name = u"乙"_s,
                           .kind = word(WordList::VenueKind, u"委员工作室"_s),
                           .region = word(WordList::Region, u"东县"_s),
                           .address = u"东街1号"_s,
                           .contact = u"丙"_s,
                           .phone = u"2600001"_s,
                           .note = u"n"_s});
    CHECK_FALSE(act(*workbook, [&] { return venues.insert(Venue {.name = u"  "_s}); }));

    const Activity held {.id = {1}, .state = ActivityState::Held, .heldOn = {2024, 3, 1}, .venue = {7}};
    const Activity later {.id = {2}, .state = ActivityState::Held, .heldOn = {2024, 5, 1}, .venue = {7}};
    const Activity ahead {.id = {3}, .venue = {7}};
    const Activity cancelled {.id = {4}, .state = ActivityState::Cancelled, .venue = {7}};
    const auto uses =
        venueUses({later, held, ahead, cancelled, Activity {.id = {5}}, Activity {.id = {6}, .venue = {8}}});
    CHECK(uses.size() == 2);
    CHECK(uses.value(7) == VenueUse {1, 2, {2024, 5, 1}});
    CHECK(uses.value(8) == VenueUse {1, 0, {}});
}

TEST_CASE_METHOD(Office, "what belongs to an activity is stored with every field", "[activities]")
{
    const ActivityId one = activity(1).id;
    const ActivityId two = activity(2).id;

    ActivityChangeRepository changes(database);
    checkRepository(
        *workbook, changes, ActivityChange {{}, 0, one, {}, {}, {}, {}, {}},
        ActivityChange {{}, 0, two, ChangeKind::Cancelled, u"8月29日"_s, u"9月12日"_s, {2024, 8, 23}, u"防汛"_s});
    ProjectRepository projects(database);
    const Project seen {{}, 0, two, 7, u"丁"_s, {}, {}, {}, {}, {}};
    const ProjectId project = valueOf(act(*workbook, [&] { return projects.insert(seen); })).id;
    AgendaRepository agenda(database);
    checkRepository(*workbook, agenda, AgendaItem {{}, 0, one, 0, {}, {}, {}},
                    AgendaItem {{},
                                0,
                                two,
                                4,
                                QTime(8, 30),
                                u"厂区"_s,
                                u"调研"_s,
                                QTime(9, 10),
                                word(WordList::Segment, u"s"_s),
                                u"p"_s,
                                project});
    ActivityFileRepository files(database);
    checkRepository(*workbook, files, ActivityFile {{}, 0, one, u"a.jpg"_s, {}, u"00"_s},
                    ActivityFile {{}, 0, two, u"b.jpg"_s, u"合影"_s, u"11"_s, PhotoMoment::After, u"p"_s, project});
    ArrangementRepository arrangements(database);
    checkRepository(*workbook, arrangements, Arrangement {{}, 0, one, 0, u"bus"_s, {}, {}, {}, {}},
                    Arrangement {{}, 0, two, 4, u"lunch"_s, u"d"_s, u"p"_s, u"t"_s, {2024, 4, 1}});
    checkRepository(*workbook, projects, Project {{}, 0, one, 1, u"甲"_s, {}, {}, {}, {}, {}},
                    Project {{}, 0, two, 2, u"乙"_s, enterprise(u"丙"_s).id, u"s"_s, u"c"_s, u"p"_s, u"n"_s, u"v"_s});
}

TEST_CASE_METHOD(Office, "a need is stored with every field", "[activities]")
{
    ProjectRepository projects(database);
    const auto project = [&](int number) {
        Project made {{}, 0, activity(number).id, number, u"甲"_s, {}, {}, {}, {}, {}};
        return valueOf(act(*workbook, [&] { return projects.insert(made); })).id;
    };
    const ProjectId first = project(1);
    const ProjectId second = project(2);
    NeedRepository needs(database);
    checkRepository(*workbook, needs, Need {{}, 0, first, 1, {}, {}, u"缺人"_s, {}},
                    Need {{},
                          0,
                          second,
                          2,
                          word(WordList::NeedCategory, u"融资"_s),
                          word(WordList::Urgency, u"特急"_s),
                          u"缺钱"_s,
                          {word(WordList::Specialty, u"银行信贷"_s)},
                          3,
                          2,
                          20,
                          u"已另行答复"_s,
                          word(WordList::NeedSource, u"群众"_s),
                          u"示例甲"_s});
}

TEST_CASE_METHOD(Office, "activities stand in the order of the plan, those without a number last", "[activities]")
{
    Activity dropped;
    dropped.planYear = 2024;
    dropped.state = ActivityState::Cancelled;
    ActivityRepository activities(database);
    valueOf(act(*workbook, [&] { return activities.insert(dropped); }));
    activity(2);
    activity(1);

    QList<std::optional<int>> numbers;
    for (const Activity &each : valueOf(activities.inOrder()))
        numbers.append(each.number);
    CHECK(numbers == QList<std::optional<int>> {1, 2, std::nullopt});
}
