#include "core/pairing/outcomevalues.h"

#include "core/base/chinesetext.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr qint64 perUnit = 1000;
constexpr int valueDecimals = 3;

Error unfitValue(const char *rule, const QString &about)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("OutcomeValues", rule).arg(about), {}};
}

/// The thousandths of a number that is known to be written as digits, signs between thousands and up to three decimals.
qint64 thousandthsOf(QString digits)
{
    digits.remove(u',');
    const QStringList parts = digits.split(u'.');
    return parts.first().toLongLong() * perUnit + parts.value(1).leftJustified(valueDecimals, u'0').toLongLong();
}

Result<OutcomeValue> valueFrom(const QRegularExpressionMatch &match, const Directory &directory)
{
    const QString amount = match.captured(1);
    const QString unit = match.captured(2).trimmed();
    if (unit.isEmpty())
        return unfitValue(QT_TRANSLATE_NOOP("OutcomeValues", "Write the unit behind %1, too."), amount);
    const EntryId known = directory.find(WordList::Measure, unit);
    if (!known.isStored())
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("OutcomeValues", "%1 is no unit of the dictionary: %2.")
                          .arg(unit, directory.namesOf(WordList::Measure).join(u'\u3001')),
                      {}};
    const OutcomeValue value {thousandthsOf(amount), known};
    if (value.thousandths <= 0)
        return unfitValue(QT_TRANSLATE_NOOP("OutcomeValues", "An amount is more than %1."), u"0"_s);
    return value;
}

class Totals
{
public:
    void add(Quantity quantity, EntryId unit, qint64 amount, bool isVerified)
    {
        OutcomeTotal &total = m_totals[{static_cast<int>(quantity), unit.value}];
        total.quantity = quantity;
        total.unit = unit;
        (isVerified ? total.verified : total.claimed) += amount;
    }
    void addKnown(Quantity quantity, const auto &amount, bool isVerified)
    {
        if (amount)
            add(quantity, {}, *amount, isVerified);
    }
    [[nodiscard]] QList<OutcomeTotal> all() const { return m_totals.values(); }

private:
    QMap<std::pair<int, qint64>, OutcomeTotal> m_totals;
};

} // namespace

QString thousandthsText(qint64 thousandths)
{
    QString rest = QString::number(thousandths % perUnit).rightJustified(valueDecimals, u'0');
    while (rest.endsWith(u'0'))
        rest.chop(1);
    const QString whole = QString::number(thousandths / perUnit);
    return rest.isEmpty() ? whole : whole + u'.' + rest;
}

QString valuesText(const QList<OutcomeValue> &values, const Directory &directory)
{
    QStringList texts;
    for (const OutcomeValue &each : values)
        texts.append(thousandthsText(each.thousandths) + u' ' + directory.name(each.unit));
    return texts.join(u'\u3001');
}

Result<QList<OutcomeValue>> valuesFrom(const QString &text, const Directory &directory)
{
    static const QRegularExpression between(u"[\\s\u3001,;]*"_s);
    static const QRegularExpression amount(
        u"((?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,3})?)(?![\\d.])\\s*([^\\d\\s\u3001,;.]*)"_s);
    const QString plain = halfWidth(text).trimmed();
    QList<OutcomeValue> values;
    for (qsizetype at = 0; at < plain.size();) {
        const auto match =
            amount.match(plain, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return unfitValue(QT_TRANSLATE_NOOP("OutcomeValues", "%1 is no amount with its unit."), plain.mid(at));
        const auto value = valueFrom(match, directory);
        if (!value)
            return value.error();
        if (std::ranges::find(values, value->unit, &OutcomeValue::unit) != values.end())
            return unfitValue(QT_TRANSLATE_NOOP("OutcomeValues", "The unit %1 stands there twice."),
                              directory.name(value->unit));
        values.append(*value);
        at = match.capturedEnd();
        at += between.match(plain, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
                  .capturedLength();
    }
    return values;
}

QList<OutcomeTotal> totalsOf(const QList<Outcome> &outcomes)
{
    Totals totals;
    for (const Outcome &each : outcomes) {
        totals.addKnown(Quantity::Money, each.amountFen, each.isVerified());
        totals.addKnown(Quantity::PeopleTrained, each.peopleTrained, each.isVerified());
        totals.addKnown(Quantity::Posts, each.posts, each.isVerified());
        totals.addKnown(Quantity::Sessions, each.sessions, each.isVerified());
        for (const OutcomeValue &value : each.values)
            totals.add(Quantity::Measured, value.unit, value.thousandths, each.isVerified());
    }
    return totals.all();
}

} // namespace lianxin
