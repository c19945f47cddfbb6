#include "core/storage/searchindex.h"

#include "core/storage/check.h"
#include "core/storage/migrator.h"
#include "tests/support/builders.h"
#include "tests/support/office.h"
#include "tests/support/storagethings.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

QList<RecordRef> rowsWith(Database &database, const QString &word)
{
    QList<RecordRef> found;
    for (const IndexEntry &entry : valueOf(indexEntries(database, {{word, {}, {}}}, IndexField::Anywhere, 100)))
        found.append(entry.row);
    return found;
}

bool finds(Database &database, const QString &word)
{
    return !rowsWith(database, word).isEmpty();
}

/// The engine's own look at the index, beside ours at its rows.
void checkIndex(Database &database)
{
    CHECK(valueOf(indexFindings(database)).isEmpty());
    CHECK(database.run(u"INSERT INTO search_text (search_text) VALUES ('integrity-check')"_s).has_value());
}

Enterprise called(const QString &name)
{
    Enterprise enterprise;
    enterprise.name = name;
    return enterprise;
}

/// Adds, renames, notes and removes enterprises at random, several in one action, and takes back.
struct RandomOffice : Office {
    std::mt19937 random {5};
    EnterpriseRepository enterprises {database};

    int upTo(int end) { return std::uniform_int_distribution(0, end - 1)(random); }

    void change()
    {
        const QList<Enterprise> all = valueOf(enterprises.all());
        if (all.size() < 3 || upTo(3) == 0) {
            valueOf(enterprises.insert(called(u"企业%1"_s.arg(upTo(1'000'000)))));
            return;
        }
        Enterprise one = all.at(upTo(static_cast<int>(all.size())));
        if (upTo(3) == 0) {
            succeed(enterprises.remove(one.id));
            return;
        }
        one.note = u"备注，第%1次"_s.arg(upTo(100));
        valueOf(enterprises.update(one));
    }

    void doSomething()
    {
        const auto done = act(*workbook, [this]() -> Result<void> {
            for (int left = 1 + upTo(4); left > 0; --left)
                change();
            return upTo(8) == 0 ? Result<void>(Error {ErrorKind::Invalid, u"changed the mind"_s, {}}) : Result<void>();
        });
        (void)done.has_value();
    }
};

} // namespace

TEST_CASE_METHOD(Office, "words are found as they stand, Chinese within a sentence, letters by their beginning",
                 "[storage][search]")
{
    Enterprise one = called(u"Green Valley 第2农场"_s);
    one.note = u"老旧小区停车，收费难。ＧＤＰ增长 12.5%"_s;
    EnterpriseRepository enterprises(database);
    valueOf(act(*workbook, [&] { return enterprises.insert(one); }));

    for (const QString &word : u"停车|老旧小区|green|val|gdp|ｇｄ|Green Valley|农场|第2|2|12.5|旧"_s.split(u'|')) {
        INFO(word.toStdString());
        CHECK(finds(database, word));
    }
    for (const QString &word : u"车收|小停|alley|停车难|6"_s.split(u'|')) {
        INFO(word.toStdString());
        CHECK_FALSE(finds(database, word));
    }
    CHECK(finds(database, u"停车，收费"_s));
}

TEST_CASE_METHOD(Office, "signs of the engine's language are words like others", "[storage][search]")
{
    enterprise(u"AND \"quoted\" (one)"_s);
    for (const QString &word : u"and|\"quoted\"|(one)|one*|quoted\" OR x|NEAR(|title : x|-one|^and|'"_s.split(u'|')) {
        INFO(word.toStdString());
        CHECK(indexEntries(database, {{word, {}, {}}}, IndexField::Anywhere, 10).has_value());
    }
    CHECK(finds(database, u"and"_s));
    CHECK_FALSE(finds(database, u"quoted\" OR \"one"_s));
}

TEST_CASE_METHOD(RandomOffice, "the index follows each action, undone and redone", "[storage][search]")
{
    for (int steps = 0; steps < 200; ++steps) {
        switch (upTo(4)) {
        case 0:
            (void)workbook->undo().has_value();
            break;
        case 1:
            (void)workbook->redo().has_value();
            break;
        default:
            doSomething();
        }
        REQUIRE(valueOf(indexFindings(database)).isEmpty());
    }
    checkIndex(database);
}

