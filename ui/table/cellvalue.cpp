#include "ui/table/cellvalue.h"

#include "core/base/chinesetext.h"
#include "ui/base/offeredwords.h"
#include "ui/table/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("Cells", sentence);
}

Error refusal(const char *sentence, const QString &text)
{
    return {ErrorKind::Invalid, said(sentence).arg(text.trimmed()), {}};
}

Result<QVariant> flagFrom(const QString &text)
{
    const QString word = comparable(text);
    const QStringList yes {
        said(QT_TRANSLATE_NOOP("Cells", "yes")), u"\u2713"_s, u"\u2714"_s, u"\u221A"_s, u"true"_s, u"1"_s};
    const QStringList no {said(QT_TRANSLATE_NOOP("Cells", "no")), {}, u"\u00D7"_s, u"x"_s, u"false"_s, u"0"_s};
    if (yes.contains(word) || no.contains(word))
        return QVariant(yes.contains(word));
    return refusal(QT_TRANSLATE_NOOP("Cells", "Yes or no belongs here, not %1."), text);
}

Result<QVariant> dateFrom(const QString &text, QDate today)
{
    if (text.trimmed().isEmpty())
        return QVariant(QDate());
    if (const auto date = dateFromText(text, today))
        return QVariant(*date);
    return refusal(QT_TRANSLATE_NOOP("Cells", "%1 is no date: write it like 2024-03-15 or 3-15."), text);
}

Result<QVariant> numberFrom(const QString &text, bool isWhole)
{
    bool isNumber = false;
    const QString digits = withoutSpaces(halfWidth(text)).remove(u',');
    const QVariant number = isWhole ? QVariant(digits.toInt(&isNumber)) : QVariant(digits.toDouble(&isNumber));
    if (isNumber)
        return number;
    return isWhole ? refusal(QT_TRANSLATE_NOOP("Cells", "A whole number belongs here, not “%1”."), text)
                   : refusal(QT_TRANSLATE_NOOP("Cells", "A number belongs here, not “%1”."), text);
}

} // namespace

Result<QVariant> cellValue(const CellKind &kind, const QString &text, QDate today)
{
    switch (kind.sample.typeId()) {
    case QMetaType::Bool:
        return flagFrom(text);
    case QMetaType::QDate:
        return dateFrom(text, today);
    case QMetaType::Int:
    case QMetaType::LongLong:
        return numberFrom(text, true);
    case QMetaType::Double:
        return numberFrom(text, false);
    default:
        return QVariant(kind.choices.isEmpty() ? text : chosenBy(text, kind.choices));
    }
}

QString cellText(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return dateText(value.toDate());
    if (value.typeId() == QMetaType::Bool)
        return said(value.toBool() ? QT_TRANSLATE_NOOP("Cells", "yes") : QT_TRANSLATE_NOOP("Cells", "no"));
    return value.toString();
}

} // namespace lianxin::ui
