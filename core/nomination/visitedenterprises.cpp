#include "core/nomination/visitedenterprises.h"

#include "core/base/chinesetext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QStringList industryWords(const Enterprise &enterprise)
{
    static const QRegularExpression between(u"[\\s,;/\u3001\uff0c\uff1b\uff0f]+"_s);
    QStringList words = enterprise.industry.split(between, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < 2; });
    return words;
}

/// Names of one legal form end alike.
bool haveSameForm(const QString &one, const QString &other)
{
    constexpr qsizetype ending = 3;
    return one.size() > ending && one.right(ending) == other.right(ending);
}

bool mayBeOfOneKind(const Enterprise &one, const Enterprise &other)
{
    return !one.kind.isStored() || !other.kind.isStored() || one.kind == other.kind;
}

} // namespace

VisitedEnterprises::VisitedEnterprises(const QList<Enterprise> &dictionary, const QList<Project> &projects)
{
    for (const Enterprise &enterprise : dictionary) {
        m_dictionary.insert(comparable(enterprise.name), enterprise);
        if (std::ranges::find(projects, enterprise.id, &Project::enterprise) != projects.end())
            m_visited.append(enterprise);
    }
}

QStringList VisitedEnterprises::among(const QStringList &employers) const
{
    QStringList own;
    for (const Enterprise &visited : m_visited)
        for (const QString &employer : employers)
            if (comparable(employer) == comparable(visited.name))
                own.append(visited.name);
    return own;
}

QList<Rivalry> VisitedEnterprises::rivalries(const QStringList &employers, const QStringList &leading) const
{
    QList<Rivalry> found;
    for (const QString &employer : employers)
        for (const Enterprise &visited : m_visited)
            if (const QString industry = sharedIndustry(employer, leading, visited); !industry.isEmpty())
                found.append({employer, visited.name, industry});
    return found;
}

/// The word of the industry that makes `employer` a competitor of `visited`; empty = it is none.
QString VisitedEnterprises::sharedIndustry(const QString &employer, const QStringList &leading,
                                           const Enterprise &visited) const
{
    if (comparable(employer) == comparable(visited.name))
        return {};
    const Enterprise known = m_dictionary.value(comparable(employer));
    const QStringList theirs = industryWords(known);
    const bool isRecorded = !theirs.isEmpty();
    if (isRecorded ? !mayBeOfOneKind(known, visited) : !haveSameForm(employer, visited.name))
        return {};
    const auto isShared = [&](const QString &word) {
        return isRecorded ? theirs.contains(word) : employer.contains(word) || leading.contains(word);
    };
    const QStringList words = industryWords(visited);
    const auto shared = std::ranges::find_if(words, isShared);
    return shared == words.end() ? QString() : *shared;
}

} // namespace lianxin
