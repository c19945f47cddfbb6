#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/evaluation/stepwisereading.h"
#include "core/ledger/suggestionrepository.h"
#include "core/statistics/coverage.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

class CoverageReading : StepwiseReading
{
public:
    explicit CoverageReading(Database &database)
        : m_database(database)
    {
    }

    Result<Coverage> read(const Period &period, QDate day)
    {
        m_found = readDirectory(m_database, {WordList::Region, WordList::Specialty}, m_facts.directory);
        if (m_found)
            m_found = readTerms(m_facts, m_database);
        take(m_facts.activities, [this] { return ActivityRepository(m_database).themed(); });
        take(m_facts.projects, [this] { return ProjectRepository(m_database).placed(); });
        take(m_facts.needs, [this] { return NeedRepository(m_database).themed(); });
        take(m_facts.suggestions, [this] { return SuggestionRepository(m_database).answering(); });
        experts(day);
        if (!m_found)
            return m_found.error();
        return coverageOf(FactIndex(m_facts, {}), m_expertise, period, day);
    }

private:
    /// Who is asked to what is still to come.
    [[nodiscard]] QSet<qint64> asked(QDate day)
    {
        QSet<qint64> members;
        const QString sql = uR"(
            SELECT invitation.member
            FROM invitation JOIN activity ON activity.id = invitation.activity
            WHERE activity.state = 'planned' AND (activity.planned_on IS NULL OR activity.planned_on >= :day)
                AND invitation.reply NOT IN ('leave', 'declined'))"_s;
        if (m_found)
            m_found = m_database.forEachRow(sql, {{u":day"_s, day}},
                                            [&](const Row &row) { members.insert(row.integer(u"member"_s)); });
        return members;
    }

    void experts(QDate day)
    {
        const QSet<qint64> busy = asked(day);
        const QString sql = uR"(
            SELECT known.member, known.specialty, member.home,
                CASE WHEN office.meaning = 'presidium' THEN 1 ELSE 0 END AS presides
            FROM member_specialty known JOIN member ON member.id = known.member
            JOIN directory_entry state ON state.id = member.state
            LEFT JOIN directory_entry office ON office.id = member.office
            WHERE state.meaning = 'serving' AND known.depth >= :depth
            ORDER BY known.member)"_s;
        if (m_found)
            m_found = m_database.forEachRow(sql, {{u":depth"_s, m_facts.themeDepth}}, [&](const Row &row) {
                const MemberId member {row.integer(u"member"_s)};
                m_expertise.append({member, EntryId {row.integer(u"specialty"_s)}, EntryId {row.integer(u"home"_s)},
                                    !row.flag(u"presides"_s) && !busy.contains(member.value)});
            });
    }

    Database &m_database;
    Facts m_facts;
    QList<Expertise> m_expertise;
};

} // namespace

Result<Coverage> readCoverage(Database &database, const Period &period, QDate day)
{
    return CoverageReading(database).read(period, day);
}

} // namespace lianxin
