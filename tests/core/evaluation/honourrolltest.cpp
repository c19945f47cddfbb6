#include "core/evaluation/honourroll.h"

#include "core/evaluation/shortlist.h"
#include "tests/support/printing.h"
#include "tests/support/sampleyear.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace lianxin;
using namespace Qt::StringLiterals;

TEST_CASE("the roll has the newest first, and of years only what is decided", "[evaluation]")
{
    const QList<MonthlyAward> awards {{{1}, 1, u"2024-03"_s, {1}, u"Story"_s, {2024, 4, 2}},
                                      {{2}, 1, u"2024-05"_s, {2}, {}, {}}};
    HonourRound month {.id = {1}, .kind = HonourKind::Month, .name = u"2024-03"_s};
    HonourRound decided {.id = {2}, .name = u"2023"_s, .state = HonourState::Decided, .decidedOn = {2024, 1, 20}};
    HonourRound open {.id = {3}, .name = u"2024"_s};
    QList<HonourResult> results;
    for (const HonourRoundId round : {month.id, decided.id, open.id})
        results.append({.round = round, .member = {1}, .points = 700, .standing = Standing::Chosen});
    results.append({.round = decided.id, .member = {2}, .points = 100});

    const auto roll = honourRoll(awards, {month, decided, open}, results);
    REQUIRE(roll.size() == 3);
    CHECK(roll.at(0).period == u"2024-05"_s);
    CHECK_FALSE(roll.at(0).points.has_value());
    CHECK(roll.at(1) == HonourEntry {HonourKind::Month, u"2024-03"_s, {1}, 700, {2024, 4, 2}, u"Story"_s});
    CHECK(roll.at(2) == HonourEntry {HonourKind::Year, u"2023"_s, {1}, 700, {2024, 1, 20}, {}});
}

TEST_CASE_METHOD(SampleYear, "the roll of the sample year has the awards that are expected", "[evaluation]")
{
    QFile file(QStringLiteral(FIXTURES "/expected.json"));
    REQUIRE(file.open(QFile::ReadOnly));
    const int expected = QJsonDocument::fromJson(file.readAll()).object().value(u"monthly_awards"_s).toInt();
    const auto roll = valueOf(readHonourRoll(database));
    CHECK(roll.size() == expected);
    CHECK(std::ranges::all_of(roll, [](const HonourEntry &each) { return each.kind == HonourKind::Month; }));

    const Facts facts = valueOf(readFacts(database));
    const FactIndex index(facts);
    for (const HonourEntry &each : roll) {
        const QDate month = QDate::fromString(each.period + u"-01"_s, Qt::ISODate);
        const auto list = shortlist(index, valueOf(readRulebook(database, month)), month, readShortlistTerms(database));
        CHECK_FALSE(list.candidates.isEmpty());
        CHECK(std::ranges::is_sorted(list.candidates, {}, &Candidate::place));
    }
}
