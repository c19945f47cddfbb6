#pragma once

#include "core/evaluation/honour.h"
#include "core/evaluation/pointrow.h"
#include "core/storage/repository.h"

namespace lianxin {

/// The points that were posted.
class PointRowRepository : public Repository<PointRow>
{
public:
    inline static const QString table = QStringLiteral("point_row");

    using Repository::Repository;

    /// Those by the rules of `set`, by id.
    [[nodiscard]] Result<QList<PointRow>> of(RuleSetId set) const;
};

/// The rounds of honours.
class HonourRoundRepository : public Repository<HonourRound>
{
public:
    inline static const QString table = QStringLiteral("honour_round");

    using Repository::Repository;
};

/// Those who were ranked in the rounds.
class HonourResultRepository : public Repository<HonourResult>
{
public:
    inline static const QString table = QStringLiteral("honour_result");

    using Repository::Repository;

    /// By place.
    [[nodiscard]] Result<QList<HonourResult>> of(HonourRoundId round) const;
};

/// What was objected.
class PointObjectionRepository : public Repository<PointObjection>
{
public:
    inline static const QString table = QStringLiteral("point_objection");

    using Repository::Repository;

    /// Those against `round`, and those against the points of which it is made: a row by its rules, or no row at all
    /// when received since its first day.
    [[nodiscard]] Result<QList<PointObjection>> about(const HonourRound &round) const;
    /// Those without an answer that were received by `day`.
    [[nodiscard]] Result<QList<PointObjection>> openOn(QDate day) const;
};

} // namespace lianxin
