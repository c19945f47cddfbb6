#pragma once

#include "core/selection/panelsolver.h"

namespace lianxin::selection {

/// What an order of the levels, with or without a yearly cap, makes of the activities of a year.
struct PolicyOutcome {
    bool fewestInvitedFirst = false; ///< false = the capability class goes first
    int yearCap = 0; ///< 0 = none
    int panels = 0; ///< activities for which there is a panel
    int withoutPanel = 0; ///< the others
    int unproved = 0; ///< panels that are only the best known
    qint64 coverage = 0; ///< sum over the panels
    int invitations = 0; ///< sum of the sizes
    qint64 tier = 0; ///< sum over the invitations
    int mostInvitations = 0; ///< of one member
    int distinctMembers = 0; ///< invited at least once
    int giniPermille = 0; ///< over all members who are not barred everywhere
    qint64 squares = 0; ///< sum over the members of the squared number of invitations

    /// The mean over the invitations in hundredths, rounded; 0 without any.
    [[nodiscard]] int meanTierHundredths() const;

    friend bool operator==(const PolicyOutcome &, const PolicyOutcome &) = default;
};

/// Chooses the panels of `year`, which stands in the order of the days, one after the other by each policy: class
/// first, fewest invitations first, and both again with `yearCap`. Each starts with nobody invited yet and counts its
/// own invitations; the times invited that the problems tell are not looked at. Pinned members come all the same.
/// Errors: Invalid as `choosePanel`; Cancelled once `options.isWanted` says so.
[[nodiscard]] Result<QList<PolicyOutcome>> policyTable(const QList<SelectionProblem> &year, int yearCap,
                                                       const SolveOptions &options = {});

} // namespace lianxin::selection
