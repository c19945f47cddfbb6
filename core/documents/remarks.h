#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace lianxin::documents {

/// Sentences, each with the papers that it is about.
class Remarks
{
public:
    void add(const QString &sentence, const QString &paper);

    /// A line each, in the order in which they were first said; of many papers some are named.
    [[nodiscard]] QStringList lines() const;

private:
    QStringList m_order;
    QHash<QString, QStringList> m_papers; ///< by sentence
};

} // namespace lianxin::documents
