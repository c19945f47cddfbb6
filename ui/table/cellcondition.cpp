#include "ui/table/cellcondition.h"

#include "ui/base/tableroles.h"
#include "ui/table/datetext.h"
#include "ui/table/recordfilter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QModelIndex>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

struct DaySpan {
    QDate first;
    QDate last;
};

/// The year, month or day that `typed` stands for.
std::optional<DaySpan> daysFrom(const QString &typed, QDate today)
{
    static const QRegularExpression form(u"^(\\d{4})(?:[-./](\\d{1,2}))?$"_s);
    if (const auto match = form.match(typed); match.hasMatch()) {
        const bool isMonth = match.hasCaptured(2);
        const QDate first(match.captured(1).toInt(), isMonth ? match.captured(2).toInt() : 1, 1);
        if (first.isValid())
            return DaySpan {first, isMonth ? first.addMonths(1).addDays(-1) : first.addYears(1).addDays(-1)};
    }
    const auto day = dateFromText(typed, today);
    return day ? std::optional(DaySpan {*day, *day}) : std::nullopt;
}

std::optional<double> numberFrom(QString typed)
{
    bool isNumber = false;
    const double number = typed.remove(u',').toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QDate dayOf(const QModelIndex &cell)
{
    const QVariant value = cell.data(Qt::EditRole);
    if (value.typeId() == QMetaType::QDate)
        return value.toDate();
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toLocalTime().date();
    static const QRegularExpression form(u"\\d{4}-\\d{2}-\\d{2}"_s);
    return QDate::fromString(form.match(value.toString()).captured(), Qt::ISODate);
}

/// The number that the cell is, or the first one that stands in it, or what it is sorted by.
std::optional<double> numberOf(const QModelIndex &cell)
{
    const QVariant value = cell.data(Qt::EditRole);
    if (value.typeId() != QMetaType::QString)
        return value.canConvert<double>() ? numberFrom(value.toString()) : std::nullopt;
    static const QRegularExpression form(u"-?\\d[\\d,]*(\\.\\d+)?"_s);
    if (const auto match = form.match(value.toString()); match.hasMatch())
        return numberFrom(match.captured());
    return std::nullopt;
}

bool isNumeric(const QModelIndex &cell)
{
    const int type = cell.data(Qt::EditRole).typeId();
    return type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Double;
}

/// A comparison of which the value is still to be typed.
bool isBegun(const QString &typed)
{
    return typed == "<"_L1 || typed == ">"_L1 || typed == "<="_L1 || typed == ">="_L1;
}

bool holdsAll(const QString &text, const QList<TypedWord> &words)
{
    return std::ranges::all_of(words, [&text](const TypedWord &word) { return word.inFolded(text).isSomewhere(); });
}

} // namespace

QString wordsOfCell(const QModelIndex &cell)
{
    const QVariant flag = cell.data(Qt::CheckStateRole);
    if (!flag.isValid())
        return cell.data().toString();
    return flag.toInt() == Qt::Checked ? QCoreApplication::translate("RecordFilter", "yes")
                                       : QCoreApplication::translate("RecordFilter", "no");
}

QStringList choicesIn(const QString &typed)
{
    static const QRegularExpression choice(u"(?:\\\\.|[^|\uff5c])+"_s);
    static const QRegularExpression quoted(u"\\\\([|\uff5c\\\\])"_s);
    QStringList choices;
    for (auto found = choice.globalMatch(typed); found.hasNext();)
        choices.append(found.next().captured().replace(quoted, u"\\1"_s));
    return choices;
}

QString quotedChoice(QString value)
{
    static const QRegularExpression signs(u"([|\uff5c\\\\])"_s);
    return value.replace(signs, u"\\\\1"_s);
}

CellCondition::CellCondition(const QString &typed, QDate today)
{
    for (const QString &part : choicesIn(typed))
        if (const QString choice = foldedText(part).simplified(); !choice.isEmpty() && !isBegun(choice))
            m_choices.append(read(choice, today));
}

