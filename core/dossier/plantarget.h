#pragma once

#include "core/evaluation/factindex.h"
#include "core/storage/repository.h"

namespace lianxin {

/// By what a target counts activities.
enum class TargetAspect {
    Region, ///< held in a county
    Specialty, ///< about a theme, or one below it
    Tag, ///< that serve a policy line or campaign
    Session, ///< special sessions of a kind
    Form, ///< of a form, in the plan's words
    Place, ///< at a kind of place
    Kind, ///< of a kind
};

std::span<const char *const> codesOf(TargetAspect);
[[nodiscard]] QString wordFor(TargetAspect aspect);

/// How many activities of a kind the plan of a year is to have.
struct PlanTarget {
    Id<struct PlanTargetTag> id = {};
    int revision = 0;
    int planYear = 0; ///< 1949 to 2999
    TargetAspect aspect = TargetAspect::Region;
    EntryId entry =
        {}; ///< the county, specialty, policy line, kind of place or of activity; none for the other aspects
    SessionPresetId preset = {}; ///< of Session alone
    QString form = {}; ///< of Form alone
    int wanted = 1; ///< 1 to 999

    friend bool operator==(const PlanTarget &, const PlanTarget &) = default;
};

/// Errors: Invalid.
Result<void> validate(const PlanTarget &target);

/// How far a target is met.
struct TargetProgress {
    int planned = 0; ///< in the plan, held or not, but for what was cancelled
    int held = 0; ///< on the evening of the day

    friend bool operator==(const TargetProgress &, const TargetProgress &) = default;
};

[[nodiscard]] TargetProgress progressOf(const PlanTarget &target, const FactIndex &index, QDate day);

/// What the target is about: "East County".
[[nodiscard]] QString subjectOf(const PlanTarget &target, const FactIndex &index);

/// `target` about what is called `name` in its aspect. Errors: Invalid when nothing is called so.
[[nodiscard]] Result<PlanTarget> withSubject(PlanTarget target, const QString &name, const FactIndex &index);
/// What a target of this aspect may be about.
[[nodiscard]] QStringList subjectsFor(TargetAspect aspect, const FactIndex &index);

class PlanTargetRepository : public Repository<PlanTarget>
{
public:
    inline static const QString table = QStringLiteral("plan_target");

    using Repository::Repository;

    [[nodiscard]] Result<QList<PlanTarget>> ofYear(int year) const;
};

} // namespace lianxin
