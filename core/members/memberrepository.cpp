#include "core/members/memberrepository.h"

#include "core/base/chinesetext.h"
#include "core/storage/repositoryimpl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<Member> &tableMap<Member>()
{
    using M = Member;
    using S = MemberSpecialty;
    static const TableMap<M> map {
        .table = MemberRepository::table,
        .columns = {column(u"number"_s, &M::number), column(u"name"_s, &M::name), column(u"sex"_s, &M::sex),
                    column(u"ethnic_group"_s, &M::ethnicGroup), column(u"born_in"_s, &M::bornIn),
                    column(u"party"_s, &M::party), column(u"sector"_s, &M::sector), column(u"unit"_s, &M::unit),
                    column(u"office"_s, &M::office), column(u"unit_type"_s, &M::unitType), column(u"home"_s, &M::home),
                    column(u"workplace"_s, &M::workplace), column(u"phone"_s, &M::phone), column(u"term"_s, &M::term),
                    column(u"state"_s, &M::state), column(u"note"_s, &M::note),
                    column(u"verified_on"_s, &M::verifiedOn)},
        .lists = {ownedList(u"member_specialty"_s, u"member"_s, &M::specialties,
                            {column(u"specialty"_s, &S::specialty), column(u"depth"_s, &S::depth)})},
        .maps = {ownedMap(u"member_custom"_s, u"member"_s, u"field"_s, &M::custom)},
        .validate = [](const M &member) { return validate(member); }};
    return map;
}

template class Repository<Member>;

Result<QList<Member>> MemberRepository::named(const QString &name) const
{
    return where(u"name = :name"_s, {{u":name"_s, withoutSpaces(name)}});
}

Result<QList<Member>> MemberRepository::counted() const
{
    return read({.columns = {u"name"_s, u"sex"_s, u"party"_s, u"sector"_s, u"unit"_s, u"office"_s, u"unit_type"_s,
                             u"home"_s, u"phone"_s, u"term"_s, u"state"_s},
                 .lists = {u"member_specialty"_s}});
}

Result<QList<Member>> MemberRepository::holding(const QList<EntryId> &offices) const
{
    QStringList places;
    QVariantMap values;
    for (const EntryId office : offices) {
        places.append(u":office%1"_s.arg(places.size()));
        values.insert(places.last(), office.value);
    }
    return read({.columns = {u"office"_s}, .condition = u"office IN (%1)"_s.arg(places.join(u','))}, values);
}

Result<QList<Member>> MemberRepository::introduced(QList<MemberId> ids) const
{
    constexpr qsizetype most = 400; // to a question
    std::ranges::sort(ids);
    QStringList places;
    for (qsizetype place = 0; place < most; ++place)
        places.append(u":id%1"_s.arg(place));
    const Excerpt excerpt {.columns = {u"name"_s, u"unit"_s, u"office"_s},
                           .condition = u"id IN (%1)"_s.arg(places.join(u','))};
    QList<Member> found;
    for (qsizetype first = 0; first < ids.size(); first += most) {
        QVariantMap values;
        for (qsizetype place = 0; place < most; ++place)
            values.insert(places.at(place), ids.value(first + place).value);
        auto some = read(excerpt, values);
        if (!some)
            return some;
        found += *some;
    }
    return found;
}

} // namespace lianxin
