#include "core/exchange/rowreader.h"

#include "core/base/chinesetext.h"
#include "core/base/hiding.h"
#include "core/exchange/customcolumns.h"
#include "core/exchange/fieldreaders.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lianxin {

QString exchangeText(const char *sentence)
{
    return QCoreApplication::translate("Exchange", sentence);
}

RowReader::RowReader(ImportContext &context, const RecognisedSheet &sheet, qsizetype place, SheetReport &report)
    : m_context(context)
    , m_sheet(sheet)
    , m_place(place)
    , m_report(report)
    , m_carried(placeOfCarried())
{
}

qsizetype RowReader::placeOfCarried() const
{
    QList<int> down;
    for (const SheetField &field : m_context.words.fields(m_sheet.kind))
        if (field.use == FieldUse::Down && hasColumn(field.code))
            down.append(m_sheet.columns.value(field.code));
    const auto isEmpty = [&](qsizetype place) {
        return std::ranges::all_of(
            down, [&](int column) { return m_sheet.sheet->cell(place, column).text.trimmed().isEmpty(); });
    };
    if (down.isEmpty())
        return m_place;
    const auto own = std::ranges::lower_bound(m_sheet.rows, m_place); // the places of the rows ascend
    for (auto at = own - m_sheet.rows.begin(); at >= 0; --at)
        if (!isEmpty(m_sheet.rows.at(at)))
            return m_sheet.rows.at(at);
    return m_place;
}

QString RowReader::line() const
{
    QStringList texts;
    for (const Cell &cell : m_sheet.sheet->rows.at(m_place).cells)
        texts.append(cell.text.simplified());
    texts.removeAll(QString());
    return texts.join(u' ');
}

bool isHidden(const Cell &cell)
{
    static const QString hidden(4, hidingSign);
    return cell.text.contains(hidden);
}

/// That of the row, or of the row above from which it holds on.
const Cell &RowReader::writtenCell(const QString &field) const
{
    const bool isCarried = m_context.words.field(m_sheet.kind, field).use == FieldUse::Down;
    return m_sheet.sheet->cell(isCarried ? m_carried : m_place, m_sheet.columns.value(field));
}

bool RowReader::has(const QString &field) const
{
    if (!hasColumn(field))
        return false;
    const Cell &found = writtenCell(field);
    return !isHidden(found) && (m_context.clearsEmpty || !found.text.trimmed().isEmpty());
}

const Cell &RowReader::cell(const QString &field) const
{
    static const Cell empty;
    if (!hasColumn(field))
        return empty;
    const Cell &found = writtenCell(field);
    return isHidden(found) ? empty : found;
}

QStringList RowReader::namesOf(const QString &field) const
{
    return m_context.words.field(m_sheet.kind, field).names + QStringList {comparable(m_sheet.headers.value(field))};
}

QString RowReader::mapped(const QString &field, const QString &text) const
{
    return m_context.mapping.values.isEmpty() ? text : m_context.mapping.value(namesOf(field), text);
}

QString RowReader::text(const QString &field) const
{
    return mapped(field, cell(field).text.trimmed());
}

QStringList RowReader::items(const QString &field) const
{
    QStringList parts = splitList(text(field));
    for (QString &part : parts)
        part = mapped(field, part);
    return parts;
}

QString RowReader::required(const QString &field)
{
    QString found = text(field);
    if (found.isEmpty())
        refuse(field, exchangeText(QT_TRANSLATE_NOOP("Exchange", "This must not be empty.")));
    return found;
}

std::optional<int> RowReader::year(const QString &field)
{
    const QString written = text(field);
    const auto year = readYear(written, m_context.words.numerals());
    if (!written.isEmpty() && !year)
        refuse(field, exchangeText(QT_TRANSLATE_NOOP("Exchange", "This is not a year; write it like 2024.")));
    return year;
}

QDate RowReader::day(const QString &field, Days allowed)
{
    const QString written = text(field);
    if (written.isEmpty())
        return {};
    const QDate day = readDay(cell(field), m_context.words.numerals());
    if (!day.isValid())
        refuse(field, exchangeText(QT_TRANSLATE_NOOP("Exchange", "This is not a date; write it like 2024-03-28.")));
    else if (allowed == Days::Past && day > m_context.today)
        refuse(field,
               exchangeText(
                   QT_TRANSLATE_NOOP("Exchange", "This day lies in the future; look whether the year is right.")));
    return day;
}

QDate RowReader::requiredDay(const QString &field, Days allowed)
{
    return required(field).isEmpty() ? QDate() : day(field, allowed);
}

