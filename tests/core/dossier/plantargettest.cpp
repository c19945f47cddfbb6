#include "core/dossier/plantarget.h"

#include "core/activities/sessionpresetrepository.h"
#include "tests/support/office.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct TargetOffice : Office {
    EntryId east = word(WordList::Region, u"东县"_s);
    EntryId west = word(WordList::Region, u"西县"_s);
    SessionPreset session = aSession();

    [[nodiscard]] SessionPreset aSession() const
    {
        SessionPreset preset;
        preset.name = u"用工专场"_s;
        SessionPresetRepository presets(database);
        return valueOf(act(*workbook, [&] { return presets.insert(preset); }));
    }
    Activity change(Activity activity) const
    {
        ActivityRepository stored(database);
        return valueOf(act(*workbook, [&] { return stored.update(activity); }));
    }
    [[nodiscard]] TargetProgress progress(const PlanTarget &target) const
    {
        const Facts facts = valueOf(readFacts(database));
        return progressOf(target, FactIndex(facts), {2024, 6, 30});
    }
};

} // namespace

TEST_CASE_METHOD(TargetOffice, "a target counts the activities of its kind in its year", "[dossier][targets]")
{
    const EntryId farming = word(WordList::Specialty, u"农业"_s);
    DirectoryRepository words(database);
    DirectoryEntry cattle;
    cattle.list = WordList::Specialty;
    cattle.name = u"畜牧"_s;
    cattle.parent = farming;
    cattle = valueOf(act(*workbook, [&] { return words.insert(cattle); }));
    Activity one = activity(1, {2024, 3, 1});
    one.region = east;
    one.specialties = {cattle.id};
    one.preset = session.id;
    one.form = u"调研 课题"_s;
    one.placeKind = word(WordList::PlaceKind, u"社区"_s);
    one.kind = word(WordList::ActivityKind, u"调研课题"_s);
    one = change(one);
    Activity later = activity(2, {2024, 9, 1});
    later.region = east;
    static_cast<void>(change(later));
    Activity cancelled = activity(3);
    cancelled.region = east;
    cancelled.state = ActivityState::Cancelled;
    static_cast<void>(change(cancelled));
    Activity other = activity(4);
    other.region = west;
    static_cast<void>(change(other));

    CHECK(progress({.planYear = 2024, .aspect = TargetAspect::Region, .entry = east}) == TargetProgress {2, 1});
    CHECK(progress({.planYear = 2024, .aspect = TargetAspect::Region, .entry = west}) == TargetProgress {1, 0});
    CHECK(progress({.planYear = 2025, .aspect = TargetAspect::Region, .entry = east}) == TargetProgress {0, 0});
    CHECK(progress({.planYear = 2024, .aspect = TargetAspect::Specialty, .entry = farming}) == TargetProgress {1, 1});
    CHECK(progress({.planYear = 2024, .aspect = TargetAspect::Session, .preset = session.id}) == TargetProgress {1, 1});
    CHECK(progress({.planYear = 2024, .aspect = TargetAspect::Form, .form = u"调研课题"_s}) == TargetProgress {1, 1});
    CHECK(progress({.planYear = 2024, .aspect = TargetAspect::Tag, .entry = east}) == TargetProgress {0, 0});
    CHECK(progress({.planYear = 2024, .aspect = TargetAspect::Place, .entry = one.placeKind}) == TargetProgress {1, 1});
    CHECK(progress({.planYear = 2024, .aspect = TargetAspect::Kind, .entry = one.kind}) == TargetProgress {1, 1});
}

TEST_CASE_METHOD(TargetOffice, "what a target is about is typed by its name", "[dossier][targets]")
{
    const Facts facts = valueOf(readFacts(database));
    const FactIndex index(facts);
    PlanTarget target {.planYear = 2024};
    CHECK(valueOf(withSubject(target, u" 东县 "_s, index)).entry == east);
    CHECK(withSubject(target, u"月球"_s, index).error().message == u"There is no county called 月球."_s);
    target.aspect = TargetAspect::Session;
    target.entry = east;
    const PlanTarget sessions = valueOf(withSubject(target, u"用工专场"_s, index));
    CHECK(sessions.preset == session.id);
    CHECK_FALSE(sessions.entry.isStored());
    CHECK(subjectOf(sessions, index) == u"用工专场"_s);
    CHECK(subjectsFor(TargetAspect::Region, index) == QStringList {u"东县"_s, u"西县"_s});
    CHECK(validate(target).error().message == u"Tell what the target is about."_s);
    CHECK(validate(PlanTarget {.planYear = 2024, .entry = east, .wanted = 0}).error().kind == ErrorKind::Invalid);
}

TEST_CASE_METHOD(TargetOffice, "a target is stored with every field", "[dossier][targets]")
{
    PlanTargetRepository targets(database);
    const PlanTarget first {.planYear = 2024, .entry = east};
    const auto stored = valueOf(act(*workbook, [&] { return targets.insert(first); }));
    PlanTarget changed {stored.id, stored.revision, 2025, TargetAspect::Session, {}, session.id, {}, 3};
    changed = valueOf(act(*workbook, [&] { return targets.update(changed); }));
    CHECK(valueOf(targets.ofYear(2025)) == QList<PlanTarget> {changed});
    CHECK(valueOf(targets.ofYear(2024)).isEmpty());
    changed.aspect = TargetAspect::Form;
    changed.preset = {};
    changed.form = u"调研"_s;
    CHECK(act(*workbook, [&] { return targets.update(changed); }));
    for (std::size_t aspect = 0; aspect < codesOf(TargetAspect {}).size(); ++aspect)
        CHECK_FALSE(wordFor(static_cast<TargetAspect>(aspect)).isEmpty());
}
