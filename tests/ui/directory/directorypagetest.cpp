#include "ui/directory/directorypage.h"

#include "core/base/codes.h"
#include "core/directory/settings.h"
#include "core/directory/startingwords.h"
#include "tests/support/formhands.h"
#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "ui/base/listtitles.h"
#include "ui/directory/settingtitles.h"

#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// An office with a few words, on the page that shows them.
struct DirectoryFixture {
    Office office;
    EntryId north = office.word(WordList::Region, u"北县"_s);
    EntryId south = office.word(WordList::Region, u"南县"_s);
    EntryId east = office.word(WordList::Region, u"东县"_s);
    EntryId left = office.word(WordList::MemberState, u"调离"_s, u"left"_s);
    EntryId farming = office.word(WordList::Specialty, u"农业"_s);
    EntryId seeds = office.word(WordList::Specialty, u"种业"_s);
    Member ann = aMember();
    ShownPage<ui::DirectoryPage> shown {*office.workbook};

    Member aMember() const
    {
        Member made = office.member(u"王小明"_s);
        made.home = north;
        MemberRepository members(office.database);
        return valueOf(act(*office.workbook, [&] { return members.update(made); }));
    }

    TableHands words(WordList list, const QString &code)
    {
        shown.page.showList(list);
        return {shown.page, u"words_"_s + code};
    }
    TableHands regions() { return words(WordList::Region, u"region"_s); }
    DirectoryEntry now(EntryId id) const { return valueOf(DirectoryRepository(office.database).find(id)); }
    QTreeWidgetItem *item(int row) const
    {
        return shown.page.findChild<QTreeWidget *>(u"directoryLists"_s)->topLevelItem(row);
    }
    void press(const TableHands &hands, const QString &button) const
    {
        QTest::mouseClick(hands.table().findChild<QPushButton *>(button), Qt::LeftButton);
    }
};

} // namespace

TEST_CASE_METHOD(DirectoryFixture, "the lists stand on the left with their counts, the words of one on the right",
                 "[directory]")
{
    CHECK(item(0)->text(0) == u"Regions"_s);
    CHECK(item(0)->text(2) == u"3"_s);
    CHECK(regions().column(u"Name"_s) == QStringList {u"北县"_s, u"南县"_s, u"东县"_s});
    CHECK(words(WordList::MemberState, u"member_state"_s).column(u"Counts as"_s) == QStringList {u"Left"_s});
}

TEST_CASE_METHOD(DirectoryFixture, "a renamed word keeps its records, and the name can be taken back", "[directory]")
{
    regions().type(north.value, u"Name"_s, u"北城区"_s);
    CHECK(now(north).name == u"北城区"_s);
    CHECK(valueOf(MemberRepository(office.database).find(ann.id)).home == north);
    REQUIRE(office.workbook->undo());
    CHECK(regions().text(north.value, u"Name"_s) == u"北县"_s);
    REQUIRE(office.workbook->redo());
    CHECK(regions().text(north.value, u"Name"_s) == u"北城区"_s);
}

TEST_CASE_METHOD(DirectoryFixture, "other names are typed with signs between them", "[directory]")
{
    regions().type(north.value, u"Other names"_s, u"北县城、 北区"_s);
    CHECK(now(north).aliases == QStringList {u"北县城"_s, u"北区"_s});
    regions().type(north.value, u"Other names"_s, QString());
    CHECK(now(north).aliases.isEmpty());
}

TEST_CASE_METHOD(DirectoryFixture, "what a word counts as is chosen from what the rules know", "[directory]")
{
    const TableHands states = words(WordList::MemberState, u"member_state"_s);
    states.type(left.value, u"Counts as"_s, u"Serving"_s);
    CHECK(now(left).meaning == u"serving"_s);
    states.type(left.value, u"Counts as"_s, u"退休"_s);
    CHECK(states.refusal().endsWith(u"退休 is not among the choices."_s));
    CHECK(now(left).meaning == u"serving"_s);
    CHECK_FALSE(regions().cell(north.value, u"Counts as"_s).isValid());
}

TEST_CASE_METHOD(DirectoryFixture, "a specialty belongs to a wider one, but never to itself", "[directory]")
{
    const TableHands specialties = words(WordList::Specialty, u"specialty"_s);
    specialties.type(seeds.value, u"Belongs to"_s, u"农业"_s);
    CHECK(now(seeds).parent == farming);
    specialties.type(farming.value, u"Belongs to"_s, u"种业"_s);
    CHECK(specialties.refusal().endsWith(u"农业 cannot belong to itself."_s));
    CHECK_FALSE(now(farming).parent.isStored());
}

