#include "core/ledger/handlingstep.h"

#include <QCoreApplication>

#include <array>

namespace lianxin {

std::span<const char *const> codesOf(StepKind)
{
    static constexpr std::array codes {"note",     "solved",    "handed",     "reported", "proposed", "kept",
                                       "received", "returned",  "reassigned", "paused",   "resumed",  "extended",
                                       "chased",   "escalated", "answered",   "judged",   "closed",   "reopened",
                                       "visited",  "merged",    "split"};
    return codes;
}

QString wordFor(StepKind kind)
{
    static constexpr std::array words {QT_TRANSLATE_NOOP("Handling", "Note"),
                                       QT_TRANSLATE_NOOP("Handling", "Solved on the spot"),
                                       QT_TRANSLATE_NOOP("Handling", "Handed over"),
                                       QT_TRANSLATE_NOOP("Handling", "To be a report"),
                                       QT_TRANSLATE_NOOP("Handling", "To be a proposal"),
                                       QT_TRANSLATE_NOOP("Handling", "Kept for reference"),
                                       QT_TRANSLATE_NOOP("Handling", "Receipt signed"),
                                       QT_TRANSLATE_NOOP("Handling", "Returned"),
                                       QT_TRANSLATE_NOOP("Handling", "Reassigned"),
                                       QT_TRANSLATE_NOOP("Handling", "Paused"),
                                       QT_TRANSLATE_NOOP("Handling", "Resumed"),
                                       QT_TRANSLATE_NOOP("Handling", "Extended"),
                                       QT_TRANSLATE_NOOP("Handling", "Chased"),
                                       QT_TRANSLATE_NOOP("Handling", "Put before a leader"),
                                       QT_TRANSLATE_NOOP("Handling", "Answered"),
                                       QT_TRANSLATE_NOOP("Handling", "Members' opinion"),
                                       QT_TRANSLATE_NOOP("Handling", "Closed"),
                                       QT_TRANSLATE_NOOP("Handling", "Opened again"),
                                       QT_TRANSLATE_NOOP("Handling", "Return visit"),
                                       QT_TRANSLATE_NOOP("Handling", "Merged"),
                                       QT_TRANSLATE_NOOP("Handling", "Split")};
    return QCoreApplication::translate("Handling", words.at(static_cast<std::size_t>(kind)));
}

} // namespace lianxin
