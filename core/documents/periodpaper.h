#pragma once

#include "core/documents/officepapers.h"
#include "core/statistics/recordedfigure.h"

namespace lianxin::documents {

/// The papers about a stretch of time.
enum class PeriodPaper {
    MonthSummary,
    YearSummary,
    Pioneers, ///< the notice of a month's pioneers
    Excellent, ///< the list of a year's excellent members
};

/// The names of their wordings.
std::span<const char *const> codesOf(PeriodPaper);

/// Whether `paper` is about one month.
[[nodiscard]] bool isMonthly(PeriodPaper paper);

/// How the list of excellent members is made.
struct ListChoice {
    int count = 0; ///< how many members, never more than the share that the office has set; 0 = that share
    bool byPoints = false; ///< most points first; otherwise by the strokes of their names
    bool withPoints = false; ///< whether the points are printed

    friend bool operator==(const ListChoice &, const ListChoice &) = default;
};

/// Which paper, about which days.
struct PeriodTask {
    PeriodPaper paper = PeriodPaper::MonthSummary;
    Period period; ///< with both ends
    ListChoice choice = {}; ///< for the list of excellent members

    friend bool operator==(const PeriodTask &, const PeriodTask &) = default;
};

/// Such a paper as it is now.
struct PeriodDraft {
    TokenValues values;
    Result<Document> paper = Document(); ///< Errors: Invalid, naming what it lacks
    QList<RecordedFigure> figures; ///< that it may tell
    QString remark; ///< what the office should know about it and does not print; may be empty
    QStringList told; ///< the keys of the figures that its wording tells, also where a piece is left out for a 0
    QString heldBack = {}; ///< why it cannot be signed yet, and so has no signature; empty when it can
};

/// The paper of `task` as of the day `day`, in `wording` or in the words of the office, of the records as `facts` has
/// them or as they are now. Errors: Invalid when the period has no ends, nobody is to be named, or, but for a `wording`
/// that is being looked at, nothing is recorded that a summary could tell; NotFound when there are no rules to choose
/// excellent members by; Storage.
Result<PeriodDraft> periodDraft(Database &database, const Facts &facts, const PeriodTask &task, const Wording &wording,
                                QDate day);
Result<PeriodDraft> periodDraft(Database &database, const Facts &facts, const PeriodTask &task, QDate day);
Result<PeriodDraft> periodDraft(Database &database, const PeriodTask &task, QDate day);

/// The same without what is told beside it. Errors: as above.
Result<Document> periodPaper(Database &database, const PeriodTask &task, QDate day);

/// What the tokens of `paper` are, without values.
[[nodiscard]] TokenValues blankPeriod(PeriodPaper paper);

/// `paper` about the month or year of the activity `activity`, to see how its words come out. Errors: as above.
Result<QList<Specimen>> periodSpecimens(const Records &records, PeriodPaper paper, ActivityId activity,
                                        const Wording &wording, QDate today);

/// The whole year of `day`.
[[nodiscard]] Period yearOf(QDate day);

/// The days of `period` as a paper calls them: a day, a month, a year, from month to month, or from day
/// to day; a year that both share is told once.
[[nodiscard]] QString periodText(const Period &period);

/// The periods that there is something to tell of in `paper`, the newest first: months; or years, and those of the
/// sets of rules. Errors: Storage.
Result<QList<Period>> periodsOf(Database &database, PeriodPaper paper);

} // namespace lianxin::documents
