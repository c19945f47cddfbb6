#include "core/directory/savedviewrepository.h"
#include "tests/support/office.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(Office, "a way to look at a table is stored with every field", "[directory]")
{
    SavedViewRepository views(database);
    SavedView first;
    first.table = u"ledger"_s;
    first.name = u"甲"_s;
    first.keys = {{u"number"_s, false, TextOrder::Pinyin}};
    const SavedView second {.id = {},
                            .revision = 0,
                            .table = u"members"_s,
                            .name = u"乙"_s,
                            .words = u"x y"_s,
                            .conditions = {{u"name"_s, u"=张"_s}, {u"state"_s, u"!"_s}},
                            .columns = {{u"unit"_s, 120}, {u"name"_s, 80}},
                            .keys = {{u"name"_s, true, TextOrder::Strokes}, {u"unit"_s, false, TextOrder::Pinyin}}};
    checkRepository(*workbook, views, first, second);
}

TEST_CASE_METHOD(Office, "each table has its own views, and each name once", "[directory]")
{
    SavedViewRepository views(database);
    const auto keep = [&](const QString &table, const QString &name) {
        SavedView view;
        view.table = table;
        view.name = name;
        return act(*workbook, [&] { return views.insert(view); });
    };
    CHECK(keep(u"ledger"_s, u"甲"_s).has_value());
    CHECK(keep(u"members"_s, u"甲"_s).has_value());
    CHECK_FALSE(keep(u"ledger"_s, u"甲"_s).has_value());
    CHECK(keep(u"ledger"_s, u"  "_s).error().kind == ErrorKind::Invalid);
    CHECK(valueOf(views.ofTable(u"ledger"_s)).size() == 1);
    CHECK(valueOf(views.ofTable(u"reports"_s)).isEmpty());
}
