#include "core/storage/check.h"

#include "tests/support/builders.h"
#include "tests/support/storagethings.h"

#include <QRandomGenerator>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A workbook of things on disk, and a way to alter it behind our back.
struct CheckFixture {
    QTemporaryDir folder;
    QString path = folder.filePath(u"document.lianxin"_s);

    CheckFixture() { fillThings(path, 60); }

    /// Runs `sql` as any other program can, without our guards in the way.
    void tamper(const char *sql) const
    {
        sqlite3 *connection = nullptr;
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &connection) == SQLITE_OK);
        char *message = nullptr;
        sqlite3_exec(connection, sql, nullptr, nullptr, &message);
        const std::string failure = message == nullptr ? "" : message;
        sqlite3_free(message);
        sqlite3_close(connection);
        REQUIRE(failure.empty());
    }

    QList<Finding> findings() const { return valueOf(check(path)); }

    QList<qint64> alteredActions() const
    {
        QList<qint64> rows;
        for (const Finding &finding : findings())
            if (finding.table == "action"_L1)
                rows.append(finding.row);
        return rows;
    }
};

} // namespace

TEST_CASE_METHOD(CheckFixture, "nothing is found in a sound file", "[storage][check]")
{
    const QByteArray before = bytesOf(path);
    CHECK(findings().isEmpty());
    CHECK(check(valueOf(openThings(path))->database()).isEmpty());
    CHECK(bytesOf(path) == before);
}

TEST_CASE_METHOD(CheckFixture, "a history that was altered is named by its first action", "[storage][check]")
{
    const auto [sql, action] = GENERATE(table<const char *, qint64>({
        {"UPDATE action SET label = 'fill' WHERE id = 2", 2},
        {"UPDATE action SET performed_by = 'tester' WHERE id = 3", 3},
        {"UPDATE action SET performed_at = replace(performed_at, 'T', 't') WHERE id = 3", 3},
        {"UPDATE action SET kind = 'redo' WHERE id = 4", 4},
        {"UPDATE action SET undoes = 3 WHERE id = 4", 4},
        {"UPDATE change SET fields = replace(fields, 'Zoe', 'zoe') WHERE action = 3", 3},
        {"UPDATE change SET row_id = row_id + 1 WHERE action = 4 AND id = (SELECT max(id) FROM change)", 4},
        {"UPDATE change SET table_name = 'thinG' WHERE action = 3", 3},
        {"UPDATE change SET kind = 'delete' WHERE action = 3", 3},
        {"UPDATE change SET action = 3 WHERE id = (SELECT min(id) FROM change WHERE action = 4)", 3},
        {"UPDATE change SET id = 1000000 WHERE id = (SELECT min(id) FROM change)", 2},
        {"UPDATE seal SET hash = hash", 0},
        {"UPDATE seal SET hash = zeroblob(32) WHERE action = 2", 2},
        {"DELETE FROM change WHERE action = 3", 3},
        {"DELETE FROM seal WHERE action = 4", 4},
        {"INSERT INTO change (action, table_name, row_id, kind) VALUES (2, 'thing', 1, 'insert')", 2},
    }));
    INFO(sql);
    tamper("DROP TRIGGER action_is_never_updated; DROP TRIGGER change_is_never_updated;"
           "DROP TRIGGER change_is_never_deleted; DROP TRIGGER seal_is_never_updated;"
           "DROP TRIGGER seal_is_never_deleted; DROP TRIGGER change_is_of_the_open_action;");
    REQUIRE(alteredActions().isEmpty());
    tamper(sql);
    CHECK(alteredActions() == (action == 0 ? QList<qint64>() : QList<qint64> {action}));
}

TEST_CASE_METHOD(CheckFixture, "one flipped byte of a label, an image or a seal is found", "[storage][check]")
{
    const QByteArray sound = bytesOf(path);
    const auto flip = [&](const QByteArray &text, int within) {
        const auto place = sound.indexOf(text);
        REQUIRE(place > 0);
        QByteArray altered = sound;
        altered[place + within] = static_cast<char>(altered[place + within] ^ 0x01);
        writeFile(path, altered);
    };
    const auto seals =
        valueOf(valueOf(openThings(path))->database().select(u"SELECT hash FROM seal"_s, {}, [](const Row &row) {
            return row.bytes(u"hash"_s);
        }));

    flip("doRename", 3);
    CHECK(alteredActions() == QList<qint64> {3});
    flip("doRemove parts", 5);
    CHECK(alteredActions() == QList<qint64> {4});
    flip("\"Zoe\"", 1);
    CHECK(alteredActions() == QList<qint64> {3});
    for (int action = 1; action <= 4; ++action) {
        flip(seals.at(action - 1), QRandomGenerator::global()->bounded(32));
        CHECK(alteredActions() == QList<qint64> {action});
    }
}

