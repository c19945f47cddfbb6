#include "core/invitations/invitation.h"

#include <QCoreApplication>

#include <array>

namespace lianxin {

std::span<const char *const> codesOf(Seat)
{
    static constexpr std::array codes {"local", "specialist"};
    return codes;
}

std::span<const char *const> codesOf(Channel)
{
    static constexpr std::array codes {"local", "specialist", "volunteer", "substitute"};
    return codes;
}

std::span<const char *const> codesOf(Reply)
{
    static constexpr std::array codes {"none", "accepted", "leave", "declined"};
    return codes;
}

std::span<const char *const> codesOf(Presence)
{
    static constexpr std::array codes {"unknown", "present", "late", "leave", "absent"};
    return codes;
}

Result<void> validate(const Invitation &invitation)
{
    const auto invalid = [](const char *rule) {
        return Error {ErrorKind::Invalid, QCoreApplication::translate("Invitation", rule), {}};
    };
    if (!invitation.activity.isStored() || !invitation.member.isStored())
        return invalid(QT_TRANSLATE_NOOP("Invitation", "An invitation names an activity and a member."));
    if (invitation.sentOn.isValid() && invitation.repliedOn.isValid() && invitation.repliedOn < invitation.sentOn)
        return invalid(QT_TRANSLATE_NOOP("Invitation", "The reply lies before the letter."));
    return {};
}

} // namespace lianxin
