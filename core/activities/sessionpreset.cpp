#include "core/activities/sessionpreset.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lianxin {

namespace {

constexpr qsizetype longestPresetName = 40;
constexpr int mostWanted = 99;
constexpr int greatestWeight = 1000;
constexpr qsizetype mostRequirements = 32; // as the selection takes
constexpr qsizetype mostWishes = 16;

Error unfitSession(const char *rule)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Sessions", rule), {}};
}

} // namespace

std::span<const char *const> codesOf(MixKind)
{
    static constexpr std::array codes {"unit_type", "sector", "party", "group"};
    return codes;
}

Result<void> validate(const MixItem &item)
{
    if (item.isWish() ? !item.group.isStored() : item.word.trimmed().isEmpty())
        return unfitSession(QT_TRANSLATE_NOOP("Sessions", "Tell which members the line counts."));
    if (item.wanted < 1 || item.wanted > mostWanted)
        return unfitSession(QT_TRANSLATE_NOOP("Sessions", "A line asks for 1 to 99 members."));
    return {};
}

Result<void> validate(const QList<MixItem> &mix)
{
    for (const MixItem &item : mix)
        if (auto valid = validate(item); !valid)
            return valid;
    const auto wishes = std::ranges::count_if(mix, &MixItem::isWish);
    if (wishes > mostWishes || mix.size() - wishes > mostRequirements)
        return unfitSession(QT_TRANSLATE_NOOP("Sessions", "A session has at most 32 requirements and 16 wishes."));
    return {};
}

Result<void> validate(const PresetNeed &need)
{
    if (need.content.trimmed().isEmpty() || need.content.size() > 5000)
        return unfitSession(QT_TRANSLATE_NOOP("Sessions", "A need is told in 1 to 5,000 characters."));
    if (need.wanted < 1 || need.wanted > mostWanted)
        return unfitSession(QT_TRANSLATE_NOOP("Sessions", "A need asks for 1 to 99 members."));
    if (need.weight < 0 || need.weight > greatestWeight)
        return unfitSession(QT_TRANSLATE_NOOP("Sessions", "The weight of a need is 0 to 1,000."));
    return {};
}

Result<void> validate(const SessionPreset &preset)
{
    if (preset.name.trimmed().isEmpty() || preset.name.size() > longestPresetName)
        return unfitSession(QT_TRANSLATE_NOOP("Sessions", "The name of a session has 1 to 40 characters."));
    for (const PresetNeed &need : preset.needs)
        if (auto valid = validate(need); !valid)
            return valid;
    return validate(preset.mix);
}

std::optional<WordList> listOf(MixKind kind)
{
    switch (kind) {
    case MixKind::UnitType:
        return WordList::UnitType;
    case MixKind::Sector:
        return WordList::Sector;
    case MixKind::Party:
        return WordList::Party;
    case MixKind::Group:
        break;
    }
    return std::nullopt;
}

QString titleOf(MixKind kind)
{
    static constexpr std::array titles {
        QT_TRANSLATE_NOOP("Sessions", "Kind of unit"),
        QT_TRANSLATE_NOOP("Sessions", "Sector"),
        QT_TRANSLATE_NOOP("Sessions", "Party"),
        QT_TRANSLATE_NOOP("Sessions", "Group of members"),
    };
    return QCoreApplication::translate("Sessions", titles.at(static_cast<std::size_t>(kind)));
}

} // namespace lianxin
