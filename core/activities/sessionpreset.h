#pragma once

#include "core/members/membergroup.h"

namespace lianxin {

using SessionPresetId = Id<struct SessionPresetTag>;

/// What tells whom a line of a mix counts.
enum class MixKind { UnitType, Sector, Party, Group };

std::span<const char *const> codesOf(MixKind);

/// So many members of one kind on a panel: of a kind of unit, a sector or a party they must be there; of a group of
/// members they are wished for.
struct MixItem {
    MixKind kind = MixKind::UnitType;
    QString word; ///< of the list of the kind; empty for a group
    MemberGroupId group; ///< not stored but for MixKind::Group
    int wanted = 1; ///< 1 to 99

    [[nodiscard]] bool isWish() const { return kind == MixKind::Group; }

    friend bool operator==(const MixItem &, const MixItem &) = default;
};

/// What such a session usually asks for.
struct PresetNeed {
    QString content; ///< 1 to 5000 characters
    QString specialties; ///< words of the dictionary, with signs between
    int wanted = 1; ///< people, 1 to 99
    int weight = 1; ///< in the selection, 0 to 1000

    friend bool operator==(const PresetNeed &, const PresetNeed &) = default;
};

/// A kind of special session that the office holds again and again, and whom it brings together.
/// Source: the programme, D-62 and D-63.
struct SessionPreset {
    SessionPresetId id;
    int revision = 0;
    QString name; ///< 1 to 40 characters, unique
    QString note;
    QList<MixItem> mix;
    QList<PresetNeed> needs;

    friend bool operator==(const SessionPreset &, const SessionPreset &) = default;
};

/// Errors: Invalid.
Result<void> validate(const MixItem &item);
/// The lines of one mix. Errors: Invalid.
Result<void> validate(const QList<MixItem> &mix);
Result<void> validate(const PresetNeed &need);
Result<void> validate(const SessionPreset &preset);

/// The list that a line of this kind takes its word from; none for a group.
[[nodiscard]] std::optional<WordList> listOf(MixKind kind);
/// What it is called on the screen.
[[nodiscard]] QString titleOf(MixKind kind);

} // namespace lianxin
