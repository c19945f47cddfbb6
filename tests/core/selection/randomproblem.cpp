#include "tests/core/selection/randomproblem.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace {

/// Deals out the parts of one problem.
class Dealer
{
public:
    explicit Dealer(quint32 seed)
        : m_engine(seed)
        , m_specialties(3 + below(3))
        , m_hasTies(below(2) == 0)
    {
    }

    SelectionProblem problem(int mostMembers)
    {
        SelectionProblem problem;
        problem.county = u"c0"_s;
        problem.seed = m_engine();
        problem.fewestInvitedFirst = below(3) == 0;
        problem.themeDepth = 1 + below(2);
        for (int theme = 0; theme < 2 + below(2); ++theme)
            problem.theme.append(named(u't', theme));
        const int members = 8 + below(mostMembers - 7);
        dealSeats(problem, members);
        dealNeeds(problem);
        dealMix(problem);
        while (problem.members.size() < members)
            problem.members.append(member(problem.members));
        if (isOneIn(60))
            problem.members[below(members)].barred = problem.members[0].pinned = true;
        return problem;
    }

private:
    int below(int bound) { return int(m_engine() % quint32(bound)); }
    bool isOneIn(int times) { return below(times) == 0; }

    static QString named(QChar letter, int number) { return letter + QString::number(number); }

    /// Fewer seats the more members there are: at most some 15,000 panels.
    void dealSeats(SelectionProblem &problem, int members)
    {
        const int mostSeats = members <= 12 ? 7 : members <= 16 ? 6 : members <= 19 ? 5 : 4;
        const int local = below(4);
        const int fewest = below(std::min(4, mostSeats - local + 1));
        problem.seats = {local, fewest, std::min(fewest + below(3), mostSeats - local)};
        problem.caps = {1 + below(2), 1 + below(3)};
    }

    void dealNeeds(SelectionProblem &problem)
    {
        for (int need = 0, count = below(5); need < count; ++need) {
            const int must = isOneIn(4) ? 1 + below(3) : 0;
            problem.needs.append({named(u'n', need), named(u't', below(m_specialties)), 1 + below(3), must,
                                  isOneIn(8) ? 0 : 1 + below(3)});
        }
    }

    void dealMix(SelectionProblem &problem)
    {
        if (isOneIn(4))
            problem.require.append({u"sector"_s, named(u's', below(3)), 1 + below(2)});
        if (isOneIn(6))
            problem.require.append({u"party"_s, named(u'p', below(2)), 1 + below(2)});
        if (isOneIn(12))
            problem.require.append({u"employer"_s, named(u'e', below(6)), 1});
        if (isOneIn(12))
            problem.require.append({u"county"_s, named(u'c', below(2)), 1 + below(3)});
        for (int trait = 0, count = below(3); trait < count; ++trait)
            problem.diversity.append({named(u'd', trait), 1 + below(2)});
    }

    /// A new member; one in five is the twin of an earlier one, so that only the lot can decide between them.
    Candidate member(const QList<Candidate> &earlier)
    {
        Candidate member = !earlier.isEmpty() && isOneIn(5) ? earlier[below(int(earlier.size()))] : someone();
        member.id = named(u'm', int(earlier.size()));
        member.available = !isOneIn(8);
        member.barred = isOneIn(14);
        member.pinned = !member.barred && isOneIn(18);
        return member;
    }

    Candidate someone()
    {
        Candidate member;
        member.county = named(u'c', below(2));
        member.sector = isOneIn(10) ? QString() : named(u's', below(4));
        member.employer = isOneIn(8) ? QString() : named(u'e', below(6));
        for (int knows = below(4); knows > 0; --knows)
            member.specialties.insert(named(u't', below(m_specialties)), 1 + below(3));
        member.attributes.insert(u"party"_s, named(u'p', below(3)));
        member.tier = below(m_hasTies ? 2 : 4);
        member.performance = m_hasTies ? 500 : below(1001);
        member.invited = below(m_hasTies ? 2 : 5);
        for (int trait = 0; trait < 2; ++trait) {
            if (isOneIn(3))
                member.traits.append(named(u'd', trait));
        }
        return member;
    }

    std::mt19937 m_engine;
    int m_specialties;
    bool m_hasTies;
};

} // namespace

SelectionProblem aRandomProblem(quint32 seed, int mostMembers)
{
    return Dealer(seed).problem(mostMembers);
}
