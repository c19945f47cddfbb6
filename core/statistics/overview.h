#pragma once

#include "core/base/period.h"
#include "core/directory/directoryrepository.h"
#include "core/ledger/suggestion.h"
#include "core/statistics/crosstable.h"
#include "core/statistics/statistics.h"

#include <QSet>

namespace lianxin {

class Database;

/// What the overview of the statistics is counted from: of each record that counts its number, and by what it is
/// parted. Much less than the records themselves.
struct OverviewRecords {
    struct Held {
        qint64 id = 0;
        QDate heldOn;
    };
    struct Attendance {
        qint64 id = 0;
        qint64 member = 0;
        QDate day; ///< of the activity
    };
    struct Card {
        qint64 id = 0;
        EntryId county; ///< of the host
        EntryId category;
        Route route = Route::Open;
        QDate registeredOn;
        QDate activityDay;
    };
    struct Formed {
        qint64 id = 0;
        QDate formedOn;
        bool isGrown = false; ///< out of a suggestion that counts here
    };
    struct Printed { ///< forwarding is none
        qint64 id = 0;
        qint64 report = 0;
        EntryId level;
        QDate adoptedOn;
    };

    Directory directory = {}; ///< the words of what they are parted by
    QSet<qint64> hosts = {}; ///< the regions of all activities, whatever the period
    QList<Held> activities = {};
    QList<Attendance> attendances = {};
    QList<Card> suggestions = {}; ///< without parts, which count as one
    QList<Formed> reports = {}; ///< without those that are being written
    QList<Printed> adoptions = {};
};

/// What happened within `period`, of all `facts`.
[[nodiscard]] OverviewRecords overviewOf(const Facts &facts, const Period &period);
/// The same of what is stored, without reading the records. Errors: Storage.
[[nodiscard]] Result<OverviewRecords> readOverview(Database &database, const Period &period);

/// The five figures, as computeStatistics() has them.
[[nodiscard]] Headline headlineOf(const OverviewRecords &records);
/// See headlinePoints() and chartSeries() of series.h, and crossTable().
[[nodiscard]] QList<SeriesPoint> headlinePoints(const OverviewRecords &records);
[[nodiscard]] QList<Series> chartSeries(const OverviewRecords &records);
[[nodiscard]] CrossTable suggestionsByCountyAndCategory(const OverviewRecords &records);

} // namespace lianxin
