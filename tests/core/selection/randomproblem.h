#pragma once

#include "core/selection/problem.h"

/// A small random problem with many ties, of the kind that finds bugs: from 8 to `mostMembers` members, so few seats
/// that all panels can be looked at, and every rule and level of the model in use.
[[nodiscard]] lianxin::selection::SelectionProblem aRandomProblem(quint32 seed, int mostMembers = 12);
