#include "core/base/chinesetext.h"
#include "core/exchange/fieldreaders.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lianxin {

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

} // namespace lianxin
