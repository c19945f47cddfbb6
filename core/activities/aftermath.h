#pragma once

#include "core/activities/activity.h"
#include "core/storage/repository.h"

namespace lianxin {

/// How one side of an activity went, of 100.
struct ReviewScore {
    QString aspect; ///< 1 to 40 characters, once in a review
    int score = 0; ///< 0 to 100

    friend bool operator==(const ReviewScore &, const ReviewScore &) = default;
};

/// The office looks back on an activity: how it went, and what is to be done better.
struct ActivityReview {
    Id<struct ActivityReviewTag> id = {};
    int revision = 0;
    ActivityId activity = {};
    QDate dueOn = {};
    QDate reviewedOn = {}; ///< null = it is still to be held
    QString person = {}; ///< who took part in it
    QString strengths = {}; ///< up to 5,000 characters, as the lessons
    QString lessons = {};
    QList<ReviewScore> scores = {};

    friend bool operator==(const ActivityReview &, const ActivityReview &) = default;
};

/// Errors: Invalid.
Result<void> validate(const ActivityReview &review);

/// The mean of the scores, rounded; none when there is none.
[[nodiscard]] std::optional<int> meanScore(const ActivityReview &review);

/// "准备 90、成果 80" as scores, in this order; signs between them are those of lists. Errors: Invalid when one is no
/// aspect with a whole number from 0 to 100, or an aspect stands twice.
[[nodiscard]] Result<QList<ReviewScore>> scoresIn(const QString &text);
/// The way back.
[[nodiscard]] QString scoresText(const QList<ReviewScore> &scores);

/// A result of an activity that is worth telling, and where it was told.
struct ActivityCase {
    Id<struct ActivityCaseTag> id = {};
    int revision = 0;
    ActivityId activity = {};
    QString title = {}; ///< 1 to 200 characters
    Id<struct SuggestionTag> suggestion = {}; ///< which it is about, if one
    QString lesson = {}; ///< what others may learn from it
    QString promotedAt = {}; ///< the meeting, paper or place where it was made known; empty = nowhere yet
    QDate promotedOn = {};

    friend bool operator==(const ActivityCase &, const ActivityCase &) = default;
};

/// Errors: Invalid.
Result<void> validate(const ActivityCase &example);

/// What a paper, a station or a web site told of an activity.
struct Publicity {
    Id<struct PublicityTag> id = {};
    int revision = 0;
    ActivityId activity = {};
    QString media = {};
    QDate publishedOn = {};
    QString title = {}; ///< 1 to 200 characters
    QString link = {};

    friend bool operator==(const Publicity &, const Publicity &) = default;
};

/// Errors: Invalid.
Result<void> validate(const Publicity &publicity);

class ActivityReviewRepository : public Repository<ActivityReview>
{
public:
    inline static const QString table = QStringLiteral("activity_review");

    using Repository::Repository;

    [[nodiscard]] Result<QList<ActivityReview>> of(ActivityId activity) const;
    /// Those that are due by `day` and still to be held, without their scores; of what was not cancelled.
    [[nodiscard]] Result<QList<ActivityReview>> dueBy(QDate day) const;
};

class ActivityCaseRepository : public Repository<ActivityCase>
{
public:
    inline static const QString table = QStringLiteral("activity_case");

    using Repository::Repository;

    [[nodiscard]] Result<QList<ActivityCase>> of(ActivityId activity) const;
};

class PublicityRepository : public Repository<Publicity>
{
public:
    inline static const QString table = QStringLiteral("publicity");

    using Repository::Repository;

    [[nodiscard]] Result<QList<Publicity>> of(ActivityId activity) const;
};

} // namespace lianxin
