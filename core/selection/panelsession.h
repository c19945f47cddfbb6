#pragma once

#include "core/selection/ceilings.h"
#include "core/selection/reasons.h"
#include "core/selection/reserves.h"

namespace lianxin::selection {

/// What has been settled since a session was opened, by id.
struct PanelChanges {
    QStringList pinned; ///< have accepted, or are set by hand: sit in any case
    QStringList barred; ///< have declined, or are struck off: do not sit

    friend bool operator==(const PanelChanges &, const PanelChanges &) = default;
};

/// Choosing for one activity out of a pool, again and again as members accept and decline. The whole pool is looked
/// through once; from then on only its kernel (kernel.h), until more have declined than it makes up for.
class PanelSession
{
public:
    /// How many may decline before the pool is looked through again, with five more for the reserves of each seat.
    static constexpr int usualSlack = 12;

    /// Opens a session for the activity of `rules`, whose members are not looked at. `standings` is empty (all are
    /// free) or has one for each member of the pool.
    /// Errors: Invalid as `validate`.
    [[nodiscard]] static Result<PanelSession> open(std::shared_ptr<const Pool> pool, const SelectionProblem &rules,
                                                   std::vector<Standing> standings = {}, int slack = usualSlack);

    /// Opens a session for a problem that `validate` passed.
    [[nodiscard]] static PanelSession on(const SelectionProblem &problem, int slack = usualSlack);

    /// The best panel under `changes`, which replace those of the call before.
    /// Errors: NotFound if the pool has nobody of an id.
    [[nodiscard]] Result<PanelAnswer> solve(const PanelChanges &changes = {}, const SolveOptions &options = {});

    /// Takes `answer` as if `solve` had found it, without changes.
    void adopt(const PanelAnswer &answer);

    /// What is to be said about the panel that was found last; as the functions of reasons.h and reserves.h.
    [[nodiscard]] QList<Reason> reasons(const SolveOptions &options = {}) const;
    [[nodiscard]] Result<WhyNot> whyNot(const QString &member, const SolveOptions &options = {}) const;
    [[nodiscard]] QList<SeatReserves> reserves(int perSeat = 5) const;

    /// The rules with those members only, as they stand now: enough for the sentences about them.
    [[nodiscard]] SelectionProblem excerpt(const QStringList &ids) const;

private:
    /// The members of a panel and of another, beside the rules that weigh them.
    struct Pair {
        SelectionProblem problem;
        std::vector<int> panel; ///< indices in problem.members
        std::vector<int> other;
    };

    PanelSession(std::shared_ptr<const Pool> pool, SelectionProblem rules, std::vector<Standing> standings, int slack);

    void scan(int slack);
    void layOut(std::span<const int> alsoMembers);
    [[nodiscard]] Result<std::vector<int>> membersOf(const QStringList &ids) const;
    [[nodiscard]] std::vector<int> itemsOf(std::span<const int> members) const;
    [[nodiscard]] Candidate candidate(int member) const;
    [[nodiscard]] Standing standingOf(int member) const;
    [[nodiscard]] bool isPinned(int member) const;
    [[nodiscard]] bool isListed(const std::vector<int> &members, int member) const;

    [[nodiscard]] SearchOrder order(const SolveOptions &options) const;
    [[nodiscard]] SearchOutcome search(const Board &board, SearchOrder order, const SolveOptions &options) const;
    /// The same on the session's own board, if it knows the ceilings.
    [[nodiscard]] SearchOutcome searchBelow(const std::vector<Ceiling> &ceilings, const SearchOrder &order,
                                            const SolveOptions &options) const;
    [[nodiscard]] std::vector<Ceiling> knownCeilings() const;
    /// The last panel with the best reserves for those who may not sit any more; empty if that is none.
    [[nodiscard]] std::vector<int> repairedPanel(const SearchOrder &order) const;
    [[nodiscard]] PanelAnswer answerOf(const SearchOutcome &outcome) const;
    [[nodiscard]] Pair pairWith(const Board &board, const std::vector<int> &otherItems) const;

    void weigh(Reason &reason, int item, const SearchOrder &usual, const std::vector<Ceiling> &ceilings,
               const SolveOptions &options) const;
    void weighPinned(WhyNot &why, int member, const SolveOptions &options) const;

    std::shared_ptr<const Pool> m_pool;
    SelectionProblem m_rules;
    std::vector<Standing> m_standings; ///< before the changes
    Terms m_terms;
    int m_slack;
    std::vector<int> m_kernel;
    std::vector<int> m_outsideKernel; ///< members who were barred when it was drawn
    Board m_board;
    std::vector<int> m_pinned; ///< members, by the changes
    std::vector<int> m_barred; ///< members, by the changes
    std::vector<Key> m_prices; ///< of the board's rows, from the last search of all of it
    std::vector<Ceiling> m_ceilings; ///< at those prices
    PanelAnswer m_answer;
    std::vector<int> m_panel; ///< items
};

} // namespace lianxin::selection
