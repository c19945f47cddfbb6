#include "app/lianxin/officework.h"
#include "app/lianxin/pages.h"
#include "tests/benchmarks/measuring.h"
#include "tests/support/builders.h"
#include "ui/base/look.h"
#include "ui/base/page.h"
#include "ui/shell/desk.h"
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

/// What the program starts with when it is given the sample year.
class SampleDesk
{
public:
    SampleDesk() { ui::dress(*qApp, ui::Theme::Light); }

    void show()
    {
        m_desk.window().resize(1366, 768);
        m_desk.showWith(qEnvironmentVariable(pathVariable));
        REQUIRE(QTest::qWaitForWindowExposed(&m_desk.window()));
    }
    [[nodiscard]] bool isFilled()
    {
        const auto *page = m_desk.workbook() == nullptr ? nullptr : m_desk.window().currentPage();
        return page != nullptr && page->isVisible();
    }

private:
    ui::Desk m_desk {{.addPages = addPages,
                      .fillNew = {},
                      .fillSample = {},
                      .importSheets = {},
                      .importFolder = {},
                      .importPaths = {},
                      .exportRows = {},
                      .printRows = {},
                      .backUp = {},
                      .tourSteps = {},
                      .choose = {}},
                     u"Clerk"_s};
};

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

TEST_CASE("start: the window", "[.]")
{
    SampleDesk().show();
}

TEST_CASE("start: the window with the sample year", "[.]")
{
    SampleDesk desk;
    desk.show();
    REQUIRE(QTest::qWaitFor([&] { return desk.isFilled(); }));
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
    const double visible = medianSeconds([] { startFor(u"start: the window"_s); });
    const double filled = medianSeconds([] { startFor(u"start: the window with the sample year"_s); });
    tell("an empty window, from the start", empty, 0.5);
    tell("the window, seen", visible, 2 * empty);
    tell("the window, filled with the sample year", filled, 0.5);
    CHECK(visible <= 2 * empty);
    CHECK(filled <= 3 * empty);
}
