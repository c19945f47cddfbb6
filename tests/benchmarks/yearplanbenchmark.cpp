#include "core/selection/yearplan.h"
#include "tests/benchmarks/measuring.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <ctime>
#include <random>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::selection;

namespace {

constexpr int counties = 10;
constexpr int specialties = 30;
constexpr int secondsAllowed = 60; ///< to another program

/// A year of an office: 11 places an activity, three of them local, one member in fifty away each time.
PlanProblem aWholeYear(int members, int activities, int yearCap)
{
    std::mt19937 engine(7);
    const auto below = [&engine](int bound) { return int(engine() % quint32(bound)); };
    PlanProblem problem;
    problem.yearCap = yearCap;
    problem.seed = 7;
    for (int index = 0; index < members; ++index) {
        Candidate member;
        member.id = u"m%1"_s.arg(index);
        member.county = u"c%1"_s.arg(below(counties));
        for (int knows = 1 + below(3); knows > 0; --knows)
            member.specialties.insert(u"t%1"_s.arg(below(specialties)), 1 + below(3));
        member.tier = below(4);
        member.performance = member.tier * 250 + below(250);
        member.invited = below(2);
        problem.members.append(member);
    }
    for (int index = 0; index < activities; ++index) {
        PlanActivity activity;
        activity.id = u"a%1"_s.arg(index);
        activity.month = 1 + index * 12 / activities;
        activity.county = u"c%1"_s.arg(below(counties));
        activity.localSeats = 3;
        for (int need = 0; need < 6; ++need)
            activity.needs.append({.id = QString::number(need),
                                   .specialties = {u"t%1"_s.arg(below(specialties))},
                                   .wanted = need < 2 ? 2 : 1,
                                   .leastDepth = 1,
                                   .weight = 1 + below(3)});
        for (int away = members / 50; away > 0; --away)
            activity.barred.append(problem.members.at(below(members)).id);
        problem.activities.append(activity);
    }
    return problem;
}

/// The same problem as a linear program. It is one of a network, so that no integers need be asked for.
class PlanProgram
{
public:
    explicit PlanProgram(const PlanProblem &problem)
        : m_problem(problem)
        , m_ofMember(std::size_t(problem.members.size()))
    {
        for (const PlanActivity &activity : problem.activities)
            for (const NeedSlot &slot : activity.needs)
                m_place += 3 * slot.weight * slot.wanted;
        for (const PlanActivity &activity : problem.activities) {
            m_barred = {activity.barred.begin(), activity.barred.end()};
            addGroup(activity.localSeats, activity.month,
                     [&](const Candidate &member) { return member.county == activity.county ? 0 : -1; });
            for (const NeedSlot &slot : activity.needs) {
                addGroup(slot.wanted, activity.month, [&](const Candidate &member) {
                    const int depth = depthIn(slot, member);
                    return depth > 0 ? depth * slot.weight : -1;
                });
            }
        }
    }

    [[nodiscard]] qint64 claimOf(const PlanValue &value) const { return m_place * value.filled + value.depth; }
    /// The squares without those of the invitations that lie behind.
    [[nodiscard]] qint64 squaresOf(const PlanValue &value) const
    {
        qint64 squares = value.squares;
        for (const Candidate &member : m_problem.members)
            squares -= qint64(member.invited) * member.invited;
        return squares;
    }

    /// Places and depth are to be greatest.
    void writePlaces(const QString &path) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        QTextStream text(&file);
        text << "Maximize\n obj:";
        writeClaims(text);
        text << "\nSubject To\n";
        writeLimits(text);
        text << "End\n";
    }

