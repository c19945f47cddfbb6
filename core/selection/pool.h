#pragma once

#include "core/selection/problem.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace lianxin::selection {

/// A number that stands for a word of a pool; 0 is the empty word.
using WordCode = std::uint32_t;

/// A number that stands for something a member bears: a specialty at a depth, a trait, a value of an attribute.
using MarkCode = std::uint32_t;

/// The figures of one member that a choice compares.
struct PoolEntry {
    WordCode county = 0;
    WordCode sector = 0;
    WordCode employer = 0;
    std::uint16_t performance = 0;
    std::uint16_t invited = 0;
    std::uint8_t tier = 0;
};

/// How a member stands to one activity; all false = free to come.
struct Standing {
    bool isAway : 1 = false;
    bool isBarred : 1 = false;
    bool isPinned : 1 = false;
};

/// Everybody who may be asked, with words interned to numbers, so that a nation's members are looked through in
/// milliseconds. It is built once, never changes, and may be shared among sessions and threads. What depends on the
/// activity (who is away, barred or pinned) is not in it.
///
/// Members are numbered by ascending id.
class Pool
{
public:
    class Builder;

    /// The pool of `members`, each with a valid id of its own.
    [[nodiscard]] static std::shared_ptr<const Pool> of(const QList<Candidate> &members);

    [[nodiscard]] int size() const { return int(m_entries.size()); }
    [[nodiscard]] const PoolEntry &entry(int member) const { return m_entries[std::size_t(member)]; }
    [[nodiscard]] std::span<const MarkCode> marksOf(int member) const
    {
        const std::uint32_t first = m_firstMarks[std::size_t(member)];
        return {m_marks.data() + first, m_firstMarks[std::size_t(member) + 1] - first};
    }
    [[nodiscard]] const QString &idOf(int member) const { return m_ids[std::size_t(member)]; }

    /// The member of that id; -1 if there is none.
    [[nodiscard]] int memberOf(const QString &id) const;

    /// The place of `member` in the order of adding.
    [[nodiscard]] int placeOf(int member) const { return m_places.empty() ? member : m_places[std::size_t(member)]; }

    /// The member as it was added, but free to come.
    [[nodiscard]] Candidate candidate(int member) const;

    /// The code of a word; 0 if no member bears it.
    [[nodiscard]] WordCode codeOf(const QString &word) const { return m_codes.value(word); }

    /// Codes are below this; those of a specialty of depth d are its code at depth 1 plus d - 1.
    [[nodiscard]] MarkCode markEnd() const { return MarkCode(4 * m_features.size()); }

    /// The code of a specialty at `depth`, of a trait, of an attribute's value; none if no member bears it.
    [[nodiscard]] std::optional<MarkCode> markOfSpecialty(const QString &specialty, int depth) const;
    [[nodiscard]] std::optional<MarkCode> markOfTrait(const QString &trait) const;
    [[nodiscard]] std::optional<MarkCode> markOfAttribute(const QString &attribute, const QString &value) const;

private:
    enum class FeatureKind {
        Specialty,
        Trait,
        Attribute,
    };

    /// What stands behind four neighbouring mark codes, one a depth.
    struct Feature {
        FeatureKind kind = FeatureKind::Specialty;
        QString name;
        QString value; ///< of an attribute

        friend bool operator==(const Feature &, const Feature &) = default;
        friend std::size_t qHash(const Feature &feature, std::size_t seed = 0)
        {
            return qHashMulti(seed, int(feature.kind), feature.name, feature.value);
        }
    };

    Pool() = default;

    [[nodiscard]] std::optional<MarkCode> markOf(const Feature &feature, int depth) const;
    void sortById();

    std::vector<PoolEntry> m_entries;
    std::vector<QString> m_ids;
    std::vector<QString> m_names;
    std::vector<std::uint32_t> m_firstMarks {0}; ///< of each member, and the end
    std::vector<MarkCode> m_marks;
    std::vector<int> m_places; ///< of each member in the order of adding; empty = that is the order
    QHash<QString, WordCode> m_codes;
    std::vector<QString> m_words {QString()};
    QHash<Feature, MarkCode> m_featureNumbers;
    std::vector<Feature> m_features;
};

/// Takes the members one by one, so that they need not be in memory all at once.
class Pool::Builder
{
public:
    Builder();
    ~Builder();
    Builder(Builder &&) noexcept = default;
    Builder &operator=(Builder &&) noexcept = default;

    void add(const Candidate &member);

    /// The pool; the builder is empty afterwards.
    /// Errors: Invalid, naming the member whose id is missing or stands twice, or whose figure is out of range.
    [[nodiscard]] Result<std::shared_ptr<const Pool>> build();

private:
    [[nodiscard]] WordCode intern(const QString &word);
    void mark(const Feature &feature, int depth);
    [[nodiscard]] Result<void> checkIds() const;

    std::unique_ptr<Pool> m_pool;
    std::optional<Error> m_error; ///< of the first member that is not valid
};

/// How the members of the pool, which are `members`, stand to the activity.
[[nodiscard]] std::vector<Standing> standingsOf(const Pool &pool, const QList<Candidate> &members);

} // namespace lianxin::selection
