#include "core/selection/panelsession.h"
#include "tests/benchmarks/measuring.h"
#include "tests/benchmarks/selectionprogram.h"
#include "tests/support/printing.h"

#include <QFile>

#include <ctime>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace {

double cpuSeconds()
{
    timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// The CPU seconds of `work`, the middle one of five times.
template <typename Work>
double medianCpu(Work work)
{
    QList<double> times;
    for (int round = 0; round < 5; ++round) {
        const double before = cpuSeconds();
        work();
        times.append(cpuSeconds() - before);
    }
    std::ranges::sort(times);
    return times[2];
}

/// From now on the peak is that of what comes.
void forgetPeak()
{
    QFile references(u"/proc/self/clear_refs"_s);
    REQUIRE(references.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    REQUIRE(references.write("5") == 1);
}

/// The largest amount of memory that the process has had, in MiB.
qint64 peakMebibytes()
{
    QFile status(u"/proc/self/status"_s);
    REQUIRE(status.open(QIODevice::ReadOnly));
    const QByteArray text = status.readAll();
    const auto peak = text.mid(text.indexOf("VmHWM:") + 6);
    return peak.left(peak.indexOf("kB")).trimmed().toLongLong() / 1024;
}

/// Synthetic members, drawn by number; the same on every machine.
struct Population {
    int members = 0;
    int counties = 1;
    int specialties = 60;
    bool isContested = false; ///< many needs compete for few seats

    [[nodiscard]] SelectionProblem rules(quint32 seed) const
    {
        std::mt19937 random(seed);
        SelectionProblem rules;
        rules.county = u"c0"_s;
        rules.seed = seed;
        rules.seats = {3, 6, 8};
        rules.caps = {1, 3};
        for (int need = 0; need < (isContested ? 9 : 6); ++need) {
            const QString specialty = u"t%1"_s.arg(need);
            rules.theme.append(specialty);
            const bool isMust = !isContested && need < 3;
            rules.needs.append({u"n%1"_s.arg(need), specialty, isContested || need == 0 ? 2 : 1,
                                isMust ? 1 + int(random() % 2) : 0, 1 + int(random() % 3)});
        }
        rules.diversity = {{u"d0"_s, 3}, {u"d1"_s, 4}, {u"d2"_s, 4}};
        for (int sector = 0; sector < 3 && !isContested && seed % 2 != 0; ++sector)
            rules.require.append({u"sector"_s, u"s%1"_s.arg(sector), 1});
        return rules;
    }

    [[nodiscard]] Candidate draw(int number, std::mt19937 &random) const
    {
        const auto below = [&random](int end) { return int(random() % quint32(end)); };
        Candidate member;
        member.id = u"m%1"_s.arg(number, 6, 10, QChar(u'0'));
        member.county = u"c%1"_s.arg(below(counties));
        member.sector = u"s%1"_s.arg(below(34));
        member.employer = u"e%1"_s.arg(below(std::max(20, members * 2 / 5)));
        for (int held = 1 + below(isContested ? 2 : 4); held > 0; --held) {
            const int depth = below(10);
            const bool isLeading = depth >= (isContested ? 9 : 8);
            member.specialties.insert(u"t%1"_s.arg(below(specialties)), depth < 5 ? 1 : isLeading ? 3 : 2);
        }
        const int tier = below(10);
        member.tier = tier < 2 ? 0 : tier < 6 ? 1 : tier < 9 ? 2 : 3;
        member.invited = below(4);
        member.performance = below(1001);
        for (int trait = 0; trait < 3; ++trait) {
            if (below(3) == 0)
                member.traits.append(u"d%1"_s.arg(trait));
        }
        member.available = below(20) != 0;
        member.barred = below(60) == 0;
        return member;
    }
};

/// A pool of the population, and how its members stand to the activity.
struct Crowd {
    std::shared_ptr<const Pool> pool;
    std::vector<Standing> standings;

    Crowd(const Population &population, quint32 seed)
    {
        Pool::Builder builder;
        std::mt19937 random(seed * 7919);
        for (int number = 0; number < population.members; ++number) {
            const Candidate member = population.draw(number, random);
            builder.add(member);
            standings.push_back({!member.available, member.barred, member.pinned});
        }
        pool = valueOf(builder.build());
    }
};

constexpr Population city {354, 8, 60, false};
constexpr Population nation {620'000, 2850, 60, false};
constexpr Population contest {2'000, 15, 9, true};

} // namespace

TEST_CASE("how long a city's panel takes with all reasons and reserves", "[benchmark][selection]")
{
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U}) {
        SelectionProblem problem = city.rules(seed);
        std::mt19937 random(seed * 7919);
        for (int number = 0; number < city.members; ++number)
            problem.members.append(city.draw(number, random));
        const double seconds = medianCpu([&] {
            PanelSession session = PanelSession::on(problem);
            const PanelAnswer answer = valueOf(session.solve());
            CHECK(answer.proved);
            CHECK(session.reasons().size() == answer.members.size());
            CHECK(session.reserves(5).size() == answer.members.size());
        });
        tell("panel of a city with reasons and reserves", seconds, 0.020);
    }
}

TEST_CASE("how long a nation's panel takes, and what follows", "[benchmark][selection]")
{
    for (const quint32 seed : {1U, 2U}) {
        const SelectionProblem rules = nation.rules(seed);
        const Crowd crowd(nation, seed);
        forgetPeak();
        const qint64 before = peakMebibytes();
        const auto opened = [&] { return valueOf(PanelSession::open(crowd.pool, rules, crowd.standings)); };
        tell("panel of a nation", medianCpu([&] { CHECK(valueOf(opened().solve()).proved); }), 0.060);

        PanelSession session = opened();
        const PanelAnswer answer = valueOf(session.solve());
        tell("its reasons and reserves", medianCpu([&] {
                 CHECK(session.reasons().size() == answer.members.size());
                 CHECK(session.reserves(5).size() == answer.members.size());
             }),
             0.010);
        PanelChanges changes;
        int declines = 0;
        tell("another after a decline", medianCpu([&] {
                 changes.barred.append(answer.members[declines++].id);
                 CHECK(valueOf(session.solve(changes)).proved);
             }),
             0.002);
        std::printf("%lld MiB above the pool (wished: 100)\n", static_cast<long long>(peakMebibytes() - before));
        CHECK(peakMebibytes() - before <= 100);
    }
}

TEST_CASE("a nation's panel is 500 times faster than CBC and GLPK on the whole pool", "[benchmark][selection]")
{
    const SelectionProblem rules = nation.rules(1);
    const Crowd crowd(nation, 1);
    PanelAnswer answer;
    const double seconds =
        medianCpu([&] { answer = valueOf(valueOf(PanelSession::open(crowd.pool, rules, crowd.standings)).solve()); });
    const Terms terms(*crowd.pool, rules);
    std::vector<int> everybody(std::size_t(crowd.pool->size()));
    std::iota(everybody.begin(), everybody.end(), 0);
    const Board board = boardOf(terms, rules, crowd.standings, everybody);
    for (const auto solver : {selectionprogram::Solver::Cbc, selectionprogram::Solver::Glpk}) {
        if (!selectionprogram::isInstalled(solver))
            continue;
        const auto solved = selectionprogram::solve(board, terms.scale(), solver);
        REQUIRE(solved);
        std::printf("%s: %.1f s, %.0f times ours\n", solver == selectionprogram::Solver::Cbc ? "cbc" : "glpsol",
                    solved->seconds, solved->seconds / seconds);
        for (qsizetype level = 0; level < solved->figures.size(); ++level)
            CHECK(solved->figures[level] == figureOf(answer.value, terms.scale().levels()[std::size_t(level)]));
        CHECK(solved->seconds >= 500 * seconds);
    }
}

TEST_CASE("contested coverage ends in time", "[benchmark][selection]")
{
    double worst = 0;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const Crowd crowd(contest, seed);
        const SelectionProblem rules = contest.rules(seed);
        const double before = cpuSeconds();
        CHECK(valueOf(valueOf(PanelSession::open(crowd.pool, rules, crowd.standings)).solve()).proved);
        worst = std::max(worst, cpuSeconds() - before);
    }
    tell("nine needs compete for few seats, worst of 20", worst, 0.6);
}
