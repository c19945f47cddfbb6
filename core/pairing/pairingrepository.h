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

    /// Those that had not ended on the evening of `day`.
    [[nodiscard]] Result<QList<Pairing>> lastingOn(QDate day) const;
};

/// What was done within pairings.
class PairingServiceRepository : public Repository<PairingService>
{
public:
    inline static const QString table = QStringLiteral("pairing_service");

    using Repository::Repository;

    /// By day.
    [[nodiscard]] Result<QList<PairingService>> of(PairingId pairing) const;
    /// All of the pairings that had not ended on the evening of `day`, and of all others those whose promise is due by
    /// `until` and was not kept by `day`.
    [[nodiscard]] Result<QList<PairingService>> toFollow(QDate day, QDate until) const;
};

/// The reviews of pairings.
class PairingReviewRepository : public Repository<PairingReview>
{
public:
    inline static const QString table = QStringLiteral("pairing_review");

    using Repository::Repository;

    /// Those of the pairings that had not ended on the evening of `day`.
    [[nodiscard]] Result<QList<PairingReview>> ofLasting(QDate day) const;
};

/// The stored outcomes.
class OutcomeRepository : public Repository<Outcome>
{
public:
    inline static const QString table = QStringLiteral("outcome");

    using Repository::Repository;

    /// Those reached within `period`, by id: number and members.
    [[nodiscard]] Result<QList<Outcome>> creditedWithin(const Period &period) const;
    /// Those that began at the activity.
    [[nodiscard]] Result<QList<Outcome>> of(ActivityId activity) const;
};

} // namespace lianxin
