#include "core/base/chinesetext.h"
#include "core/exchange/fieldreaders.h"

#include <QRegularExpression>

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

QStringList splitList(const QString &text)
{
    static const QString opening = u"(\u201c\u300a\u3008\u3010["_s;
    static const QString closing = u")\u201d\u300b\u3009\u3011]"_s;
    static const QString between = u"\u3001,;/\n\r"_s;
    const QString narrow = halfWidth(text);
    QStringList parts {QString()};
    int depth = 0;
    for (qsizetype at = 0; at < narrow.size(); ++at) {
        const QChar character = narrow.at(at);
        if (opening.contains(character))
            ++depth;
        else if (closing.contains(character))
            depth = std::max(depth - 1, 0);
        if (depth == 0 && between.contains(character))
            parts.append(QString());
        else
            parts.last().append(text.at(at));
    }
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

WordWithRemark splitRemark(const QString &text)
{
    static const QRegularExpression pattern(uR"(^\s*(.*?)\s*\(([^()]*)\)\s*$)"_s);
    const QString narrow = halfWidth(text);
    const auto match = pattern.match(narrow);
    if (!match.hasMatch() || match.captured(1).isEmpty())
        return {text.trimmed(), {}};
    return {text.mid(match.capturedStart(1), match.capturedLength(1)),
            text.mid(match.capturedStart(2), match.capturedLength(2)).trimmed()};
}

QList<DatedLine> readLog(const QString &text)
{
    static const QRegularExpression date(uR"(^\s*[12]\d{3}\s*[^\d\s]\s*\d{1,2}\s*[^\d\s]\s*\d{1,2}(?!\d)\S?[\s:,]*)"_s);
    static const QRegularExpression plainDate(uR"(^\s*[12]\d{3}\s*[.\-/]\s*\d{1,2}\s*[.\-/]\s*\d{1,2}(?!\d)[\s:,]*)"_s);
    QList<DatedLine> lines;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QString narrow = halfWidth(line);
        auto match = plainDate.match(narrow);
        if (!match.hasMatch())
            match = date.match(narrow);
        const QDate day = match.hasMatch() ? readDay(match.captured()) : QDate();
        lines.append({day, (day.isValid() ? line.mid(match.capturedLength()) : line).trimmed()});
    }
    return lines;
}

QList<std::pair<QString, QString>> readLabels(const QString &line)
{
    static const QRegularExpression gap(uR"(\s{2,}|\x{3000}+|\n)"_s);
    QList<std::pair<QString, QString>> labels;
    for (const QString &part : line.split(gap, Qt::SkipEmptyParts)) {
        const auto colon = halfWidth(part).indexOf(u':');
        if (colon > 0)
            labels.append({part.left(colon).trimmed(), part.mid(colon + 1).trimmed()});
    }
    return labels;
}

QStringList nearestNames(const QString &word, const QStringList &names)
{
    const QString asked = comparable(word);
    QList<std::pair<int, QString>> near;
    for (const QString &name : names) {
        const QString known = comparable(name);
        const bool holds = asked.size() > 1 && (known.contains(asked) || asked.contains(known));
        const int steps = holds ? 0 : distance(asked, known);
        if (steps <= std::max<qsizetype>(1, std::max(asked.size(), known.size()) / 2))
            near.append({steps, name});
    }
    std::ranges::stable_sort(near, {}, &std::pair<int, QString>::first);
    QStringList nearest;
    for (const auto &[steps, name] : near.mid(0, 3))
        nearest.append(name);
    return nearest;
}

} // namespace lianxin
