#include "core/storage/backup.h"

#include "core/storage/check.h"
#include "tests/support/content.h"
#include "tests/support/storagethings.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const QDateTime today(QDate(2024, 5, 6), QTime(9, 0));

/// A workbook of things on disk, closed, without any copy.
struct BackupFixture {
    QTemporaryDir folder;
    QString path = folder.filePath(u"台账 2024.lianxin"_s);

    BackupFixture() { fillThings(path, 50); }

    std::unique_ptr<Workbook> open(const QDateTime &now = today) const
    {
        return valueOf(Workbook::open(path, u"Tester"_s, thingSteps(), now));
    }
    static void add(Workbook &workbook, const QString &name)
    {
        valueOf(workbook.perform(u"Add "_s + name, [&] { return Things(workbook.database()).insert({.name = name}); }));
    }
    QStringList content() const { return contentAt(path); }
    static QStringList contentAt(const QString &file) { return contentOf(*valueOf(Database::inspect(file))); }
    QStringList leftovers() const
    {
        return QDir(folder.path()).entryList({u"*.part"_s, u"*-journal"_s}, QDir::Files)
            + QDir(backupFolderOf(path)).entryList({u"*.part"_s, u"*-journal"_s}, QDir::Files);
    }
    /// Damages what is open or not, without a word to SQLite.
    static void damage(const QString &file)
    {
        QByteArray bytes = bytesOf(file);
        bytes.replace(bytes.size() - 3 * 4096, 3 * 4096, QByteArray(3 * 4096, '\xa5'));
        writeFile(file, bytes);
    }
};

} // namespace

TEST_CASE_METHOD(BackupFixture, "opening backs the document up once a day", "[storage][backup]")
{
    open(today);
    REQUIRE(backupsOf(path).size() == 1);
    CHECK((backupsOf(path).first().at == today));
    open(today.addSecs(23 * 3600));
    CHECK(backupsOf(path).size() == 1);
    open(today.addDays(1));
    CHECK(backupsOf(path).size() == 2);

    for (const Backup &backup : backupsOf(path)) {
        CHECK(valueOf(check(backup.path)).isEmpty());
        CHECK(contentAt(backup.path) == content());
    }
    CHECK(leftovers().isEmpty());
}

TEST_CASE_METHOD(BackupFixture, "a document in memory needs no backup", "[storage][backup]")
{
    CHECK(valueOf(aWorkbookOfThings()->backUp(today)).isEmpty());
}

TEST_CASE_METHOD(BackupFixture, "a document is backed up before its schema changes, or else stays as it is",
                 "[storage][backup]")
{
    const QTemporaryDir steps;
    copyStorageSteps(steps.path());
    REQUIRE(QFile::copy(thingSteps() + u"/0003_things.sql"_s, steps.filePath(u"0003_things.sql"_s)));
    writeFile(steps.filePath(u"0004_colour.sql"_s), "ALTER TABLE thing ADD COLUMN colour TEXT;");
    const QStringList before = content();
    open(today);

    SECTION("it is backed up, today's copy or not")
    {
        valueOf(Workbook::open(path, u"Tester"_s, steps.path(), today.addSecs(60)));
        REQUIRE(backupsOf(path).size() == 2);
        CHECK(contentAt(backupsOf(path).first().path) == before);
        CHECK(content() != before);
    }
    SECTION("it cannot be backed up")
    {
        REQUIRE(QDir(backupFolderOf(path)).removeRecursively());
        writeFile(backupFolderOf(path), "in the way");
        CHECK(Workbook::open(path, u"Tester"_s, steps.path(), today).error().kind == ErrorKind::Storage);
        CHECK(content() == before);
    }
}

TEST_CASE_METHOD(BackupFixture, "a day's backup that fails is told, and the document opens", "[storage][backup]")
{
    writeFile(backupFolderOf(path), "in the way");

    const auto workbook = open();

    REQUIRE(workbook->backupProblem().has_value());
    CHECK(workbook->backupProblem()->message == u"The folder for backups cannot be made."_s);
}

TEST_CASE_METHOD(BackupFixture, "old copies are removed after a new one, other files are not", "[storage][backup]")
{
    for (int day = 0; day < 60; ++day)
        open(today.addDays(day));
    writeFile(backupFolderOf(path) + u"/notes.txt"_s, "mine");
    writeFile(backupFolderOf(path) + u"/keep.lianxin"_s, "mine");
    open(today.addDays(60));

    CHECK(backupsOf(path).size() < 2 + 1 + 12 + 10 + 9);
    CHECK((backupsOf(path).first().at == today.addDays(60)));
    CHECK(QFile::exists(backupFolderOf(path) + u"/notes.txt"_s));
    CHECK(QFile::exists(backupFolderOf(path) + u"/keep.lianxin"_s));
}

