#include "tests/support/content.h"
#include "tests/support/storagethings.h"

#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <sys/fsuid.h>
#endif

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A workbook of things on disk, closed.
struct ReadingFixture {
    QTemporaryDir folder;
    QString path = folder.filePath(u"台账 2024.lianxin"_s);

    ReadingFixture() { fillThings(path, 50); }

    Result<std::unique_ptr<Workbook>> read() const { return Workbook::openForReading(path, thingSteps()); }
    static QStringList namesIn(Workbook &workbook)
    {
        QStringList names;
        for (const Thing &thing : valueOf(Things(workbook.database()).all()))
            names.append(thing.name);
        return names;
    }
    static Result<Thing> add(Workbook &workbook, const QString &name)
    {
        return workbook.perform(u"Add "_s + name, [&] { return Things(workbook.database()).insert({.name = name}); });
    }
};

#ifdef Q_OS_LINUX
/// While it lives, files are opened with the rights of nobody in particular.
struct ReadingAsNobody {
    ReadingAsNobody()
    {
        ::setfsgid(65534);
        ::setfsuid(65534);
    }
    ~ReadingAsNobody()
    {
        ::setfsuid(::geteuid());
        ::setfsgid(::getegid());
    }
    Q_DISABLE_COPY_MOVE(ReadingAsNobody)
};
#endif

} // namespace

TEST_CASE_METHOD(ReadingFixture, "what another holds is read as its last action left it, and cannot be changed",
                 "[storage][reading]")
{
    const auto holder = valueOf(openThings(path));
    valueOf(add(*holder, u"Newest"_s));
    REQUIRE(openThings(path).error().kind == ErrorKind::Unusable);

    const auto copy = valueOf(read());
    CHECK(copy->isReadOnly());
    CHECK(copy->path() == path);
    CHECK(namesIn(*copy) == namesIn(*holder));
    CHECK(copy->check().isEmpty());

    const auto refused = add(*copy, u"Mine"_s);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == ErrorKind::Unusable);
    CHECK_FALSE(refused.error().message.isEmpty());
    CHECK(copy->undoText().isEmpty());
    CHECK_FALSE(namesIn(*copy).contains(u"Mine"_s));
}

TEST_CASE_METHOD(ReadingFixture, "a copy for reading neither follows nor hinders the one who works",
                 "[storage][reading]")
{
    const auto holder = valueOf(openThings(path));
    const auto copy = valueOf(read());
    valueOf(add(*holder, u"Later"_s)); // its locks are as they were
    CHECK(Workbook::isInUse(path));
    CHECK_FALSE(namesIn(*copy).contains(u"Later"_s));
    CHECK(namesIn(*valueOf(read())).contains(u"Later"_s));
}

TEST_CASE_METHOD(ReadingFixture, "a copy for reading can be backed up, but not over what it was copied from",
                 "[storage][reading]")
{
    const auto copy = valueOf(read());
    CHECK(valueOf(copy->backUp(QDateTime::currentDateTime())).isEmpty());
    CHECK_FALSE(copy->backupTo(path).has_value());
    succeed(copy->backupTo(folder.filePath(u"other.lianxin"_s)));
    CHECK(namesIn(*valueOf(openThings(folder.filePath(u"other.lianxin"_s)))) == namesIn(*copy));
}

TEST_CASE_METHOD(ReadingFixture, "amid an action of another the file is read as it was before that, or not at all",
                 "[storage][reading]")
{
    const auto holder = valueOf(openThings(path));
    const bool isLarge = GENERATE(false, true); // so much that it is written to the file before it is committed
    valueOf(holder->perform(u"Add"_s, [&]() -> Result<int> {
        Things things(holder->database());
        for (int number = 0; number < (isLarge ? 4000 : 1); ++number)
            valueOf(things.insert({.name = u"Uncommitted"_s + QString(isLarge ? 1000 : 0, u'x')}));
        const auto copy = read();
        CHECK(copy.has_value() == !isLarge);
        if (copy)
            CHECK_FALSE(namesIn(**copy).contains(u"Uncommitted"_s));
        else
            CHECK(copy.error().kind == ErrorKind::Unusable);
        return 0;
    }));
    CHECK(namesIn(*valueOf(read())).last().startsWith(u"Uncommitted"_s));
}

TEST_CASE_METHOD(ReadingFixture, "reading leaves the file and its folder as they were", "[storage][reading]")
{
    const QByteArray before = bytesOf(path);
    const QStringList entries = QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden);
    {
        const auto copy = valueOf(read());
        CHECK_FALSE(add(*copy, u"Mine"_s).has_value());
    }
    CHECK(bytesOf(path) == before);
    CHECK(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden) == entries);
}

TEST_CASE_METHOD(ReadingFixture, "what a crash left amid an action is read as it was before, and left as it is",
                 "[storage][reading]")
{
    const QString crashed = folder.filePath(u"crashed.lianxin"_s);
    const QString journal = u"-journal"_s;
    QStringList before;
    {
        const auto holder = valueOf(openThings(path));
        before = namesIn(*holder);
        valueOf(holder->perform(u"Add"_s, [&]() -> Result<int> {
            Things things(holder->database());
            for (int number = 0; number < 4000; ++number) // more than is kept in memory
                valueOf(things.insert({.name = u"Uncommitted"_s + QString(1000, u'x')}));
            writeFile(crashed, bytesOf(path));
            writeFile(crashed + journal, bytesOf(path + journal));
            return 0;
        }));
    }
    const auto left = std::pair(bytesOf(crashed), bytesOf(crashed + journal));
    REQUIRE(left.second.size() > 1000);

    CHECK_FALSE(Workbook::isInUse(crashed));
    CHECK(namesIn(*valueOf(Workbook::openForReading(crashed, thingSteps()))) == before);
    CHECK(std::pair(bytesOf(crashed), bytesOf(crashed + journal)) == left);
}

TEST_CASE_METHOD(ReadingFixture, "what is damaged or missing is refused for reading too", "[storage][reading]")
{
    writeFile(path, bytesOf(path).left(3 * 4096));
    CHECK(read().error().kind == ErrorKind::Unusable);
    writeFile(path, "not a workbook");
    CHECK(read().error().kind == ErrorKind::Unusable);
    REQUIRE(QFile::remove(path));
    CHECK(read().error().kind == ErrorKind::NotFound);
}

#ifdef Q_OS_LINUX
TEST_CASE_METHOD(ReadingFixture, "a file that may not be written is refused for work, and read all the same",
                 "[storage][reading]")
{
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7555));
    QFile::setPermissions(path, QFile::Permissions(0x4444));
    QFile::setPermissions(thingSteps(), QFile::Permissions(0x7555));
    for (const QFileInfo &step : QDir(thingSteps()).entryInfoList(QDir::Files))
        QFile::setPermissions(step.filePath(), QFile::Permissions(0x6444));
    const ReadingAsNobody nobody;
    CHECK(openThings(path).error().kind == ErrorKind::Storage);
    const auto copy = valueOf(read());
    CHECK(namesIn(*copy).size() == 50);
}
#endif
