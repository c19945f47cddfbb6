#include "app/lianxin/startoptions.h"

#include "tests/support/printing.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

Result<StartOptions> asked(const QStringList &words)
{
    return readStartOptions(QStringList {u"lianxin"_s} + words);
}

QString refusal(const QStringList &words)
{
    const auto options = asked(words);
    REQUIRE_FALSE(options);
    CHECK(options.error().kind == ErrorKind::Invalid);
    return options.error().message;
}

struct Ended {
    int code = -1;
    QString out;
    QString err;
};

/// The real program, called with `words`.
Ended program(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(LIANXIN_PROGRAM), words);
    REQUIRE(process.waitForFinished(50'000));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

TEST_CASE("options are understood in both forms", "[start]")
{
    const auto options =
        valueOf(asked({u"--theme=dark"_s, u"--size"_s, u"1024x768"_s, u"--scale=2"_s, u"a.lianxin"_s}));
    CHECK(options.theme == ui::Theme::Dark);
    CHECK((options.size == QSize(1024, 768)));
    CHECK(options.file == u"a.lianxin"_s);
    CHECK(options.gallery.isEmpty());
    CHECK(earlyOption({u"lianxin"_s, u"--scale=2"_s}, u"scale"_s) == u"2"_s);
    CHECK(earlyOption({u"lianxin"_s, u"--scale"_s, u"1.5"_s}, u"scale"_s) == u"1.5"_s);
    CHECK(earlyOption({u"lianxin"_s, u"--scale"_s}, u"scale"_s).isEmpty());
    CHECK_FALSE(valueOf(asked({})).theme);
}

TEST_CASE("wrong options are told in a sentence that names them", "[start]")
{
    CHECK(refusal({u"--foo"_s}).contains("foo"_L1));
    CHECK(refusal({u"--theme"_s, u"pink"_s}).contains("pink"_L1));
    CHECK(refusal({u"--scale=9"_s}).contains(u'9'));
    CHECK(refusal({u"--scale"_s, u"nan"_s}).contains("nan"_L1));
    for (const QString &size : {u"1366"_s, u"axb"_s, u"10x10"_s, u"-5x900"_s, u"1366x768x2"_s})
        CHECK(refusal({u"--size="_s + size}).contains(size));
    CHECK(refusal({u"a.lianxin"_s, u"b.lianxin"_s}).contains("one workbook"_L1));
    CHECK(refusal({u"--gallery="_s}).contains("--gallery"_L1));
    CHECK_FALSE(refusal({u"--gallery"_s}).isEmpty());
}

TEST_CASE("the program ends with the exit that the contract promises", "[start]")
{
    CHECK(program({u"--foo"_s}).code == 2);
    CHECK(program({u"--lang"_s, u"tlh"_s}).err.contains("tlh"_L1));
    const Ended help = program({u"--help"_s});
    CHECK(help.code == 0);
    CHECK(help.out.contains(u"工作簿"_s));
    CHECK(program({u"--help"_s, u"--lang=en"_s}).out.contains("The workbook to open."_L1));
    CHECK(program({u"--version"_s}).out.startsWith("lianxin "_L1));
}

TEST_CASE("pictures of a file that is missing or damaged are refused", "[start]")
{
    const QTemporaryDir folder;
    const QString damaged = folder.filePath(u"damaged.lianxin"_s);
    QFile file(damaged);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write("this is no workbook");
    file.close();
    const QString pictures = folder.filePath(u"pictures"_s);
    const Ended refused = program({u"--gallery"_s, pictures, damaged});
    CHECK(refused.code == 4);
    CHECK_FALSE(refused.err.isEmpty());
    CHECK_FALSE(QFile::exists(pictures));
    CHECK(program({u"--gallery"_s, pictures, folder.filePath(u"none.lianxin"_s)}).code == 3);
}

TEST_CASE("a window of its own is opened only when asked for", "[start]")
{
    CHECK_FALSE(valueOf(asked({u"a.lianxin"_s})).alone);
    CHECK(valueOf(asked({u"--new"_s, u"a.lianxin"_s})).alone);
}
