#include "core/directory/customfieldrepository.h"
#include "core/exchange/officetables.h"
#include "core/exchange/sheetwriter.h"
#include "core/members/memberrepository.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/core/exchange/sheetmaker.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// An office that keeps three more things of its members than the program does.
struct CustomOffice {
    std::unique_ptr<Workbook> workbook = anOffice();
    CustomFieldId plate = add(u"车牌"_s, CustomKind::Text);
    CustomFieldId joined = add(u"入会日期"_s, CustomKind::Date);
    CustomFieldId grade = add(u"档次"_s, CustomKind::List, {u"甲"_s, u"乙"_s});

    CustomFieldId add(const QString &name, CustomKind kind, const QStringList &words = {}) const
    {
        CustomField field;
        field.name = name;
        field.kind = kind;
        field.words = words;
        CustomFieldRepository fields(workbook->database());
        return valueOf(act(*workbook, [&] { return fields.insert(field); })).id;
    }
    SheetReport import(const QStringList &rows) const
    {
        return valueOf(importFiles(*workbook, {aFile(u"roll"_s, {aSheet(u"名册"_s, rows)})}, onTheDay()))
            .files.first()
            .sheets.first();
    }
    QList<Member> roll() const { return valueOf(MemberRepository(workbook->database()).all()); }
};

} // namespace

TEST_CASE_METHOD(CustomOffice, "a column that is headed by a field of the office goes into that field", "[exchange]")
{
    const SheetReport report =
        import({u"姓名|界别|工作单位及职务|车 牌|入会日期|档次|星座"_s,
                u"上官云|教育界|一中校长|鲁M00000|2024.3.5|乙|狮子"_s, u"欧阳海|教育界|甲公司经理||||"_s});
    CHECK(report.inserted == 2);
    CHECK(report.unknownHeaders == QStringList {u"星座"_s});
    CHECK(
        (roll().first().custom == CustomValues {{plate, u"鲁M00000"_s}, {joined, u"2024-03-05"_s}, {grade, u"乙"_s}}));
    CHECK(roll().last().custom.isEmpty());
}

TEST_CASE_METHOD(CustomOffice, "what such a field cannot take refuses the row and names the column", "[exchange]")
{
    const SheetReport report =
        import({u"姓名|界别|工作单位及职务|档次"_s, u"上官云|教育界|一中校长|丙"_s, u"欧阳海|教育界|甲公司经理|甲"_s});
    CHECK(report.inserted == 1);
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused.first().column == u"档次"_s);
    CHECK(report.refused.first().reason.contains(u"丙"_s));
}

TEST_CASE_METHOD(CustomOffice, "a roll that is written holds the fields of the office, and reads back as it was",
                 "[exchange]")
{
    import({u"姓名|界别|工作单位及职务|车牌|入会日期|档次"_s, u"上官云|教育界|一中校长|鲁M00000|2024-3-5|乙"_s});
    const QList<Member> before = roll();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"roll.xlsx"_s);
    succeed(writeSheet(path, valueOf(officeTable(workbook->database(), u"members"_s))));
    const auto again = valueOf(importFiles(*workbook, filesAt({path}), onTheDay())).files.first().sheets.first();
    CHECK(again.unchanged == 1);
    CHECK(again.unknownHeaders.isEmpty());
    CHECK(roll() == before);
}
