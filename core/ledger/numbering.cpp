#include "core/ledger/numbering.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lianxin {

QString nextNumber(const QStringList &numbers, const QString &prefix)
{
    static const QRegularExpression pattern(u"^(.*?)([0-9]+)$"_s);
    QString head = prefix;
    int highest = 0;
    qsizetype width = 2;
    for (const QString &number : numbers) {
        const auto match = pattern.match(number);
        if (!match.hasMatch() || match.captured(2).toInt() <= highest)
            continue;
        head = match.captured(1);
        highest = match.captured(2).toInt();
        width = match.captured(2).size();
    }
    return head + u"%1"_s.arg(highest + 1, static_cast<int>(width), 10, '0'_L1);
}

QString nextNumber(const Activity &visit, const QString &region, const QList<Suggestion> &made)
{
    QStringList numbers;
    for (const Suggestion &each : made)
        if (each.activity == visit.id && !each.partOf.isStored())
            numbers.append(each.number);
    return nextNumber(numbers, u"%1-%2-"_s.arg(visit.day().year()).arg(region.left(2)));
}

} // namespace lianxin
