#include "core/statistics/tally.h"

#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace lianxin;
using namespace Qt::StringLiterals;

TEST_CASE("a tally keeps the order of its words", "[tally]")
{
    Tally tally(QStringList {u"north"_s, u"south"_s});
    tally.add(u"west"_s);
    tally.add(u"south"_s, 2);
    CHECK(tally.rows() == QList<Tally::Row> {{u"north"_s, 0}, {u"south"_s, 2}, {u"west"_s, 1}});
    CHECK(tally.occurring().rows() == QList<Tally::Row> {{u"south"_s, 2}, {u"west"_s, 1}});
    CHECK(tally.of(u"south"_s) == 2);
    CHECK(tally.of(u"east"_s) == 0);
    CHECK(tally.sum() == 3);
}

TEST_CASE("what has no word is counted as blank", "[tally]")
{
    SmallYear year;
    year.member("Ann");
    year.facts.members.first().home = year.of(WordList::Region, "South");
    year.member("Bob");
    const Tally tally = tallyBy(year.facts.directory, WordList::Region, year.facts.members,
                                [](const Member &member) { return member.home; });
    CHECK(tally.rows() == QList<Tally::Row> {{u"South"_s, 1}, {u"(blank)"_s, 1}});
}

TEST_CASE("a code goes by the office's word, or by itself when there is none", "[tally]")
{
    SmallYear year;
    CHECK(wordOf(year.facts.directory, WordList::Route, Route::Kept) == u"kept"_s);
    year.word(WordList::Route, "put by", "kept");
    CHECK(wordOf(year.facts.directory, WordList::Route, Route::Kept) == u"put by"_s);
}
