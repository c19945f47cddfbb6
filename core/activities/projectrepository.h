#pragma once

#include "core/activities/project.h"
#include "core/storage/repository.h"

namespace lianxin {

/// The stored projects.
class ProjectRepository : public Repository<Project>
{
public:
    inline static const QString table = QStringLiteral("project");

    using Repository::Repository;

    /// By number.
    [[nodiscard]] Result<QList<Project>> of(ActivityId activity) const;
    /// All by id: to which activity each belongs.
    [[nodiscard]] Result<QList<Project>> placed() const;
};

/// The stored needs.
class NeedRepository : public Repository<Need>
{
public:
    inline static const QString table = QStringLiteral("need");

    using Repository::Repository;

    /// Those of all projects of the activity, by project and number.
    [[nodiscard]] Result<QList<Need>> of(ActivityId activity) const;
    /// All by id: project, explanation and specialties.
    [[nodiscard]] Result<QList<Need>> themed() const;
};

} // namespace lianxin
