#pragma once

#include "core/reports/reportcourse.h"
#include "core/storage/repository.h"

namespace lianxin {

/// The stored reports.
class ReportRepository : public Repository<Report>
{
public:
    inline static const QString table = QStringLiteral("report");

    using Repository::Repository;

    /// By year and number.
    [[nodiscard]] Result<QList<Report>> inOrder() const;
    [[nodiscard]] Result<QList<Report>> by(MemberId author) const;
    [[nodiscard]] Result<QList<Report>> from(SuggestionId source) const;
    /// By id those that wait for an answer which was due before `day`, and perhaps others: number, title, and of the
    /// sendings those without an answer.
    [[nodiscard]] Result<QList<Report>> unansweredOn(QDate day) const;
    /// All by id with what figures are counted from; without title and text.
    [[nodiscard]] Result<QList<Report>> counted() const;
    /// All by id: year, number, day and authors with their shares.
    [[nodiscard]] Result<QList<Report>> credited() const;
    /// The ids of those that are still being written.
    [[nodiscard]] Result<QSet<qint64>> inWriting() const;
    /// By id those that were signed and never sent.
    [[nodiscard]] Result<QList<Report>> signedUnsent() const;
    /// The number of the next report of `year`.
    [[nodiscard]] Result<int> nextNumber(int year) const;

    /// Stores all of what an event made of a report. Errors: as update(); Invalid when that adoption or comment is
    /// entered already.
    Result<void> store(const ReportProgress &progress);
};

/// The stored adoptions.
class AdoptionRepository : public Repository<Adoption>
{
public:
    inline static const QString table = QStringLiteral("adoption");

    using Repository::Repository;

    /// By day.
    [[nodiscard]] Result<QList<Adoption>> of(ReportId report) const;
    /// Those of days within `period`, by id: report, level and mode.
    [[nodiscard]] Result<QList<Adoption>> creditedWithin(const Period &period) const;
};

/// The stored comments of leaders.
class LeaderCommentRepository : public Repository<LeaderComment>
{
public:
    inline static const QString table = QStringLiteral("leader_comment");

    using Repository::Repository;

    /// By day.
    [[nodiscard]] Result<QList<LeaderComment>> of(ReportId report) const;
    /// Those of days within `period`, by id: report and level.
    [[nodiscard]] Result<QList<LeaderComment>> creditedWithin(const Period &period) const;
    /// By id those of which something is to be done by `until`.
    [[nodiscard]] Result<QList<LeaderComment>> toFollowBy(QDate until) const;
};

} // namespace lianxin
