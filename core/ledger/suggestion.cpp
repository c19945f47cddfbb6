#include "core/ledger/suggestion.h"

#include <QCoreApplication>

#include <array>

namespace lianxin {

std::span<const char *const> codesOf(Route)
{
    static constexpr std::array codes {"open", "onsite", "department", "report", "proposal", "kept"};
    return codes;
}

Result<void> validate(const Suggestion &suggestion)
{
    const auto invalid = [](const char *rule) {
        return Error {ErrorKind::Invalid, QCoreApplication::translate("Suggestion", rule), {}};
    };
    if (suggestion.number.trimmed().isEmpty() || suggestion.number.size() > 40)
        return invalid(QT_TRANSLATE_NOOP("Suggestion", "The number of a suggestion has 1 to 40 characters."));
    if (suggestion.content.trimmed().isEmpty() || suggestion.content.size() > 5000)
        return invalid(QT_TRANSLATE_NOOP("Suggestion", "A suggestion is told in 1 to 5,000 characters."));
    if (!suggestion.registeredOn.isValid())
        return invalid(QT_TRANSLATE_NOOP("Suggestion", "A suggestion has a day on which it was registered."));
    if (suggestion.closedOn.isValid() && suggestion.closedOn < suggestion.registeredOn)
        return invalid(QT_TRANSLATE_NOOP("Suggestion", "It cannot be done before it was registered."));
    return {};
}

bool isOpen(const Suggestion &suggestion, QDate day)
{
    return suggestion.route == Route::Department && suggestion.registeredOn <= day
        && (!suggestion.closedOn.isValid() || suggestion.closedOn > day);
}

bool isOverdue(const Suggestion &suggestion, QDate day)
{
    return isOpen(suggestion, day) && suggestion.dueOn.isValid() && suggestion.dueOn < day;
}

} // namespace lianxin
