#include "core/evaluation/ranking.h"

#include "core/directory/settings.h"
#include "tests/support/office.h"
#include "tests/support/printing.h"

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

MemberPoints ranked(qint64 member, int total, bool isEligible = true)
{
    MemberPoints points {.member = {member}, .name = QString::number(member)};
    points.total = total;
    points.isEligible = isEligible;
    return points;
}

} // namespace

TEST_CASE("a ranking tells who moves, and equal totals share a place", "[ranking]")
{
    const auto moves = movesBetween({ranked(1, 900), ranked(2, 500), ranked(3, 500), ranked(4, 100)},
                                    {ranked(3, 800), ranked(1, 700), ranked(2, 700), ranked(4, 50)});
    REQUIRE(moves.size() == 4);
    CHECK(moves.at(0).member == MemberId {3});
    CHECK(moves.at(0).placeBefore == 2);
    CHECK(moves.at(0).placeAfter == 1);
    CHECK(moves.at(0).up() == 1);
    CHECK(moves.at(1).placeAfter == 2);
    CHECK(moves.at(1).up() == -1);
    CHECK(moves.at(2).member == MemberId {2});
    CHECK(moves.at(2).placeAfter == 2);
    CHECK(moves.at(2).up() == 0);
    CHECK(moves.at(3).placeAfter == 4);
    CHECK(moves.at(3).totalBefore == 100);
    CHECK(moves.at(3).totalAfter == 50);
}

TEST_CASE("who has no points or is not eligible has no place", "[ranking]")
{
    const auto moves = movesBetween({ranked(1, 900), ranked(2, 500)}, {ranked(3, 300), ranked(1, 900, false)});
    REQUIRE(moves.size() == 3);
    CHECK(moves.at(0).member == MemberId {3});
    CHECK(moves.at(0).placeBefore == 0);
    CHECK(moves.at(0).up() == 0);
    CHECK(moves.at(1).member == MemberId {1});
    CHECK(moves.at(1).placeAfter == 0);
    CHECK(moves.at(1).totalAfter == 900);
    CHECK(moves.at(2).member == MemberId {2});
    CHECK(moves.at(2).totalAfter == 0);
    CHECK(movesBetween({}, {}).isEmpty());
}

TEST_CASE("a printed list names a share of those with points, and who is level with the last", "[ranking]")
{
    const QList<MemberPoints> members {ranked(1, 900), ranked(2, 500), ranked(3, 500), ranked(4, 100),
                                       ranked(5, 50),  ranked(6, 0),   ranked(7, -300)};
    CHECK(leastPrinted(members, 20) == 900); // one of the five who have points
    CHECK(leastPrinted(members, 40) == 500);
    CHECK(leastPrinted(members, 50) == 500); // two and a half are three
    CHECK(leastPrinted(members, 100) == 50); // but nobody with nothing or less
    CHECK(leastPrinted(members, 0) > 900);
    CHECK(leastPrinted({ranked(6, 0), ranked(7, -300)}, 100) > 0);

    const Office office;
    CHECK(readPrintedPercent(office.database) == 50);
    succeed(
        act(*office.workbook, [&] { return Settings(office.database).set(u"evaluation.printed_percent"_s, u"30"_s); }));
    CHECK(readPrintedPercent(office.database) == 30);
}
