#include "core/documents/partrows.h"

#include "core/documents/officialtext.h"
#include "core/documents/periodpaper.h"
#include "core/documents/tokens.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

const QStringList partKeys {u"activities"_s, u"attendances"_s, u"suggestions"_s, u"reports"_s, u"province_adopted"_s};

/// The figures of the parts of one kind, a list for each; returns the parts' ids in their order.
QList<qint64> addPartFigures(const QList<RecordedFigure> &figures, const QString &kind, TokenValues &values)
{
    for (const QString &key : partKeys) {
        values.lists.insert(kind + u'_' + key, {});
        values.figures.insert(kind + u'_' + key, {});
    }
    QList<qint64> parts;
    for (const RecordedFigure &each : figures) {
        const QStringList words = each.key.split(u'/');
        if (words.size() < 3 || words.at(1) != kind)
            continue;
        const QString token = kind + u'_' + words.first();
        values.lists[token].append(figureText(each.key, each.value));
        values.figures[token].append(each.key);
        if (const qint64 part = words.at(2).toLongLong(); !parts.contains(part))
            parts.append(part);
    }
    return parts;
}

void addCounties(const FactIndex &index, const QList<RecordedFigure> &figures, TokenValues &values)
{
    QStringList names;
    for (const qint64 part : addPartFigures(figures, u"region"_s, values))
        names.append(part == 0 ? QCoreApplication::translate("Figures", "Others")
                               : index.facts().directory.name(EntryId {part}));
    values.lists.insert(u"region_name"_s, names);
}

void addVisits(const FactIndex &index, const QList<RecordedFigure> &figures, TokenValues &values)
{
    QStringList days;
    QStringList counties;
    QStringList themes;
    Period span;
    for (const qint64 part : addPartFigures(figures, u"activity"_s, values)) {
        if (part == 0) {
            days.append(QString());
            counties.append(QString());
            themes.append(QCoreApplication::translate("Figures", "Activities on other days, and others"));
            continue;
        }
        const Activity &activity = index.find(ActivityId {part});
        days.append(monthAndDay(activity.day()));
        span = {span.from.isValid() ? std::min(span.from, activity.day()) : activity.day(),
                span.to.isValid() ? std::max(span.to, activity.day()) : activity.day()};
        counties.append(index.facts().directory.name(activity.region));
        themes.append(activity.theme);
    }
    values.texts.insert(u"activity_span"_s, span.from.isValid() ? periodText(span) : QString());
    values.lists.insert({{u"activity_day"_s, days}, {u"activity_county"_s, counties}, {u"activity_theme"_s, themes}});
}

/// Takes the row `row` out of all lists whose tokens begin with `prefix`.
void removeRow(TokenValues &values, const QString &prefix, qsizetype row)
{
    for (auto list = values.lists.begin(); list != values.lists.end(); ++list)
        if (list.key().startsWith(prefix) && row < list->size())
            list->removeAt(row);
    for (auto keys = values.figures.begin(); keys != values.figures.end(); ++keys)
        if (keys.key().startsWith(prefix) && row < keys->size())
            keys->removeAt(row);
}

/// Where the row of what belongs to no named part of `kind` stands in the lists of `values`; -1 = nowhere.
qsizetype rowOfOthers(const TokenValues &values, const QString &kind)
{
    const QStringList keys = values.figures.value(kind + u"_attendances"_s);
    return keys.indexOf(u"attendances/%1/0"_s.arg(kind));
}

/// Whether of the row `row` nothing but 0 is among the figures `told`.
bool isIdle(const TokenValues &values, const QString &prefix, qsizetype row, const QStringList &told)
{
    for (auto keys = values.figures.cbegin(); keys != values.figures.cend(); ++keys)
        if (keys.key().startsWith(prefix) && told.contains(keys->value(row))
            && values.lists.value(keys.key()).value(row) != "0"_L1)
            return false;
    return true;
}

/// Whether no activity stands in the rows of activities but what belongs to none of the period.
bool hasOthersAlone(const TokenValues &values, const QString &kind)
{
    return kind == "activity"_L1 && values.figures.value(kind + u"_attendances"_s).size() == 1;
}

} // namespace

void addPartRows(const FactIndex &index, const QList<RecordedFigure> &figures, TokenValues &values)
{
    addCounties(index, figures, values);
    addVisits(index, figures, values);
}

void leaveOutIdleOthers(TokenValues &values, const Wording &wording)
{
    const QStringList told = figuresTold(wording, values);
    for (const QString &kind : {u"region"_s, u"activity"_s})
        if (const qsizetype row = rowOfOthers(values, kind);
            row >= 0 && (hasOthersAlone(values, kind) || isIdle(values, kind + u'_', row, told)))
            removeRow(values, kind + u'_', row);
}

} // namespace lianxin::documents
