#include "core/exchange/odscell.h"

#include "core/exchange/numberformat.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell {} : Cell {CellKind::Text, text, 0, {}};
}

/// The first number in `shown`; its decimals in `decimals`.
std::optional<double> numberIn(const QString &shown, int *decimals)
{
    static const QRegularExpression number(u"-?\\d+(?:\\.(\\d+))?"_s);
    const auto match = number.match(shown);
    if (!match.hasMatch())
        return {};
    *decimals = int(match.capturedLength(1));
    return match.captured().toDouble();
}

/// What is shown without thousands separators; the number itself where that shows something else, such as an
/// exponent or another country's point.
QString shownNumber(const QString &shown, double number, bool percent)
{
    static const QRegularExpression thousands(u"(?<=\\d),(?=\\d{3})"_s);
    const QString plain = plainNumber(percent ? number * 100 : number) + (percent ? u"%"_s : QString());
    QString text = shown;
    text.remove(thousands);
    int decimals = 0;
    const auto read = numberIn(text, &decimals);
    const double wanted = percent ? number * 100 : number;
    const double most = std::pow(10.0, -decimals) * 0.501 + std::abs(wanted) * 1e-12;
    const bool agrees = read && std::abs(*read - wanted) <= most;
    return agrees && !text.contains("E+"_L1) && !text.contains("E-"_L1) ? text : plain;
}

Cell numberCell(const OdsCellClaims &claims, const QString &shown)
{
    bool good = false;
    const double number = claims.value.toDouble(&good);
    if (!good || !std::isfinite(number))
        return textCell(shown);
    return {CellKind::Number, shownNumber(shown, number, claims.type == "percentage"), number, {}};
}

Cell momentCell(const QString &value, const QString &shown)
{
    QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
    if (!moment.isValid())
        return textCell(shown);
    moment.setTimeSpec(Qt::UTC);
    Cell cell = dateCell(moment, true, value.contains(u'T'));
    cell.number = double(QDateTime(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC).secsTo(moment)) / 86400;
    return cell;
}

/// PT08H30M00S, P1DT2H, with a fraction of seconds.
Cell durationCell(const QString &value, const QString &shown)
{
    static const QRegularExpression duration(
        u"^P(?:(\\d{1,6})D)?T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})(?:\\.\\d+)?S)?$"_s);
    const auto match = duration.match(value);
    if (!match.hasMatch())
        return textCell(shown);
    const auto part = [&](int index) { return match.captured(index).toDouble(); };
    return clockCell(part(1) + part(2) / 24 + part(3) / 1440 + part(4) / 86400);
}

} // namespace

OdsCellClaims odsCellClaims(const XmlAttributes &attributes)
{
    OdsCellClaims claims;
    claims.type = attributes.value("value-type", "office").toByteArray();
    if (attributes.value("value-type", "calcext") == "error")
        claims.type = "error";
    if (claims.type == "string" || claims.type == "date" || claims.type == "time" || claims.type == "boolean")
        claims.value = attributes.text(QByteArray(claims.type + "-value"), "office");
    else
        claims.value = attributes.text("value", "office");
    return claims;
}

Cell odsCell(const OdsCellClaims &claims, const QString &shown)
{
    if (claims.type == "error")
        return {CellKind::Fault, shown, 0, {}};
    if (claims.type == "float" || claims.type == "percentage" || claims.type == "currency")
        return numberCell(claims, shown);
    if (claims.type == "date")
        return momentCell(claims.value, shown);
    if (claims.type == "time")
        return durationCell(claims.value, shown);
    if (claims.type == "boolean") {
        const bool yes = claims.value == "true"_L1;
        return {CellKind::Flag, yes ? u"TRUE"_s : u"FALSE"_s, yes ? 1.0 : 0.0, {}};
    }
    return textCell(shown.isEmpty() ? claims.value : shown);
}

} // namespace lianxin
