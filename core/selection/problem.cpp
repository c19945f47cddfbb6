#include "core/selection/problem.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace lianxin::selection {

using namespace Qt::StringLiterals;

namespace {

/// The first fault that was found; each check is skipped once there is one.
struct Faults {
    QString first;

    void range(const QString &place, const QString &name, int number, int least, int most)
    {
        if (first.isEmpty() && (number < least || number > most)) {
            first = QCoreApplication::translate("Selection", "%1: %2 is %3, it must be from %4 to %5.")
                        .arg(place, name, QString::number(number), QString::number(least), QString::number(most));
        }
    }

    void unique(const QString &place, const QString &id, QSet<QString> &seen)
    {
        if (!first.isEmpty())
            return;
        if (id.isEmpty())
            first = QCoreApplication::translate("Selection", "%1: the id is missing.").arg(place);
        else if (seen.contains(id))
            first = QCoreApplication::translate("Selection", "%1: the id stands twice.").arg(place);
        seen.insert(id);
    }

    void text(const QString &place, const QString &name, const QString &value)
    {
        if (first.isEmpty() && value.isEmpty())
            first = QCoreApplication::translate("Selection", "%1: %2 is missing.").arg(place, name);
    }
};

void checkRules(const SelectionProblem &problem, Faults &faults)
{
    faults.range(u"theme_depth"_s, u"theme_depth"_s, problem.themeDepth, 1, 3);
    faults.range(u"seats"_s, u"local"_s, problem.seats.local, 0, maxSeats);
    faults.range(u"seats"_s, u"specialist"_s, problem.seats.specialistMin, 0, maxSeats);
    faults.range(u"seats"_s, u"specialist"_s, problem.seats.specialistMax, problem.seats.specialistMin,
                 maxSeats - std::clamp(problem.seats.local, 0, maxSeats));
    faults.range(u"caps"_s, u"employer"_s, problem.caps.employer, 1, maxSeats);
    faults.range(u"caps"_s, u"sector"_s, problem.caps.sector, 1, maxSeats);
    faults.range(u"needs"_s, QCoreApplication::translate("Selection", "their number"), int(problem.needs.size()), 0,
                 maxNeeds);
    faults.range(u"require"_s, QCoreApplication::translate("Selection", "their number"), int(problem.require.size()), 0,
                 maxNeeds);
    faults.range(u"diversity"_s, QCoreApplication::translate("Selection", "their number"),
                 int(problem.diversity.size()), 0, maxWishes);
}

void checkWishes(const SelectionProblem &problem, Faults &faults)
{
    QSet<QString> needs;
    for (const Need &need : problem.needs) {
        const QString place = u"needs "_s + need.id;
        faults.unique(place, need.id, needs);
        faults.text(place, u"specialty"_s, need.specialty);
        faults.range(place, u"wanted"_s, need.wanted, 1, maxSeats);
        faults.range(place, u"must"_s, need.must, 0, 3);
        faults.range(place, u"weight"_s, need.weight, 0, maxWeight);
    }
    for (const Requirement &requirement : problem.require) {
        const QString place = u"require "_s + requirement.attribute;
        faults.text(place, u"attribute"_s, requirement.attribute);
        faults.text(place, u"value"_s, requirement.value);
        faults.range(place, u"at_least"_s, requirement.atLeast, 0, maxSeats);
    }
    for (const DiversityWish &wish : problem.diversity) {
        const QString place = u"diversity "_s + wish.trait;
        faults.text(place, u"trait"_s, wish.trait);
        faults.range(place, u"wanted"_s, wish.wanted, 0, maxSeats);
    }
}

void checkMembers(const SelectionProblem &problem, Faults &faults)
{
    QSet<QString> ids;
    for (const Candidate &member : problem.members) {
        const QString place = u"members "_s + member.id;
        faults.unique(place, member.id, ids);
        faults.range(place, u"tier"_s, member.tier, 0, 3);
        faults.range(place, u"performance"_s, member.performance, 0, maxPerformance);
        faults.range(place, u"invited"_s, member.invited, 0, maxInvited);
        for (auto depth = member.specialties.begin(); depth != member.specialties.end(); ++depth)
            faults.range(place, depth.key(), depth.value(), 1, 3);
    }
}

} // namespace

Result<void> validate(const SelectionProblem &problem)
{
    Faults faults;
    checkRules(problem, faults);
    checkWishes(problem, faults);
    checkMembers(problem, faults);
    if (!faults.first.isEmpty())
        return Error {ErrorKind::Invalid, faults.first, {}};
    return {};
}

QString shownName(const Candidate &member)
{
    return member.name.isEmpty() ? member.id : member.name;
}

QString attributeOf(const Candidate &member, const QString &attribute)
{
    if (attribute == "sector"_L1)
        return member.sector;
    if (attribute == "employer"_L1)
        return member.employer;
    if (attribute == "county"_L1)
        return member.county;
    return member.attributes.value(attribute);
}

bool isResident(const SelectionProblem &problem, const Candidate &member)
{
    return !member.county.isEmpty() && member.county == problem.county;
}

bool isSpecialist(const SelectionProblem &problem, const Candidate &member)
{
    return std::ranges::any_of(problem.theme, [&](const QString &specialty) {
        return member.specialties.value(specialty) >= problem.themeDepth;
    });
}

const Candidate *findMember(const SelectionProblem &problem, const QString &id)
{
    const auto found = std::ranges::find(problem.members, id, &Candidate::id);
    return found == problem.members.end() ? nullptr : &*found;
}

} // namespace lianxin::selection
