#include "core/members/membergrouprepository.h"
#include "tests/ui/selection/selectionfixture.h"

TEST_CASE_METHOD(SelectionFixture, "a need that is clicked leaves only those who hold its specialty", "[selection]")
{
    settle();
    CHECK(page.findChild<QPushButton *>(u"holdersOf:电商"_s)->text() == u"\u25CF 电商: covered"_s);
    click(u"holdersOf:电商"_s);
    QStringList names = hands.column(u"candidates"_s, u"Name"_s);
    names.sort();
    CHECK(names == QStringList {u"丁"_s, u"陈"_s});
    click(u"holdersOf:电商"_s);
    CHECK(hands.rows(u"candidates"_s) == 3);
}

TEST_CASE_METHOD(SelectionFixture, "a group of members narrows the candidates, together with a need", "[selection]")
{
    MemberGroup west;
    west.name = u"西县委员"_s;
    west.conditions = {{GroupField::Home, {}, Comparison::Is, u"西县"_s}};
    MemberGroupRepository groups(database);
    valueOf(act(*workbook, [&] { return groups.insert(west); }));
    settle();
    auto *chooser = page.findChild<QComboBox *>(u"candidatesGroup"_s);
    const int place = chooser->findText(west.name);
    REQUIRE(place > 0);
    chooser->setCurrentIndex(place);
    CHECK(hands.rows(u"candidates"_s) == 2);
    add(u"戊"_s, u"西县"_s, 0);
    settle();
    CHECK(hands.rows(u"candidates"_s) == 3);
    click(u"holdersOf:电商"_s);
    CHECK(hands.rows(u"candidates"_s) == 2);
}