TEST_CASE_METHOD(DirectoryFixture, "words move up and down as one step each", "[directory]")
{
    const TableHands list = regions();
    list.choose(east.value);
    press(list, u"moveUp"_s);
    CHECK(list.column(u"Name"_s) == QStringList {u"北县"_s, u"东县"_s, u"南县"_s});
    CHECK(list.table().currentId() == east.value);
    press(list, u"moveUp"_s);
    press(list, u"moveUp"_s); // which is no step any more
    CHECK(list.column(u"Name"_s) == QStringList {u"东县"_s, u"北县"_s, u"南县"_s});
    list.type(east.value, u"Place"_s, u"3"_s);
    CHECK(list.column(u"Name"_s) == QStringList {u"北县"_s, u"南县"_s, u"东县"_s});

    REQUIRE(office.workbook->undo());
    REQUIRE(office.workbook->undo());
    CHECK(list.column(u"Name"_s) == QStringList {u"北县"_s, u"东县"_s, u"南县"_s});
}

TEST_CASE_METHOD(DirectoryFixture, "a word is added at the end and removed; one in use stays", "[directory]")
{
    const TableHands list = regions();
    list.add();
    list.finish(u"西县"_s);
    list.add();
    list.finish(u"中县"_s);
    CHECK(list.column(u"Name"_s) == QStringList {u"北县"_s, u"南县"_s, u"东县"_s, u"西县"_s, u"中县"_s});
    CHECK(item(0)->text(2) == u"5"_s);
    list.remove(south.value);
    CHECK_FALSE(list.column(u"Name"_s).contains(u"南县"_s));
    CHECK(shown.removed.size() == 1);
    REQUIRE(office.workbook->undo());
    CHECK(list.column(u"Name"_s).contains(u"南县"_s));

    list.remove(north.value);
    CHECK(shown.failed.size() == 1);
    CHECK(list.column(u"Name"_s).contains(u"北县"_s));
}

TEST_CASE_METHOD(DirectoryFixture, "a word that a sheet brought is marked until somebody confirms it", "[directory]")
{
    DirectoryEntry brought = now(east);
    brought.confirmed = false;
    DirectoryRepository stored(office.database);
    REQUIRE(act(*office.workbook, [&] { return stored.update(brought); }));
    const TableHands list = regions();
    CHECK(item(0)->text(1).contains(u'1'));
    CHECK(list.cell(east.value, u"To be looked at"_s).data(ui::ToneRole).value<ui::Tone>() == ui::Tone::Warning);

    const QModelIndex flag = list.cell(east.value, u"Confirmed"_s);
    list.view().model()->setData(flag, Qt::Checked, Qt::CheckStateRole);
    CHECK(now(east).confirmed);
    CHECK(item(0)->text(1).isEmpty());
}

TEST_CASE_METHOD(DirectoryFixture, "a refused name is told and the old one stays", "[directory]")
{
    const TableHands list = regions();
    list.type(north.value, u"Name"_s, u"南县"_s); // which there is
    CHECK_FALSE(list.refusal().isEmpty());
    list.type(north.value, u"Name"_s, u" "_s);
    CHECK_FALSE(list.refusal().isEmpty());
    CHECK(now(north).name == u"北县"_s);
}

TEST_CASE_METHOD(DirectoryFixture, "enterprises have a list of their own", "[directory]")
{
    const Enterprise mill = office.enterprise(u"东方面粉厂"_s);
    REQUIRE(shown.page.reveal({EnterpriseRepository::table, mill.id.value}));
    const TableHands list(shown.page, u"enterprises"_s);
    list.type(mill.id.value, u"Region"_s, u"南县"_s);
    list.type(mill.id.value, u"Contact"_s, payload);
    const Enterprise stored = valueOf(EnterpriseRepository(office.database).find(mill.id));
    CHECK(stored.region == south);
    CHECK(list.text(mill.id.value, u"Contact"_s) == payload);
    list.type(mill.id.value, u"Region"_s, u"月球"_s);
    CHECK(list.refusal().contains(u"月球"_s));

    list.add();
    const FormHands form(shown.page, u"enterpriseForm"_s);
    form.fill(u"name"_s, u"西方面粉厂"_s);
    REQUIRE(form.form().save());
    CHECK(list.column(u"Name"_s) == QStringList {u"东方面粉厂"_s, u"西方面粉厂"_s});
    list.remove(mill.id.value);
    CHECK(list.column(u"Name"_s) == QStringList {u"西方面粉厂"_s});
    REQUIRE(office.workbook->undo());
    CHECK(list.column(u"Name"_s).size() == 2);
}

