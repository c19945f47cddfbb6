#include "core/directory/directoryrepository.h"

#include "core/directory/enterpriserepository.h"
#include "core/directory/settings.h"
#include "core/directory/startingwords.h"
#include "core/directory/wordfile.h"
#include "tests/support/office.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(Office, "a word of a list is stored with every field", "[directory]")
{
    DirectoryRepository words(database);
    DirectoryEntry first;
    first.name = u"沾化区"_s;
    const DirectoryEntry second {.id = {},
                                 .revision = 0,
                                 .list = WordList::Sector,
                                 .name = u"教育界"_s,
                                 .meaning = u"x"_s,
                                 .kind = u"县市区"_s,
                                 .code = u"371603"_s,
                                 .parent = word(WordList::Party, u"甲"_s),
                                 .position = 7,
                                 .confirmed = false,
                                 .validFrom = {2024, 1, 1},
                                 .validTo = {2024, 12, 31},
                                 .aliases = {u"沾化县"_s, u"沾化"_s},
                                 .keywords = {u"教师"_s, u"学校"_s}};
    checkRepository(*workbook, words, first, second);
}

TEST_CASE_METHOD(Office, "an enterprise is stored with every field", "[directory]")
{
    EnterpriseRepository enterprises(database);
    Enterprise first;
    first.name = u"甲公司"_s;
    const Enterprise second {.id = {},
                             .revision = 0,
                             .name = u"乙公司"_s,
                             .kind = word(WordList::PartnerKind, u"企业"_s),
                             .region = word(WordList::Region, u"东县"_s),
                             .industry = u"纺织"_s,
                             .scale = u"员工860人"_s,
                             .contact = u"王五"_s,
                             .phone = u"1"_s,
                             .note = u"n"_s,
                             .custom = {{customField(CustomRecord::Enterprise, u"信用代码"_s).id, u"91"_s}}};
    checkRepository(*workbook, enterprises, first, second);
}

TEST_CASE_METHOD(Office, "a setting is stored, changed and read as text or number", "[directory]")
{
    Settings settings(database);
    checkRepository(*workbook, settings, Setting {{}, 0, u"a"_s, u"1"_s}, Setting {{}, 0, u"b"_s, u"2"_s});
    succeed(act(*workbook, [&] { return settings.set(u"pairing.quiet_months"_s, u"4"_s); }));
    succeed(act(*workbook, [&] { return settings.set(u"pairing.quiet_months"_s, u"5"_s); }));
    CHECK(settings.number(u"pairing.quiet_months"_s, 3) == 5);
    CHECK(settings.number(u"never.set"_s, 3) == 3);
    CHECK(settings.text(u"never.set"_s).isEmpty());
}

TEST_CASE_METHOD(Office, "a word is found by its name or an alias, whatever its spaces and width", "[directory]")
{
    DirectoryEntry entry;
    entry.list = WordList::Region;
    entry.name = u"东平市"_s;
    entry.aliases = {u"东平县"_s};
    DirectoryRepository words(database);
    const auto id = valueOf(act(*workbook, [&] { return words.insert(entry); })).id;
    const Directory directory = valueOf(readDirectory(database));

    CHECK(directory.find(WordList::Region, u"东　平市"_s) == id);
    CHECK(directory.find(WordList::Region, u"东平县"_s) == id);
    CHECK_FALSE(directory.find(WordList::Sector, u"东平县"_s).isStored());
    CHECK(directory.name(id) == u"东平市"_s);
    CHECK(directory.name({}).isEmpty());
    const EntryId other = word(WordList::Sector, u"教育"_s);
    CHECK(valueOf(readDirectory(database)).namesOf(QList<EntryId> {other, id}) == QStringList {u"教育"_s, u"东平市"_s});
    CHECK(directory.namesOf(QList<EntryId>()).isEmpty());
}

