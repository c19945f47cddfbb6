#include "core/ledger/numbering.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QString prefixOf(const Activity &visit, const QString &region)
{
    QString prefix;
    if (visit.day().isValid())
        prefix += QString::number(visit.day().year()) + u'-';
    if (!region.isEmpty())
        prefix += region.left(2) + u'-';
    return prefix;
}

} // namespace

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
    const QString prefix = prefixOf(visit, region);
    QString next = nextNumber(numbers, prefix);
    while (std::ranges::find(made, next, &Suggestion::number) != made.end()) {
        numbers.append(next);
        next = nextNumber(numbers, prefix);
    }
    return next;
}

} // namespace lianxin
