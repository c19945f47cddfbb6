#include "core/pairing/pairing.h"

#include <QCoreApplication>

#include <array>

namespace lianxin {

namespace {

Error unfit(const char *rule)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Pairing", rule), {}};
}

bool isEvery(std::optional<int> months)
{
    return !months || (*months >= 0 && *months <= 60);
}

} // namespace

std::span<const char *const> codesOf(ReviewVerdict)
{
    static constexpr std::array codes {"continue", "change", "end"};
    return codes;
}

QString wordFor(ReviewVerdict verdict)
{
    static constexpr std::array words {QT_TRANSLATE_NOOP("Pairing", "goes on"),
                                       QT_TRANSLATE_NOOP("Pairing", "goes on otherwise"),
                                       QT_TRANSLATE_NOOP("Pairing", "ends")};
    return QCoreApplication::translate("Pairing", words.at(static_cast<std::size_t>(verdict)));
}

Result<void> validate(const Pairing &pairing)
{
    if (!pairing.member.isStored() || !pairing.partner.isStored() || !pairing.startedOn.isValid())
        return unfit(QT_TRANSLATE_NOOP("Pairing", "A pairing has a member, a partner and a first day."));
    if (pairing.endedOn.isValid() && pairing.endedOn < pairing.startedOn)
        return unfit(QT_TRANSLATE_NOOP("Pairing", "A pairing cannot end before it began."));
    if (pairing.endedOn.isValid() && pairing.result.trimmed().isEmpty() && pairing.endReason.trimmed().isEmpty())
        return unfit(QT_TRANSLATE_NOOP("Pairing", "Tell first in a sentence what came of the pairing, then end it."));
    if (!isEvery(pairing.contactEvery) || !isEvery(pairing.visitEvery))
        return unfit(QT_TRANSLATE_NOOP("Pairing", "A pair is in touch every 1 to 60 months; 0 = not agreed on."));
    return {};
}

Result<void> validate(const PairingService &service)
{
    if (!service.pairing.isStored() || !service.servedOn.isValid())
        return unfit(QT_TRANSLATE_NOOP("Pairing", "A service has a pairing and a day."));
    if (service.promise.trimmed().isEmpty() && (service.promiseDueOn.isValid() || service.promiseKeptOn.isValid()))
        return unfit(QT_TRANSLATE_NOOP("Pairing", "Write first what was promised."));
    if (service.promiseDueOn.isValid() && service.promiseDueOn < service.servedOn)
        return unfit(QT_TRANSLATE_NOOP("Pairing", "A promise cannot be due before the day on which it was given."));
    if (service.promiseKeptOn.isValid() && service.promiseKeptOn < service.servedOn)
        return unfit(QT_TRANSLATE_NOOP("Pairing", "A promise cannot be kept before the day on which it was given."));
    return {};
}

Result<void> validate(const PairingReview &review)
{
    if (!review.pairing.isStored() || !review.reviewedOn.isValid())
        return unfit(QT_TRANSLATE_NOOP("Pairing", "A review has a pairing and a day."));
    if (review.verdict == ReviewVerdict::Change && review.note.trimmed().isEmpty())
        return unfit(QT_TRANSLATE_NOOP("Pairing", "Write first what changes in the pairing."));
    if (review.verdict == ReviewVerdict::End && review.note.trimmed().isEmpty())
        return unfit(QT_TRANSLATE_NOOP("Pairing", "Tell first in a sentence what came of the pairing, then end it."));
    return {};
}

Result<void> validate(const Outcome &outcome)
{
    if (outcome.title.trimmed().isEmpty() || outcome.title.size() > 200)
        return unfit(QT_TRANSLATE_NOOP("Pairing", "The title of an outcome has 1 to 200 characters."));
    for (const OutcomeValue &value : outcome.values)
        if (value.thousandths <= 0 || !value.unit.isStored())
            return unfit(QT_TRANSLATE_NOOP("Pairing", "An amount is more than 0 and has a unit."));
    if (outcome.isVerified() && outcome.evidence.trimmed().isEmpty() && outcome.proofContent.isEmpty())
        return unfit(QT_TRANSLATE_NOOP("Pairing", "Only what has evidence can be verified: write what proves it."));
    if (outcome.isVerified() && outcome.reachedOn.isValid() && outcome.verifiedOn < outcome.reachedOn)
        return unfit(
            QT_TRANSLATE_NOOP("Pairing", "An outcome cannot be verified before the day on which it was reached."));
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
