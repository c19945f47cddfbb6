#include "core/statistics/closing.h"

#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A visit to which one member came, with one need.
struct ClosingFixture {
    SmallYear year;
    MemberId ann = year.member("Ann");
    ActivityId visit = year.activity(1, {2024, 3, 28});

    ClosingFixture()
    {
        year.invite(visit, ann, Presence::Unknown);
        Project project;
        project.id = {801};
        project.activity = visit;
        year.facts.projects.append(project);
        Need need;
        need.id = {802};
        need.project = project.id;
        year.facts.needs.append(need);
    }
    ClosingItem item(ClosingPoint point) const
    {
        const FactIndex index(year.facts);
        for (const ClosingItem &each : closingList(index, visit))
            if (each.point == point)
                return each;
        FAIL("the point is not in the list");
        return {};
    }
    bool lists(ClosingPoint point) const
    {
        const FactIndex index(year.facts);
        return std::ranges::any_of(closingList(index, visit),
                                   [point](const ClosingItem &each) { return each.point == point; });
    }
};

} // namespace

TEST_CASE_METHOD(ClosingFixture, "the closing list tells what is missing, and where", "[statistics]")
{
    CHECK(item(ClosingPoint::Held).missing == 0);
    CHECK(item(ClosingPoint::Attendance).missing == 1);
    CHECK(item(ClosingPoint::Attendance).record.table == u"invitation"_s);
    CHECK(item(ClosingPoint::Minutes).missing == 1);
    CHECK(item(ClosingPoint::Suggestions).missing == 1);
    CHECK(item(ClosingPoint::Needs).record == RecordRef {u"need"_s, 802});
    CHECK(sentenceOf(item(ClosingPoint::Attendance)).contains(u"1"_s));
    year.suggest(visit, {ann}, {2024, 3, 28}).route = Route::Open;
    CHECK(item(ClosingPoint::Suggestions).missing == 0);
    CHECK(item(ClosingPoint::Routes).missing == 1);
    CHECK(item(ClosingPoint::Needs).missing == 1);
}

TEST_CASE_METHOD(ClosingFixture, "a need is done when a suggestion answers it or somebody explains", "[statistics]")
{
    Suggestion &made = year.suggest(visit, {ann}, {2024, 3, 28});
    made.need = {802};
    CHECK(item(ClosingPoint::Needs).missing == 0);
    made.need = {};
    year.facts.needs.first().explanation = u"Already solved by the county."_s;
    CHECK(item(ClosingPoint::Needs).missing == 0);
}

TEST_CASE_METHOD(ClosingFixture, "what is asked of each suggestion is not listed before there is one", "[statistics]")
{
    CHECK_FALSE(lists(ClosingPoint::Routes));
    CHECK_FALSE(lists(ClosingPoint::Speakers));
    year.suggest(visit, {ann}, {2024, 3, 28});
    CHECK(item(ClosingPoint::Routes).missing == 0);
    CHECK(item(ClosingPoint::Speakers).missing == 0);
}

TEST_CASE_METHOD(ClosingFixture, "suggestions without a speaker are counted, and lead to the first", "[statistics]")
{
    year.suggest(visit, {ann}, {2024, 3, 28});
    const SuggestionId first = year.suggest(visit, {}, {2024, 3, 28}).id;
    const SuggestionId second = year.suggest(visit, {}, {2024, 3, 28}).id;
    year.suggest(visit, {}, {2024, 3, 28}).partOf = second;
    const ClosingItem speakers = item(ClosingPoint::Speakers);
    CHECK(speakers.missing == 2);
    CHECK(speakers.record == RecordRef {u"suggestion"_s, first.value});
    CHECK(sentenceOf(speakers).contains(u"2"_s));
}

TEST_CASE_METHOD(ClosingFixture, "an activity without its county is told, and leads to it", "[statistics]")
{
    CHECK(item(ClosingPoint::Region).missing == 0);
    year.facts.activities.first().region = {};
    CHECK(item(ClosingPoint::Region).missing == 1);
    CHECK(item(ClosingPoint::Region).record == RecordRef {u"activity"_s, visit.value});
}

TEST_CASE_METHOD(ClosingFixture, "minutes tell who was there, on leave and absent", "[statistics]")
{
    year.facts.invitations.first().presence = Presence::Late;
    year.invite(visit, year.member("Bob"), Presence::Leave);
    year.invite(visit, year.member("Cid"), Presence::Absent);
    year.invite(visit, year.member("Dan"), Presence::Unknown);
    const FactIndex index(year.facts);
    CHECK(draftMinutes(index, visit, {}) == u"Present: Ann\nOn leave: Bob\nAbsent: Cid"_s);
}

TEST_CASE_METHOD(ClosingFixture, "minutes are drafted from the agenda and what was said", "[statistics]")
{
    AgendaItem meeting;
    meeting.activity = visit;
    meeting.startsAt = {9, 30};
    meeting.place = u"Hall"_s;
    meeting.subject = u"Meeting"_s;
    year.suggest(visit, {ann}, {2024, 3, 28});
    const FactIndex index(year.facts);
    const QString minutes = draftMinutes(index, visit, {meeting});
    CHECK(minutes.contains(u"9:30 Hall\u3000Meeting"_s));
    AgendaItem part = meeting;
    part.endsAt = {10, 15};
    part.person = u"Bob"_s;
    CHECK(draftMinutes(index, visit, {part}).contains(u"9:30\u201310:15 Hall\u3000Meeting (Bob)"_s));
    CHECK(minutes.contains(u"Ann: Build a bridge. (S1)"_s));
    year.facts.activities.first().minutes = minutes;
    CHECK(item(ClosingPoint::Minutes).missing == 0);
}
