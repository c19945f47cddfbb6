#pragma once

#include "core/activities/activity.h"
#include "core/storage/repository.h"

namespace lianxin {

/// The stored activities.
class ActivityRepository : public Repository<Activity>
{
public:
    inline static const QString table = QStringLiteral("activity");

    using Repository::Repository;

    /// All of them in the order of plan and number, those without a number last.
    [[nodiscard]] Result<QList<Activity>> inOrder() const;
    /// All by id: plan, number, theme, state and days.
    [[nodiscard]] Result<QList<Activity>> labelled() const;
    /// Those of which an outline or a report is due by `day` and not done, by id.
    [[nodiscard]] Result<QList<ActivityId>> researchDueBy(QDate day) const;
    /// All by id: host, state, days and specialties.
    [[nodiscard]] Result<QList<Activity>> themed() const;
};

/// What became of lines of the plan.
class ActivityChangeRepository : public Repository<ActivityChange>
{
public:
    inline static const QString table = QStringLiteral("activity_change");

    using Repository::Repository;
};

/// The day's programme of each activity.
class AgendaRepository : public Repository<AgendaItem>
{
public:
    inline static const QString table = QStringLiteral("agenda_item");

    using Repository::Repository;

    /// In the order of the day.
    [[nodiscard]] Result<QList<AgendaItem>> of(ActivityId activity) const;
};

/// Photos and papers of activities.
class ActivityFileRepository : public Repository<ActivityFile>
{
public:
    inline static const QString table = QStringLiteral("activity_file");

    using Repository::Repository;

    [[nodiscard]] Result<QList<ActivityFile>> of(ActivityId activity) const;
};

/// What is to be arranged for each activity.
class ArrangementRepository : public Repository<Arrangement>
{
public:
    inline static const QString table = QStringLiteral("arrangement");

    using Repository::Repository;

    /// As they were added.
    [[nodiscard]] Result<QList<Arrangement>> of(ActivityId activity) const;
};

} // namespace lianxin
