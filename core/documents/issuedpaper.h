#pragma once

#include "core/documents/officialnumber.h"
#include "core/documents/periodpaper.h"

namespace lianxin {

using IssuedPaperId = Id<struct IssuedPaperTag>;

/// What a figure of a paper was on the day of its signing.
struct SignedFigure {
    QString figure; ///< its key, see RecordedFigure
    qint64 value = 0;

    friend bool operator==(const SignedFigure &, const SignedFigure &) = default;
};

/// A paper about a period, as it was signed. It is never changed: what is to read otherwise is signed as a new version.
struct IssuedPaper {
    IssuedPaperId id;
    int revision = 0;
    documents::PeriodPaper kind = documents::PeriodPaper::MonthSummary;
    QDate from; ///< the first of the days that it is about
    QDate to;
    int version = 1; ///< from 1 on
    OfficialNumberId number; ///< the versions of a paper share it; not stored = it bears none
    QDate issuedOn;
    QString content; ///< the paper, as documents::frozen() keeps it
    QList<SignedFigure> figures; ///< those that its wording tells, each once; a 0 for which a piece was left out, too

    friend bool operator==(const IssuedPaper &, const IssuedPaper &) = default;
};

/// The papers about a period that were signed.
class IssuedPaperRepository : public Repository<IssuedPaper>
{
public:
    inline static const QString table = QStringLiteral("issued_paper");

    using Repository::Repository;

    /// Every version of `paper` about `period`, the first one first.
    [[nodiscard]] Result<QList<IssuedPaper>> of(documents::PeriodPaper paper, const Period &period) const;
};

} // namespace lianxin
