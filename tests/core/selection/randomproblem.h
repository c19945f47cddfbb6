#pragma once

#include "core/selection/problem.h"

#include <random>

/// A small random problem with many ties, of the kind that finds bugs.
inline lianxin::selection::SelectionProblem aRandomProblem(quint32 seed, int mostMembers = 12)
{
    using namespace lianxin::selection;
    using namespace Qt::StringLiterals;

    std::mt19937 engine(seed);
    const auto below = [&engine](int bound) { return int(engine() % quint32(bound)); };
    const auto named = [](QChar letter, int number) { return letter + QString::number(number); };

    SelectionProblem problem;
    problem.county = u"c0"_s;
    problem.seed = engine();
    problem.fewestInvitedFirst = below(5) == 0;
    problem.themeDepth = 1 + below(2);
    const int specialties = 3 + below(3);
    for (int theme = 0; theme < 2 + below(2); ++theme)
        problem.theme.append(named(u't', theme));
    const int fewest = below(3);
    problem.seats = {below(3), fewest, fewest + below(3)};
    problem.caps = {1 + below(2), 1 + below(3)};
    for (int need = 0, count = 1 + below(4); need < count; ++need) {
        problem.needs.append({named(u'n', need), named(u't', below(specialties)), 1 + below(2),
                              below(3) == 0 ? 1 + below(2) : 0, 1 + below(3)});
    }
    if (below(4) == 0)
        problem.require.append({u"sector"_s, named(u's', below(3)), 1});
    if (below(6) == 0)
        problem.require.append({u"party"_s, named(u'p', below(2)), 1 + below(2)});
    for (int trait = 0, count = below(3); trait < count; ++trait)
        problem.diversity.append({named(u'd', trait), 1 + below(2)});

    const bool hasTies = below(2) == 0;
    for (int index = 0, count = 4 + below(mostMembers - 3); index < count; ++index) {
        Candidate member;
        member.id = named(u'm', index);
        member.county = named(u'c', below(2));
        member.sector = named(u's', below(4));
        member.employer = below(8) == 0 ? QString() : named(u'e', below(6));
        for (int knows = below(3); knows > 0; --knows)
            member.specialties.insert(named(u't', below(specialties)), 1 + below(3));
        member.attributes.insert(u"party"_s, named(u'p', below(3)));
        member.tier = below(hasTies ? 2 : 4);
        member.performance = hasTies ? 500 : below(1001);
        member.invited = below(hasTies ? 2 : 5);
        for (int trait = 0; trait < 2; ++trait) {
            if (below(3) == 0)
                member.traits.append(named(u'd', trait));
        }
        member.available = below(8) != 0;
        member.barred = below(14) == 0;
        member.pinned = !member.barred && below(18) == 0;
        problem.members.append(member);
    }
    return problem;
}
