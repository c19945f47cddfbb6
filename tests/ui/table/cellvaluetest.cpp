#include "ui/table/cellvalue.h"

#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const QDate today(2024, 6, 1);

QVariant valueFor(const QVariant &sample, const QString &text)
{
    const auto value = ui::cellValue({sample, {}}, text, today);
    return value ? *value : QVariant();
}

} // namespace

TEST_CASE("text means what its column holds: dates and numbers as people write them", "[table]")
{
    CHECK(valueFor(QDate(), u"2024/3/5"_s) == QDate(2024, 3, 5));
    CHECK(valueFor(QDate(), u"３－１５"_s) == QDate(2024, 3, 15));
    CHECK(valueFor(QDate(2024, 1, 1), u" "_s) == QDate());
    CHECK(valueFor(1, u"１，２３４"_s) == 1234);
    CHECK(valueFor(1.5, u"2.25"_s) == 2.25);
    CHECK(valueFor(u"words"_s, u"１３８００"_s) == u"１３８００"_s);
    CHECK(ui::cellValue({u"Tree"_s, {u"Tree"_s, u"River"_s}}, u"riv"_s, today)->toString() == u"River"_s);
}

TEST_CASE("a flag is said by a sign or a word", "[table]")
{
    for (const QString &yes : {u"yes"_s, u"\u2713"_s, u"\u221A"_s, u"TRUE"_s, u"１"_s})
        CHECK(valueFor(true, yes) == true);
    for (const QString &no : {u"no"_s, QString(), u"0"_s})
        CHECK(valueFor(true, no) == false);
}

TEST_CASE("what means nothing in its column is refused, and the refusal names it", "[table]")
{
    for (const QVariant &sample : {QVariant(QDate()), QVariant(1), QVariant(1.5), QVariant(true)}) {
        const auto value = ui::cellValue({sample, {}}, u"soon"_s, today);
        REQUIRE_FALSE(value);
        CHECK(value.error().kind == ErrorKind::Invalid);
        CHECK(value.error().message.contains("soon"_L1));
    }
}

TEST_CASE("a value becomes the text that means it", "[table]")
{
    for (const QVariant &value : {QVariant(QDate(2024, 3, 5)), QVariant(7), QVariant(true), QVariant(false)})
        CHECK(valueFor(value, ui::cellText(value)) == value);
}
