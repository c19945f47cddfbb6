#include "core/nomination/employer.h"

#include <algorithm>

namespace lianxin {

namespace {

constexpr QChar listMark = u'\u3001';

QString withoutPost(const QString &employerAndPost, const QStringList &posts)
{
    qsizetype longest = 0;
    for (const QString &post : posts)
        if (employerAndPost.endsWith(post) && employerAndPost.size() > post.size())
            longest = std::max(longest, post.size());
    return employerAndPost.chopped(longest);
}

} // namespace

QString employerOf(const QString &unit, const QStringList &posts)
{
    return withoutPost(unit.section(listMark, 0, 0), posts); // of several posts the first is named with the employer
}

QStringList employersOf(const QString &unit, const QStringList &posts)
{
    QStringList employers;
    for (const QString &each : unit.split(listMark, Qt::SkipEmptyParts))
        employers.append(withoutPost(each.trimmed(), posts));
    return employers;
}

} // namespace lianxin
