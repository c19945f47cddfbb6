#include "ui/table/recordfilter.h"

#include "tests/support/things.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace lianxin;
using ui::RecordFilter;

namespace {

struct FilterFixture {
    ThingModel model;
    RecordFilter filter;
    QAbstractItemModelTester tester {&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};

    FilterFixture()
    {
        model.setEntities({{{1}, u"Oak"_s, u"Tree"_s, {2024, 5, 1}, 3},
                           {{2}, u"Elm"_s, u"Tree"_s, {2024, 4, 1}, 10},
                           {{3}, u"Ａsh 12"_s, u"Tree"_s, {}, 2},
                           {{4}, u"Yellow River"_s, u"River"_s, {2024, 6, 1}, 2}});
        filter.setSourceModel(&model);
    }

    QList<qint64> ids() const
    {
        QList<qint64> ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids.append(filter.index(row, 0).data(ui::IdRole).toLongLong());
        return ids;
    }
};

} // namespace

TEST_CASE_METHOD(FilterFixture, "every word must stand somewhere in the row, in any case and width", "[table]")
{
    filter.setWords(u"tree"_s);
    CHECK(ids() == QList<qint64> {1, 2, 3});
    filter.setWords(u"  TREE　ash "_s);
    CHECK(ids() == QList<qint64> {3});
    filter.setWords(u"2024-04"_s);
    CHECK(ids() == QList<qint64> {2});
    filter.setWords(u"tree river"_s);
    CHECK(ids().isEmpty());
    filter.setWords({});
    CHECK(ids().size() == 4);
}

TEST_CASE_METHOD(FilterFixture, "what the filter shows follows the model", "[table]")
{
    filter.setWords(u"elm"_s);
    REQUIRE(ids() == QList<qint64> {2});
    model.setEntities({{{2}, u"Oak"_s, {}, {}}, {{9}, u"Elm"_s, {}, {}}});
    CHECK(ids() == QList<qint64> {9});
    model.setEntities({{{9}, u"Oak"_s, {}, {}}});
    CHECK(ids().isEmpty());
}

TEST_CASE_METHOD(FilterFixture, "a page narrows the rows further", "[table]")
{
    filter.setRowFilter([this](int row) { return model.entities().at(row).number == 2; });
    CHECK(ids() == QList<qint64> {3, 4});
    filter.setWords(u"river"_s);
    CHECK(ids() == QList<qint64> {4});
}

TEST_CASE_METHOD(FilterFixture, "the column sorted by before stays the second key, each in its own direction",
                 "[table]")
{
    filter.sort(ThingModel::Number, Qt::DescendingOrder);
    CHECK(ids() == QList<qint64> {2, 1, 3, 4});
    filter.sort(ThingModel::Kind, Qt::AscendingOrder);
    CHECK(ids() == QList<qint64> {4, 2, 1, 3});
    filter.sort(ThingModel::Kind, Qt::DescendingOrder);
    CHECK(ids() == QList<qint64> {2, 1, 3, 4});
    CHECK(filter.keys()
          == QList<RecordFilter::Key> {{ThingModel::Kind, Qt::DescendingOrder},
                                       {ThingModel::Number, Qt::DescendingOrder}});
    for (const int column : {0, 1, 2, 3, 4})
        filter.sort(column);
    CHECK(filter.keys().size() == 3);
}

TEST_CASE_METHOD(FilterFixture, "a key added sorts what the others leave equal, and turns when added again", "[table]")
{
    filter.setKeys({{ThingModel::Number}});
    CHECK(ids() == QList<qint64> {3, 4, 1, 2});
    filter.addKey(ThingModel::Name);
    CHECK(ids() == QList<qint64> {3, 4, 1, 2});
    filter.addKey(ThingModel::Name);
    CHECK(ids() == QList<qint64> {4, 3, 1, 2});
    filter.addKey(ThingModel::Number);
    CHECK(ids() == QList<qint64> {2, 1, 4, 3});
    filter.addKey(ThingModel::Day);
    filter.addKey(ThingModel::Kind); // in place of the last, for there are three at most
    CHECK(filter.keys().size() == 3);
    CHECK(filter.keys().last().column == ThingModel::Kind);
    filter.setKeys({});
    CHECK(ids() == QList<qint64> {1, 2, 3, 4});
}

TEST_CASE_METHOD(FilterFixture, "conditions on columns narrow the rows together with the words", "[table]")
{
    filter.setCondition(ThingModel::Number, u"2..3"_s);
    CHECK(ids() == QList<qint64> {1, 3, 4});
    filter.setCondition(ThingModel::Day, u"2024"_s);
    CHECK(ids() == QList<qint64> {1, 4});
    filter.setWords(u"river"_s);
    CHECK(ids() == QList<qint64> {4});
    filter.setCondition(ThingModel::Number, u" "_s);
    CHECK(filter.conditions().keys() == QList<int> {ThingModel::Day});
    filter.setConditions({});
    filter.setWords({});
    CHECK(ids().size() == 4);
}

TEST_CASE_METHOD(FilterFixture, "what is empty comes last in either direction", "[table]")
{
    filter.sort(ThingModel::Day, Qt::AscendingOrder);
    CHECK(ids() == QList<qint64> {2, 1, 4, 3});
    filter.sort(ThingModel::Day, Qt::DescendingOrder);
    CHECK(ids() == QList<qint64> {4, 1, 2, 3});
}

