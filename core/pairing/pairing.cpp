#include "core/pairing/pairing.h"

#include <QCoreApplication>

namespace lianxin {

namespace {

Error unfit(const char *rule)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Pairing", rule), {}};
}

} // namespace

Result<void> validate(const Pairing &pairing)
{
    if (!pairing.member.isStored() || !pairing.partner.isStored() || !pairing.startedOn.isValid())
        return unfit(QT_TRANSLATE_NOOP("Pairing", "A pairing has a member, a partner and a first day."));
    if (pairing.endedOn.isValid() && pairing.endedOn < pairing.startedOn)
        return unfit(QT_TRANSLATE_NOOP("Pairing", "A pairing cannot end before it began."));
    return {};
}

Result<void> validate(const PairingService &service)
{
    if (!service.pairing.isStored() || !service.servedOn.isValid())
        return unfit(QT_TRANSLATE_NOOP("Pairing", "A service has a pairing and a day."));
    return {};
}

Result<void> validate(const Outcome &outcome)
{
    if (outcome.title.trimmed().isEmpty() || outcome.title.size() > 200)
        return unfit(QT_TRANSLATE_NOOP("Pairing", "The title of an outcome has 1 to 200 characters."));
    return {};
}

PairingState stateOf(const Pairing &pairing, QDate lastServedOn, QDate day, int quietMonths)
{
    if (pairing.endedOn.isValid() && pairing.endedOn <= day)
        return PairingState::Ended;
    const QDate since = lastServedOn.isValid() ? lastServedOn : pairing.startedOn;
    return since < day.addMonths(-quietMonths) ? PairingState::Quiet : PairingState::Active;
}

} // namespace lianxin
