#pragma once

#include "core/selection/problem.h"

/// A member of county `county` who holds `specialties`.
inline lianxin::selection::Candidate aCandidate(const QString &id, const QString &county,
                                                const QMap<QString, int> &specialties)
{
    lianxin::selection::Candidate member;
    member.id = id;
    member.county = county;
    member.specialties = specialties;
    return member;
}

/// The worked example E1 of the method: seven members, one local and two specialist seats, two needs.
inline lianxin::selection::SelectionProblem theWorkedExample()
{
    using namespace lianxin::selection;
    using namespace Qt::StringLiterals;

    SelectionProblem problem;
    problem.county = u"1"_s;
    problem.theme = {u"电商"_s, u"融资"_s};
    problem.seats = {1, 2, 2};
    problem.caps = {1, 2};
    problem.needs = {{u"1-1"_s, u"电商"_s, 1, 1, 2}, {u"1-2"_s, u"融资"_s, 1, 0, 1}};
    const auto add = [&problem](const QString &county, const QString &employer, int tier, int invited,
                                const QMap<QString, int> &specialties) {
        Candidate member = aCandidate(u"m%1"_s.arg(problem.members.size()), county, specialties);
        member.employer = employer;
        member.tier = tier;
        member.invited = invited;
        problem.members.append(member);
    };
    add(u"1"_s, u"10"_s, 2, 0, {});
    add(u"1"_s, u"11"_s, 3, 2, {});
    add(u"0"_s, u"20"_s, 1, 0, {{u"电商"_s, 3}});
    add(u"0"_s, u"21"_s, 3, 0, {{u"电商"_s, 2}});
    add(u"0"_s, u"20"_s, 3, 1, {{u"融资"_s, 2}});
    add(u"0"_s, u"22"_s, 3, 0, {{u"融资"_s, 2}});
    add(u"0"_s, u"23"_s, 3, 0, {{u"融资"_s, 1}});
    return problem;
}