    /// Places and depth are `claim`, the squares are to be least.
    void writeSquares(const QString &path, qint64 claim) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        QTextStream text(&file);
        text << "Minimize\n obj:";
        for (qsizetype member = 0; member < m_problem.members.size(); ++member)
            for (int step = 0; step < room(member); ++step)
                text << "\n + " << 2 * (m_problem.members[member].invited + step) + 1 << " z" << member << "_" << step;
        text << "\nSubject To\n claim:";
        writeClaims(text);
        text << " >= " << claim << "\n";
        writeLimits(text);
        for (qsizetype member = 0; member < m_problem.members.size(); ++member) {
            if (m_ofMember[std::size_t(member)].empty() || room(member) == 0)
                continue;
            text << " s" << member << ":";
            for (const int variable : m_ofMember[std::size_t(member)])
                text << "\n + x" << variable;
            for (int step = 0; step < room(member); ++step)
                text << "\n - z" << member << "_" << step;
            text << " = 0\n";
        }
        text << "Bounds\n";
        for (qsizetype member = 0; member < m_problem.members.size(); ++member)
            for (int step = 0; step < room(member); ++step)
                text << " z" << member << "_" << step << " <= 1\n";
        text << "End\n";
    }

private:
    struct Variable {
        int worth = 0;
        int month = 0;
    };

    [[nodiscard]] int room(qsizetype member) const { return m_problem.yearCap - m_problem.members[member].invited; }

    template <typename Worth>
    void addGroup(int wanted, int month, Worth worth)
    {
        std::vector<int> &group = m_groups.emplace_back();
        m_wanted.push_back(wanted);
        for (qsizetype member = 0; member < m_problem.members.size(); ++member) {
            const int gain = worth(m_problem.members[member]);
            if (gain < 0 || m_barred.contains(m_problem.members[member].id))
                continue;
            group.push_back(int(m_variables.size()));
            m_ofMember[std::size_t(member)].push_back(int(m_variables.size()));
            m_variables.push_back({gain, month});
        }
    }

    void writeClaims(QTextStream &text) const
    {
        for (std::size_t variable = 0; variable < m_variables.size(); ++variable)
            text << "\n + " << m_place + m_variables[variable].worth << " x" << variable;
    }

    static void writeLimit(QTextStream &text, const std::vector<int> &variables, int limit)
    {
        if (variables.empty())
            return;
        for (const int variable : variables)
            text << "\n + x" << variable;
        text << " <= " << limit << "\n";
    }

    void writeLimits(QTextStream &text) const
    {
        for (std::size_t group = 0; group < m_groups.size(); ++group)
            writeLimit(text, m_groups[group], m_wanted[group]);
        for (std::size_t member = 0; member < m_ofMember.size(); ++member) {
            writeLimit(text, m_ofMember[member], room(qsizetype(member)));
            QMap<int, std::vector<int>> months;
            for (const int variable : m_ofMember[member])
                months[m_variables[std::size_t(variable)].month].push_back(variable);
            for (const std::vector<int> &month : months)
                writeLimit(text, month, 1);
        }
    }

    const PlanProblem &m_problem;
    QSet<QString> m_barred; ///< from the activity at hand
    std::vector<Variable> m_variables;
    std::vector<std::vector<int>> m_groups;
    std::vector<int> m_wanted;
    std::vector<std::vector<int>> m_ofMember;
    qint64 m_place = 1;
};

/// What another program made of a linear program.
struct Solved {
    double seconds = 0; ///< of processor time
    std::optional<qint64> objective; ///< none if the time did not suffice
};

