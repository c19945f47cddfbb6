#include "core/selection/seatless.h"

#include <algorithm>

namespace lianxin::selection {

namespace {

using Seatless = QList<const Candidate *>;

struct Gain {
    QString specialty;
    qsizetype seated = 0;
    bool isNeeded = false; ///< a need asks for it

    [[nodiscard]] bool isBetterThan(const Gain &other) const
    {
        if (isNeeded != other.isNeeded)
            return isNeeded;
        return seated != other.seated ? seated > other.seated : specialty < other.specialty;
    }
};

Gain widestGain(const SelectionProblem &problem, const Seatless &seatless)
{
    QMap<QString, qsizetype> holders;
    for (const Candidate *member : seatless)
        for (auto held = member->specialties.begin(); held != member->specialties.end(); ++held)
            if (held.value() >= problem.themeDepth)
                ++holders[held.key()];
    Gain best;
    for (auto each = holders.begin(); each != holders.end(); ++each) {
        const bool isNeeded = std::ranges::count(problem.needs, each.key(), &Need::specialty) > 0;
        const Gain gain {each.key(), each.value(), isNeeded};
        if (best.seated == 0 || gain.isBetterThan(best))
            best = gain;
    }
    return best;
}

} // namespace

bool canCome(const Candidate &member)
{
    return !member.barred && (member.available || member.pinned);
}

bool isSeatless(const SelectionProblem &problem, const Candidate &member)
{
    return canCome(member) && !member.pinned && !isResident(problem, member) && !isSpecialist(problem, member);
}

WiderTheme widerTheme(const SelectionProblem &problem, const std::function<bool(const Candidate &)> &counts,
                      int missing)
{
    Seatless seatless;
    for (const Candidate &member : problem.members)
        if (isSeatless(problem, member) && counts(member))
            seatless.append(&member);
    WiderTheme wider;
    while (wider.seated < missing) {
        const Gain gain = widestGain(problem, seatless);
        if (gain.seated == 0)
            break;
        wider.specialties.append(gain.specialty);
        wider.seated += int(gain.seated);
        seatless.removeIf(
            [&](const Candidate *member) { return member->specialties.value(gain.specialty) >= problem.themeDepth; });
    }
    return wider;
}

} // namespace lianxin::selection