std::optional<int> RowReader::count(const QString &field)
{
    const auto number = amount(field);
    if (!number)
        return std::nullopt;
    if (*number < 0 || *number > 1e9) {
        refuse(field, exchangeText(QT_TRANSLATE_NOOP("Exchange", "A whole number from 0 on belongs here.")));
        return std::nullopt;
    }
    return static_cast<int>(std::lround(*number));
}

std::optional<double> RowReader::amount(const QString &field)
{
    const QString written = text(field);
    if (written.isEmpty())
        return std::nullopt;
    const auto number = readNumber(written);
    if (!number)
        refuse(field, exchangeText(QT_TRANSLATE_NOOP("Exchange", "A number belongs here.")));
    return number;
}

std::optional<int> RowReader::percentage(const QString &field)
{
    const auto number = amount(field);
    if (!number)
        return std::nullopt;
    const bool hasSign = halfWidth(text(field)).contains(u'%');
    const double percent = !hasSign && *number > 0 && *number < 1 ? *number * 100 : *number;
    if (percent < 0 || percent > 100)
        refuse(field,
               exchangeText(QT_TRANSLATE_NOOP("Exchange", "A percentage from 0 to 100 belongs here, such as 50%.")));
    else if (!hasSign && percent == 1)
        refuse(field, exchangeText(QT_TRANSLATE_NOOP("Exchange", "This may be 1 % or the whole; write 1% or 100%.")));
    else
        return static_cast<int>(std::lround(percent));
    return std::nullopt;
}

void RowReader::putText(QString &into, const QString &field) const
{
    if (has(field))
        into = text(field);
}

void RowReader::putDay(QDate &into, const QString &field, Days allowed)
{
    if (has(field))
        into = day(field, allowed);
}

void RowReader::putTime(QTime &into, const QString &field)
{
    if (!has(field))
        return;
    into = readTime(cell(field));
    if (!into.isValid() && !text(field).isEmpty())
        refuse(field, exchangeText(QT_TRANSLATE_NOOP("Exchange", "This is not a time of day; write it like 8:15.")));
}

void RowReader::putFlag(bool &into, const QString &field)
{
    const QString written = halfWidth(text(field));
    const auto is = [&](const QString &words) { return m_context.words.pattern(words).match(written).hasMatch(); };
    if (written.isEmpty())
        return;
    if (is(u"flag.yes"_s))
        into = true;
    else if (is(u"flag.no"_s))
        into = false;
    else
        refuse(field,
               exchangeText(QT_TRANSLATE_NOOP("Exchange", "Yes or no belongs here; write one of %1."))
                   .arg(m_context.words.pattern(u"flag.words"_s).pattern()));
}

void RowReader::putWord(EntryId &into, const QString &field, WordList list, UnknownWord unknown)
{
    if (has(field))
        into = word(field, list, unknown);
}

void RowReader::putWords(QList<EntryId> &into, const QString &field, WordList list, UnknownWord unknown)
{
    if (has(field))
        into = wordsOf(field, list, unknown);
}

void RowReader::putCustom(CustomValues &into, CustomRecord record)
{
    for (const CustomField &field : m_context.customFields) {
        const QString column = customColumn(field);
        if (field.record != record || !has(column))
            continue;
        const QDate date = field.kind == CustomKind::Date ? readDay(cell(column), m_context.words.numerals()) : QDate();
        const auto value = customValueFrom(field, date.isValid() ? QVariant(date) : QVariant(text(column)));
        if (!value)
            refuse(column, value.error().message);
        else if (value->isEmpty())
            into.remove(field.id);
        else
            into.insert(field.id, *value);
    }
}

ImportIssue RowReader::issue(const QString &field, const QString &reason) const
{
    QString column = m_sheet.headers.value(field);
    if (column.isEmpty() && !field.isEmpty())
        column = m_context.words.field(m_sheet.kind, field).header;
    return {number(), column, cell(field).text.trimmed(), reason};
}

void RowReader::refuse(const QString &field, const QString &reason)
{
    if (!m_refusal)
        m_refusal = issue(field, reason);
}

void RowReader::warnIfBefore(const QString &field, QDate day, QDate earliest, const QString &sentence)
{
    if (day.isValid() && earliest.isValid() && day < earliest)
        warn(field, sentence.arg(earliest.toString(Qt::ISODate)));
}

void RowReader::warn(const QString &field, const QString &reason)
{
    m_report.warnings.append(issue(field, reason));
}

} // namespace lianxin
