#include "tests/support/printing.h"
#include "tests/windows/everywindow.h"
#include "tests/windows/findings.h"
#include "ui/base/page.h"
#include "ui/shell/mainwindow.h"

#include <QMap>
#include <QTextLayout>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// The work of this thread alone, in milliseconds: what else the machine does while the tests run does not count.
double workedFor(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double before = now();
    work();
    return now() - before;
}

/// 100 milliseconds, in usualWork(), on the machine where this was measured: a debug build.
constexpr double longestPause = 120;

/// A hundred lines laid out: what a window does all day, and as slow as the machine and the build are.
double usualWork()
{
    QList<double> times;
    for (int time = 0; time < 5; ++time)
        times.append(workedFor([] {
            for (int number = 0; number < 100; ++number) {
                QTextLayout layout(
                    u"第%1条：织机品牌杂、通信协议各异，中小纺企单独做数据采集投入大、见效慢。"_s.arg(number));
                layout.beginLayout();
                while (layout.createLine().isValid()) { }
                layout.endLayout();
            }
        }));
    return *std::ranges::min_element(times);
}

/// How long each page took at the longest of its showings, in usualWork() of the same moment: made the first time,
/// shown again the second.
QMap<QString, double> pausesOf(ui::MainWindow &window)
{
    QMap<QString, double> pauses;
    for (int round = 0; round < 2; ++round)
        for (int number = 0; number < window.pages().size(); ++number) {
            const double unit = usualWork();
            const double time = workedFor([&] {
                window.showPage(number);
                QCoreApplication::sendPostedEvents();
            });
            double &longest = pauses[window.currentPage()->iconName()];
            longest = std::max(longest, time / unit);
            EveryWindow::settle();
        }
    return pauses;
}

bool areShort(const QMap<QString, double> &pauses)
{
    return std::ranges::all_of(pauses, [](double pause) { return pause < longestPause; });
}

} // namespace

TEST_CASE("no page takes so long to show that the window would not answer meanwhile", "[windows]")
{
    QMap<QString, double> shortest; // of three windows: what disturbs one of them is no fault of the page
    for (int made = 0; made < 3 && (shortest.isEmpty() || !areShort(shortest)); ++made) {
        EveryWindow windows;
        const auto pauses = pausesOf(windows.desk().window());
        for (auto each = pauses.cbegin(); each != pauses.cend(); ++each)
            shortest[each.key()] = std::min(shortest.value(each.key(), each.value()), each.value());
    }
    for (auto each = shortest.cbegin(); each != shortest.cend(); ++each) {
        INFO(each.key().toStdString());
        CHECK(each.value() < longestPause);
    }
}

TEST_CASE("a pause is measured against what the machine does in the same time", "[windows]")
{
    const double unit = usualWork();
    const double time = workedFor([] {
        for (int times = 0; times < 60; ++times) // of five each
            static_cast<void>(usualWork());
    });
    CHECK(time / unit > longestPause);
}
