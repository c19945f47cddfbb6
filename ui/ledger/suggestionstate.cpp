#include "ui/ledger/suggestionstate.h"

#include "ui/base/codes.h"

#include <QCoreApplication>

namespace lianxin::ui {

SuggestionState suggestionState(const Suggestion &suggestion, const Directory &directory, QDate day)
{
    if (isOverdue(suggestion, day)) {
        const auto late = suggestion.dueOn.daysTo(day);
        return {QCoreApplication::translate("lianxin::ui::LedgerPage", "Overdue %1 d").arg(late), Tone::Bad};
    }
    if (suggestion.route == Route::Open)
        return {QCoreApplication::translate("lianxin::ui::LedgerPage", "To be routed"), Tone::Warning};
    if (isOpen(suggestion, day))
        return {QCoreApplication::translate("lianxin::ui::LedgerPage", "Under way"), Tone::Plain};
    const bool isClosed = suggestion.closedOn.isValid();
    if (suggestion.route == Route::Department && isClosed)
        return {QCoreApplication::translate("lianxin::ui::LedgerPage", "Handled"), Tone::Good};
    return {wordFor(directory, WordList::Route, suggestion.route), isClosed ? Tone::Good : Tone::Plain};
}

} // namespace lianxin::ui