TEST_CASE_METHOD(DirectoryFixture, "venues have a list of their own, with how often each was used",
                 "[directory][venue]")
{
    VenueRepository venues(office.database);
    const Venue studio = valueOf(act(*office.workbook, [&] { return venues.insert({.name = u"东街委员工作室"_s}); }));
    Activity held = office.activity(1, {2024, 3, 1});
    held.venue = studio.id;
    ActivityRepository activities(office.database);
    valueOf(act(*office.workbook, [&] { return activities.update(held); }));
    REQUIRE(shown.page.reveal({VenueRepository::table, studio.id.value}));
    const TableHands list(shown.page, u"venues"_s);
    CHECK(list.text(studio.id.value, u"Held"_s) == u"1"_s);
    CHECK(list.text(studio.id.value, u"Last held"_s) == u"2024-03-01"_s);
    list.type(studio.id.value, u"County"_s, u"南县"_s);
    CHECK(valueOf(venues.find(studio.id)).region == south);
    list.add();
    CHECK(list.column(u"Name"_s).contains(u"New venue"_s));
    REQUIRE(office.workbook->undo());
    CHECK(list.column(u"Name"_s) == QStringList {u"东街委员工作室"_s});
    list.remove(studio.id.value); // an activity names it
    CHECK(valueOf(venues.all()).size() == 1);
}

TEST_CASE_METHOD(DirectoryFixture, "settings are read in words and changed in place; a number stays a number",
                 "[directory]")
{
    Settings settings(office.database);
    REQUIRE(act(*office.workbook, [&] { return settings.set(u"pairing.quiet_months"_s, u"3"_s); }));
    const qint64 id = valueOf(settings.all()).first().id.value;
    REQUIRE(shown.page.reveal({Settings::table, id}));
    const TableHands list(shown.page, u"settings"_s);
    CHECK(list.text(id, u"Setting"_s) == u"Months without a service until a pairing is quiet"_s);

    list.type(id, u"Value"_s, u"６"_s);
    CHECK(settings.number(u"pairing.quiet_months"_s, 0) == 6);
    list.type(id, u"Value"_s, u"半年"_s);
    CHECK(list.refusal().contains(u"半年"_s));
    CHECK(settings.number(u"pairing.quiet_months"_s, 0) == 6);
    REQUIRE(office.workbook->undo());
    CHECK(list.text(id, u"Value"_s) == u"3"_s);
}

TEST_CASE_METHOD(DirectoryFixture, "every list of words is reached by arrow keys and takes a word", "[directory]")
{
    REQUIRE(addStartingWords(*office.workbook));
    auto *lists = shown.page.findChild<QTreeWidget *>(u"directoryLists"_s);
    lists->setCurrentItem(item(0));
    for (std::size_t place = 0; place < codesOf(WordList {}).size(); ++place) {
        const auto list = static_cast<WordList>(place);
        INFO(codeOf(list).toStdString());
        REQUIRE(lists->currentItem()->text(0) == ui::titleOf(list));
        const TableHands hands(shown.page, u"words_"_s + codeOf(list));
        REQUIRE(hands.table().isVisible());
        CHECK(hands.column(u"Name"_s) == valueOf(readDirectory(office.database)).namesOf(list));
        const auto count = hands.view().model()->rowCount();
        QTest::keyClick(&hands.view(), Qt::Key_Insert);
        hands.finish(u"没有过的词"_s);
        CHECK(hands.column(u"Name"_s).last() == u"没有过的词"_s);
        REQUIRE(office.workbook->undo()); // its name
        REQUIRE(office.workbook->undo());
        CHECK(hands.view().model()->rowCount() == count);
        QTest::keyClick(lists, Qt::Key_Down);
    }
}

