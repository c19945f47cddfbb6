#include "ui/reports/reportrow.h"

#include "tests/support/smallyear.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("the row of a report counts its adoptions and names the highest level, whatever their order", "[reports]")
{
    SmallYear year = aBusySpring();
    for (unsigned seed = 0; seed < 4; ++seed) {
        const Facts facts = year.shuffled(seed);
        const FactIndex index(facts);
        const auto rows = ui::reportRows(index);
        REQUIRE(rows.size() == 3);
        for (const ui::ReportRow &row : rows) {
            CHECK(row.adoptions == (row.number == 1 ? 1 : 2)); // forwarding to the nation is none
            CHECK(row.highest == (row.number == 1 ? u"city"_s : u"province"_s));
            CHECK(row.authorNames == u"Bob, Ann"_s);
            CHECK(row.activity.isStored());
        }
    }
}

TEST_CASE("a report that nobody took up has neither level nor count", "[reports]")
{
    SmallYear year;
    const ReportId report = year.report({2024, 5, 1}, {});
    year.adopt(report, "nation", "forwarded", {2024, 6, 1});
    const FactIndex index(year.facts);
    const auto row = ui::reportRows(index).first();

    CHECK(row.adoptions == 0);
    CHECK(row.highest.isEmpty());
    CHECK(row.rung == 0);
    CHECK(row.activityLabel.isEmpty());
}

TEST_CASE("a row tells on which day the report was sent to a level", "[reports]")
{
    Report report;
    report.sendings = {{EntryId {1}, QDate(2024, 5, 1)}};
    CHECK(ui::sentTo(report, {1}) == QDate(2024, 5, 1));
    CHECK_FALSE(ui::sentTo(report, {2}).isValid());
}
