#include "core/statistics/overview.h"

#include "core/base/codes.h"
#include "core/statistics/crosswords.h"
#include "core/statistics/figures.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Reads the records of one kind after the other; activities first, which the others refer to.
class OverviewReading
{
public:
    OverviewReading(Database &database, const Period &period)
        : m_database(database)
        , m_period(period)
    {
    }

    Result<OverviewRecords> read()
    {
        m_done = readDirectory(
            m_database,
            {WordList::Region, WordList::SuggestionCategory, WordList::Level, WordList::Route, WordList::AdoptionMode},
            m_read.directory);
        activities();
        attendances();
        suggestions();
        reports();
        adoptions();
        return m_done ? Result<OverviewRecords>(std::move(m_read)) : m_done.error();
    }

private:
    struct Host {
        EntryId region;
        QDate day;
    };

    template <typename Visit>
    void each(const QString &sql, Visit visit)
    {
        if (m_done)
            m_done = m_database.forEachRow(sql, {}, visit);
    }

    void activities()
    {
        each(uR"(SELECT id, region, state = 'held' AS held, held_on, planned_on,
                        (SELECT max(changed_on) FROM activity_change WHERE activity_change.activity = activity.id)
                            AS changed_on
                 FROM activity ORDER BY id)"_s,
             [this](const Row &row) {
                 const qint64 id = row.integer(u"id"_s);
                 const EntryId region {row.integer(u"region"_s)};
                 const bool wasHeld = row.flag(u"held"_s);
                 const QDate heldOn = row.date(u"held_on"_s);
                 const QDate plannedOn = row.date(u"planned_on"_s);
                 const QDate changedOn = row.date(u"changed_on"_s);
                 const QDate day = heldOn.isValid() ? heldOn : plannedOn.isValid() ? plannedOn : changedOn;
                 m_hosts.insert(id, {region, day});
                 m_read.hosts.insert(region.value);
                 if (wasHeld && m_period.contains(day))
                     m_read.activities.append({id, heldOn});
             });
    }

    void attendances()
    {
        each(u"SELECT id, activity, member FROM invitation WHERE presence IN ('present', 'late') ORDER BY id"_s,
             [this](const Row &row) {
                 const qint64 id = row.integer(u"id"_s);
                 const QDate day = m_hosts.value(row.integer(u"activity"_s)).day;
                 if (m_period.contains(day))
                     m_read.attendances.append({id, row.integer(u"member"_s), day});
             });
    }

    void suggestions()
    {
        each(u"SELECT id, activity, category, registered_on, route FROM suggestion WHERE part_of IS NULL ORDER BY id"_s,
             [this](const Row &row) {
                 const qint64 id = row.integer(u"id"_s);
                 const Host host = m_hosts.value(row.integer(u"activity"_s));
                 const EntryId category {row.integer(u"category"_s)};
                 const QDate registeredOn = row.date(u"registered_on"_s);
                 if (m_period.contains(registeredOn))
                     m_read.suggestions.append({id, host.region, category,
                                                withCode<Route>(row.code(u"route"_s)).value_or(Route::Open),
                                                registeredOn, host.day});
             });
    }

    void reports()
    {
        QSet<qint64> counted;
        for (const OverviewRecords::Card &card : std::as_const(m_read.suggestions))
            counted.insert(card.id);
        QSet<qint64> grown;
        each(uR"(SELECT report_source.report AS report, coalesce(suggestion.part_of, suggestion.id) AS source
                 FROM report_source JOIN suggestion ON suggestion.id = report_source.suggestion)"_s,
             [&](const Row &row) {
                 if (counted.contains(row.integer(u"source"_s)))
                     grown.insert(row.integer(u"report"_s));
             });
        each(uR"(SELECT id, formed_on FROM report
                 WHERE formed_on IS NOT NULL
                    OR NOT EXISTS (SELECT 1 FROM report_step WHERE report_step.report = report.id)
                    OR EXISTS (SELECT 1 FROM report_sending WHERE report_sending.report = report.id)
                 ORDER BY id)"_s,
             [&](const Row &row) {
                 const qint64 id = row.integer(u"id"_s);
                 const QDate formedOn = row.date(u"formed_on"_s);
                 if (m_period.contains(formedOn))
                     m_read.reports.append({id, formedOn, grown.contains(id)});
             });
    }

    void adoptions()
    {
        QSet<qint64> forwarding;
        for (const DirectoryEntry &mode : m_read.directory.of(WordList::AdoptionMode))
            if (mode.meaning == u"forwarded"_s)
                forwarding.insert(mode.id.value);
        each(u"SELECT id, report, level, mode, adopted_on FROM adoption ORDER BY id"_s, [&](const Row &row) {
            const qint64 id = row.integer(u"id"_s);
            const qint64 report = row.integer(u"report"_s);
            const EntryId level {row.integer(u"level"_s)};
            const bool isForwarded = forwarding.contains(row.integer(u"mode"_s));
            const QDate adoptedOn = row.date(u"adopted_on"_s);
            if (!isForwarded && m_period.contains(adoptedOn))
                m_read.adoptions.append({id, report, level, adoptedOn});
        });
    }

    Database &m_database;
    Period m_period;
    OverviewRecords m_read;
    QHash<qint64, Host> m_hosts; ///< by activity
    Result<void> m_done;
};

