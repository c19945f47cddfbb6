#include "core/reports/newreport.h"

#include "core/directory/settings.h"
#include "core/evaluation/facts.h"
#include "core/reports/drafting.h"
#include "tests/support/office.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct NewReportFixture : Office {
    Activity visit = activity(3, {2024, 3, 28});
    Suggestion one = suggestion(u"2024-N-1"_s, visit.id);
    Suggestion other = suggestion(u"2024-N-2"_s, visit.id);
    HandlingTerms terms {.deadlines = {}, .solved = {}, .dissatisfied = {}, .today = {2024, 6, 3}};

    [[nodiscard]] QList<ProposalLead> lead(const QList<Suggestion> &suggestions) const
    {
        return valueOf(act(*workbook, [&] { return addLeads(database, suggestions, u"On %1"_s, {}, terms); }));
    }
    [[nodiscard]] Suggestion now(SuggestionId id) const { return valueOf(SuggestionRepository(database).find(id)); }
};

} // namespace

TEST_CASE_METHOD(NewReportFixture, "a suggestion leads to one proposal, however often it is asked for", "[reports]")
{
    REQUIRE(lead({one}).size() == 1);
    const auto added = lead({one, other});
    REQUIRE(added.size() == 1);
    CHECK(added.first().suggestion == other.id);
    CHECK(valueOf(ProposalLeadRepository(database).all()).size() == 2);
    CHECK(lead({one, other}).isEmpty());
    CHECK(now(other.id).route == Route::Proposal);
    CHECK(withoutLead({one, other}, {added.first()}) == QList<Suggestion> {one});
}

TEST_CASE_METHOD(NewReportFixture, "a suggestion that was registered for a later day is written up, and routed by hand",
                 "[reports]")
{
    one.registeredOn = {2024, 6, 4};
    one = valueOf(act(*workbook, [&] { return SuggestionRepository(database).update(one); }));
    Report draft;
    draft.title = u"On bridges"_s;
    draft.sources = {one.id, other.id};
    valueOf(act(*workbook, [&] { return addDraft(database, draft, terms); }));
    CHECK(now(one.id).route == Route::Open);
    CHECK(now(other.id).route == Route::Report);
}

TEST_CASE_METHOD(NewReportFixture, "a title pattern without a place for what it is about gives way to the program's",
                 "[reports]")
{
    Settings settings(database);
    QStringList patterns;
    for (const QString &name : {u"report.title_pattern"_s, u"proposal.title_pattern"_s}) {
        succeed(act(*workbook, [&] { return settings.set(name, u"a title"_s); }));
        patterns.append(titlePattern(settings, name));
        CHECK(patterns.last().contains(u"%1"_s));
    }
    CHECK(patterns.first() != patterns.last());
    CHECK(valueOf(readFacts(database)).reportTitle == patterns.first());
    succeed(act(*workbook, [&] { return settings.set(u"proposal.title_pattern"_s, u"my %1"_s); }));
    CHECK(titlePattern(settings, u"proposal.title_pattern"_s) == u"my %1"_s);
}
