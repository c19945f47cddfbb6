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
        experts();
        if (!m_found)
            return m_found.error();
        return coverageOf(FactIndex(m_facts, {}), m_expertise, period, day);
    }

private:
    void experts()
    {
        const QString sql = uR"(
            SELECT known.member, known.specialty
            FROM member_specialty known JOIN member ON member.id = known.member
            JOIN directory_entry state ON state.id = member.state
            WHERE state.meaning = 'serving' AND known.depth >= :depth
            ORDER BY known.member)"_s;
        if (m_found)
            m_found = m_database.forEachRow(sql, {{u":depth"_s, m_facts.themeDepth}}, [this](const Row &row) {
                const MemberId member {row.integer(u"member"_s)};
                m_expertise.append({member, EntryId {row.integer(u"specialty"_s)}});
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
