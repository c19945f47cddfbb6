#pragma once

#include "core/selection/relaxations.h"

namespace lianxin::ui {

/// The rules of the settings that the office makes milder for one choice alone, none of which is stored.
class MilderRules
{
public:
    /// `change` is about `problem`.
    void add(const selection::SelectionProblem &problem, const selection::Change &change);
    void clear() { m_changes.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }

    /// `problem` with the rules made milder; a rule that reads otherwise by now is left as it is.
    [[nodiscard]] selection::SelectionProblem appliedTo(selection::SelectionProblem problem) const;

    /// What is milder, one sentence about all of it; empty if nothing is.
    [[nodiscard]] QStringList sentences() const;

private:
    struct Milder {
        selection::Change change;
        QString about; ///< id of the need, or value of the requirement
        QString words;
    };

    QList<Milder> m_changes; ///< in the order in which they were made
};

/// Whether `change` is one of the activity itself, and not of the office's settings.
[[nodiscard]] bool isOfActivity(const selection::Change &change);

} // namespace lianxin::ui
