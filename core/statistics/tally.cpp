#include "core/statistics/tally.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace lianxin {

Tally::Tally(const QStringList &names)
{
    for (const QString &name : names)
        m_rows.append({name, 0});
}

void Tally::add(const QString &name, int count)
{
    const auto row = std::ranges::find(m_rows, name, &Row::name);
    if (row == m_rows.end())
        m_rows.append({name, count});
    else
        row->count += count;
}

int Tally::of(const QString &name) const
{
    const auto row = std::ranges::find(m_rows, name, &Row::name);
    return row == m_rows.end() ? 0 : row->count;
}

int Tally::sum() const
{
    return std::accumulate(m_rows.begin(), m_rows.end(), 0, [](int sum, const Row &row) { return sum + row.count; });
}

Tally Tally::occurring() const
{
    Tally kept = *this;
    kept.m_rows.removeIf([](const Row &row) { return row.count == 0; });
    return kept;
}

QString blankWord()
{
    return QCoreApplication::translate("Statistics", "(blank)");
}

QString orBlank(const QString &word)
{
    return word.isEmpty() ? blankWord() : word;
}

} // namespace lianxin