TEST_CASE_METHOD(DirectoryFixture, "every setting is shown by its title, found by its name, and takes another value",
                 "[directory]")
{
    REQUIRE(addStartingWords(*office.workbook));
    Settings settings(office.database);
    const QList<Setting> all = valueOf(settings.all());
    REQUIRE(all.size() > 50);
    REQUIRE(shown.page.reveal({Settings::table, all.first().id.value}));
    const TableHands list(shown.page, u"settings"_s);
    for (const Setting &setting : all) {
        INFO(setting.name.toStdString());
        REQUIRE(shown.page.reveal({Settings::table, setting.id.value}));
        CHECK(list.text(setting.id.value, u"Setting"_s) == ui::settingTitle(setting.name));
        const QStringList choices = list.cell(setting.id.value, u"Value"_s).data(ui::ChoicesRole).toStringList();
        bool isNumber = false;
        const int number = setting.value.toInt(&isNumber);
        QString other = isNumber ? QString::number(number + 1) : u"另一个值"_s;
        for (const QString &choice : choices)
            if (choice != list.text(setting.id.value, u"Value"_s))
                other = choice;
        list.type(setting.id.value, u"Value"_s, other);
        CHECK(list.refusal().isEmpty());
        CHECK(list.text(setting.id.value, u"Value"_s) == other);
        CHECK(settings.text(setting.name) != setting.value);
        REQUIRE(office.workbook->undo());
        CHECK(settings.text(setting.name) == setting.value);
    }
    list.table().filterBox()->setText(u"report.answer_days"_s);
    CHECK(list.view().model()->rowCount() == 1);
}

TEST_CASE_METHOD(DirectoryFixture, "a rule of the selection is read and set in words", "[directory]")
{
    Settings settings(office.database);
    REQUIRE(act(*office.workbook, [&] { return settings.set(u"availability.leave"_s, u"block"_s); }));
    const qint64 id = valueOf(settings.all()).first().id.value;
    REQUIRE(shown.page.reveal({Settings::table, id}));
    const TableHands list(shown.page, u"settings"_s);
    CHECK(list.text(id, u"Value"_s) == u"Is not invited"_s);

    list.type(id, u"Value"_s, u"Is only told"_s);
    CHECK(settings.text(u"availability.leave"_s) == u"warn"_s);
    CHECK(list.text(id, u"Value"_s) == u"Is only told"_s);
    list.type(id, u"Value"_s, u"warn"_s);
    CHECK(list.refusal().contains(u"warn"_s));
    CHECK(settings.text(u"availability.leave"_s) == u"warn"_s);
}

TEST_CASE_METHOD(DirectoryFixture, "an order is read and set by names, and kept as codes", "[directory]")
{
    Settings settings(office.database);
    const QString tie = u"evaluation.tie_order"_s;
    REQUIRE(act(*office.workbook, [&] { return settings.set(tie, u"solved\u3001adopted"_s); }));
    const qint64 id = valueOf(settings.all()).first().id.value;
    REQUIRE(shown.page.reveal({Settings::table, id}));
    const TableHands list(shown.page, u"settings"_s);
    CHECK(list.text(id, u"Value"_s) == u"suggestions solved\u3001times that reports were adopted"_s);

    list.type(id, u"Value"_s, u"activities attended, suggestions solved"_s);
    CHECK(settings.text(tie) == u"attended\u3001solved"_s);
    list.type(id, u"Value"_s, u"solved"_s);
    CHECK(list.refusal().contains(u"solved"_s));
    list.type(id, u"Value"_s, u"times that reports were adopted\u3001times that reports were adopted"_s);
    CHECK(list.refusal().contains(u"twice"_s));
    CHECK(settings.text(tie) == u"attended\u3001solved"_s);

    const QStringList offered = list.cell(id, u"Value"_s).data(ui::ChoicesRole).toStringList();
    CHECK(offered.size() == 5);
    CHECK(offered.contains(u"longest not a pioneer\u3001activities attended\u3001suggestions solved"_s));
    list.type(id, u"Value"_s, {});
    CHECK(settings.text(tie).isEmpty());
}

TEST_CASE_METHOD(DirectoryFixture, "the dictionary reveals each kind of its records, and catches up when seen",
                 "[directory]")
{
    CHECK(ui::DirectoryPage::face().records.contains(DirectoryRepository::table));
    CHECK(ui::DirectoryPage::face().records.contains(Settings::table));
    CHECK_FALSE(ui::DirectoryPage::face().records.contains(MemberRepository::table));
    CHECK(shown.page.reveal({DirectoryRepository::table, seeds.value}));
    CHECK(shown.page.current() == ui::RecordRef {DirectoryRepository::table, seeds.value});
    CHECK_FALSE(shown.page.reveal({DirectoryRepository::table, 999}));

    shown.page.hide();
    static_cast<void>(office.word(WordList::Region, u"西县"_s));
    CHECK(item(0)->text(2) == u"3"_s);
    shown.page.show();
    CHECK(item(0)->text(2) == u"4"_s);
    CHECK(regions().column(u"Name"_s).size() == 4);
}
