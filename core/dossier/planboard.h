#pragma once

#include "core/directory/sessiondays.h"
#include "core/directory/workcalendar.h"
#include "core/evaluation/openneeds.h"

namespace lianxin {

/// An activity on the board of the year: in the row of its county, in the column of its month.
struct BoardCard {
    ActivityId activity = {};
    EntryId region = {}; ///< not stored = no county is chosen yet
    int month = 0; ///< 1 to 12; 0 = nobody knows yet
    QDate day = {}; ///< null = only the month is known, or nothing
    QStringList warnings = {}; ///< in sentences

    friend bool operator==(const BoardCard &, const BoardCard &) = default;
};

/// What the board looks at besides the facts.
struct BoardTerms {
    WorkCalendar calendar;
    QList<QDate> sessions; ///< the first days of plenary sessions
    int sessionDays = 5; ///< so many days a session lasts
    QHash<qint64, QStringList> vehicles = {}; ///< that are arranged, by activity: see vehiclesIn()

    /// Whether a plenary session is held on `day`.
    [[nodiscard]] bool isInSession(QDate day) const;
};

/// The terms of the office, whose own days are `own`. Errors: Storage.
Result<BoardTerms> readBoardTerms(Database &database, const QList<CalendarDay> &own);

/// The number plates that `text` tells, without the signs and spaces between. Source: GA 36.
[[nodiscard]] QStringList platesIn(const QString &text);

/// Words by which vehicles are known where no number plate is told.
struct VehicleWords {
    QStringList kinds; ///< of vehicles, such as a coach
    QStringList common; ///< what tells no vehicle from another, such as how many seats it has
};

/// The vehicles that `text` tells, so that one of two texts is the same if they name it alike: the number plates, or,
/// where there are none, each part that names a kind and more than common words, such as whose it is.
[[nodiscard]] QStringList vehiclesIn(const QString &text, const VehicleWords &words);

/// That `day` is not worked, in a sentence; empty when it is.
[[nodiscard]] QString dayOffDoubt(const WorkCalendar &calendar, QDate day);

/// That nobody knows the holidays of the year of `day`, in a sentence; empty when they are known.
[[nodiscard]] QString unknownYearDoubt(const WorkCalendar &calendar, QDate day);

/// The cards of the plan of `year`, in the order of their days, but for what was cancelled.
[[nodiscard]] QList<BoardCard> boardOf(const FactIndex &index, int year, const BoardTerms &terms);

/// Those of the plans of all years.
[[nodiscard]] QList<BoardCard> allCards(const FactIndex &index, const BoardTerms &terms);

/// What speaks against `day` for the activity: a day off, a plenary session, a policy line or campaign that is not in
/// force, letters that went out later, a leader, members or a vehicle that are elsewhere.
[[nodiscard]] QStringList doubtsAbout(const FactIndex &index, const Activity &activity, QDate day,
                                      const BoardTerms &terms);

/// The day in `month` of the plan's year that takes the place of the one planned: the same day of the month, or the
/// nearest that is worked and in the month.
[[nodiscard]] QDate dayInMonth(const Activity &activity, int month, const WorkCalendar &calendar);

/// `activity` moved to `month`, and to `region`. What has no day gets that of the middle of the month.
[[nodiscard]] Activity movedTo(Activity activity, int month, EntryId region, const WorkCalendar &calendar);

/// `activity` moved to `day`.
[[nodiscard]] Activity movedTo(Activity activity, QDate day);

/// Adds to the plan of `year` an activity like `model`, within an action: theme, county, seats, departments, session,
/// programme, things to arrange and tasks come along; people and results stay behind; the day moves by as many years,
/// to one that is worked. Errors: NotFound; Invalid; Storage.
Result<Activity> copyActivity(Database &database, ActivityId model, int year);

/// Adds to the plan of `year` an activity that takes up `need`, within an action: in its county, about its specialties,
/// with its project and the need itself; of the earlier need it is
/// noted by which activity it was taken up. Errors: NotFound; Invalid; Storage.
Result<Activity> activityForNeed(Database &database, NeedId need, int year);

/// What a new line of the plan is to be about.
struct PlanWish {
    EntryId county;
    EntryId theme; ///< a specialty
    QList<NeedId> needs; ///< that it takes up
    int year = 0; ///< of the plan
};

/// Adds to the plan an activity as wished, within an action: it has a name after its theme and takes up the needs as
/// activityForNeed() does. Errors: NotFound; Invalid; Storage.
Result<Activity> activityAbout(Database &database, const PlanWish &wish);

} // namespace lianxin