TEST_CASE_METHOD(CheckFixture, "a reference to nothing is found with its row", "[storage][check]")
{
    tamper("DROP TRIGGER guard_thing_delete; DELETE FROM thing WHERE id = 7;");

    const auto found = findings();

    CHECK(found.contains({u"part"_s, 13, u"This row refers to a row of thing that is not there."_s}));
    CHECK(found.contains({u"part"_s, 14, u"This row refers to a row of thing that is not there."_s}));
    CHECK(found.contains({{}, 0, u"A guard of the history is missing: guard_thing_delete"_s}));
    CHECK(found.contains({u"thing"_s, 7, u"This row was removed outside the program."_s}));
    CHECK(found.size() == 4);
}

TEST_CASE_METHOD(CheckFixture, "a row altered behind the history's back is named", "[storage][check]")
{
    const auto [sql, row, what] = GENERATE(table<const char *, qint64, const char *>({
        {"UPDATE thing SET name = 'Zoë' WHERE id = 1", 1, "altered"},
        {"UPDATE thing SET name = X'00' || name WHERE id = 1", 1, "altered"},
        {"DELETE FROM thing WHERE id = 7", 7, "removed"},
    }));
    INFO(sql);
    tamper(QByteArray("DROP TRIGGER guard_thing_update; DROP TRIGGER guard_thing_delete; ") + sql);
    int named = 0;
    for (const Finding &finding : findings())
        named += static_cast<int>(
            finding
            == Finding {u"thing"_s, row, u"This row was %1 outside the program."_s.arg(QLatin1StringView(what))});
    CHECK(named == 1);
}

TEST_CASE("rows are as the history left them after any use: undone, restored, with bytes and without",
          "[storage][check]")
{
    const auto workbook = aWorkbookOfThings();
    Database &database = workbook->database();
    Things things(database);
    const auto run = [&](const QString &sql) { valueOf(act(*workbook, [&] { return database.run(sql); })); };
    for (int number = 0; number < 5; ++number)
        valueOf(act(*workbook, [&] { return things.insert({.name = u"\u6d4b \"%1\""_s.arg(number)}); }));
    run(u"UPDATE thing SET bytes = x'00ff', note = 'a''b' WHERE id < 4"_s);
    run(u"UPDATE thing SET bytes = NULL, weight = 7 WHERE id = 2"_s);
    run(u"DELETE FROM thing WHERE id IN (3, 4)"_s);
    CHECK(workbook->check().isEmpty());
    succeed(workbook->undo());
    CHECK(workbook->check().isEmpty());
    succeed(workbook->undo());
    succeed(workbook->redo());
    CHECK(workbook->check().isEmpty());
}

TEST_CASE_METHOD(CheckFixture, "a guard that was disarmed is missing", "[storage][check]")
{
    tamper("DROP TRIGGER guard_part_update; DROP TRIGGER seal_is_never_updated;"
           "CREATE TRIGGER guard_part_update BEFORE UPDATE ON part BEGIN SELECT 1; END;");

    const auto found = findings();

    CHECK(found.size() == 2);
    CHECK(found.contains({{}, 0, u"A guard of the history is missing: guard_part_update"_s}));
    CHECK(found.contains({{}, 0, u"A guard of the history is missing: seal_is_never_updated"_s}));
}

TEST_CASE_METHOD(CheckFixture, "damaged pages are found, whichever they are", "[storage][check]")
{
    const QByteArray sound = bytesOf(path);
    const auto pages = sound.size() / 4096;
    REQUIRE(pages > 12);
    for (qsizetype page = 1; page < pages; ++page) { // the first one makes the file another program's
        QByteArray altered = sound;
        altered.replace(page * 4096, 4096, QByteArray(4096, '\xa5'));
        writeFile(path, altered);
        INFO("page " << page);
        CHECK_FALSE(findings().isEmpty());
    }
}

TEST_CASE_METHOD(CheckFixture, "a file that is cut off, foreign or in use is told", "[storage][check]")
{
    SECTION("cut off")
    {
        writeFile(path, bytesOf(path).chopped(4096));
        REQUIRE_FALSE(findings().isEmpty());
        CHECK(findings().first().what.startsWith("This file is damaged."_L1));
    }
    SECTION("foreign")
    {
        writeFile(path, "no database");
        CHECK(check(path).error().kind == ErrorKind::Unusable);
    }
    SECTION("in use")
    {
        const auto workbook = valueOf(openThings(path));
        CHECK(check(path).error().message == u"This file is in use, perhaps in another window."_s);
    }
    SECTION("missing")
    {
        CHECK(check(path + u"x"_s).error().kind == ErrorKind::NotFound);
    }
}
