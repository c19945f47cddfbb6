#include "tests/support/storagethings.h"

#include <QCryptographicHash>
#include <QProcess>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A workbook of 200 things, closed again.
struct OpeningFixture {
    QTemporaryDir folder;
    QString path = folder.filePath(u"document.lianxin"_s);

    OpeningFixture()
    {
        const auto workbook = aWorkbookOfThings(path);
        Things things(workbook->database());
        succeed(workbook->perform(u"Fill"_s, [&]() -> Result<void> {
            for (int count = 0; count < 200; ++count)
                valueOf(things.insert({.name = QString(200, u'x')}));
            return {};
        }));
    }

    /// Opens the document, which must be refused and left as it is.
    Error refusal() const
    {
        const QByteArray before = bytesOf(path);
        const QStringList files = QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        const auto refused = openThings(path);
        REQUIRE_FALSE(refused);
        CHECK(bytesOf(path) == before);
        CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == files);
        return refused.error();
    }

    /// Changes the header at `place`.
    void patch(int place, const QByteArray &bytes) const
    {
        QByteArray content = bytesOf(path);
        content.replace(place, bytes.size(), bytes);
        writeFile(path, content);
    }
};

/// Root may do anything, so for a while we are somebody else.
struct AsNobody {
    AsNobody() { REQUIRE((geteuid() != 0 || seteuid(65534) == 0)); }
    ~AsNobody()
    {
        if (getuid() == 0 && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)
};

} // namespace

TEST_CASE_METHOD(OpeningFixture, "creating refuses a file that is there", "[storage]")
{
    const QByteArray before = bytesOf(path);

    const auto refused = Workbook::create(path, u"Tester"_s, thingSteps());

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Storage);
    CHECK(refused.error().message == u"There is a file of this name already."_s);
    CHECK(bytesOf(path) == before);
}

TEST_CASE_METHOD(OpeningFixture, "opening a file that is missing makes nothing", "[storage]")
{
    const QString missing = folder.filePath(u"missing.lianxin"_s);

    CHECK(openThings(missing).error().kind == ErrorKind::NotFound);
    CHECK_FALSE(QFile::exists(missing));
}

TEST_CASE("a document that cannot be made leaves no file", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"document.lianxin"_s);
    const QTemporaryDir steps;
    copyStorageSteps(steps.path());
    writeFile(steps.filePath(u"0003_bad.sql"_s), "INSERT INTO missing VALUES (1);");

    CHECK(Workbook::create(path, u"Tester"_s, steps.path()).error().kind == ErrorKind::Storage);
    CHECK(QDir(folder.path()).isEmpty());
    CHECK(Workbook::create(u"/nowhere/at/all"_s, u"Tester"_s).error().kind == ErrorKind::Storage);
}

TEST_CASE_METHOD(OpeningFixture, "a name with marks that an address would not take is a name", "[storage]")
{
    const QString odd = folder.filePath(u"2024年 50%25? #1 & 'a'.lianxin"_s);
    aWorkbookOfThings(odd);

    CHECK(QFile::exists(odd));
    CHECK(valueOf(openThings(odd))->path() == odd);
}

TEST_CASE_METHOD(OpeningFixture, "a file that is not ours is refused and not touched", "[storage]")
{
    const QByteArray whole = bytesOf(path);
    SECTION("it is empty")
    {
        writeFile(path, {});
    }
    SECTION("it is one byte")
    {
        writeFile(path, "S");
    }
    SECTION("it is cut off amid the header")
    {
        writeFile(path, whole.left(60));
    }
    SECTION("it is noise")
    {
        QByteArray noise;
        for (int block = 0; block < 300; ++block)
            noise += QCryptographicHash::hash(QByteArray::number(block), QCryptographicHash::Sha256);
        writeFile(path, noise);
    }
    SECTION("it is another program's database")
    {
        patch(68, QByteArray::fromHex("00000007"));
    }
    SECTION("it is a database of no program")
    {
        patch(68, QByteArray(4, '\0'));
    }
    const Error error = refusal();
    CHECK(error.kind == ErrorKind::Unusable);
    CHECK(error.message == u"This is not a file of this program."_s);
}

TEST_CASE_METHOD(OpeningFixture, "what is no plain file is refused", "[storage]")
{
    CHECK(openThings(folder.path()).error().kind == ErrorKind::Unusable);
    const QString pipe = folder.filePath(u"pipe"_s);
    REQUIRE(mkfifo(pipe.toUtf8().constData(), 0600) == 0);
    CHECK(openThings(pipe).error().kind == ErrorKind::Unusable);
}

TEST_CASE_METHOD(OpeningFixture, "a damaged file is refused and not touched", "[storage]")
{
    const QByteArray whole = bytesOf(path);
    REQUIRE(whole.size() > 40000);
    SECTION("it is cut off at a page")
    {
        writeFile(path, whole.left(GENERATE(1, 2, 3, 5, 8) * 4096));
    }
    SECTION("it is cut off within a page")
    {
        writeFile(path, whole.chopped(100));
    }
    SECTION("pages are overwritten")
    {
        patch(static_cast<int>(whole.size()) - 4 * 4096, QByteArray(4 * 4096, '\xff'));
    }
    const Error error = refusal();
    CHECK(error.kind == ErrorKind::Unusable);
    CHECK(error.message == u"This file is damaged."_s);
}

TEST_CASE_METHOD(OpeningFixture, "a file of a newer program is refused and not touched", "[storage]")
{
    patch(60, QByteArray::fromHex("00000004"));

    const Error error = refusal();
    CHECK(error.kind == ErrorKind::Unusable);
    CHECK(error.message == u"This file was written by a newer version of the program."_s);
}

TEST_CASE_METHOD(OpeningFixture, "a file that is open cannot be opened again, and may be once it is closed",
                 "[storage]")
{
    auto first = valueOf(openThings(path));
    for (int attempts = 0; attempts < 2; ++attempts) { // looking at the file does not drop the lock
        const auto second = openThings(path);
        REQUIRE_FALSE(second);
        CHECK(second.error().kind == ErrorKind::Unusable);
        CHECK(second.error().message == u"This file is in use, perhaps in another window."_s);
    }
    first.reset();
    CHECK(openThings(path).has_value());
}

TEST_CASE_METHOD(OpeningFixture, "a file that may not be written is refused", "[storage]")
{
    REQUIRE(chmod(folder.path().toUtf8().constData(), 0755) == 0);
    REQUIRE(chmod(path.toUtf8().constData(), 0444) == 0);
    REQUIRE(chmod(thingSteps().toUtf8().constData(), 0755) == 0);
    const AsNobody nobody;

    const auto refused = openThings(path);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Storage);
    CHECK(refused.error().message == u"This file cannot be opened for writing."_s);
}

TEST_CASE_METHOD(OpeningFixture, "a file that was moved, replaced or removed under us takes no more writing",
                 "[storage]")
{
    const auto workbook = valueOf(openThings(path));
    Things things(workbook->database());
    SECTION("moved")
    {
        REQUIRE(QFile::rename(path, path + u".old"_s));
    }
    SECTION("removed")
    {
        REQUIRE(QFile::remove(path));
    }
    SECTION("replaced")
    {
        REQUIRE(QProcess::execute(u"cp"_s, {path, path + u".new"_s}) == 0);
        REQUIRE(QProcess::execute(u"mv"_s, {path + u".new"_s, path}) == 0);
    }

    const auto refused = workbook->perform(u"Add"_s, [&] { return things.insert({}); });

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Storage);
    CHECK(valueOf(things.all()).size() == 200);
}
