#pragma once

#include "core/documents/issuedpaper.h"

namespace lianxin::documents {

/// How a paper about a period stands: what was signed, and what would be signed now.
struct PaperState {
    QList<IssuedPaper> versions; ///< the first one first
    Result<PeriodDraft> draft = PeriodDraft(); ///< as it would be signed now, with its number. Errors: of periodDraft()
    bool isNews = false; ///< there is a paper to sign: the first one, or one that says something else than the last
    QList<RecordedFigure> figuresOfLast; ///< figuresNow() of the last version; empty where the paper tells none

    /// The version that would be signed.
    [[nodiscard]] int nextVersion() const { return versions.isEmpty() ? 1 : versions.last().version + 1; }
};

/// How the paper of `task` stands, by the records as `facts` has them or as they are now. A first version, and a new
/// one, bear the day `today`. Errors: Storage; Unusable.
Result<PaperState> paperState(Database &database, const Facts &facts, const PeriodTask &task, QDate today);
Result<PaperState> paperState(Database &database, const PeriodTask &task, QDate today);

/// Signs the paper of `task`, as one action: it gets its number and is kept as it is, with the figures that its wording
/// tells. Errors: those of paperState() and periodDraft(); Invalid when it lacks something or says the same as the last
/// version.
Result<IssuedPaper> issuePaper(Workbook &workbook, const PeriodTask &task, QDate today);

/// A figure of a signed paper: what it was then, and what the records say now.
struct FigureSince {
    QString key; ///< see RecordedFigure
    qint64 then = 0;
    qint64 now = 0;

    [[nodiscard]] bool isChanged() const { return then != now; }

    friend bool operator==(const FigureSince &, const FigureSince &) = default;
};

/// The figures of the days of `paper` as `facts` has them now, seen on the evening of its signing.
[[nodiscard]] QList<RecordedFigure> figuresNow(const IssuedPaper &paper, const Facts &facts);

/// The figures of `paper` against `figures`, which are figuresNow() of it.
[[nodiscard]] QList<FigureSince> figuresSince(const IssuedPaper &paper, const QList<RecordedFigure> &figures);

} // namespace lianxin::documents