/// The words of entries, each once, by numbers in the order in which they are met.
class NumberedWords
{
public:
    explicit NumberedWords(const Directory &directory)
        : m_directory(directory)
    {
    }

    qsizetype of(EntryId entry)
    {
        const auto known = m_numbers.constFind(entry.value);
        if (known != m_numbers.cend())
            return *known;
        const QString word = orBlank(m_directory.name(entry));
        if (!m_words.contains(word))
            m_words.append(word);
        return *m_numbers.insert(entry.value, m_words.indexOf(word));
    }
    [[nodiscard]] QStringList inOrder(CrossDimension dimension) const
    {
        return wordsInOrder(m_directory, QSet<QString>(m_words.begin(), m_words.end()), dimension,
                            CrossKind::Suggestions);
    }
    /// Where each stands in `order`, by its number.
    [[nodiscard]] QList<qsizetype> placesIn(const QStringList &order) const
    {
        QList<qsizetype> places;
        for (const QString &word : m_words)
            places.append(order.indexOf(word));
        return places;
    }

private:
    const Directory &m_directory;
    QStringList m_words;
    QHash<qint64, qsizetype> m_numbers;
};

} // namespace

CrossTable suggestionsByCountyAndCategory(const OverviewRecords &records)
{
    NumberedWords counties(records.directory);
    NumberedWords categories(records.directory);
    for (const OverviewRecords::Card &card : records.suggestions) {
        counties.of(card.county);
        categories.of(card.category);
    }
    const SeriesPoint none {u"suggestion"_s, {}};
    CrossTable table {.question = {CrossKind::Suggestions, CrossDimension::County, CrossDimension::Category},
                      .rows = counties.inOrder(CrossDimension::County),
                      .columns = categories.inOrder(CrossDimension::Category),
                      .all = none};
    table.cells = QList<QList<SeriesPoint>>(table.rows.size(), QList<SeriesPoint>(table.columns.size(), none));
    table.rowSums = QList<SeriesPoint>(table.rows.size(), none);
    table.columnSums = QList<SeriesPoint>(table.columns.size(), none);
    const QList<qsizetype> rowPlaces = counties.placesIn(table.rows);
    const QList<qsizetype> columnPlaces = categories.placesIn(table.columns);
    for (const OverviewRecords::Card &card : records.suggestions) {
        const qsizetype row = rowPlaces.at(counties.of(card.county));
        const qsizetype column = columnPlaces.at(categories.of(card.category));
        table.cells[row][column].ids.append(card.id);
        table.rowSums[row].ids.append(card.id);
        table.columnSums[column].ids.append(card.id);
        table.all.ids.append(card.id);
    }
    return table;
}

OverviewRecords overviewOf(const Facts &facts, const Period &period)
{
    const Scope scope(facts, period, {});
    OverviewRecords records {.directory = facts.directory};
    for (const Activity &each : facts.activities)
        records.hosts.insert(each.region.value);
    for (const Activity &each : std::as_const(scope.counted.activities))
        if (each.state == ActivityState::Held)
            records.activities.append({each.id.value, each.heldOn});
    for (const Invitation &each : std::as_const(scope.counted.invitations))
        if (attended(each.presence))
            records.attendances.append({each.id.value, each.member.value, scope.all.dayOf(each.activity)});
    for (const Suggestion &each : std::as_const(scope.counted.suggestions))
        records.suggestions.append({each.id.value, scope.all.find(each.activity).region, each.category, each.route,
                                    each.registeredOn, scope.all.dayOf(each.activity)});
    QSet<qint64> suggestions;
    for (const Suggestion &each : std::as_const(scope.counted.suggestions))
        suggestions.insert(each.id.value);
    for (const Report &each : std::as_const(scope.counted.reports))
        records.reports.append({each.id.value, each.formedOn, scope.grewOut(each, suggestions)});
    for (const Adoption &each : std::as_const(scope.counted.adoptions))
        if (scope.all.isAdoption(each))
            records.adoptions.append({each.id.value, each.report.value, each.level, each.adoptedOn});
    return records;
}

Result<OverviewRecords> readOverview(Database &database, const Period &period)
{
    return OverviewReading(database, period).read();
}

} // namespace lianxin
