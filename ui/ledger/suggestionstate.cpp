#include "ui/ledger/suggestionstate.h"

#include "ui/base/codes.h"

#include <QCoreApplication>

namespace lianxin::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("lianxin::ui::LedgerPage", text);
}

/// What a department does with it.
QString stateAtDepartment(HandlingState state)
{
    switch (state) {
    case HandlingState::Sent:
        return words(QT_TRANSLATE_NOOP("lianxin::ui::LedgerPage", "To be signed for"));
    case HandlingState::Returned:
        return words(QT_TRANSLATE_NOOP("lianxin::ui::LedgerPage", "Returned"));
    case HandlingState::Paused:
        return words(QT_TRANSLATE_NOOP("lianxin::ui::LedgerPage", "Paused"));
    case HandlingState::Answered:
        return words(QT_TRANSLATE_NOOP("lianxin::ui::LedgerPage", "Answered"));
    default:
        return words(QT_TRANSLATE_NOOP("lianxin::ui::LedgerPage", "Under way"));
    }
}

} // namespace

SuggestionState suggestionState(const Suggestion &suggestion, const Facts &facts, QDate day)
{
    const qint64 late = suggestion.dueOn.daysTo(day);
    switch (latenessOf(suggestion, day, facts.patience, facts.deadlines.calendar())) {
    case Lateness::LongLate:
        return {words(QT_TRANSLATE_NOOP("lianxin::ui::LedgerPage", "Long overdue, %1 d")).arg(late), Tone::Bad};
    case Lateness::Late:
        return {words(QT_TRANSLATE_NOOP("lianxin::ui::LedgerPage", "Overdue %1 d")).arg(late), Tone::Bad};
    case Lateness::Soon:
        return {late == 0 ? words(QT_TRANSLATE_NOOP("lianxin::ui::LedgerPage", "Due today"))
                          : words(QT_TRANSLATE_NOOP("lianxin::ui::LedgerPage", "Due in %1 d")).arg(-late),
                Tone::Warning};
    case Lateness::None:
        break;
    }
    const HandlingState state = lianxin::stateOf(suggestion);
    if (state == HandlingState::Merged)
        return {words(QT_TRANSLATE_NOOP("lianxin::ui::LedgerPage", "Merged")), Tone::Plain};
    if (state == HandlingState::Registered)
        return {words(QT_TRANSLATE_NOOP("lianxin::ui::LedgerPage", "To be routed")), Tone::Warning};
    if (isOpen(suggestion, day))
        return {stateAtDepartment(state), state == HandlingState::Returned ? Tone::Warning : Tone::Plain};
    const bool isClosed = suggestion.closedOn.isValid();
    if (suggestion.route == Route::Department && isClosed)
        return {words(QT_TRANSLATE_NOOP("lianxin::ui::LedgerPage", "Handled")), Tone::Good};
    return {wordFor(facts.directory, WordList::Route, suggestion.route), isClosed ? Tone::Good : Tone::Plain};
}

} // namespace lianxin::ui