TEST_CASE_METHOD(BackupFixture, "an unsound copy is never kept", "[storage][backup]")
{
    const QString target = folder.filePath(u"copy.lianxin"_s);
    auto workbook = open();
    succeed(workbook->backupTo(target));
    const QByteArray good = bytesOf(target);
    valueOf(workbook->database().run(u"DROP TRIGGER seal_is_never_updated"_s));
    valueOf(workbook->database().run(u"UPDATE seal SET hash = zeroblob(32) WHERE action = 3"_s));

    const auto refused = workbook->backupTo(target);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Unusable);
    CHECK(bytesOf(target) == good);
    CHECK(workbook->backUp(today.addDays(1)).error().kind == ErrorKind::Unusable);
    CHECK(backupsOf(path).size() == 1);
    workbook.reset();
    CHECK(leftovers().isEmpty());
}

TEST_CASE_METHOD(BackupFixture, "a copy replaces an older copy, and nothing else", "[storage][backup]")
{
    const QString target = folder.filePath(u"copy.lianxin"_s);
    const auto workbook = open();
    succeed(workbook->backupTo(target));
    add(*workbook, u"Zed"_s);
    succeed(workbook->backupTo(target));
    CHECK(contentAt(target) == contentOf(workbook->database()));

    writeFile(folder.filePath(u"letter.docx"_s), "words");
    CHECK(workbook->backupTo(folder.filePath(u"letter.docx"_s)).error().kind == ErrorKind::Storage);
    CHECK(workbook->backupTo(path).error().kind == ErrorKind::Storage);
    const auto inUse = valueOf(openThings(target));
    CHECK(workbook->backupTo(target).error().kind == ErrorKind::Unusable);
    CHECK(workbook->backupTo(u"/nowhere/at/all"_s).error().kind == ErrorKind::Storage);
}

TEST_CASE_METHOD(BackupFixture, "restoring brings the copy back, and can be taken back itself", "[storage][backup]")
{
    open(today);
    const QString backup = backupsOf(path).first().path;
    const QStringList then = content();
    add(*open(today), u"Zed"_s);
    const QStringList now = content();

    const QString kept = valueOf(restore(backup, path, today.addSecs(60)));
    CHECK(content() == then);
    CHECK(contentAt(kept) == now);
    CHECK(open(today.addSecs(90))->undoText() == u"Remove parts"_s);

    valueOf(restore(kept, path, today.addSecs(120)));
    CHECK(content() == now);
    CHECK(leftovers().isEmpty());
}

TEST_CASE_METHOD(BackupFixture, "a copy is restored where there was no document", "[storage][backup]")
{
    open(today);
    const QString target = folder.filePath(u"new.lianxin"_s);

    CHECK(valueOf(restore(backupsOf(path).first().path, target, today)).isEmpty());
    CHECK(contentAt(target) == content());
    CHECK(restore(folder.filePath(u"missing"_s), target, today).error().kind == ErrorKind::NotFound);
}

TEST_CASE_METHOD(BackupFixture, "a damaged document is kept as it is when a copy takes its place", "[storage][backup]")
{
    open(today);
    const QStringList before = content();
    damage(path);
    const QByteArray damaged = bytesOf(path);

    const QString kept = valueOf(restore(backupsOf(path).first().path, path, today));

    CHECK(bytesOf(kept) == damaged);
    CHECK(content() == before);
}

TEST_CASE_METHOD(BackupFixture, "restoring refuses a bad copy and a document in use or not ours", "[storage][backup]")
{
    open(today);
    const QString backup = backupsOf(path).first().path;
    SECTION("the copy is damaged")
    {
        damage(backup);
        const QByteArray before = bytesOf(path);
        CHECK(restore(backup, path, today).error().kind == ErrorKind::Unusable);
        CHECK(bytesOf(path) == before);
    }
    SECTION("the document is in use")
    {
        const auto workbook = open(today);
        CHECK(restore(backup, path, today).error().kind == ErrorKind::Unusable);
        add(*workbook, u"Zed"_s); // and still ours
    }
    SECTION("something else is there")
    {
        const QString letter = folder.filePath(u"letter.docx"_s);
        writeFile(letter, "words");
        CHECK(restore(backup, letter, today).error().kind == ErrorKind::Unusable);
        CHECK(bytesOf(letter) == "words");
    }
    CHECK(leftovers().isEmpty());
}
