#include "core/pairing/newpairing.h"

#include "core/pairing/pairingrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin {

namespace {

constexpr qsizetype longestPurpose = 100; // characters

Error lacking(const char *sentence)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Pairings", sentence), {}};
}

} // namespace

PairingSeed seedOf(const Suggestion &suggestion, const Project &project)
{
    return {suggestion.proposers.value(0),
            suggestion.enterprise.isStored() ? suggestion.enterprise : project.enterprise,
            suggestion.content.simplified().left(longestPurpose)};
}

PairingSeed seedOf(const Need &need, const Project &project, MemberId member)
{
    return {member, project.enterprise, need.content.simplified().left(longestPurpose)};
}

Result<Pairing> beginPairing(Database &database, const PairingSeed &seed, QDate day)
{
    if (!seed.member.isStored())
        return lacking(QT_TRANSLATE_NOOP("Pairings", "Nobody is named who said it: enter the proposer first."));
    if (!seed.partner.isStored())
        return lacking(QT_TRANSLATE_NOOP("Pairings", "No firm is named that it is about: enter it first."));
    PairingRepository pairings(database);
    const auto known = pairings.all();
    if (!known)
        return known.error();
    Pairing begun;
    for (const Pairing &each : *known) {
        begun.number = std::max(begun.number, each.number);
        const bool goesOn = !each.endedOn.isValid() || each.endedOn > day;
        if (goesOn && each.member == seed.member && each.partner == seed.partner)
            return each;
    }
    ++begun.number;
    begun.member = seed.member;
    begun.partner = seed.partner;
    begun.purpose = seed.purpose;
    begun.startedOn = day;
    return pairings.insert(begun);
}

} // namespace lianxin