double secondsOfChildren()
{
    rusage usage {};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Runs `command` and reads the beginning of the file that it writes.
Solved solveBy(const QString &command, const QStringList &arguments, const QString &answer,
               const std::function<std::optional<qint64>(const QString &)> &objective)
{
    const double before = secondsOfChildren();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(command, arguments);
    REQUIRE(process.waitForFinished(-1));
    Solved solved {.seconds = secondsOfChildren() - before, .objective = {}};
    QFile file(answer);
    if (file.open(QIODevice::ReadOnly))
        solved.objective = objective(QString::fromUtf8(file.read(2'000)));
    return solved;
}

Solved solveByGlpsol(const QString &program)
{
    const QString answer = program + u".glpk"_s;
    return solveBy(u"glpsol"_s, {u"--lp"_s, program, u"-o"_s, answer, u"--tmlim"_s, QString::number(secondsAllowed)},
                   answer, [](const QString &text) -> std::optional<qint64> {
                       if (!text.contains(u"OPTIMAL"_s))
                           return {};
                       const QString line = text.section(u"Objective:"_s, 1).section(u'\n', 0, 0);
                       return qRound64(line.section(u'=', 1).section(u'(', 0, 0).trimmed().toDouble());
                   });
}

Solved solveByCbc(const QString &program)
{
    const QString answer = program + u".cbc"_s;
    return solveBy(u"cbc"_s, {program, u"-sec"_s, QString::number(secondsAllowed), u"-solve"_s, u"-solu"_s, answer},
                   answer, [](const QString &text) -> std::optional<qint64> {
                       const QString line = text.section(u'\n', 0, 0);
                       if (!line.startsWith(u"Optimal"_s))
                           return {};
                       return qRound64(std::abs(line.section(u' ', -1).toDouble()));
                   });
}

using Solver = Solved (*)(const QString &);
struct OtherProgram {
    QString command;
    Solver solve;
};

QList<OtherProgram> otherPrograms()
{
    QList<OtherProgram> programs {{u"glpsol"_s, solveByGlpsol}, {u"cbc"_s, solveByCbc}};
    programs.removeIf(
        [](const OtherProgram &program) { return QStandardPaths::findExecutable(program.command).isEmpty(); });
    return programs;
}

/// The seconds of processor time that planning takes, the middle one of five times.
double planSeconds(const PlanProblem &problem, YearPlan &plan)
{
    QList<double> times;
    for (int round = 0; round < 5; ++round) {
        const std::clock_t start = std::clock();
        plan = valueOf(planYear(problem));
        times.append(double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    return times.at(2);
}

} // namespace

TEST_CASE("an annual plan has the value that linear programs find", "[.][benchmark]")
{
    const PlanProblem problem = aWholeYear(400, 40, 2);
    YearPlan plan;
    const double own = planSeconds(problem, plan);
    tell("annual plan, 400 x 40", own, 0.001);
    const PlanProgram program(problem);
    const QTemporaryDir folder;
    program.writePlaces(folder.filePath(u"places.lp"_s));
    program.writeSquares(folder.filePath(u"squares.lp"_s), program.claimOf(plan.value));
    for (const OtherProgram &other : otherPrograms()) {
        const Solved places = other.solve(folder.filePath(u"places.lp"_s));
        const Solved squares = other.solve(folder.filePath(u"squares.lp"_s));
        std::printf("  %s: %.2f s, %.0f times\n", qPrintable(other.command), places.seconds + squares.seconds,
                    (places.seconds + squares.seconds) / own);
        CHECK(places.objective.value_or(program.claimOf(plan.value)) == program.claimOf(plan.value));
        CHECK(squares.objective.value_or(program.squaresOf(plan.value)) == program.squaresOf(plan.value));
        CHECK((places.objective || squares.objective));
    }
}

TEST_CASE("an annual plan of 4,000 members and 120 activities is far faster than linear programs", "[.][benchmark]")
{
    const PlanProblem problem = aWholeYear(4'000, 120, 4);
    YearPlan plan;
    const double own = planSeconds(problem, plan);
    tell("annual plan, 4,000 x 120", own, 0.02);
    CHECK(plan.value.filled == 1'320);
    const PlanProgram program(problem);
    const QTemporaryDir folder;
    program.writePlaces(folder.filePath(u"places.lp"_s)); // the first two levels alone
    for (const OtherProgram &other : otherPrograms()) {
        const Solved places = other.solve(folder.filePath(u"places.lp"_s));
        std::printf("  %s: %.1f s%s, %.0f times\n", qPrintable(other.command), places.seconds,
                    places.objective ? "" : " and not done", places.seconds / own);
        CHECK(places.objective.value_or(program.claimOf(plan.value)) == program.claimOf(plan.value));
        CHECK(places.seconds >= 50 * own);
    }
}

TEST_CASE("an annual plan of a nation grows with its size and no faster", "[.][benchmark]")
{
    YearPlan plan;
    const double city = planSeconds(aWholeYear(4'000, 120, 4), plan);
    const double nation = planSeconds(aWholeYear(40'000, 1'200, 4), plan);
    tell("annual plan, 40,000 x 1,200", nation, 2);
    CHECK(plan.value.filled == 13'200);
    CHECK(nation <= 200 * city); // a hundred times the members and activities taken together
}
