#include "core/documents/idleothers.h"

#include "core/documents/tokens.h"

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

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

void leaveOutIdleOthers(TokenValues &values, const Wording &wording)
{
    const QStringList told = figuresTold(wording, values);
    for (const QString &kind : {u"region"_s, u"activity"_s})
        if (const qsizetype row = rowOfOthers(values, kind);
            row >= 0 && (hasOthersAlone(values, kind) || isIdle(values, kind + u'_', row, told)))
            removeRow(values, kind + u'_', row);
}

} // namespace lianxin::documents
