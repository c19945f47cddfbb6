#include "core/statistics/crosstable.h"

#include "core/base/codes.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

QList<int> sizesOf(const QList<SeriesPoint> &points)
{
    QList<int> sizes;
    for (const SeriesPoint &point : points)
        sizes.append(point.value());
    return sizes;
}

/// Two visits with three suggestions; Ann is a farmer, Bob a teacher.
struct CrossYear : SmallYear {
    EntryId farmers = word(WordList::Sector, "farmers");
    EntryId teachers = word(WordList::Sector, "teachers");
    EntryId roads = word(WordList::SuggestionCategory, "roads");
    MemberId ann = member("Ann");
    MemberId bob = member("Bob");
    ActivityId north = activity(1, {2024, 3, 28}, "North");
    ActivityId south = activity(2, {2024, 4, 25}, "South");

    CrossYear()
    {
        facts.members.first().sector = farmers;
        facts.members.last().sector = teachers;
        suggest(north, {ann, bob}, {2024, 3, 28}).category = roads;
        suggest(south, {ann}, {2024, 4, 25}).category = roads;
        suggest(south, {}, {2024, 5, 2});
    }
};

} // namespace

TEST_CASE("A cross-table parts records by two of their sides", "[crosstable]")
{
    const CrossYear year;
    const auto table =
        crossTable(year.facts, {}, {CrossKind::Suggestions, CrossDimension::County, CrossDimension::Category});
    CHECK(table.rows == QStringList {u"North"_s, u"South"_s});
    CHECK(table.columns == QStringList {u"roads"_s, u"(blank)"_s}); // without a word last
    REQUIRE(table.cells.size() == 2);
    CHECK(sizesOf(table.cells.first()) == QList {1, 0});
    CHECK(sizesOf(table.cells.last()) == QList {1, 1});
    CHECK(sizesOf(table.rowSums) == QList {1, 2});
    CHECK(sizesOf(table.columnSums) == QList {2, 1});
    CHECK(table.all.value() == 3);
    CHECK(table.inSeveral == 0);
    CHECK(table.cells.last().last().ids == QList {year.facts.suggestions.last().id.value});
}

TEST_CASE("What stands in two columns is counted once in the sums", "[crosstable]")
{
    const CrossYear year;
    const auto table =
        crossTable(year.facts, {}, {CrossKind::Suggestions, CrossDimension::Sector, CrossDimension::Month});
    CHECK(table.rows == QStringList {u"farmers"_s, u"teachers"_s, u"(blank)"_s});
    CHECK(table.columns == QStringList {u"2024-03"_s, u"2024-04"_s, u"2024-05"_s});
    CHECK(sizesOf(table.rowSums) == QList {2, 1, 1}); // four places, three suggestions
    CHECK(sizesOf(table.columnSums) == QList {1, 1, 1});
    CHECK(table.all.value() == 3);
    CHECK(table.inSeveral == 1);
    CHECK(heatSeries(table).remark.contains(u"1 of them"_s));
}

TEST_CASE("Each kind is known by its own words", "[crosstable]")
{
    CrossYear year;
    const EntryId water = year.word(WordList::Specialty, "water");
    const EntryId soil = year.word(WordList::Specialty, "soil");
    const EntryId office = year.word(WordList::Unit, "Office");
    year.facts.activities.first().specialties = {water, soil};
    year.facts.activities.first().units = {office};
    year.facts.activities.first().form = u"visit"_s;
    year.invite(year.north, year.bob);
    year.invite(year.south, year.ann, Presence::Leave);
    year.report({2024, 6, 1}, {year.bob}, {year.facts.suggestions.at(0).id, year.facts.suggestions.at(1).id});
    const auto rowsOf = [&](CrossKind counted, CrossDimension down) {
        return crossTable(year.facts, {}, {counted, down, CrossDimension::Month}).rows;
    };
    CHECK(rowsOf(CrossKind::Activities, CrossDimension::Theme) == QStringList {u"water"_s, u"soil"_s, u"(blank)"_s});
    CHECK(rowsOf(CrossKind::Activities, CrossDimension::Sector) == QStringList {u"teachers"_s, u"(blank)"_s});
    CHECK(rowsOf(CrossKind::Activities, CrossDimension::Department) == QStringList {u"Office"_s, u"(blank)"_s});
    CHECK(rowsOf(CrossKind::Activities, CrossDimension::Category) == QStringList {u"visit"_s, u"(blank)"_s});
    CHECK(rowsOf(CrossKind::Attendances, CrossDimension::County) == QStringList {u"North"_s});
    CHECK(rowsOf(CrossKind::Attendances, CrossDimension::Sector) == QStringList {u"teachers"_s});
    CHECK(rowsOf(CrossKind::Attendances, CrossDimension::Category) == QStringList {u"specialist"_s});
    CHECK(rowsOf(CrossKind::Reports, CrossDimension::County) == QStringList {u"North"_s, u"South"_s});
    CHECK(rowsOf(CrossKind::Reports, CrossDimension::Sector) == QStringList {u"teachers"_s});
}

TEST_CASE("A need has a theme and a category of its own", "[crosstable]")
{
    CrossYear year;
    const EntryId money = year.word(WordList::NeedCategory, "money");
    const EntryId water = year.word(WordList::Specialty, "water");
    Project project;
    project.id = {900};
    project.activity = year.south;
    year.facts.projects.append(project);
    Need need;
    need.id = {901};
    need.project = project.id;
    need.category = money;
    need.specialties = {water};
    year.facts.needs.append(need);
    const auto table = crossTable(year.facts, {}, {CrossKind::Needs, CrossDimension::Theme, CrossDimension::Category});
    CHECK(table.rows == QStringList {u"water"_s});
    CHECK(table.columns == QStringList {u"money"_s});
    CHECK(table.all.ids == QList<qint64> {901});
    CHECK(table.all.table == u"need"_s);
}

TEST_CASE("The order of the records does not matter, and a period limits them", "[crosstable]")
{
    const CrossYear year;
    const CrossQuestion question {CrossKind::Suggestions, CrossDimension::Sector, CrossDimension::Category};
    const auto one = crossTable(year.facts, {}, question);
    const auto other = crossTable(year.shuffled(3), {}, question);
    CHECK(one.rows == other.rows);
    CHECK(sizesOf(one.rowSums) == sizesOf(other.rowSums));
    CHECK(crossTable(year.facts, {{2024, 5, 1}, {}}, question).all.value() == 1);
    CHECK(crossTable({}, {}, question).rows.isEmpty());
}

TEST_CASE("For a file the sums stand at the end of rows and columns", "[crosstable]")
{
    const CrossYear year;
    const auto series = seriesWithSums(
        crossTable(year.facts, {}, {CrossKind::Suggestions, CrossDimension::County, CrossDimension::Category}));
    CHECK(series.categories.size() == 3);
    CHECK(sizesOf(series.lines.first().points) == QList {1, 0, 1});
    CHECK(sizesOf(series.lines.last().points) == QList {2, 1, 3});
}
