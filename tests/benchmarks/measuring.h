#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>

/// The seconds that `work` takes, the middle one of five times. `prepare` comes before each and is not counted.
template <typename Prepare, typename Work>
double medianSeconds(Prepare prepare, Work work)
{
    QList<double> times;
    for (int round = 0; round < 5; ++round) {
        auto things = prepare();
        QElapsedTimer timer;
        timer.start();
        work(things);
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    std::ranges::sort(times);
    return times.at(2);
}

template <typename Work>
double medianSeconds(Work work)
{
    return medianSeconds([] { return 0; }, [&](int) { work(); });
}

/// Prints the seconds and what is wished for. Seconds depend on the machine, so only ratios are checked.
inline void tell(const char *what, double seconds, double wished)
{
    std::printf("%-44s %8.3f s   (wished: %.3f s)\n", what, seconds, wished);
}
