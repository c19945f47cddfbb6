#include "core/members/duplicates.h"

#include "core/base/chinesetext.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace lianxin {

namespace {

constexpr qsizetype leastDigits = 7; // of a telephone that tells people apart

/// The digits of a telephone; nothing for what is too short to be one.
QString digitsOf(const QString &phone)
{
    QString digits;
    std::ranges::copy_if(halfWidth(phone), std::back_inserter(digits), [](QChar each) { return each.isDigit(); });
    return digits.size() < leastDigits ? QString() : digits;
}

bool isSame(const QString &one, const QString &other)
{
    return !one.isEmpty() && one == other;
}

} // namespace

Likeness likeness(const Member &one, const Member &other)
{
    if (isSame(comparable(one.name), comparable(other.name))) {
        if (isSame(comparable(one.unit), comparable(other.unit)))
            return Likeness::SameUnit;
        if (isSame(one.bornIn, other.bornIn))
            return Likeness::SameBirth;
    }
    return isSame(digitsOf(one.phone), digitsOf(other.phone)) ? Likeness::SamePhone : Likeness::None;
}

QList<LikelyDuplicate> likelyDuplicates(const QList<Member> &members)
{
    QMultiHash<QString, const Member *> seen; // by what two of them may share
    QList<LikelyDuplicate> pairs;
    for (const Member &member : members) {
        QSet<const Member *> near;
        for (const QString &key : {comparable(member.name), digitsOf(member.phone)}) {
            if (key.isEmpty())
                continue;
            for (const Member *each : seen.values(key))
                near.insert(each);
            seen.insert(key, &member);
        }
        for (const Member *each : near)
            if (const Likeness found = likeness(*each, member); found != Likeness::None)
                pairs.append({each->id, member.id, found});
    }
    std::ranges::sort(pairs, {}, [](const LikelyDuplicate &pair) { return std::pair(pair.first, pair.second); });
    return pairs;
}

const Member *likelyDuplicateOf(const Member &entered, const QList<Member> &members)
{
    const auto found =
        std::ranges::find_if(members, [&](const Member &each) { return likeness(each, entered) != Likeness::None; });
    return found == members.end() ? nullptr : &*found;
}

} // namespace lianxin
