#pragma once

#include <QString>

#include <optional>
#include <span>

namespace lianxin {

/// What a sheet is about, in the order in which references need them: whatever one names stands before it.
enum class SheetKind {
    Directory, ///< a list of words, such as regions
    Holidays, ///< and days worked in exchange
    Enterprises, ///< and other partners
    Venues, ///< of activities
    Members,
    Plan,
    PlanChanges,
    Agenda, ///< of the activities
    Projects, ///< without needs
    Needs,
    Pairings,
    Services, ///< within pairings
    Outcomes,
    Invitations,
    Ledger,
    Proposals, ///< that grew out of the ledger
    Publicity, ///< what the media told of activities
    Cases, ///< that others may learn from
    Reviews, ///< of activities
    Reports,
    Adoptions,
    Comments, ///< of leaders, on reports
    Rules,
    Multipliers, ///< of rules
    RuleClasses, ///< how classes of rules count
    RuleConditions, ///< what must be met before points count
    Awards, ///< of the month
    Summary, ///< totals of what other sheets hold: nothing to import
    History, ///< the program's own record of what was done: nothing to import
    Unknown,
};

/// The codes of SheetKind in its order, as the command line shows them.
std::span<const char *const> codesOf(SheetKind);

[[nodiscard]] QString codeOf(SheetKind kind);
[[nodiscard]] std::optional<SheetKind> sheetKindWithCode(const QString &code);

/// What sheets of `kind` are called on screen.
[[nodiscard]] QString sheetKindName(SheetKind kind);

/// Whether the headers of `kind` are common words, so that another kind which they fit nearly as well is meant.
[[nodiscard]] bool isVague(SheetKind kind);

/// Whether the sheets of `kind` hold records to be imported.
[[nodiscard]] bool hasRecords(SheetKind kind);

/// Whether `kind` may stand in a file that the user calls a file of `family`: "reports" covers its adoptions too.
[[nodiscard]] bool isOfFamily(SheetKind kind, SheetKind family);

} // namespace lianxin
