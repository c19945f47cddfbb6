#include "core/pairing/pairingtasks.h"

#include "core/directory/directoryrepository.h"
#include "core/pairing/pairingrepository.h"

#include <QCoreApplication>

namespace lianxin {

Result<PairingService> noteService(Database &database, PairingId pairing, QDate day, Touch touch)
{
    const auto directory = readDirectory(database);
    if (!directory)
        return directory.error();
    const EntryId form = formFor(touch, *directory);
    if (!form.isStored())
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Pairings", "The dictionary has no form of service for it."),
                      {}};
    PairingService service;
    service.pairing = pairing;
    service.servedOn = day;
    service.form = form;
    return PairingServiceRepository(database).insert(service);
}

Result<void> keepPromise(Database &database, qint64 service, QDate day)
{
    PairingServiceRepository services(database);
    auto stored = services.find({service});
    if (!stored)
        return stored.error();
    stored->promiseKeptOn = day;
    const auto kept = services.update(*stored);
    return kept ? Result<void>() : kept.error();
}

Result<void> followReview(Database &database, const PairingReview &review)
{
    if (review.verdict != ReviewVerdict::End)
        return {};
    PairingRepository pairings(database);
    auto pairing = pairings.find(review.pairing);
    if (!pairing)
        return pairing.error();
    if (pairing->endedOn.isValid())
        return {};
    pairing->endedOn = review.reviewedOn;
    if (pairing->result.isEmpty())
        pairing->result = review.note;
    const auto ended = pairings.update(*pairing);
    return ended ? Result<void>() : ended.error();
}

Result<void> reviewAndGoOn(Database &database, PairingId pairing, QDate day)
{
    PairingReview review;
    review.pairing = pairing;
    review.reviewedOn = day;
    const auto stored = PairingReviewRepository(database).insert(review);
    return stored ? Result<void>() : stored.error();
}

} // namespace lianxin