TEST_CASE("the lineage of a word leads from itself to the top of its tree, and ends in a circle", "[directory]")
{
    QList<DirectoryEntry> words(4);
    for (qint64 id = 1; id <= 4; ++id)
        words[id - 1].id = {id};
    words[0].parent = {2}; // 1 below 2 below 3; 4 below itself
    words[1].parent = {3};
    words[3].parent = {4};
    const Directory directory(words);
    CHECK(directory.lineage({1}) == QList<EntryId> {{1}, {2}, {3}});
    CHECK(directory.lineage({3}) == QList<EntryId> {{3}});
    CHECK(directory.lineage({4}) == QList<EntryId> {{4}});
    CHECK(directory.lineage({}).isEmpty());
    words[2].parent = {1};
    CHECK(Directory(words).lineage({2}) == QList<EntryId> {{2}, {3}, {1}});
}

TEST_CASE_METHOD(Office, "the same word stands once in a list, and may stand in another", "[directory]")
{
    DirectoryRepository words(database);
    DirectoryEntry entry;
    entry.name = u"其他"_s;
    valueOf(act(*workbook, [&] { return words.insert(entry); }));
    CHECK_FALSE(act(*workbook, [&] { return words.insert(entry); }));
    entry.list = WordList::Sector;
    CHECK(act(*workbook, [&] { return words.insert(entry); }));
}

TEST_CASE_METHOD(Office, "a word that a record uses cannot be removed", "[directory]")
{
    Member ann = member(u"安"_s);
    ann.home = word(WordList::Region, u"东县"_s);
    MemberRepository members(database);
    valueOf(act(*workbook, [&] { return members.update(ann); }));
    DirectoryRepository words(database);
    CHECK(act(*workbook, [&] { return words.remove(ann.home); }).error().kind == ErrorKind::Conflict);
}

TEST_CASE_METHOD(Office, "the starting words give every closed list a word for each of its codes", "[directory]")
{
    succeed(addStartingWords(*workbook));
    const Directory directory = valueOf(readDirectory(database));
    CHECK(directory.find(WordList::Depth, u"精"_s).isStored());
    CHECK(directory.meaning(directory.find(WordList::Office, u"副主席"_s)) == u"presidium"_s);
    for (const char *code : {"local", "specialist", "volunteer", "substitute"})
        CHECK_FALSE(directory.word(WordList::Channel, QString::fromLatin1(code)).isEmpty());
    for (const char *code : {"city", "province", "nation"})
        CHECK_FALSE(directory.word(WordList::Level, QString::fromLatin1(code)).isEmpty());

    const auto words = valueOf(DirectoryRepository(database).all());
    succeed(addStartingWords(*workbook)); // again: nothing is added, nothing was done
    CHECK(workbook->undoText().isEmpty()); // a workbook without them would be of no use
    succeed(workbook->undo());
    CHECK(valueOf(DirectoryRepository(database).all()) == words);
}

TEST_CASE_METHOD(Office, "an older workbook gets the settings that came since, once, and keeps what was emptied",
                 "[directory]")
{
    Settings settings(database);
    succeed(act(*workbook, [&] { return settings.set(u"report.addressee"_s, {}); }));
    succeed(act(*workbook, [&] { return settings.set(u"visit.end"_s, u"11:00"_s); }));
    succeed(addMissingSettings(*workbook));
    CHECK(settings.text(u"report.most_words"_s) == startingSetting(u"report.most_words"_s));
    CHECK(settings.text(u"visit.bus_order"_s) == u"strokes"_s);
    CHECK(settings.text(u"report.addressee"_s).isEmpty());
    CHECK(settings.text(u"visit.end"_s) == u"11:00"_s);
    const auto actions = valueOf(workbook->actions(100)).size();
    succeed(addMissingSettings(*workbook));
    CHECK(valueOf(workbook->actions(100)).size() == actions);
}

TEST_CASE("the program brings phrases of needs for common specialties, each of them once", "[directory]")
{
    const auto lines = valueOf(readWordFile(u"directory/keywords.tsv"_s, 2));
    QStringList specialties;
    for (const QStringList &fields : lines) {
        specialties.append(fields.at(0));
        QStringList phrases = startingKeywords(fields.at(0));
        CHECK_FALSE(phrases.isEmpty());
        CHECK(phrases.removeDuplicates() == 0);
    }
    CHECK(specialties.removeDuplicates() == 0);
    CHECK(startingKeywords(u"占星"_s).isEmpty());
}
