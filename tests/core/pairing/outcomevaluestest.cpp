#include "core/pairing/outcomevalues.h"

#include "tests/support/printing.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

Directory measures()
{
    QList<DirectoryEntry> entries;
    for (const QString &name : {u"亩"_s, u"项"_s, u"t"_s}) {
        DirectoryEntry entry;
        entry.id = {entries.size() + 1};
        entry.list = WordList::Measure;
        entry.name = name;
        entry.position = static_cast<int>(entries.size()) + 1;
        entries.append(entry);
    }
    entries.first().aliases = {u"公亩"_s};
    return Directory(entries);
}

} // namespace

TEST_CASE("amounts are read with their units, and written the same way", "[outcomes]")
{
    struct Case {
        QString typed;
        QList<OutcomeValue> values;
        QString written;
    };
    const QList<Case> cases {{{}, {}, {}},
                             {u"120 亩"_s, {{120'000, {1}}}, u"120 亩"_s},
                             {u"１２０亩"_s, {{120'000, {1}}}, u"120 亩"_s},
                             {u"3.5t、2项"_s, {{3'500, {3}}, {2'000, {2}}}, u"3.5 t、2 项"_s},
                             {u"1,200亩，0.125 t"_s, {{1'200'000, {1}}, {125, {3}}}, u"1200 亩、0.125 t"_s},
                             {u" 7 公亩； "_s, {{7'000, {1}}}, u"7 亩"_s}};
    for (const Case &each : cases) {
        INFO(each.typed.toStdString());
        const auto values = valuesFrom(each.typed, measures());
        REQUIRE(values.has_value());
        CHECK(*values == each.values);
        CHECK(valuesText(*values, measures()) == each.written);
        CHECK(*valuesFrom(each.written, measures()) == each.values);
    }
}

TEST_CASE("an amount without its unit is refused, and so is what is none", "[outcomes]")
{
    const QList<std::pair<QString, QString>> cases {{u"120"_s, u"Write the unit behind 120, too."_s},
                                                    {u"120 亩、30"_s, u"Write the unit behind 30, too."_s},
                                                    {u"120 里"_s, u"里 is no unit of the dictionary: 亩、项、t."_s},
                                                    {u"亩"_s, u"亩 is no amount with its unit."_s},
                                                    {u"-5亩"_s, u"-5亩 is no amount with its unit."_s},
                                                    {u"1.2345 t"_s, u"1.2345 t is no amount with its unit."_s},
                                                    {u"0 亩"_s, u"An amount is more than 0."_s},
                                                    {u"1亩、2公亩"_s, u"The unit 亩 stands there twice."_s}};
    for (const auto &[typed, sentence] : cases) {
        INFO(typed.toStdString());
        const auto values = valuesFrom(typed, measures());
        REQUIRE_FALSE(values.has_value());
        CHECK(values.error().message == sentence);
    }
}

TEST_CASE("totals never mix units, nor what is claimed with what is verified", "[outcomes]")
{
    std::mt19937 chance(7);
    const auto below = [&](int limit) { return static_cast<int>(chance() % static_cast<unsigned>(limit)); };
    QList<Outcome> outcomes;
    qint64 money = 0;
    qint64 verifiedMoney = 0;
    QHash<qint64, qint64> measured; // by unit
    for (int at = 0; at < 500; ++at) {
        Outcome outcome;
        if (below(2) == 0)
            outcome.verifiedOn = {2024, 5, 1};
        if (below(2) == 0) {
            outcome.amountFen = below(1'000'000);
            (outcome.isVerified() ? verifiedMoney : money) += *outcome.amountFen;
        }
        for (int unit = 1; unit <= 3; ++unit)
            if (below(3) == 0) {
                outcome.values.append(OutcomeValue {below(9'000) + 1, {unit}});
                measured[unit] += outcome.values.last().thousandths;
            }
        if (below(4) == 0)
            outcome.posts = below(10);
        outcomes.append(outcome);
    }
    const auto totals = totalsOf(outcomes);
    REQUIRE(totals.size() == 5); // money, posts and three units
    CHECK(totals.first() == OutcomeTotal {Quantity::Money, {}, money, verifiedMoney});
    for (const OutcomeTotal &each : totals)
        if (each.quantity == Quantity::Measured)
            CHECK(each.claimed + each.verified == measured.value(each.unit.value));
    std::ranges::shuffle(outcomes, chance);
    CHECK(totalsOf(outcomes) == totals);
    CHECK(totalsOf({}).isEmpty());
}
