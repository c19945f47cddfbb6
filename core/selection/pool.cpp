#include "core/selection/pool.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace lianxin::selection {

namespace {

/// Whether the figures of `member` are within their ranges, by the rule and in the words of a whole problem.
Result<void> validateAlone(const Candidate &member)
{
    const auto isWithin = [](int figure, int most) { return figure >= 0 && figure <= most; };
    const bool isValid = !member.id.isEmpty() && isWithin(member.tier, 3)
        && isWithin(member.performance, maxPerformance) && isWithin(member.invited, maxInvited)
        && std::ranges::all_of(member.specialties, [](int depth) { return depth >= 1 && depth <= 3; });
    if (isValid)
        return {};
    SelectionProblem problem;
    problem.members = {member};
    return validate(problem);
}

} // namespace

std::shared_ptr<const Pool> Pool::of(const QList<Candidate> &members)
{
    Builder builder;
    for (const Candidate &member : members)
        builder.add(member);
    auto pool = builder.build();
    Q_ASSERT(pool);
    return *std::move(pool);
}

int Pool::memberOf(const QString &id) const
{
    const auto found = std::ranges::lower_bound(m_ids, id);
    return found == m_ids.end() || *found != id ? -1 : int(found - m_ids.begin());
}

Candidate Pool::candidate(int member) const
{
    const PoolEntry &entry = m_entries[std::size_t(member)];
    Candidate candidate;
    candidate.id = m_ids[std::size_t(member)];
    candidate.name = m_names[std::size_t(member)];
    candidate.county = m_words[entry.county];
    candidate.sector = m_words[entry.sector];
    candidate.employer = m_words[entry.employer];
    candidate.tier = entry.tier;
    candidate.performance = entry.performance;
    candidate.invited = entry.invited;
    for (const MarkCode mark : marksOf(member)) {
        const Feature &feature = m_features[mark / 4];
        switch (feature.kind) {
        case FeatureKind::Specialty:
            candidate.specialties.insert(feature.name, int(mark % 4) + 1);
            break;
        case FeatureKind::Trait:
            candidate.traits.append(feature.name);
            break;
        case FeatureKind::Attribute:
            candidate.attributes.insert(feature.name, feature.value);
            break;
        }
    }
    return candidate;
}

std::optional<MarkCode> Pool::markOf(const Feature &feature, int depth) const
{
    const auto found = m_featureNumbers.find(feature);
    if (found == m_featureNumbers.end())
        return std::nullopt;
    return *found * 4 + MarkCode(depth - 1);
}

std::optional<MarkCode> Pool::markOfSpecialty(const QString &specialty, int depth) const
{
    return markOf({FeatureKind::Specialty, specialty, {}}, depth);
}

std::optional<MarkCode> Pool::markOfTrait(const QString &trait) const
{
    return markOf({FeatureKind::Trait, trait, {}}, 1);
}

std::optional<MarkCode> Pool::markOfAttribute(const QString &attribute, const QString &value) const
{
    return markOf({FeatureKind::Attribute, attribute, value}, 1);
}

void Pool::sortById()
{
    if (std::ranges::is_sorted(m_ids))
        return;
    m_places.resize(m_ids.size());
    std::iota(m_places.begin(), m_places.end(), 0);
    std::ranges::sort(m_places, {}, [this](int place) -> const QString & { return m_ids[std::size_t(place)]; });

    std::vector<std::uint32_t> firstMarks {0};
    std::vector<MarkCode> marks;
    firstMarks.reserve(m_firstMarks.size());
    marks.reserve(m_marks.size());
    for (const int place : m_places) {
        const auto added = marksOf(place);
        marks.insert(marks.end(), added.begin(), added.end());
        firstMarks.push_back(std::uint32_t(marks.size()));
    }
    const auto reorder = [this](auto &column) {
        auto sorted = column;
        for (std::size_t member = 0; member < sorted.size(); ++member)
            sorted[member] = std::move(column[std::size_t(m_places[member])]);
        column = std::move(sorted);
    };
    reorder(m_entries);
    reorder(m_ids);
    reorder(m_names);
    m_firstMarks = std::move(firstMarks);
    m_marks = std::move(marks);
}

Pool::Builder::Builder()
    : m_pool(new Pool)
{
}

Pool::Builder::~Builder() = default;

WordCode Pool::Builder::intern(const QString &word)
{
    if (word.isEmpty())
        return 0;
    WordCode &code = m_pool->m_codes[word];
    if (code == 0) {
        code = WordCode(m_pool->m_words.size());
        m_pool->m_words.push_back(word);
    }
    return code;
}

void Pool::Builder::mark(const Feature &feature, int depth)
{
    const auto next = MarkCode(m_pool->m_features.size());
    const MarkCode number = m_pool->m_featureNumbers.value(feature, next);
    if (number == next) {
        m_pool->m_featureNumbers.insert(feature, number);
        m_pool->m_features.push_back(feature);
    }
    m_pool->m_marks.push_back(number * 4 + MarkCode(depth - 1));
}

void Pool::Builder::add(const Candidate &member)
{
    if (const Result<void> valid = validateAlone(member); !valid) {
        m_error = m_error.value_or(valid.error());
        return;
    }
    m_pool->m_entries.push_back({intern(member.county), intern(member.sector), intern(member.employer),
                                 std::uint16_t(member.performance), std::uint16_t(member.invited),
                                 std::uint8_t(member.tier)});
    m_pool->m_ids.push_back(member.id);
    m_pool->m_names.push_back(member.name);
    for (auto specialty = member.specialties.begin(); specialty != member.specialties.end(); ++specialty)
        mark({FeatureKind::Specialty, specialty.key(), {}}, specialty.value());
    for (const QString &trait : member.traits)
        mark({FeatureKind::Trait, trait, {}}, 1);
    for (auto attribute = member.attributes.begin(); attribute != member.attributes.end(); ++attribute)
        mark({FeatureKind::Attribute, attribute.key(), attribute.value()}, 1);
    m_pool->m_firstMarks.push_back(std::uint32_t(m_pool->m_marks.size()));
}

Result<void> Pool::Builder::checkIds() const
{
    const auto twice = std::ranges::adjacent_find(m_pool->m_ids);
    if (twice == m_pool->m_ids.end())
        return {};
    const Candidate member = m_pool->candidate(int(twice - m_pool->m_ids.begin()));
    SelectionProblem problem;
    problem.members = {member, member};
    return validate(problem);
}

Result<std::shared_ptr<const Pool>> Pool::Builder::build()
{
    m_pool->sortById();
    const Result<void> valid = m_error ? *m_error : checkIds();
    const std::shared_ptr<const Pool> pool = std::exchange(m_pool, std::unique_ptr<Pool>(new Pool));
    m_error.reset();
    if (!valid)
        return valid.error();
    return pool;
}

std::vector<Standing> standingsOf(const Pool &pool, const QList<Candidate> &members)
{
    std::vector<Standing> standings;
    standings.reserve(std::size_t(pool.size()));
    for (int member = 0; member < pool.size(); ++member) {
        const Candidate &candidate = members[pool.placeOf(member)];
        standings.push_back({!candidate.available, candidate.barred, candidate.pinned});
    }
    return standings;
}

} // namespace lianxin::selection
