#include "ui/pairing/amount.h"

#include "tests/support/printing.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("an amount is shown in ten thousands of yuan, without needless zeros", "[pairing]")
{
    CHECK(ui::amountText(std::nullopt).isEmpty());
    CHECK(ui::amountText(0) == u"0"_s);
    CHECK(ui::amountText(300'000'000) == u"300"_s);
    CHECK(ui::amountText(12'500'000) == u"12.5"_s);
    CHECK(ui::amountText(1) == u"0.000001"_s);
}

TEST_CASE("an amount is read as people write it", "[pairing]")
{
    CHECK(valueOf(ui::amountFrom(u" 1,200.5 "_s)) == 1'200'500'000);
    CHECK(valueOf(ui::amountFrom(u"１２．５"_s)) == 12'500'000);
    CHECK_FALSE(valueOf(ui::amountFrom(u"  "_s)).has_value());
    for (const QString &no : {u"much"_s, u"-1"_s, u"1.2345678"_s, u"1.2.3"_s, u"9999999999"_s, u"0x10"_s, u"1e5"_s})
        CHECK_FALSE(ui::amountFrom(no));
}

TEST_CASE("every amount comes back from its text to the fen", "[pairing]")
{
    std::mt19937_64 random(7);
    std::uniform_int_distribution<qint64> fen(0, 900'000'000'000'000);
    for (int round = 0; round < 1000; ++round) {
        const qint64 amount = round % 2 == 0 ? fen(random) : fen(random) / 1'000'000;
        CHECK(valueOf(ui::amountFrom(ui::amountText(amount))) == amount);
    }
}
