#include "core/documents/spans.h"

#include <algorithm>

namespace lianxin::documents {

QList<Span> cut(const QList<Span> &spans, qsizetype from, qsizetype length)
{
    QList<Span> piece;
    qsizetype start = 0;
    const qsizetype end = length < 0 ? plainText(spans).size() : from + length;
    for (const Span &span : spans) {
        const qsizetype first = std::max(from, start);
        const qsizetype last = std::min(end, start + span.text.size());
        if (first < last)
            piece.append({span.text.mid(first - start, last - first), span.role, span.whole, span.figure});
        start += span.text.size();
    }
    return piece;
}

QList<Span> trimmed(const QList<Span> &spans)
{
    const QString text = plainText(spans);
    const QString core = text.trimmed();
    return core.isEmpty() ? QList<Span>() : cut(spans, text.indexOf(core), core.size());
}

QList<QList<Span>> cutAtLineFeeds(const QList<Span> &spans)
{
    QList<QList<Span>> lines;
    for (const QList<Span> &piece : splitAtLineFeeds(spans))
        if (const QList<Span> line = trimmed(piece); !line.isEmpty())
            lines.append(line);
    return lines;
}

QList<QList<Span>> splitAtLineFeeds(const QList<Span> &spans)
{
    QList<QList<Span>> parts(1);
    for (const Span &span : spans) {
        const QStringList pieces = span.text.split(u'\n');
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i > 0)
                parts.append(QList<Span>());
            parts.last().append(Span {pieces[i], span.role, span.whole, span.figure});
        }
    }
    return parts;
}

QList<Span> inRole(QList<Span> spans, Role role)
{
    for (Span &span : spans)
        span.role = role;
    return spans;
}

} // namespace lianxin::documents