CellCondition::Choice CellCondition::read(QString typed, QDate today)
{
    if (typed.startsWith(u'='))
        return {.kind = Kind::Is, .whole = typed.mid(1).trimmed()};
    const Kind kind = typed.startsWith(u'!') ? Kind::Lacks : Kind::Holds;
    if (kind == Kind::Lacks)
        typed = typed.mid(1).trimmed();
    else if (const auto comparison = readComparison(typed, today))
        return *comparison;
    else if (const auto range = readRange(typed, today))
        return *range;
    Choice choice {.kind = kind};
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts))
        choice.words.append(TypedWord(word));
    if (kind == Kind::Holds) {
        choice.least = choice.most = numberFrom(typed);
        if (const auto days = daysFrom(typed, today)) {
            choice.first = days->first;
            choice.last = days->last;
        }
    }
    return choice;
}

std::optional<CellCondition::Choice> CellCondition::readComparison(const QString &typed, QDate today)
{
    static const QRegularExpression form(u"^(<=|>=|<|>)\\s*(.+)$"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return {};
    const bool isUp = typed.startsWith(u'>');
    const bool isWith = match.captured(1).endsWith(u'=');
    Choice choice {.kind = Kind::Lies, .withoutBounds = !isWith};
    (isUp ? choice.least : choice.most) = numberFrom(match.captured(2));
    if (const auto days = daysFrom(match.captured(2), today)) {
        if (isUp)
            choice.first = isWith ? days->first : days->last.addDays(1);
        else
            choice.last = isWith ? days->last : days->first.addDays(-1);
    }
    return choice;
}

std::optional<CellCondition::Choice> CellCondition::readRange(const QString &typed, QDate today)
{
    static const QRegularExpression form(u"^(.*?)\\s*(?:\\.{2,3}|~)\\s*(.*)$"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return {};
    const auto from = daysFrom(match.captured(1), today);
    const auto to = daysFrom(match.captured(2), today);
    Choice choice {.kind = Kind::Lies, .least = numberFrom(match.captured(1)), .most = numberFrom(match.captured(2))};
    if (from && !match.captured(1).isEmpty())
        choice.first = from->first;
    if (to && !match.captured(2).isEmpty())
        choice.last = to->last;
    const bool isRange = choice.least || choice.most || choice.first || choice.last;
    return isRange ? std::optional(choice) : std::nullopt;
}

bool CellCondition::accepts(const QModelIndex &cell) const
{
    return m_choices.isEmpty()
        || std::ranges::any_of(m_choices, [&cell](const Choice &choice) { return fits(choice, cell); });
}

bool CellCondition::fits(const Choice &choice, const QModelIndex &cell)
{
    const auto liesBetween = [&choice](double number) {
        const auto beyond = [&choice](double low, double high) {
            return choice.withoutBounds ? low >= high : low > high;
        };
        return (!choice.least || !beyond(*choice.least, number)) && (!choice.most || !beyond(number, *choice.most));
    };
    const auto isWithin = [&choice](QDate day) {
        return (!choice.first || *choice.first <= day) && (!choice.last || day <= *choice.last);
    };
    if (choice.kind == Kind::Lies) {
        if (const QDate day = dayOf(cell); day.isValid())
            return (choice.first || choice.last) && isWithin(day);
        const auto number = numberOf(cell);
        return number && (choice.least || choice.most) && liesBetween(*number);
    }
    const QString text = foldedText(wordsOfCell(cell));
    if (choice.kind == Kind::Is)
        return text.simplified() == choice.whole;
    if (choice.kind == Kind::Lacks)
        return choice.words.isEmpty() ? !text.simplified().isEmpty() : !holdsAll(text, choice.words);
    if (isNumeric(cell) && choice.least)
        return numberOf(cell) == choice.least;
    const QVariant value = cell.data(Qt::EditRole);
    if (choice.first && (value.typeId() == QMetaType::QDate || value.typeId() == QMetaType::QDateTime))
        return isWithin(dayOf(cell));
    return holdsAll(text + u'\n' + foldedText(cell.data(SearchRole).toString()), choice.words);
}

} // namespace lianxin::ui
