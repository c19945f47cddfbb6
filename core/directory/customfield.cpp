#include "core/directory/customfield.h"

#include "core/base/chinesetext.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr qsizetype longestName = 40;
constexpr qsizetype longestWord = 100;
constexpr qsizetype longestValue = 2000;

Error unfitField(const char *rule)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("CustomField", rule), {}};
}

Error unfitValue(const char *rule, const CustomField &field, const QString &typed)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("CustomField", rule).arg(field.name, typed), {}};
}

Result<QString> dateFrom(const CustomField &field, const QVariant &typed)
{
    const QDate date = typed.typeId() == QMetaType::QDate
        ? typed.toDate()
        : QDate::fromString(halfWidth(typed.toString()).trimmed(), Qt::ISODate);
    if (!date.isValid() && !typed.toString().trimmed().isEmpty())
        return unfitValue(QT_TRANSLATE_NOOP("CustomField", "%1 is a date such as 2024-03-15, not %2."), field,
                          typed.toString());
    return date.toString(Qt::ISODate);
}

Result<QString> numberFrom(const CustomField &field, const QString &typed)
{
    static const QRegularExpression number(u"^-?[0-9]+(\\.[0-9]+)?$"_s);
    QString digits = comparable(typed);
    digits.remove(u',');
    if (!digits.isEmpty() && !number.match(digits).hasMatch())
        return unfitValue(QT_TRANSLATE_NOOP("CustomField", "%1 is a number such as 12 or 3.5, not %2."), field, typed);
    return digits;
}

Result<QString> wordFrom(const CustomField &field, const QString &typed)
{
    if (typed.isEmpty())
        return typed;
    for (const QString &word : field.words)
        if (comparable(word) == comparable(typed))
            return word;
    return unfitValue(
        QT_TRANSLATE_NOOP("CustomField",
                          "%2 is not among the words of %1: add it to the field in the dictionary first."),
        field, typed);
}

} // namespace

std::span<const char *const> codesOf(CustomRecord)
{
    static constexpr std::array codes {"member", "activity", "suggestion", "enterprise"};
    return codes;
}

std::span<const char *const> codesOf(CustomKind)
{
    static constexpr std::array codes {"text", "number", "date", "list"};
    return codes;
}

Result<void> validate(const CustomField &field)
{
    if (field.name.trimmed().isEmpty() || field.name.size() > longestName)
        return unfitField(QT_TRANSLATE_NOOP("CustomField", "The name of a field has 1 to 40 characters."));
    QSet<QString> known;
    for (const QString &word : field.words) {
        if (word.trimmed().isEmpty() || word.size() > longestWord)
            return unfitField(QT_TRANSLATE_NOOP("CustomField", "A word of a list has 1 to 100 characters."));
        if (known.contains(comparable(word)))
            return unfitField(QT_TRANSLATE_NOOP("CustomField", "A word stands in the list twice."));
        known.insert(comparable(word));
    }
    return {};
}

Result<QString> customValueFrom(const CustomField &field, const QVariant &typed)
{
    const QString text = typed.toString().trimmed();
    if (text.size() > longestValue)
        return unfitValue(QT_TRANSLATE_NOOP("CustomField", "%1 has at most 2,000 characters."), field, {});
    switch (field.kind) {
    case CustomKind::Date:
        return dateFrom(field, typed);
    case CustomKind::Number:
        return numberFrom(field, text);
    case CustomKind::List:
        return wordFrom(field, text);
    case CustomKind::Text:
        break;
    }
    return text;
}

QVariant shownCustomValue(const CustomField &field, const QString &stored)
{
    return field.kind == CustomKind::Date ? QVariant(QDate::fromString(stored, Qt::ISODate)) : QVariant(stored);
}

} // namespace lianxin