TEST_CASE_METHOD(FilterFixture, "letters find a name by its pinyin", "[table]")
{
    model.setEntities(
        {{{1}, u"张玉山"_s, u"一"_s, {}, {}}, {{2}, u"曾哥"_s, u"二"_s, {}, {}}, {{3}, u"Zys"_s, {}, {}, {}}});
    filter.setWords(u"zys"_s);
    CHECK(ids() == QList<qint64> {1, 3});
    filter.setWords(u"zys yi"_s);
    CHECK(ids() == QList<qint64> {1});
    filter.setWords(u"zengge"_s);
    CHECK(ids() == QList<qint64> {2});
}

TEST_CASE_METHOD(FilterFixture, "many rows that come or go at once stand in order, and one that stays is the same",
                 "[table]")
{
    QList<Thing> things;
    QList<qint64> all;
    QList<qint64> trees;
    for (int id = 1; id <= 1200; ++id) {
        const int place = id * 7 % 1201; // every number up to 1200 once
        things.append({{place}, u"Thing %1"_s.arg(id), id % 2 == 0 ? u"Tree"_s : u"River"_s, {}, id});
        all.prepend(place);
        if (id % 2 == 0)
            trees.prepend(place);
    }
    model.setEntities(things);
    filter.sort(ThingModel::Number, Qt::DescendingOrder);
    CHECK(ids() == all);
    const QPersistentModelIndex stays = filter.index(200, ThingModel::Name);
    const QString name = stays.data().toString();
    REQUIRE(name == u"Thing 1000"_s);

    filter.setWords(u"tree"_s);
    CHECK(ids() == trees);
    CHECK(stays.row() == 100);
    CHECK(stays.data() == name);
    filter.setWords({});
    CHECK(ids() == all);
    CHECK(stays.row() == 200);
    filter.setCondition(ThingModel::Kind, u"River"_s);
    CHECK(filter.rowCount() == 600);
    CHECK_FALSE(stays.isValid());
}

TEST_CASE_METHOD(FilterFixture, "an order known of all rows gives way when the model changes", "[table]")
{
    filter.sort(ThingModel::Name);
    REQUIRE(ids() == QList<qint64> {3, 2, 1, 4});
    model.setEntities({{{1}, u"Alder"_s, {}, {}}, {{2}, u"Elm"_s, {}, {}}, {{7}, u"Beech"_s, {}, {}}});
    CHECK(ids() == QList<qint64> {1, 7, 2});
    filter.sort(ThingModel::Name, Qt::DescendingOrder);
    CHECK(ids() == QList<qint64> {2, 7, 1});
}

TEST_CASE("text sorts by pinyin, and numbers in it by value", "[table]")
{
    ThingModel model;
    RecordFilter filter;
    model.setEntities({{{1}, u"张三"_s, {}, {}},
                       {{2}, u"第10次"_s, {}, {}},
                       {{3}, u"李四"_s, {}, {}},
                       {{4}, u"第2次"_s, {}, {}},
                       {{5}, u"安宁"_s, {}, {}}});
    filter.setSourceModel(&model);
    filter.sort(ThingModel::Name);

    QStringList names;
    for (int row = 0; row < filter.rowCount(); ++row)
        names.append(filter.index(row, 0).data().toString());
    CHECK(names == QStringList {u"安宁"_s, u"第2次"_s, u"第10次"_s, u"李四"_s, u"张三"_s});
}

TEST_CASE("names of people sort by the readings of their surnames, other columns as words", "[table]")
{
    using Model = ui::EntityTableModel<Thing>;
    Model model({Model::Column(u"Name"_s, &Thing::name).ofPeople(), Model::Column(u"Kind"_s, &Thing::kind)});
    RecordFilter filter;
    model.setEntities(
        {{{1}, u"曾哥"_s, u"区级"_s, {}}, {{2}, u"王平"_s, u"省级"_s, {}}, {{3}, u"单明"_s, u"单位"_s, {}}});
    filter.setSourceModel(&model);
    const auto ids = [&filter] {
        QList<qint64> shown;
        for (int row = 0; row < filter.rowCount(); ++row)
            shown.append(filter.index(row, 0).data(ui::IdRole).toLongLong());
        return shown;
    };
    filter.sort(0);
    CHECK(ids() == QList<qint64> {3, 2, 1});
    filter.sort(1);
    CHECK(ids() == QList<qint64> {3, 1, 2});
}

TEST_CASE("names sort by pinyin or by strokes, as is chosen for their column", "[table]")
{
    ThingModel model;
    RecordFilter filter;
    model.setEntities({{{1}, u"张伟民"_s, {}, {}},
                       {{2}, u"马兰"_s, {}, {}},
                       {{3}, u"丁一"_s, {}, {}},
                       {{4}, u"艾青"_s, {}, {}},
                       {{5}, u"张伟"_s, {}, {}}});
    filter.setSourceModel(&model);
    const auto names = [&filter] {
        QStringList texts;
        for (int row = 0; row < filter.rowCount(); ++row)
            texts.append(filter.index(row, 0).data().toString());
        return texts;
    };
    filter.sortText(ThingModel::Name, TextOrder::Pinyin);
    CHECK(names() == QStringList {u"艾青"_s, u"丁一"_s, u"马兰"_s, u"张伟"_s, u"张伟民"_s});
    filter.sortText(ThingModel::Name, TextOrder::Strokes);
    CHECK(names() == QStringList {u"丁一"_s, u"马兰"_s, u"艾青"_s, u"张伟"_s, u"张伟民"_s});
    filter.sort(ThingModel::Name, Qt::DescendingOrder); // as by a click on the title
    CHECK(names() == QStringList {u"张伟民"_s, u"张伟"_s, u"艾青"_s, u"马兰"_s, u"丁一"_s});
}
