#pragma once

#include "core/evaluation/factindex.h"

namespace lianxin::ui {

/// A member as one tells two of the same name apart: with the employer.
[[nodiscard]] QString fullName(const Member &member);

/// The serving member whom `text` names: a name, fullName() where two have it, or letters of the pinyin that fit no
/// other. Errors: Invalid, when there is none or when there are several, who are told.
[[nodiscard]] Result<Member> servingMember(const FactIndex &index, const QString &text);

/// The invitation of `member` to `activity` as one makes it by hand: the seat by residence, the deepest specialty of
/// the theme.
[[nodiscard]] Invitation invitationByHand(const Activity &activity, const Member &member);

/// How a group of members stands among the names that can be typed: "Group: women".
[[nodiscard]] QString groupAddress(const MemberGroup &group);
/// The group that `text` names, by its groupAddress(); null = none.
[[nodiscard]] const MemberGroup *groupAddressed(const FactIndex &index, const QString &text);

/// The invitations of those of `group` who serve and are not invited to `activity` yet, on the day `today`.
[[nodiscard]] QList<Invitation> invitationsOfGroup(const FactIndex &index, const Activity &activity,
                                                   const MemberGroup &group, QDate today);

} // namespace lianxin::ui
