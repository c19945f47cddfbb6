#include "core/search/highlight.h"

#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using Place = TypedWord::Place;

TEST_CASE("each word is marked once, and marks do not overlap", "[search]")
{
    const HighlightedText shown = highlighted(u"城市停车收费"_s, {TypedWord(u"收费"_s), TypedWord(u"停车"_s)});
    CHECK(shown.places == QList<Place> {{2, 2}, {4, 2}});
    CHECK(highlighted(u"停车"_s, {TypedWord(u"停车"_s), TypedWord(u"车"_s)}).places == QList<Place> {{0, 2}});
    CHECK(highlighted(u"停车"_s, {TypedWord(u"x"_s)}).places.isEmpty());
}

TEST_CASE("an excerpt is cut out about the first word", "[search]")
{
    const QString text = QString(100, u'前') + u"停车\n收费"_s + QString(100, u'后');
    const HighlightedText shown = excerpt(text, {TypedWord(u"停车"_s)});
    CHECK(shown.text.startsWith(u"…前"_s));
    CHECK(shown.text.endsWith(u"后…"_s));
    CHECK(shown.text.contains(u"停车 收费"_s));
    CHECK(shown.text.size() < 70);
    REQUIRE(shown.places.size() == 1);
    CHECK(shown.text.mid(shown.places.first().start, 2) == u"停车"_s);
    CHECK(excerpt(text, {TypedWord(u"无"_s)}).text.isEmpty());
}

TEST_CASE("an excerpt does not cut a character in two", "[search]")
{
    const QString pairs = QString(u"\U00020BB7"_s).repeated(60);
    const QString text = pairs + u"a停车"_s + pairs;
    const QString shown = excerpt(text, {TypedWord(u"停车"_s)}).text;
    CHECK(shown.isValidUtf16());
}
