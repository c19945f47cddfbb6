#pragma once

#include "core/directory/customfield.h"
#include "core/directory/directoryentry.h"

#include <optional>

namespace lianxin {

using MemberGroupId = Id<struct MemberGroupTag>;

/// What of a member a condition looks at.
enum class GroupField {
    Sector,
    Home,
    Workplace,
    Party,
    Sex,
    UnitType,
    Office,
    Term,
    State,
    Specialty, ///< words as "name" or "name (depth)": held so deep or deeper, or a narrower one, one depth less a step
    Age, ///< completed years; the month of birth counts whole
    TimesInvited, ///< in the calendar year, but for leave that was asked for
    MonthsSinceInvited, ///< whole months since the last activity to which they were invited
    MonthsSincePresent, ///< whole months since the last activity at which they were
    Custom ///< a field of the office
};

/// How it is compared with the words of the condition.
enum class Comparison { Is, IsNot, AtLeast, AtMost, Known, Unknown };

/// Whether all conditions must hold or one of them.
enum class GroupMatch { All, Any };

std::span<const char *const> codesOf(GroupField);
std::span<const char *const> codesOf(Comparison);
std::span<const char *const> codesOf(GroupMatch);

/// What members must be like. What is not known of a member *is* nothing and *is not* everything; it is neither at
/// least nor at most anything, but for months since something that never was: those are more than any number.
struct GroupCondition {
    GroupField field = GroupField::State;
    CustomFieldId custom; ///< which one, with GroupField::Custom
    Comparison comparison = Comparison::Is;
    QString words; ///< names of the list with signs between, one of which fits; or a whole number; else empty

    friend bool operator==(const GroupCondition &, const GroupCondition &) = default;
};

/// Members that the office keeps under a name by what they are like, not one by one: who fits is found anew each time.
struct MemberGroup {
    MemberGroupId id;
    int revision = 0;
    QString name; ///< 1 to 40 characters, unique
    GroupMatch match = GroupMatch::All;
    QList<GroupCondition> conditions; ///< none = everybody

    friend bool operator==(const MemberGroup &, const MemberGroup &) = default;
};

/// Whether `group` may be stored. Errors: Invalid, telling the first rule that it breaks.
Result<void> validate(const MemberGroup &group);
Result<void> validate(const GroupCondition &condition);

/// The list whose words `field` holds; none for numbers and fields of the office.
[[nodiscard]] std::optional<WordList> listOf(GroupField field);
/// Whether `field` holds a number.
[[nodiscard]] bool isNumber(GroupField field);
/// The ways in which `field` can be compared.
[[nodiscard]] QList<Comparison> comparisonsOf(GroupField field);
/// The words of a condition one by one.
[[nodiscard]] QStringList wordsOf(const GroupCondition &condition);

/// What they are called on the screen.
[[nodiscard]] QString titleOf(GroupField field);
[[nodiscard]] QString titleOf(Comparison comparison);
[[nodiscard]] QString titleOf(GroupMatch match);

} // namespace lianxin
