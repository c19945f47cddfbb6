#include "tests/support/formhands.h"
#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "ui/directory/directorypage.h"
#include "ui/members/memberspage.h"
#include "ui/table/recordhistory.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// An office with the dictionary and the roll side by side.
struct CustomFixture {
    Office office;
    Member ann = office.member(u"王小明"_s);
    ShownPage<ui::DirectoryPage> dictionary {*office.workbook};
    ShownPage<ui::MembersPage> roll {*office.workbook};
    TableHands members {roll.page, u"members"_s};

    CustomField addField() const
    {
        const CustomField plate = office.customField(CustomRecord::Member, u"车牌"_s);
        REQUIRE(dictionary.page.findChild<QWidget *>(u"directoryLists"_s) != nullptr);
        return plate;
    }
    TableHands fields(CustomFieldId id)
    {
        REQUIRE(dictionary.page.reveal({CustomFieldRepository::table, id.value}));
        return {dictionary.page, u"customFields"_s};
    }
    Member now() const { return valueOf(MemberRepository(office.database).find(ann.id)); }
};

} // namespace

TEST_CASE_METHOD(CustomFixture, "a field that the office adds becomes a column and a field of the form at once",
                 "[directory]")
{
    const CustomField plate = addField();
    CHECK(members.column(u"车牌"_s) == QStringList {QString()});
    members.type(ann.id.value, u"车牌"_s, u"鲁M00000"_s);
    CHECK(now().custom.value(plate.id) == u"鲁M00000"_s);
    REQUIRE(office.workbook->undo());
    CHECK(now().custom.isEmpty());

    members.add();
    const FormHands form(roll.page, u"memberForm"_s);
    form.fill(u"name"_s, u"李大海"_s);
    form.fill(u"custom/%1"_s.arg(plate.id.value), u"鲁M11111"_s);
    REQUIRE(form.form().save());
    CHECK(members.column(u"车牌"_s).contains(u"鲁M11111"_s));
    members.table().filterBox()->setText(u"M11111"_s);
    CHECK(members.column(u"Name"_s) == QStringList {u"李大海"_s});
}

TEST_CASE_METHOD(CustomFixture, "fields are renamed, ordered, hidden and given words in the dictionary", "[directory]")
{
    const CustomField plate = addField();
    const TableHands list = fields(plate.id);
    list.type(plate.id.value, u"Field"_s, payload.first(30));
    CHECK(members.cell(ann.id.value, payload.first(30)).isValid());
    CHECK_FALSE(members.cell(ann.id.value, u"车牌"_s).isValid());
    list.type(plate.id.value, u"Holds"_s, u"List"_s);
    list.type(plate.id.value, u"Words of the list"_s, u"有、无；不详"_s);
    const CustomField stored = valueOf(CustomFieldRepository(office.database).find(plate.id));
    CHECK(stored.words == QStringList {u"有"_s, u"无"_s, u"不详"_s});
    members.type(ann.id.value, payload.first(30), u"没有"_s);
    CHECK(members.refusal().contains(u"没有"_s));
    members.type(ann.id.value, payload.first(30), u"不详"_s);
    CHECK(now().custom.value(plate.id) == u"不详"_s);

    list.type(plate.id.value, u"Holds"_s, u"Number"_s); // words would be no numbers
    CHECK(list.refusal().contains("empty it there first"_L1));
    dictionary.page.activateWindow(); // Delete goes to the table that has the keyboard
    REQUIRE(QTest::qWaitForWindowActive(&dictionary.page));
    list.remove(plate.id.value);
    CHECK(dictionary.failed.size() == 1);
    CHECK(members.cell(ann.id.value, payload.first(30)).isValid());
}

TEST_CASE_METHOD(CustomFixture, "a field is added in the dictionary and removed with undo", "[directory]")
{
    const CustomField plate = addField();
    const TableHands list = fields(plate.id);
    list.add();
    list.finish(u"爱好"_s);
    CHECK(members.cell(ann.id.value, u"爱好"_s).isValid());
    list.remove(plate.id.value);
    CHECK_FALSE(members.cell(ann.id.value, u"车牌"_s).isValid());
    REQUIRE(office.workbook->undo());
    CHECK(members.cell(ann.id.value, u"车牌"_s).isValid());
}

TEST_CASE_METHOD(CustomFixture, "the history of a record tells what such a field held", "[directory]")
{
    addField();
    members.type(ann.id.value, u"车牌"_s, u"鲁M00000"_s);
    members.type(ann.id.value, u"车牌"_s, u"鲁M11111"_s);
    const auto lines = valueOf(ui::historyLines(*office.workbook, {MemberRepository::table, ann.id.value}, {}));
    REQUIRE(lines.size() >= 3);
    CHECK(lines.last().field == u"车牌"_s);
    CHECK(lines.last().before == u"鲁M00000"_s);
    CHECK(lines.last().after == u"鲁M11111"_s);
}
