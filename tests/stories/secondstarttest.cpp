// The real program, started twice.
#include "core/documents/newoffice.h"
#include "core/storage/workbook.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr int longEnough = 20'000; // ms

/// A user with two workbooks, and the programs that he starts.
struct StartFixture {
    QTemporaryDir home;
    QString a = make(u"a.lianxin"_s);
    QString b = make(u"b.lianxin"_s);
    std::vector<std::unique_ptr<QProcess>> started;

    ~StartFixture()
    {
        for (const auto &program : started) {
            program->kill();
            program->waitForFinished(longEnough);
        }
    }
    StartFixture() = default;
    Q_DISABLE_COPY_MOVE(StartFixture)

    QString make(const QString &name) const
    {
        const QString path = home.filePath(name);
        const auto workbook = valueOf(Workbook::create(path, u"Tester"_s));
        succeed(fillNew(*workbook));
        return path;
    }
    QProcess &start(const QStringList &words)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u".config"_s));
        started.push_back(std::make_unique<QProcess>());
        QProcess &program = *started.back();
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(home.path());
        program.start(QStringLiteral(LIANXIN_PROGRAM), words);
        REQUIRE(program.waitForStarted());
        return program;
    }
    static bool isOpened(const QString &path)
    {
        return QTest::qWaitFor([&] { return Workbook::isInUse(path); }, longEnough);
    }
    bool isRemembered(const QString &path) const
    {
        const QString file = home.filePath(u".config/lianxin/lianxin.conf"_s);
        return QTest::qWaitFor([&] { return QSettings(file, QSettings::IniFormat).value(u"recent/open"_s) == path; },
                               longEnough);
    }
    static bool isClosed(const QString &path)
    {
        return QTest::qWaitFor([&] { return !Workbook::isInUse(path); }, longEnough);
    }
    static void kill(QProcess &program) // without a farewell
    {
        program.kill();
        REQUIRE(program.waitForFinished(longEnough));
    }
};

} // namespace

TEST_CASE_METHOD(StartFixture, "a second start gives its file to the window that is open, and ends", "[start]")
{
    QProcess &first = start({a});
    REQUIRE(isOpened(a));
    QProcess &second = start({u"b.lianxin"_s}); // as typed in its folder
    REQUIRE(second.waitForFinished(longEnough));
    CHECK(second.exitCode() == 0);
    CHECK(isOpened(b));
    CHECK(isClosed(a));
    CHECK(first.state() == QProcess::Running);
}

TEST_CASE_METHOD(StartFixture, "when the first was killed, the next start is the first again, with the file of before",
                 "[start]")
{
    kill(start({a}));
    QProcess &before = start({a});
    REQUIRE(isRemembered(a));
    kill(before);

    QProcess &next = start({});
    REQUIRE(isOpened(a));
    REQUIRE(start({b}).waitForFinished(longEnough));
    CHECK(isOpened(b));
    CHECK(next.state() == QProcess::Running);
}

TEST_CASE_METHOD(StartFixture, "a start with --new stays beside the one that runs", "[start]")
{
    start({a});
    REQUIRE(isOpened(a));
    QProcess &second = start({u"--new"_s, b});
    REQUIRE(isOpened(b));
    CHECK(Workbook::isInUse(a));
    CHECK(second.state() == QProcess::Running);
}
