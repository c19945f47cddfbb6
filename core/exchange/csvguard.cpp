#include "core/exchange/csvguard.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Spaces of every width, then what may begin a formula. A line end counts at the beginning of the text only.
const QString danger = u"'*[ \\x{A0}\\x{3000}]*[=+\\-@\\t\\r\\x{0}\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}]"_s;
const QString emptyLine = u"'*[ \\x{A0}\\x{3000}]*\\n"_s;

} // namespace

QString guardedCsvText(const QString &text)
{
    static const QRegularExpression line(u"(?:(?<=\\n)|\\A)(?=%1)|\\A(?=%2)"_s.arg(danger, emptyLine));
    return QString(text).replace(line, u"'"_s);
}

QString unguardedCsvText(const QString &text)
{
    static const QRegularExpression line(u"(?:(?<=\\n)|\\A)'(?=%1)|\\A'(?=%2)"_s.arg(danger, emptyLine));
    return text.contains(u'\'') ? QString(text).remove(line) : text;
}

} // namespace lianxin
