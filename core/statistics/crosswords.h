#pragma once

#include "core/statistics/crosstable.h"
#include "core/statistics/scope.h"

namespace lianxin {

/// `words` in the order of the office's list of what `counted` is parted by on the side of `dimension`.
[[nodiscard]] QStringList wordsInOrder(const Directory &directory, const QSet<QString> &words, CrossDimension dimension,
                                       CrossKind counted);

/// By which words a record is known on each side of a cross-table:
///
/// - county: of the host of the activity that it comes from, a report of each of its sources
/// - theme: the specialties of that activity; of a need its own, if it names some
/// - sector: of the proposers, of the member who came, of the authors; of activities and needs, of those who came
/// - department: to which a suggestion was handed, a report's sources were; otherwise those that cooperate
/// - category: of the suggestion, of the need; of an attendance how it was invited; of an activity its form
/// - month: of registration, of the activity, in which a report was formed
class CrossWords
{
public:
    CrossWords(const Scope &scope, CrossDimension dimension);

    /// Each word once; at least one, that for nothing.
    [[nodiscard]] QStringList of(const Suggestion &suggestion) const;
    [[nodiscard]] QStringList of(const Invitation &invitation) const;
    [[nodiscard]] QStringList of(const Report &report) const;
    [[nodiscard]] QStringList of(const Activity &activity) const;
    [[nodiscard]] QStringList of(const Need &need) const;

    /// See wordsInOrder().
    [[nodiscard]] QStringList inOrder(const QSet<QString> &words, CrossKind counted) const
    {
        return wordsInOrder(m_scope.directory(), words, m_dimension, counted);
    }

private:
    [[nodiscard]] QStringList ofActivity(ActivityId id) const;
    [[nodiscard]] QStringList sectorsOf(const QList<MemberId> &members) const;
    [[nodiscard]] QStringList namesOf(const QList<EntryId> &entries) const;

    const Scope &m_scope;
    CrossDimension m_dimension;
    QHash<qint64, QList<MemberId>> m_present; ///< by activity; of sectors alone
};

} // namespace lianxin
