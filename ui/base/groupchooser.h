#pragma once

#include "core/evaluation/factindex.h"

#include <QComboBox>
#include <QSet>

namespace lianxin::ui {

/// Chooses one of the groups of members that the office keeps, or everybody.
class GroupChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit GroupChooser(const QString &name, QWidget *parent = nullptr);

    /// Offers `groups`; the choice stays as long as its group is there.
    void showGroups(const QList<MemberGroup> &groups);
    /// Not stored = everybody.
    [[nodiscard]] MemberGroupId group() const;
    void choose(MemberGroupId group);

    /// The ids of those who are in the group chosen on the day `today`, invitations to `apart` not counting; none =
    /// everybody.
    [[nodiscard]] std::optional<QSet<qint64>> members(const FactIndex &index, QDate today, ActivityId apart = {}) const;

signals:
    void chosen(); ///< by the user, or because the group that was chosen is gone
};

} // namespace lianxin::ui
