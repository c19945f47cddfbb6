#include "core/directory/customfieldrepository.h"
#include "tests/support/office.h"
#include "tests/support/refusal.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

CustomField aField(CustomKind kind, const QStringList &words = {})
{
    CustomField field;
    field.name = u"车牌"_s;
    field.kind = kind;
    field.words = words;
    return field;
}

QString stored(const CustomField &field, const QVariant &typed)
{
    return valueOf(customValueFrom(field, typed));
}

QString refused(const CustomField &field, const QVariant &typed)
{
    const auto value = customValueFrom(field, typed);
    return value ? QString() : value.error().message;
}

} // namespace

TEST_CASE_METHOD(Office, "a field of the office is stored with every part", "[directory]")
{
    CustomFieldRepository fields(database);
    CustomField first;
    first.name = u"车牌"_s;
    const CustomField second {.id = {},
                              .revision = 0,
                              .record = CustomRecord::Suggestion,
                              .name = u"批示"_s,
                              .kind = CustomKind::List,
                              .place = 2,
                              .isShown = false,
                              .words = {u"有"_s, u"无"_s}};
    checkRepository(*workbook, fields, first, second);
}

TEST_CASE("a field that breaks a rule is told which", "[directory]")
{
    CustomField field = aField(CustomKind::List, {u"有"_s});
    CHECK(validate(field));
    field.words.append(u" 有"_s);
    CHECK(refusal(validate(field)).contains("twice"_L1));
    field.words = {u" "_s};
    CHECK(refusal(validate(field)).contains("1 to 100"_L1));
    field.words.clear();
    for (const QString &name : {QString(), u" "_s, QString(41, u'n')}) {
        field.name = name;
        CHECK(refusal(validate(field)).contains("1 to 40"_L1));
    }
}

TEST_CASE("what is typed into a field of the office is stored by its kind, or refused with what belongs there",
          "[directory]")
{
    CHECK(stored(aField(CustomKind::Text), u" 鲁M00000 "_s) == u"鲁M00000"_s);
    CHECK(refused(aField(CustomKind::Text), QString(2001, u'n')).contains("2,000"_L1));
    CHECK(stored(aField(CustomKind::Number), u"１，２００．５"_s) == u"1200.5"_s);
    CHECK(stored(aField(CustomKind::Number), u"-3"_s) == u"-3"_s);
    CHECK(stored(aField(CustomKind::Number), QString()).isEmpty());
    for (const QString &typed : {u"三"_s, u"1.2.3"_s, u"1e5"_s, u"--1"_s, u"<b>1</b>"_s})
        CHECK(refused(aField(CustomKind::Number), typed).contains(typed));
    CHECK(stored(aField(CustomKind::Date), QDate(2024, 3, 5)) == u"2024-03-05"_s);
    CHECK(stored(aField(CustomKind::Date), u"2024-03-05"_s) == u"2024-03-05"_s);
    CHECK(stored(aField(CustomKind::Date), QDate()).isEmpty());
    CHECK(refused(aField(CustomKind::Date), u"2024-02-30"_s).contains(u"2024-02-30"_s));
    CHECK(stored(aField(CustomKind::List, {u"A档"_s, u"B档"_s}), u"ａ档"_s) == u"A档"_s);
    CHECK(refused(aField(CustomKind::List, {u"A档"_s}), u"C档"_s).contains(u"C档"_s));
    CHECK((shownCustomValue(aField(CustomKind::Date), u"2024-03-05"_s) == QDate(2024, 3, 5)));
    CHECK(shownCustomValue(aField(CustomKind::Number), u"1.5"_s) == u"1.5"_s);
}

TEST_CASE_METHOD(Office, "a value keeps its history, also after it was emptied and filled again", "[directory]")
{
    const CustomField plate = customField(CustomRecord::Member, u"车牌"_s);
    const CustomField hobby = customField(CustomRecord::Member, u"爱好"_s);
    Member ann = member(u"王小明"_s);
    MemberRepository members(database);
    for (const QString &value : {u"鲁M1"_s, u"鲁M2"_s, QString(), u"鲁M3"_s}) {
        ann.custom = {{hobby.id, u"书法"_s}};
        if (!value.isEmpty())
            ann.custom.insert(plate.id, value);
        ann = valueOf(act(*workbook, [&] { return members.update(ann); }));
        CHECK(valueOf(members.find(ann.id)) == ann);
    }
    const auto rows = valueOf(CustomFieldRepository(database).valueRows(MemberRepository::table, ann.id.value));
    REQUIRE(rows.keys() == QStringList {u"爱好"_s, u"车牌"_s});
    QStringList after;
    for (const FieldChange &change : valueOf(workbook->historyOf(u"member_custom"_s, rows.value(u"车牌"_s))))
        if (change.field == "value"_L1)
            after.append(change.after.toString());
    CHECK(after == QStringList {u"鲁M1"_s, u"鲁M2"_s, QString(), u"鲁M3"_s});
    CHECK(valueOf(CustomFieldRepository(database).valueRows(u"report"_s, 1)).isEmpty());
}

TEST_CASE_METHOD(Office, "a field goes when no record holds anything in it", "[directory]")
{
    const CustomField plate = customField(CustomRecord::Member, u"车牌"_s);
    CustomFieldRepository fields(database);
    MemberRepository members(database);
    Member ann = member(u"王小明"_s);
    ann.custom = {{plate.id, u"鲁M1"_s}};
    ann = valueOf(act(*workbook, [&] { return members.update(ann); }));
    CHECK(act(*workbook, [&] { return fields.remove(plate.id); }).error().kind == ErrorKind::Conflict);
    ann.custom.clear();
    ann = valueOf(act(*workbook, [&] { return members.update(ann); }));
    succeed(act(*workbook, [&] { return fields.remove(plate.id); }));
    CHECK(valueOf(fields.all()).isEmpty());
    succeed(workbook->undo());
    CHECK(valueOf(fields.of(CustomRecord::Member)).size() == 1);
    CHECK(valueOf(fields.of(CustomRecord::Activity)).isEmpty());
}
