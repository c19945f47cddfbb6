#pragma once

#include "core/activities/project.h"
#include "core/base/result.h"

#include <functional>

namespace lianxin {
class Database;
}

namespace lianxin::ui {

/// A project with the name of its enterprise, so that a new one can be typed.
struct ProjectRow : Project {
    QString enterpriseName;

    friend bool operator==(const ProjectRow &, const ProjectRow &) = default;
};

/// Projects as they are stored: an enterprise that is not known yet comes into the dictionary with its project.
struct ProjectsOfHosts {
    Database &database;
    std::function<EntryId()> region; ///< where the activity is

    // Within an action. Errors: those of Repository.
    Result<Project> update(const ProjectRow &project);
    Result<Project> insert(const ProjectRow &project);

private:
    Result<EnterpriseId> enterpriseNamed(const QString &name);
};

} // namespace lianxin::ui
