#pragma once

#include "core/invitations/invitation.h"
#include "core/nomination/nomination.h"

namespace lianxin::ui {

/// A panel as one side of a comparison.
struct PanelSide {
    QString title;
    QStringList members; ///< ids

    friend bool operator==(const PanelSide &, const PanelSide &) = default;
};

/// The panels that were chosen for one activity since the page was opened.
class PanelAnswers
{
public:
    /// Keeps the panel of `nomination`, chosen under `choices`, unless it is the one kept last or none.
    void take(const Nomination &nomination, const PanelChoices &choices);
    /// The ids of the panel before the last one; empty = there was none.
    [[nodiscard]] QStringList before() const;
    /// The newest first, at most eight.
    [[nodiscard]] QList<PanelSide> sides() const { return m_sides; }

private:
    QList<PanelSide> m_sides;
    int m_count = 0; ///< also of those that are not kept any more
};

/// Those invited to `activity` who have not said no and are candidates of `problem`; none if there are none.
[[nodiscard]] std::optional<PanelSide> invitedSide(const QList<Invitation> &invitations, ActivityId activity,
                                                   const selection::SelectionProblem &problem);

} // namespace lianxin::ui
