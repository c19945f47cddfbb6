#pragma once

#include "core/selection/yearplan.h"

#include <random>

/// A small random annual plan with many ties, shortages and confirmed
/// invitations. `isNameFirst`: what a member knows is drawn before how well, which makes other plans.
inline lianxin::selection::PlanProblem aRandomPlan(quint32 seed, bool isCrowded = false, bool isNameFirst = false)
{
    using namespace lianxin::selection;
    using namespace Qt::StringLiterals;

    std::mt19937 engine(seed);
    const auto below = [&engine](int bound) { return int(engine() % quint32(bound)); };
    const auto named = [](QChar letter, int number) { return letter + QString::number(number); };

    PlanProblem problem;
    problem.seed = engine();
    problem.yearCap = 1 + below(3);
    const bool hasTies = below(2) == 0;
    const int specialties = isCrowded ? 2 : 3;
    for (int index = 0, count = 3 + below(isCrowded ? 4 : 3); index < count; ++index) {
        Candidate member;
        member.id = named(u'm', index);
        member.county = named(u'c', below(2));
        member.employer = below(3) == 0 ? QString() : named(u'e', below(3));
        for (int knows = isCrowded ? 1 + below(2) : below(3); knows > 0; --knows) {
            const QString before = isNameFirst ? named(u't', below(specialties)) : QString();
            const int depth = 1 + below(3); // in an order of its own, whatever the compiler
            member.specialties.insert(isNameFirst ? before : named(u't', below(specialties)), depth);
        }
        member.tier = below(hasTies ? 2 : 4);
        member.performance = hasTies ? 500 : below(1001);
        member.invited = below(3) == 0 ? 1 : 0;
        member.available = below(isCrowded ? 20 : 10) != 0;
        member.barred = below(isCrowded ? 30 : 14) == 0;
        problem.members.append(member);
    }
    const auto someMembers = [&](int oneIn) {
        QStringList ids;
        for (const Candidate &member : problem.members)
            if (below(oneIn) == 0)
                ids.append(member.id);
        return ids;
    };
    for (int index = 0, count = (isCrowded ? 3 : 2) + below(2); index < count; ++index) {
        PlanActivity activity;
        activity.id = named(u'a', index);
        activity.month = below(isCrowded ? 3 : 4);
        activity.county = named(u'c', below(2));
        activity.localSeats = below(2);
        for (int need = 0, needs = isCrowded ? 1 + below(2) : below(3); need < needs; ++need) {
            QStringList asked {named(u't', below(specialties))};
            if (below(4) == 0)
                asked.append(named(u't', below(specialties)));
            activity.needs.append({named(u'n', need), asked, 1 + below(2), isCrowded ? 1 + below(8) / 7 : 1 + below(2),
                                   below(isCrowded ? 2 : 3)});
        }
        activity.barred = someMembers(isCrowded ? 16 : 8);
        activity.confirmed = someMembers(isCrowded ? 20 : 9);
        problem.activities.append(activity);
    }
    return problem;
}
