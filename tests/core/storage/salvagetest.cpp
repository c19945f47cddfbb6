#include "core/storage/salvage.h"

#include "core/storage/check.h"
#include "tests/support/content.h"
#include "tests/support/storagethings.h"

#include <QSet>

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr int pageSize = 4096;
constexpr char tableLeaf = 13; // the kind of page, in its first byte
constexpr char indexLeaf = 10;

/// A workbook of 3,000 things, and what it held when it was sound.
struct SalvageFixture {
    QTemporaryDir folder;
    QString path = folder.filePath(u"document.lianxin"_s);
    QString rescued = folder.filePath(u"rescued.lianxin"_s);
    QByteArray sound;
    QStringList rows;
    std::mt19937 random {11};

    SalvageFixture()
    {
        fillThings(path, 3000);
        sound = bytesOf(path);
        rows = contentOf(*valueOf(Database::inspect(path)));
    }

    int upTo(qsizetype end) { return std::uniform_int_distribution(0, static_cast<int>(end) - 1)(random); }

    /// The pages of a kind but the first page, which holds the header.
    QList<int> pagesOf(char kind) const
    {
        QList<int> pages;
        for (int page = 1; page < sound.size() / pageSize; ++page)
            if (sound.at(page * pageSize) == kind)
                pages.append(page);
        return pages;
    }

    /// Overwrites `count` pages of a kind with noise.
    void destroy(char kind, int count)
    {
        QByteArray bytes = sound;
        QList<int> pages = pagesOf(kind);
        for (; count > 0; --count) {
            const int page = pages.takeAt(upTo(pages.size()));
            for (int place = 0; place < pageSize; ++place)
                bytes[page * pageSize + place] = static_cast<char>(upTo(256));
            bytes[page * pageSize] = static_cast<char>(0x80 | upTo(128)); // no kind of page
        }
        writeFile(path, bytes);
    }

    /// Puts `content` in the place of the page at which the tree of `table` begins.
    void replaceRootOf(const QString &table, const QByteArray &content)
    {
        QList<qint64> roots;
        succeed(
            valueOf(Database::inspect(path))
                ->forEachRow(u"SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = '%1'"_s.arg(table),
                             {}, [&](const Row &row) { roots.append(row.integer(u"rootpage"_s)); }));
        REQUIRE(roots.size() == 1);
        QByteArray bytes = sound;
        writeFile(path, bytes.replace((roots.first() - 1) * pageSize, pageSize, content));
    }

    static RescuedTable of(const QString &table, const QList<RescuedTable> &report)
    {
        for (const RescuedTable &one : report)
            if (one.table == table)
                return one;
        FAIL("no report of " << table.toStdString());
        return {};
    }

    /// What came back; each row as it was.
    QStringList saved() const
    {
        const auto workbook = valueOf(openThings(rescued));
        const QStringList content = contentOf(workbook->database());
        const QSet<QString> before(rows.cbegin(), rows.cend());
        for (const QString &row : content)
            if (!before.contains(row))
                FAIL_CHECK("a wrong row: " << row.toStdString());
        return content;
    }
};

} // namespace

TEST_CASE_METHOD(SalvageFixture, "of a sound file everything comes back", "[storage][salvage]")
{
    const auto report = valueOf(salvage(path, rescued, thingSteps()));

    CHECK(saved() == rows);
    CHECK((of(u"thing"_s, report) == RescuedTable {u"thing"_s, 3000, 0}));
    CHECK((of(u"part"_s, report) == RescuedTable {u"part"_s, 5998, 0}));
    CHECK((of(u"action"_s, report) == RescuedTable {u"action"_s, 4, 0}));
    CHECK(bytesOf(path) == sound);
    CHECK(valueOf(check(rescued)).isEmpty());
}

