#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/sqlite.h"
#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr int beforeRecipients = 22;

/// A file of the version before, with letters and a cycle of numbers.
struct OlderFile {
    std::unique_ptr<Database> database = valueOf(Database::create(u":memory:"_s));

    OlderFile()
    {
        valueOf(migrate(*database, releasedMigrations, beforeRecipients));
        succeed(sqlite::stopRecording(*database)); // no action writes what is there
        for (const QString &sql :
             {u"INSERT INTO directory_entry (id, list, name, meaning) VALUES (1, 'unit', 'Road Bureau', ''), "
              "(2, 'region', 'North', ''), (3, 'result_class', 'A', 'solved')"_s,
              u"INSERT INTO activity (id, plan_year, number, state, region) VALUES (1, 2024, 1, 'planned', 2)"_s,
              u"INSERT INTO activity_unit (activity, position, unit) VALUES (1, 0, 1)"_s,
              u"INSERT INTO issued_letter (paper, activity, recipient, version, issued_on, content) VALUES "
              "('unit-letter', 1, 'Road Bureau', 1, '2024-03-20', '{}'), "
              "('unit-letter', 1, 'A host', 1, '2024-03-20', '{}'), "
              "('county-letter', 1, 'North', 1, '2024-03-20', '{}'), "
              "('group-notice', 1, 'Members', 1, '2024-03-20', '{}')"_s,
              u"INSERT INTO number_cycle (name, pattern) VALUES ('联络函', '{号}')"_s,
              u"INSERT INTO number_cycle_paper (number_cycle, position, paper) VALUES (1, 0, 'unit-letter')"_s})
            run(sql);
    }

    void run(const QString &sql) const
    {
        REQUIRE(database->atomically([&] { return database->run(sql); }));
    }
    void upgrade() const { valueOf(migrate(*database)); }
    [[nodiscard]] QStringList answers(const QString &sql) const
    {
        return valueOf(database->select(sql, {}, [](const Row &row) { return row.text(u"answer"_s); }));
    }
    [[nodiscard]] QStringList numberedPapers() const
    {
        return answers(u"SELECT paper AS answer FROM number_cycle_paper ORDER BY position"_s);
    }
};

} // namespace

TEST_CASE_METHOD(OlderFile, "letters of an older file are known by the directory, or as those of the group",
                 "[documents]")
{
    upgrade();
    CHECK(answers(u"SELECT ifnull(unit, '') || ':' || code AS answer FROM issued_letter ORDER BY id"_s)
          == QStringList {u"1:"_s, u":"_s, u"2:"_s, u":group"_s});
}

TEST_CASE_METHOD(OlderFile, "an older file numbers the letters that a new one does, and explains its results",
                 "[documents]")
{
    upgrade();
    CHECK(numberedPapers() == QStringList {u"unit-letter"_s, u"county-letter"_s, u"transfer-letter"_s});
    CHECK(answers(u"SELECT name AS answer FROM directory_alias WHERE entry = 3"_s) == QStringList {u"已解决或采纳"_s});
}

TEST_CASE_METHOD(OlderFile, "what the office has edited of its numbers and results stays", "[documents]")
{
    run(u"UPDATE number_cycle SET revision = 2"_s);
    run(u"UPDATE directory_entry SET revision = 2 WHERE id = 3"_s);
    upgrade();
    CHECK(numberedPapers() == QStringList {u"unit-letter"_s});
    CHECK(answers(u"SELECT name AS answer FROM directory_alias"_s).isEmpty());
}
