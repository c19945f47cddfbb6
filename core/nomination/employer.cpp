#include "core/nomination/employer.h"

#include <algorithm>

namespace lianxin {

QString employerOf(const QString &unit, const QStringList &posts)
{
    const QString first = unit.section(u'\u3001', 0, 0); // of several posts the first is named with the employer
    qsizetype longest = 0;
    for (const QString &post : posts)
        if (first.endsWith(post) && first.size() > post.size())
            longest = std::max(longest, post.size());
    return first.chopped(longest);
}

} // namespace lianxin
