#include "core/storage/backup.h"
#include "core/storage/check.h"
#include "tests/support/content.h"
#include "tests/support/storagethings.h"

#include <QElapsedTimer>
#include <QProcess>

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A workbook of things on disk, and a process that writes into it.
struct FaultFixture {
    QTemporaryDir folder;
    QString path = folder.filePath(u"document.lianxin"_s);
    std::mt19937 random {5};

    FaultFixture()
    {
        aWorkbookOfThings(path);
        valueOf(openThings(path)); // for the day's backup
    }

    int upTo(int end) { return std::uniform_int_distribution(0, end - 1)(random); }

    /// Starts the writer; its answers are in `writer` line by line.
    void start(QProcess &writer, const QStringList &more = {}) const
    {
        writer.start(QStringLiteral(FAULT_WRITER), QStringList {path, thingSteps()} + more);
        REQUIRE(writer.waitForStarted());
        REQUIRE(writer.waitForReadyRead(20000));
    }

    /// How many actions the writer said were done, without a line cut off.
    static int acknowledged(const QByteArray &said)
    {
        return static_cast<int>(said.left(said.lastIndexOf('\n') + 1).count("done "));
    }

    /// The file holds whole pairs only, and is sound. Returns how many.
    int wholePairs() const
    {
        const auto workbook = valueOf(openThings(path));
        CHECK(workbook->check().isEmpty());
        const QString half = u"(SELECT substr(name, instr(name, ' ')) AS number FROM thing GROUP BY number"
                             " HAVING count(*) % 2 = 1)"_s;
        const qint64 things = countOf(workbook->database(), u"thing"_s);
        const qint64 actions = countOf(workbook->database(), u"action WHERE kind = 'do'"_s);
        CHECK(things == 2 * actions);
        CHECK(countOf(workbook->database(), u"change"_s) == things);
        CHECK(countOf(workbook->database(), u"open_action"_s) == 0);
        CHECK(countOf(workbook->database(), half) == 0);
        return static_cast<int>(actions);
    }
};

} // namespace

TEST_CASE_METHOD(FaultFixture, "whoever is killed has lost nothing that was done, 30 times over", "[faults]")
{
    int before = 0;
    for (int round = 0; round < 30; ++round) {
        QProcess writer;
        start(writer);
        QElapsedTimer timer;
        timer.start();
        const int life = 1 + upTo(120);
        while (timer.elapsed() < life)
            writer.waitForReadyRead(1);
        writer.kill();
        REQUIRE(writer.waitForFinished());

        const int done = acknowledged(writer.readAllStandardOutput());
        const int there = wholePairs();
        INFO("round " << round << ": " << done << " done, " << there - before << " there");
        CHECK(done > 0);
        CHECK(there - before >= done);
        CHECK(there - before <= done + 1); // one may be committed and not yet told
        before = there;
    }
}

TEST_CASE_METHOD(FaultFixture, "a full disk is told, and loses nothing that was done", "[faults]")
{
    const qint64 size = QFileInfo(path).size();
    int before = 0;
    for (const int room : {0, 1000, 4096, 9000, 20000, 40000, 70000, 150000}) {
        QProcess writer;
        start(writer, {QString::number(size + room)});
        REQUIRE(writer.waitForFinished());
        const QByteArray said = writer.readAllStandardOutput();

        INFO("room " << room << ": " << said.right(80).toStdString());
        CHECK(writer.exitStatus() == QProcess::NormalExit);
        CHECK(writer.exitCode() == 1);
        CHECK(said.contains("\nfailed ") + said.startsWith("failed ") == 1);
        const int done = acknowledged(said);
        if (done > 0 || before > 0) {
            const int there = wholePairs();
            CHECK(there - before == done);
            before = there;
        } else {
            CHECK(openThings(path).has_value());
        }
    }
    CHECK(before > 10);
}

TEST_CASE_METHOD(FaultFixture, "a backup that finds no room leaves the good ones and no draft", "[faults]")
{
    {
        QProcess writer;
        start(writer);
        while (QFileInfo(path).size() < 200000)
            writer.waitForReadyRead(10);
        writer.kill();
        REQUIRE(writer.waitForFinished());
    }
    const QList<Backup> before = backupsOf(path);
    REQUIRE(before.size() == 1);
    REQUIRE(QFile::rename(before.first().path, backupFolderOf(path) + u"/2020-01-01 000000-000.lianxin"_s));

    QProcess writer; // opens, wants the day's backup, finds no room for it, and goes on
    start(writer, {QString::number(100000)});
    writer.kill();
    REQUIRE(writer.waitForFinished());

    REQUIRE(backupsOf(path).size() == 1);
    CHECK(valueOf(check(backupsOf(path).first().path)).isEmpty());
    CHECK(QDir(backupFolderOf(path)).entryList(QDir::Files).size() == 1);
    CHECK(wholePairs() > 0);
}

TEST_CASE_METHOD(FaultFixture, "a second program is refused while the first one lives, and no longer", "[faults]")
{
    QProcess first;
    start(first);
    for (int attempts = 0; attempts < 5; ++attempts)
        CHECK(openThings(path).error().kind == ErrorKind::Unusable);
    QProcess second;
    start(second);
    REQUIRE(second.waitForFinished());
    CHECK(second.readAllStandardOutput().startsWith("refused This file is in use"));

    first.kill();
    REQUIRE(first.waitForFinished());
    QElapsedTimer timer;
    timer.start();
    CHECK(openThings(path).has_value());
    CHECK(timer.elapsed() < 5000);
}

TEST_CASE_METHOD(FaultFixture, "a copy made while the file is written is sound or refused", "[faults]")
{
    QProcess writer;
    start(writer);
    int good = 0;
    for (int round = 0; round < 30; ++round) {
        const QByteArray saidBefore = writer.readAllStandardOutput();
        const QString copy = folder.filePath(u"copy %1.lianxin"_s.arg(round));
        REQUIRE(QProcess::execute(u"cp"_s, {path, copy}) == 0);
        writer.waitForReadyRead(5);
        if (const auto opened = openThings(copy)) {
            ++good;
            CHECK((*opened)->check().isEmpty());
        }
    }
    writer.kill();
    REQUIRE(writer.waitForFinished());
    CHECK(good > 0);
}
