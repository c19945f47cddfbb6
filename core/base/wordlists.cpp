#include "core/base/wordlists.h"

#include "core/base/chinesetext.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// How many characters must change to turn one word into the other.
int distance(const QString &one, const QString &other)
{
    QList<int> row(other.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        int diagonal = row.at(0);
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const int replaced = diagonal + (one.at(i - 1) == other.at(j - 1) ? 0 : 1);
            diagonal = row.at(j);
            row[j] = std::min({replaced, row.at(j) + 1, row.at(j - 1) + 1});
        }
    }
    return row.last();
}

} // namespace

bool separatesWords(QChar sign)
{
    static const QString signs = u"\u3001,;/\uff0c\uff1b\uff0f\n\r"_s;
    return signs.contains(sign);
}

QStringList splitList(const QString &text)
{
    static const QString opening = u"(\u201c\u300a\u3008\u3010["_s;
    static const QString closing = u")\u201d\u300b\u3009\u3011]"_s;
    const QString narrow = halfWidth(text);
    QStringList parts {QString()};
    int depth = 0;
    for (qsizetype at = 0; at < narrow.size(); ++at) {
        const QChar character = narrow.at(at);
        if (opening.contains(character))
            ++depth;
        else if (closing.contains(character))
            depth = std::max(depth - 1, 0);
        if (depth == 0 && separatesWords(character))
            parts.append(QString());
        else
            parts.last().append(text.at(at));
    }
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

QString sideBySide(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" \u00B7 "_s);
}

QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype whole = text.at(longest - 2).isHighSurrogate() ? longest - 2 : longest - 1;
    return text.first(whole) + u'\u2026';
}

QStringList nearestNames(const QString &word, const QStringList &names)
{
    const QString asked = comparable(word);
    QList<std::pair<int, QString>> near;
    for (const QString &name : names) {
        const QString known = comparable(name);
        const bool holds = asked.size() > 1 && (known.contains(asked) || asked.contains(known));
        const int steps = holds ? 0 : distance(asked, known);
        const qsizetype size = std::max(asked.size(), known.size());
        if (steps <= std::max<qsizetype>(1, size / 2) && steps < size) // something is left that both have
            near.append({steps, name});
    }
    std::ranges::stable_sort(near, {}, &std::pair<int, QString>::first);
    QStringList nearest;
    for (const auto &[steps, name] : near.mid(0, 3))
        nearest.append(name);
    return nearest;
}

} // namespace lianxin
