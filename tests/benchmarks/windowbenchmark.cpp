#include "app/lianxin/officework.h"
#include "app/lianxin/pages.h"
#include "tests/benchmarks/measuring.h"
#include "tests/support/builders.h"
#include "ui/base/look.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr auto pathVariable = "LIANXIN_BENCHMARK_WORKBOOK";

void showToTheEnd(QWidget &window)
{
    window.resize(1366, 768);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
}

/// Starts this program anew for one of the cases below, from nothing to the window on the screen.
void startFor(const QString &title)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {title});
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
}

} // namespace

TEST_CASE("start: an empty window", "[.]")
{
    ui::dress(*qApp, ui::Theme::Light);
    QMainWindow window;
    window.setCentralWidget(new QLabel(u"联心 Lianxin"_s)); // the fonts that the other one needs
    showToTheEnd(window);
}

TEST_CASE("start: the window on the sample year", "[.]")
{
    ui::dress(*qApp, ui::Theme::Light);
    const QString path = qEnvironmentVariable(pathVariable);
    const auto workbook = valueOf(Workbook::open(path, u"Clerk"_s));
    ui::MainWindow window;
    window.setWorkbook(workbook.get(), path);
    addPages(window, *workbook);
    showToTheEnd(window);
    window.setWorkbook(nullptr, {});
}

TEST_CASE("starting on the sample year, beside an empty window", "[benchmark]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"year.lianxin"_s);
    {
        const auto workbook = aWorkbook(path);
        REQUIRE(fillSample(*workbook).has_value());
    }
    qputenv(pathVariable, path.toLocal8Bit());

    const double empty = medianSeconds([] { startFor(u"start: an empty window"_s); });
    const double full = medianSeconds([] { startFor(u"start: the window on the sample year"_s); });
    tell("an empty window, from the start", empty, 0.5);
    tell("the window on the sample year", full, 2 * empty);
    CHECK(full <= 2 * empty);
}
