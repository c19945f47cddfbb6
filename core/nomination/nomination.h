#pragma once

#include "core/activities/activity.h"
#include "core/invitations/invitation.h"
#include "core/nomination/trackrecord.h"
#include "core/selection/panelsolver.h"
#include "core/selection/relaxations.h"
#include "core/selection/reserves.h"

namespace lianxin {

struct OfficeRecords;

/// What the office has settled by hand for one panel.
struct PanelChoices {
    QSet<qint64> pinned; ///< member ids: sit in any case
    QSet<qint64> barred; ///< member ids: do not sit
    QSet<qint64> staying = {}; ///< member ids: were invited and stay, whatever the rules say

    friend bool operator==(const PanelChoices &, const PanelChoices &) = default;
};

/// Those that are kept with the activity.
[[nodiscard]] PanelChoices choicesOf(const Activity &activity);

/// What the rules of availability say about one candidate: sentences with names and dates, translated.
struct CandidateNotes {
    QStringList blocks; ///< why the member is kept off
    QStringList warnings; ///< what speaks against, but leaves the choice
    bool keptOffByHand = false; ///< the first of `blocks` says so
    QString staysBecause; ///< why the member sits in any case, unless the office has pinned them; empty = need not sit

    friend bool operator==(const CandidateNotes &, const CandidateNotes &) = default;
};

/// The question of one panel, and what it cannot say in figures.
struct NominationProblem {
    selection::SelectionProblem selection; ///< ids of candidates are those of the members
    QHash<QString, CandidateNotes> notes; ///< by id
    QStringList remarks; ///< what the question leaves out, in sentences: needs that name no specialty yet
    QStringList departures = {}; ///< from the rules of the office: what is milder for this choice alone, in sentences
};

/// The workbook's records of one activity as a problem of selection.
///
/// Candidates are the serving members; who is barred, away or only warned of, the rules of availability say, each off,
/// warning or blocking as the office has set. While the activity lies ahead, who has accepted it sits. Quotas (of
/// specialists no more than the activity has seats), caps, depths and the order of the levels are the office's
/// settings; needs of one specialty weigh together; a holder of a narrower specialty serves the wider, one depth less.
/// `choices`: none = those of the activity. Errors: NotFound; Invalid when the activity has no county, or its needs ask
/// for too many specialties; Storage.
[[nodiscard]] Result<NominationProblem> nominationProblem(Database &database, ActivityId activity,
                                                          const std::optional<PanelChoices> &choices = {});

/// The same when what all activities share was read already.
[[nodiscard]] Result<NominationProblem> nominationProblem(Database &database, ActivityId activity,
                                                          const OfficeRecords &office,
                                                          const std::optional<PanelChoices> &choices = {});

/// A panel with all that is to be told about it. Ids are those of members.
struct Nomination {
    selection::SelectionProblem problem;
    selection::PanelAnswer answer;
    QHash<QString, QString> reasons; ///< by id: why this member sits, a sentence
    QList<selection::SeatReserves> reserves;
    QHash<QString, QString> exclusions; ///< by id: why this member cannot sit, a sentence
    QSet<QString> keptOffByHand; ///< ids of those whom the office itself does not want
    QHash<QString, QStringList> warnings; ///< by id: what speaks against this member, sentences
    QStringList remarks; ///< as those of the problem
    QStringList departures; ///< as those of the problem, and the rules that a panel made by hand breaks
    selection::Diagnosis diagnosis; ///< what would help; empty when a panel was found
};

/// The seat of one who is chosen, as invitations name it.
[[nodiscard]] Seat seatOf(const selection::PanelMember &member);

/// Chooses the panel that `question` asks for; knows no storage, so that it may work on another thread.
/// Errors: Invalid; Cancelled when `options` stopped it before any panel was found: one that was found is kept,
/// unproved.
[[nodiscard]] Result<Nomination> nominate(const NominationProblem &question,
                                          const selection::SolveOptions &options = {});

/// Chooses the panel of an activity. Errors: those of nominationProblem().
[[nodiscard]] Result<Nomination> nominate(Database &database, ActivityId activity,
                                          const std::optional<PanelChoices> &choices = {});

/// The sentence about one of Diagnosis::enablers, with why this member cannot sit.
[[nodiscard]] QString enablerSentence(const Nomination &nomination, const QString &member);

} // namespace lianxin
