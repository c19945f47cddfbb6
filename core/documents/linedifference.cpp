#include "core/documents/linedifference.h"

#include <algorithm>
#include <vector>

namespace lianxin::documents {

namespace {

/// For each pair of places how many lines the rests of both texts have in common, in order.
class CommonRests
{
public:
    CommonRests(const QStringList &before, const QStringList &after)
        : m_width(std::size_t(after.size()) + 1)
        , m_lengths((std::size_t(before.size()) + 1) * m_width)
    {
        for (qsizetype i = before.size(); i-- > 0;)
            for (qsizetype j = after.size(); j-- > 0;)
                at(i, j) = before.at(i) == after.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }

    [[nodiscard]] int &at(qsizetype i, qsizetype j) { return m_lengths[std::size_t(i) * m_width + std::size_t(j)]; }

private:
    std::size_t m_width;
    std::vector<int> m_lengths;
};

} // namespace

QList<ComparedLine> comparedLines(const QString &before, const QString &after)
{
    const QStringList old = before.split(u'\n');
    const QStringList fresh = after.split(u'\n');
    CommonRests rests(old, fresh);
    QList<ComparedLine> lines;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < old.size() || j < fresh.size()) {
        if (i < old.size() && j < fresh.size() && old.at(i) == fresh.at(j)) {
            lines.append({LineChange::Same, old.at(i++)});
            ++j;
        } else if (i < old.size() && (j == fresh.size() || rests.at(i + 1, j) >= rests.at(i, j + 1))) {
            lines.append({LineChange::Gone, old.at(i++)});
        } else {
            lines.append({LineChange::New, fresh.at(j++)});
        }
    }
    return lines;
}

} // namespace lianxin::documents