TEST_CASE_METHOD(Office, "a record is found under what another one is called now", "[storage][search]")
{
    Member ann = member(u"Ann"_s);
    const Enterprise farm = enterprise(u"Farm"_s);
    valueOf(act(*workbook, [&] {
        return database.run(
            u"INSERT INTO pairing (number, member, partner, started_on) VALUES (7, :m, :e, '2024-01-02')"_s,
            {{u":m"_s, ann.id.value}, {u":e"_s, farm.id.value}});
    }));
    ann.name = u"Zoe"_s;
    MemberRepository members(database);
    valueOf(act(*workbook, [&] { return members.update(ann); }));

    CHECK_FALSE(finds(database, u"ann"_s));
    CHECK(rowsWith(database, u"zoe"_s).contains(RecordRef {u"pairing"_s, 1}));
    succeed(workbook->undo());
    CHECK(rowsWith(database, u"ann"_s).contains(RecordRef {u"pairing"_s, 1}));
    checkIndex(database);
}

TEST_CASE("a file of an old version is searched after its upgrade", "[storage][search]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"document.lianxin"_s);
    const QTemporaryDir steps;
    copyStorageSteps(steps.path(), 14);
    {
        const auto workbook = valueOf(Workbook::create(path, u"Tester"_s, steps.path()));
        MemberRepository members(workbook->database());
        Member ann;
        ann.name = u"张玉山"_s;
        valueOf(act(*workbook, [&] { return members.insert(ann); }));
        CHECK(valueOf(indexFindings(workbook->database())).isEmpty());
    }
    const auto workbook = valueOf(Workbook::open(path, u"Tester"_s));
    CHECK(finds(workbook->database(), u"玉山"_s));
    checkIndex(workbook->database());
}

TEST_CASE("an index out of step is found, keeps nobody from working, and is mended when the file is opened",
          "[storage][search]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"document.lianxin"_s);
    {
        const auto workbook = aWorkbook(path);
        EnterpriseRepository enterprises(workbook->database());
        valueOf(act(*workbook, [&] { return enterprises.insert(called(u"农场"_s)); }));
        const QString harm = GENERATE(u"DELETE FROM search_entry"_s, u"UPDATE search_entry SET title = 'x'"_s,
                                      u"UPDATE search_entry SET body = body || 'x'"_s, u"DELETE FROM search_state"_s);
        REQUIRE(workbook->database().run(harm).has_value());
        CHECK(workbook->check().size() == 1);
        valueOf(act(*workbook, [&] { return enterprises.insert(called(u"林场"_s)); }));
    }
    const auto workbook = valueOf(Workbook::open(path, u"Tester"_s));
    CHECK(workbook->check().isEmpty());
    CHECK(finds(workbook->database(), u"农场"_s));
    CHECK(finds(workbook->database(), u"林场"_s));
    checkIndex(workbook->database());
}

TEST_CASE("opening a file whose index is in step does not write to it", "[storage][search]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"document.lianxin"_s);
    {
        const auto workbook = aWorkbook(path);
        EnterpriseRepository enterprises(workbook->database());
        valueOf(act(*workbook, [&] { return enterprises.insert(called(u"农场"_s)); }));
    }
    const QByteArray before = bytesOf(path);
    valueOf(Workbook::open(path, u"Tester"_s));
    CHECK(bytesOf(path) == before);
}

TEST_CASE_METHOD(Office, "text that is no UTF-8 is stored and indexed as far as it can be read", "[storage][search]")
{
    const Enterprise farm = enterprise(u"Farm"_s);
    const QString bytes = GENERATE(u"6F616B20F7BFBFBF20656C6D"_s, u"6F616B20F4BFBFBF20656C6D"_s,
                                   u"6F616B20E4410A656C6D"_s, u"6F616B20EDA08020656C6D"_s, u"6F616B20FF20656C6DE4BD"_s);
    valueOf(act(*workbook, [&] {
        return database.run(u"UPDATE enterprise SET note = CAST(x'%1' AS TEXT) WHERE id = :id"_s.arg(bytes),
                            {{u":id"_s, farm.id.value}});
    }));
    CHECK(finds(database, u"oak"_s));
    CHECK(finds(database, u"elm"_s));
}
