#include "core/evaluation/labels.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Above so many labels all of the table are read in one go.
constexpr qsizetype manyLabels = 2000;

/// Reads which labels of a column are held more than once: of few each is asked for, many in one statement.
class SharedReading
{
public:
    explicit SharedReading(Database &database)
        : m_database(database)
    {
    }

    /// Those of `labels` into `shared`, at the latest when read() returns.
    template <typename Label, typename Read>
    void ask(const QString &table, const QString &column, const QSet<Label> &labels, QSet<Label> &shared, Read read)
    {
        const auto take = [&shared, read](const Row &row) { shared.insert(read(row)); };
        if (labels.size() > manyLabels) {
            const QString sql = u"SELECT %1 AS label FROM %2 WHERE %1 IS NOT NULL GROUP BY %1 HAVING count(*) > 1"_s;
            if (m_done)
                m_done = m_database.forEachRow(sql.arg(column, table), {}, take);
            return;
        }
        const QString question = u"SELECT %1 AS place, :label_%1 AS label "
                                 "WHERE (SELECT count(*) FROM (SELECT 1 FROM %2 WHERE %3 = :label_%1 LIMIT 2)) > 1"_s;
        for (const Label &label : labels) {
            const QString place = QString::number(m_takers.size());
            m_values.insert(u":label_"_s + place, label);
            m_questions.append(question.arg(place, table, column));
            m_takers.append(take);
            if (m_takers.size() == mostAtOnce)
                m_done = this->read();
        }
    }

    /// Errors: Storage.
    Result<void> read()
    {
        if (m_done && !m_questions.isEmpty())
            m_done = m_database.forEachRow(m_questions.join(u" UNION ALL "_s), m_values,
                                           [this](const Row &row) { m_takers.at(row.count(u"place"_s))(row); });
        m_questions.clear();
        m_values.clear();
        m_takers.clear();
        return m_done;
    }

private:
    static constexpr qsizetype mostAtOnce = 100;

    Database &m_database;
    Result<void> m_done;
    QStringList m_questions;
    QVariantMap m_values;
    QList<std::function<void(const Row &)>> m_takers; ///< by place
};

} // namespace

Result<void> readSharedLabels(Database &database, PartialFacts &part)
{
    QSet<QString> names;
    for (const Member &each : std::as_const(part.facts.members))
        names.insert(each.name);
    QSet<int> activities;
    for (const Activity &each : std::as_const(part.facts.activities))
        if (each.number)
            activities.insert(*each.number);
    QSet<int> reports;
    for (const Report &each : std::as_const(part.facts.reports))
        reports.insert(each.number);

    const auto number = [](const Row &row) { return row.count(u"label"_s); };
    const auto text = [](const Row &row) { return row.text(u"label"_s); };
    SharedReading reading(database);
    reading.ask(u"member"_s, u"name"_s, names, part.shared.members, text);
    reading.ask(u"activity"_s, u"number"_s, activities, part.shared.activities, number);
    reading.ask(u"report"_s, u"number"_s, reports, part.shared.reports, number);
    return reading.read();
}

} // namespace lianxin
