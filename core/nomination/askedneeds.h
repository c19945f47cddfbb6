#pragma once

#include "core/activities/project.h"
#include "core/directory/directoryrepository.h"
#include "core/selection/problem.h"

namespace lianxin {

/// The needs of an activity as the selection weighs them.
struct AskedNeeds {
    QList<selection::Need> needs; ///< one for each specialty that is asked for, in the order of the projects
    QStringList open; ///< the numbers of those that name no specialty yet and therefore weigh nothing
};

/// Needs that ask for the same specialty become one of their joint weight, which any panel is worth as much by; its id
/// lists their numbers, and the specialty too where two would have the same id: "1-2、3-1".
[[nodiscard]] AskedNeeds askedNeeds(const QList<Project> &projects, const QList<Need> &needs,
                                    const Directory &directory);

} // namespace lianxin