TEST_CASE_METHOD(SalvageFixture, "what a new workbook comes with gives way to what the office made of it",
                 "[storage][salvage]")
{
    const QString office = folder.filePath(u"office.lianxin"_s);
    QStringList held;
    {
        const auto workbook = valueOf(Workbook::create(office, u"Clerk"_s));
        CHECK(valueOf(workbook->perform(u"Give all a week more"_s,
                                        [&] {
                                            return workbook->database().run(
                                                u"UPDATE deadline_rule SET days = days + 7, revision = revision + 1"_s);
                                        }))
              == 4);
        held = contentOf(workbook->database());
        REQUIRE(held.filter(u"handling"_s).size() > 0);
    }
    for (const RescuedTable &table : valueOf(salvage(office, rescued))) {
        INFO(table.table.toStdString());
        CHECK(table.lost == 0);
    }
    CHECK(contentOf(*valueOf(Database::inspect(rescued))) == held);
    CHECK(valueOf(check(rescued)).isEmpty()); // what search finds, too
}

TEST_CASE_METHOD(SalvageFixture, "what a new workbook comes with stays where the office's own cannot be read",
                 "[storage][salvage]")
{
    const bool wasChanged = GENERATE(true, false);
    path = folder.filePath(u"office.lianxin"_s);
    const QString sql = u"SELECT task || ' ' || days || ' ' || working AS line FROM deadline_rule ORDER BY id"_s;
    const auto deadlines = [&] {
        return QStringList(valueOf(
            valueOf(Database::inspect(rescued))->select(sql, {}, [](const Row &row) { return row.text(u"line"_s); })));
    };
    {
        const auto workbook = valueOf(Workbook::create(path, u"Clerk"_s));
        if (wasChanged)
            valueOf(workbook->perform(u"Give all a week more"_s, [&] {
                return workbook->database().run(u"UPDATE deadline_rule SET days = days + 7, revision = revision + 1"_s);
            }));
    }
    sound = bytesOf(path);
    replaceRootOf(u"deadline_rule"_s, QByteArray(pageSize, '\xff'));
    const RescuedTable lost = of(u"deadline_rule"_s, valueOf(salvage(path, rescued)));
    CHECK(lost.saved == 0);
    CHECK(lost.lost == 4);
    CHECK_FALSE(lost.perhapsMore);
    CHECK(deadlines() == QStringList {u"receipt 5 1"_s, u"handling 30 1"_s, u"second 15 1"_s, u"writing 15 1"_s});
    REQUIRE(QFile::remove(rescued));

    writeFile(path, sound); // the office has none, and that can be read
    {
        const auto workbook = valueOf(Workbook::open(path, u"Clerk"_s));
        valueOf(workbook->perform(u"Remove all"_s,
                                  [&] { return workbook->database().run(u"DELETE FROM deadline_rule"_s); }));
    }
    valueOf(salvage(path, rescued));
    CHECK(deadlines().isEmpty());
}

TEST_CASE_METHOD(SalvageFixture, "all rows but those of the destroyed pages come back, and no wrong ones",
                 "[storage][salvage]")
{
    for (int round = 0; round < 8; ++round) {
        const int pages = 1 + upTo(4);
        destroy(tableLeaf, pages);
        const QByteArray damaged = bytesOf(path);
        REQUIRE_FALSE(valueOf(check(path)).isEmpty());

        const auto report = valueOf(salvage(path, rescued, thingSteps()));

        const qsizetype mostOnAPage = 180; // of parts, the shortest rows
        INFO("round " << round << ", " << pages << " pages");
        const QStringList content = saved();
        CHECK(content.size() >= rows.size() - pages * mostOnAPage);
        const qint64 lost = of(u"thing"_s, report).lost + of(u"part"_s, report).lost;
        CHECK(content.size() + lost >= rows.size());
        CHECK(content.size() + lost <= rows.size() + 2); // the last thing's parts were removed before
        CHECK(bytesOf(path) == damaged);
        REQUIRE(QFile::remove(rescued));
    }
}

TEST_CASE_METHOD(SalvageFixture, "a destroyed index costs no row", "[storage][salvage]")
{
    destroy(indexLeaf, 5);

    valueOf(salvage(path, rescued, thingSteps()));

    CHECK(saved() == rows);
    CHECK(valueOf(check(rescued)).isEmpty());
}

TEST_CASE_METHOD(SalvageFixture, "a rescued workbook goes on, but undo stops at the rescue", "[storage][salvage]")
{
    destroy(tableLeaf, 2);
    valueOf(salvage(path, rescued, thingSteps()));

    const auto workbook = valueOf(openThings(rescued));

    CHECK_FALSE(workbook->backupProblem().has_value());
    CHECK(workbook->undoText().isEmpty());
    CHECK(valueOf(workbook->actions(1)).first().label == u"Rescued from a damaged file"_s);
    const Thing added = valueOf(workbook->perform(u"Add"_s, [&] { return Things(workbook->database()).insert({}); }));
    CHECK(added.id.value == 3001); // lost ids are not given again
    succeed(workbook->undo());
}

