#pragma once

#include "core/pairing/pairing.h"
#include "core/storage/repository.h"

namespace lianxin {

/// The stored pairings.
class PairingRepository : public Repository<Pairing>
{
public:
    inline static const QString table = QStringLiteral("pairing");

    using Repository::Repository;
};

/// What was done within pairings.
class PairingServiceRepository : public Repository<PairingService>
{
public:
    inline static const QString table = QStringLiteral("pairing_service");

    using Repository::Repository;

    /// By day.
    [[nodiscard]] Result<QList<PairingService>> of(PairingId pairing) const;
};

/// The reviews of pairings.
class PairingReviewRepository : public Repository<PairingReview>
{
public:
    inline static const QString table = QStringLiteral("pairing_review");

    using Repository::Repository;
};

/// The stored outcomes.
class OutcomeRepository : public Repository<Outcome>
{
public:
    inline static const QString table = QStringLiteral("outcome");

    using Repository::Repository;
};

} // namespace lianxin
