#include "ui/table/cellcondition.h"

#include "tests/support/things.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct ConditionFixture {
    ThingModel model;

    ConditionFixture()
    {
        model.setEntities({{{1}, u"Old oak"_s, u"Tree"_s, {2024, 5, 1}, 3},
                           {{2}, u"Elm 12,5"_s, u"Tree"_s, {2024, 3, 31}, 10, true},
                           {{3}, u"Yellow River"_s, u"River"_s, {2023, 12, 31}, 2024},
                           {{4}, {}, {}, {}, -2}});
    }

    /// The ids of the things whose cell in `column` is as `typed` says, on 2024-05-02.
    [[nodiscard]] QList<int> fitting(int column, const QString &typed) const
    {
        const ui::CellCondition condition(typed, {2024, 5, 2});
        QList<int> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            if (condition.accepts(model.index(row, column)))
                ids.append(static_cast<int>(model.index(row, 0).data(ui::IdRole).toLongLong()));
        return ids;
    }
};

using Ids = QList<int>;

} // namespace

TEST_CASE_METHOD(ConditionFixture, "a column of text is narrowed by words, one of several, just this, not this",
                 "[table]")
{
    const auto byName = [this](const QString &typed) { return fitting(ThingModel::Name, typed); };
    CHECK(byName(u"OAK"_s) == Ids {1});
    CHECK(byName(u"oak old"_s) == Ids {1});
    CHECK(byName(u"ｏａｋ"_s) == Ids {1});
    CHECK(byName(u"oak | river"_s) == Ids {1, 3});
    CHECK(byName(u"=oak"_s).isEmpty());
    CHECK(byName(u"=old oak"_s) == Ids {1});
    CHECK(byName(u"!oak"_s) == Ids {2, 3, 4});
    CHECK(byName(u"="_s) == Ids {4});
    CHECK(byName(u"!"_s) == Ids {1, 2, 3});
    CHECK(byName(u"  "_s) == Ids {1, 2, 3, 4});
    CHECK(byName(u"|"_s) == Ids {1, 2, 3, 4});
    CHECK(byName(u"oak|=yellow river"_s) == Ids {1, 3});
}

TEST_CASE("a value chosen from the list is found, whatever signs it has", "[table]")
{
    const QString value =
        GENERATE(u"2024~2025"_s, u"09:00~10:30"_s, u"甲|乙"_s, u"甲｜乙"_s, u">5"_s, u"!"_s, u"a\\|b"_s, u"c:\\"_s);
    ThingModel model;
    model.setEntities({{{1}, value, {}, {}}, {{2}, u"2023"_s, {}, {}}, {{3}, u"甲"_s, {}, {}}});
    const ui::CellCondition condition(u'=' + ui::quotedChoice(value) + u"|=other"_s, {2024, 5, 2});
    CHECK(condition.accepts(model.index(0, ThingModel::Name)));
    CHECK_FALSE(condition.accepts(model.index(1, ThingModel::Name)));
    CHECK_FALSE(condition.accepts(model.index(2, ThingModel::Name)));
    CHECK(ui::choicesIn(ui::quotedChoice(value) + u"|x"_s) == QStringList {value, u"x"_s});
}

TEST_CASE("letters find Chinese names by their pinyin", "[table]")
{
    ThingModel model;
    model.setEntities({{{1}, u"张玉山"_s, {}, {}}, {{2}, u"李四"_s, {}, {}}});
    const auto fits = [&model](int row, const QString &typed) {
        return ui::CellCondition(typed, {2024, 5, 2}).accepts(model.index(row, ThingModel::Name));
    };
    CHECK(fits(0, u"zys"_s));
    CHECK(fits(0, u"zhangys"_s));
    CHECK_FALSE(fits(1, u"zys"_s));
    CHECK(fits(1, u"!zys"_s));
    CHECK_FALSE(fits(0, u"=zys"_s));
}

TEST_CASE_METHOD(ConditionFixture, "a column of numbers is narrowed by a number, a bound or a range", "[table]")
{
    const auto byNumber = [this](const QString &typed) { return fitting(ThingModel::Number, typed); };
    CHECK(byNumber(u"10"_s) == Ids {2});
    CHECK(byNumber(u"1"_s).isEmpty()); // not what merely holds the digit
    CHECK(byNumber(u">3"_s) == Ids {2, 3});
    CHECK(byNumber(u"＞＝3"_s) == Ids {1, 2, 3});
    CHECK(byNumber(u"< 3"_s) == Ids {4});
    CHECK(byNumber(u"<=3"_s) == Ids {1, 4});
    CHECK(byNumber(u"3..10"_s) == Ids {1, 2});
    CHECK(byNumber(u"3～10"_s) == Ids {1, 2});
    CHECK(byNumber(u"..2"_s) == Ids {4});
    CHECK(byNumber(u"2024"_s) == Ids {3});
    CHECK(byNumber(u">"_s) == Ids {1, 2, 3, 4}); // still being typed
}

TEST_CASE_METHOD(ConditionFixture, "a column of dates is narrowed by a year, a month, a day, a bound or a range",
                 "[table]")
{
    const auto byDay = [this](const QString &typed) { return fitting(ThingModel::Day, typed); };
    CHECK(byDay(u"2024"_s) == Ids {1, 2});
    CHECK(byDay(u"2024-03"_s) == Ids {2});
    CHECK(byDay(u"2024-3-31"_s) == Ids {2});
    CHECK(byDay(u"-1"_s) == Ids {1}); // yesterday
    CHECK(byDay(u">2024-03"_s) == Ids {1});
    CHECK(byDay(u">=2024-03"_s) == Ids {1, 2});
    CHECK(byDay(u"<2024"_s) == Ids {3});
    CHECK(byDay(u"2023..2024-03"_s) == Ids {2, 3});
    CHECK(byDay(u"2024-04.."_s) == Ids {1});
    CHECK(byDay(u"="_s) == Ids {4});
    CHECK(byDay(u"05-01"_s) == Ids {1});
}

TEST_CASE_METHOD(ConditionFixture, "numbers in a text are compared, flags are chosen by their words", "[table]")
{
    CHECK(fitting(ThingModel::Name, u">100"_s) == Ids {2}); // 12,5 without its comma
    CHECK(fitting(ThingModel::Name, u"<5"_s).isEmpty());
    CHECK(fitting(ThingModel::Done, u"=yes"_s) == Ids {2});
    CHECK(fitting(ThingModel::Done, u"no"_s) == Ids {1, 3, 4});
}