TEST_CASE_METHOD(SalvageFixture, "a rescued workbook with lost references can be brought up to date",
                 "[storage][salvage]")
{
    destroy(tableLeaf, 12);
    valueOf(salvage(path, rescued, thingSteps()));
    const auto broken = valueOf(check(rescued));
    REQUIRE_FALSE(broken.isEmpty());
    const QTemporaryDir steps;
    copyStorageSteps(steps.path());
    REQUIRE(QFile::copy(thingSteps() + u"/0003_things.sql"_s, steps.filePath(u"0003_things.sql"_s)));
    writeFile(steps.filePath(u"0004_colour.sql"_s), "ALTER TABLE thing ADD COLUMN colour TEXT;");

    CHECK(valueOf(Workbook::open(rescued, u"Tester"_s, steps.path()))->check() == broken);
}

TEST_CASE_METHOD(SalvageFixture, "a file that was cut off gives what is left of it", "[storage][salvage]")
{
    writeFile(path, sound.left(sound.size() / 2 / pageSize * pageSize));

    const auto report = valueOf(salvage(path, rescued, thingSteps()));

    CHECK(saved().size() > rows.size() / 4);
    CHECK(of(u"thing"_s, report).lost > 0);
    CHECK(of(u"thing"_s, report).saved + of(u"thing"_s, report).lost <= 3001);
}

TEST_CASE_METHOD(SalvageFixture, "a table whose first page is gone is told as lost, row by row", "[storage][salvage]")
{
    const QByteArray emptyLeaf = QByteArray::fromHex("0d000000001000") + QByteArray(pageSize - 7, '\0');
    for (const QByteArray &content : {emptyLeaf, QByteArray(pageSize, '\0'), QByteArray(pageSize, '\xff')}) {
        replaceRootOf(u"thing"_s, content);
        const auto report = valueOf(salvage(path, rescued, thingSteps()));
        CHECK((of(u"thing"_s, report) == RescuedTable {u"thing"_s, 0, 3000, false}));
        CHECK((of(u"part"_s, report) == RescuedTable {u"part"_s, 5998, 0, false}));
        REQUIRE(QFile::remove(rescued));
    }
}

TEST_CASE_METHOD(SalvageFixture, "what was lost with the history is never told as nothing", "[storage][salvage]")
{
    const QByteArray emptyLeaf = QByteArray::fromHex("0d000000001000") + QByteArray(pageSize - 7, '\0');
    replaceRootOf(u"change"_s, emptyLeaf);
    const auto changes = of(u"change"_s, valueOf(salvage(path, rescued, thingSteps())));
    CHECK(changes.saved == 0);
    CHECK(changes.lost > 0);
    REQUIRE(QFile::remove(rescued));

    replaceRootOf(u"action"_s, emptyLeaf);
    const auto actions = of(u"action"_s, valueOf(salvage(path, rescued, thingSteps())));
    CHECK(actions.saved == 0);
    CHECK(actions.lost == 4);
}

TEST_CASE_METHOD(SalvageFixture, "a rescue takes no other file's place, and leaves none when it cannot begin",
                 "[storage][salvage]")
{
    SECTION("there is a file already")
    {
        writeFile(rescued, "mine");
        CHECK(salvage(path, rescued, thingSteps()).error().kind == ErrorKind::Storage);
        CHECK(bytesOf(rescued) == "mine");
    }
    SECTION("the beginning is lost")
    {
        writeFile(path, QByteArray(pageSize, '\0') + sound.mid(pageSize));
        CHECK(salvage(path, rescued, thingSteps()).error().kind == ErrorKind::Unusable);
        CHECK_FALSE(QFile::exists(rescued));
    }
    SECTION("the file is in use")
    {
        const auto workbook = valueOf(openThings(path));
        CHECK(salvage(path, rescued, thingSteps()).error().kind == ErrorKind::Unusable);
        CHECK_FALSE(QFile::exists(rescued));
    }
}
