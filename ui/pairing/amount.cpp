#include "ui/pairing/amount.h"

#include "core/base/chinesetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr qint64 fenPerUnit = 1'000'000;
constexpr int decimals = 6; ///< of a unit, down to the fen
} // namespace

QString amountText(std::optional<qint64> fen)
{
    if (!fen)
        return {};
    QString rest = QString::number(*fen % fenPerUnit).rightJustified(decimals, u'0');
    while (rest.endsWith(u'0'))
        rest.chop(1);
    const QString whole = QString::number(*fen / fenPerUnit);
    return rest.isEmpty() ? whole : whole + u'.' + rest;
}

Result<std::optional<qint64>> amountFrom(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,9})(?:\\.(\\d{1,6}))?$"_s);
    const QString plain = withoutSpaces(halfWidth(text)).remove(u',');
    if (plain.isEmpty())
        return std::optional<qint64>();
    const auto match = pattern.match(plain);
    if (!match.hasMatch()) {
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Amount", "%1 is no amount; write it in ten thousands of yuan: 12.5.")
                          .arg(text.trimmed()),
                      {}};
    }
    return std::optional<qint64>(match.captured(1).toLongLong() * fenPerUnit
                                 + match.captured(2).leftJustified(decimals, u'0').toLongLong());
}

} // namespace lianxin::ui
