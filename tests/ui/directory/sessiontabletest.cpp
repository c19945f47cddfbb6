#include "core/activities/sessionpresetrepository.h"
#include "core/members/membergrouprepository.h"
#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "ui/directory/directorypage.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct SessionFixture {
    Office office;
    EntryId bank = office.word(WordList::UnitType, u"银行"_s);
    EntryId college = office.word(WordList::UnitType, u"职业院校"_s);
    EntryId economy = office.word(WordList::Sector, u"经济界"_s);
    SessionPreset hiring = add();
    ShownPage<ui::DirectoryPage> dictionary {*office.workbook, [] { return QDate(2025, 4, 1); }};

    SessionFixture() { REQUIRE(dictionary.page.reveal({SessionPresetRepository::table, hiring.id.value})); }

    SessionPreset add() const
    {
        SessionPreset preset;
        preset.name = u"用工专场"_s;
        preset.mix = {{MixKind::UnitType, u"银行"_s, {}, 1}};
        preset.needs = {{u"招工"_s, u"就业服务"_s, 1, 2}};
        return valueOf(act(*office.workbook, [&] { return SessionPresetRepository(office.database).insert(preset); }));
    }
    TableHands hands(const QString &name) const { return {dictionary.page, name}; }
    SessionPreset now() const { return valueOf(SessionPresetRepository(office.database).find(hiring.id)); }
};

} // namespace

TEST_CASE_METHOD(SessionFixture, "whom a session brings together is edited line by line, with undo", "[sessions]")
{
    const TableHands mix = hands(u"sessionMix"_s);
    CHECK(mix.text(1, u"Binding"_s) == u"must be there"_s);
    mix.type(1, u"At least"_s, u"2"_s);
    CHECK(now().mix.first().wanted == 2);
    mix.type(1, u"At least"_s, u"0"_s);
    CHECK(mix.refusal().contains("1 to 99"_L1));
    mix.add(); // the next word that is not there yet
    CHECK(now().mix.last() == MixItem {MixKind::UnitType, u"职业院校"_s, {}, 1});
    mix.finish(u"Sector"_s);
    CHECK(now().mix.last() == MixItem {MixKind::Sector, u"经济界"_s, {}, 1});
    mix.remove(1);
    CHECK(now().mix.size() == 1);
    CHECK(dictionary.removed.size() == 1);
    REQUIRE(office.workbook->undo());
    CHECK(now().mix.size() == 2);
}

TEST_CASE_METHOD(SessionFixture, "a group of members is wished for, and the roll tells how many there are",
                 "[sessions]")
{
    MemberGroup all;
    all.name = u"<b>全体</b>"_s;
    all = valueOf(act(*office.workbook, [&] { return MemberGroupRepository(office.database).insert(all); }));
    Member banker = office.member(u"王小明"_s);
    banker.unitType = bank;
    banker.state = office.word(WordList::MemberState, u"在任"_s, u"serving"_s);
    valueOf(act(*office.workbook, [&] { return MemberRepository(office.database).update(banker); }));
    const TableHands mix = hands(u"sessionMix"_s);
    CHECK(mix.text(1, u"On the roll"_s) == u"1"_s);
    mix.type(1, u"What"_s, u"Group of members"_s);
    CHECK(now().mix.first() == MixItem {MixKind::Group, {}, all.id, 1});
    CHECK(mix.text(1, u"Value"_s) == u"<b>全体</b>"_s);
    CHECK(mix.text(1, u"Binding"_s) == u"wished for"_s);
    CHECK(mix.text(1, u"On the roll"_s) == u"1"_s);
}

TEST_CASE_METHOD(SessionFixture, "a word that the dictionary does not have is refused, and told where it is kept",
                 "[sessions]")
{
    const TableHands mix = hands(u"sessionMix"_s);
    mix.type(1, u"Value"_s, u"基金"_s);
    CHECK(mix.refusal().contains(u"基金"_s));
    CHECK(now().mix.first().word == u"银行"_s);

    SessionPreset strange = now();
    strange.mix = {{MixKind::UnitType, u"基金"_s, {}, 1}};
    valueOf(act(*office.workbook, [&] { return SessionPresetRepository(office.database).update(strange); }));
    CHECK(mix.cell(1, u"Value"_s).data(Qt::ToolTipRole).toString().contains(u"基金"_s));
    CHECK(mix.text(1, u"On the roll"_s) == u"0"_s);
}

TEST_CASE_METHOD(SessionFixture, "the usual needs are edited line by line, with undo", "[sessions]")
{
    const TableHands needs = hands(u"sessionNeeds"_s);
    needs.type(1, u"Need"_s, u"招聘"_s);
    needs.type(1, u"People"_s, u"3"_s);
    needs.type(1, u"Weight"_s, u"20"_s);
    CHECK(now().needs.first() == PresetNeed {u"招聘"_s, u"就业服务"_s, 3, 20});
    needs.add();
    needs.finish(u"培训"_s);
    CHECK(now().needs.size() == 2);
    needs.remove(1);
    CHECK(now().needs.size() == 1);
    REQUIRE(office.workbook->undo());
    CHECK(now().needs.size() == 2);
}

TEST_CASE_METHOD(SessionFixture, "sessions are added, renamed and removed; those of the program come at will",
                 "[sessions]")
{
    SessionPresetRepository presets(office.database);
    hands(u"sessions"_s).add();
    hands(u"sessions"_s).finish(u"科技专场"_s);
    CHECK(valueOf(presets.all()).last().name == u"科技专场"_s);
    auto *program = dictionary.page.findChild<QPushButton *>(u"addSessionsOfProgram"_s);
    REQUIRE(program != nullptr);
    program->click();
    CHECK(valueOf(presets.all()).size() == 3); // the office has one of the two already, as it is
    CHECK(now() == hiring);
    REQUIRE(office.workbook->undo());
    CHECK(valueOf(presets.all()).size() == 2);
    hands(u"sessions"_s).remove(hiring.id.value);
    CHECK(valueOf(presets.all()).size() == 1);
}
