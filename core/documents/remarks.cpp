#include "core/documents/remarks.h"

#include "core/documents/officialtext.h"

#include <QCoreApplication>

namespace lianxin::documents {

namespace {

constexpr qsizetype mostNamed = 6;

QString namedPapers(const QStringList &papers)
{
    return papers.size() <= mostNamed ? enumerated(papers)
                                      : QCoreApplication::translate("Documents", "%1 and others, %2 in all")
                                            .arg(enumerated(papers.first(mostNamed - 1)))
                                            .arg(papers.size());
}

} // namespace

void Remarks::add(const QString &sentence, const QString &paper)
{
    if (!m_papers.contains(sentence))
        m_order.append(sentence);
    m_papers[sentence].append(paper);
}

QStringList Remarks::lines() const
{
    QStringList lines;
    for (const QString &sentence : m_order)
        lines.append(
            QCoreApplication::translate("Documents", "%1: %2").arg(namedPapers(m_papers.value(sentence)), sentence));
    return lines;
}

} // namespace lianxin::documents
