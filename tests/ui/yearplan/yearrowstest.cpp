#include "ui/yearplan/yearrows.h"

#include "tests/support/officeyear.h"
#include "ui/yearplan/yearcolumns.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct RowsYear : OfficeYear {
    Facts facts() const { return valueOf(readFacts(database)); }
    YearAnswer answer() const { return valueOf(answerYear(database, 2024)); }
    QList<ui::YearRow> rows() const
    {
        const Facts read = facts();
        return ui::yearRows(FactIndex(read), answer());
    }
};

} // namespace

TEST_CASE_METHOD(RowsYear, "what was held counts who was invited and who came, and misses nobody", "[yearplan]")
{
    invite(expert, held, Reply::Accepted);
    invite(resident, held, Reply::Leave);
    const ui::YearRow row = rows().first();
    CHECK(row.id == held.id.value);
    CHECK(row.specialists.taken == 1); // leave is no invitation that counts
    CHECK(row.came == 0);
    CHECK(row.members == u"陈"_s);
    CHECK(row.open() == 0);
    CHECK(row.missing.isEmpty());
}

TEST_CASE_METHOD(RowsYear, "what lies ahead counts its places and tells what is missing", "[yearplan]")
{
    const ui::YearRow row = rows().at(1);
    CHECK(row.local == ui::PlacesTaken {1, 1});
    CHECK(row.specialists == ui::PlacesTaken {1, 6});
    CHECK(row.open() == 5);
    CHECK_FALSE(row.came.has_value());
    CHECK(row.missing.contains(u"5 of 6 places stay open."_s));
}

TEST_CASE_METHOD(RowsYear, "what has no county yet is shown as not planned, what was cancelled not at all",
                 "[yearplan]")
{
    may.region = {};
    store(may);
    june.state = ActivityState::Cancelled;
    store(june);
    REQUIRE(rows().size() == 2);
    CHECK(rows().at(1).members.isEmpty());
    CHECK(rows().at(1).missing == u"Tell its host county first: then it is planned."_s);
}

TEST_CASE_METHOD(RowsYear, "each member's invitations are those held and those planned, and fill the bars",
                 "[yearplan]")
{
    invite(expert, held, Reply::Accepted);
    const Facts read = facts();
    const QList<ui::LoadRow> loads = ui::loadRows(FactIndex(read), answer());
    REQUIRE(loads.size() == 2);
    CHECK(loads.first().id == expert.id.value); // the most invited first
    CHECK(loads.first().held == 1);
    CHECK(loads.first().planned == 2);
    CHECK(loads.first().activities == u"Activity 1, Activity 2, Activity 3"_s);
    CHECK_FALSE(loads.first().isAtCap());
    const Series series = ui::loadSeries(loads);
    CHECK(series.categories == QStringList {u"0"_s, u"1"_s, u"2"_s, u"3"_s});
    CHECK(series.lines.first().points.at(0).value() == 0);
    CHECK(series.lines.first().points.at(2).ids == QList {resident.id.value});
    CHECK(series.lines.first().points.at(3).ids == QList {expert.id.value});
}

TEST_CASE_METHOD(RowsYear, "the policy in force is the one that the office has set, with its limit", "[yearplan]")
{
    const YearAnswer year = answer();
    for (const bool fewest : {false, true}) {
        const auto rows = ui::policyRows(year, fewest ? u"fewest"_s : u"band"_s);
        REQUIRE(rows.size() == 4);
        for (const ui::PolicyRow &row : rows)
            CHECK(row.isInForce == (row.outcome.fewestInvitedFirst == fewest && row.outcome.yearCap == 4));
    }
    CHECK(ui::policyRows(YearAnswer {}, u"band"_s).isEmpty());
}

TEST_CASE("the page begins with the newest year that has something ahead", "[yearplan]")
{
    const auto of = [](int year, ActivityState state) {
        Activity activity;
        activity.planYear = year;
        activity.state = state;
        return activity;
    };
    Facts facts;
    CHECK(ui::firstYear(facts) == 0);
    facts.activities = {of(2023, ActivityState::Held), of(2026, ActivityState::Cancelled),
                        of(2025, ActivityState::Held)};
    CHECK(ui::planYears(facts) == QList {2025, 2023});
    CHECK(ui::firstYear(facts) == 2025);
    facts.activities.append(of(2024, ActivityState::Planned));
    CHECK(ui::firstYear(facts) == 2024);
}

TEST_CASE("a Gini coefficient is written with three places", "[yearplan]")
{
    CHECK(ui::giniText(0) == u"0.000"_s);
    CHECK(ui::giniText(43) == u"0.043"_s);
    CHECK(ui::giniText(1000) == u"1.000"_s);
}
