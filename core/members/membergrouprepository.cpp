#include "core/members/membergrouprepository.h"

#include "core/storage/repositoryimpl.h"

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<MemberGroup> &tableMap<MemberGroup>()
{
    using G = MemberGroup;
    using C = GroupCondition;
    static const TableMap<G> map {
        .table = MemberGroupRepository::table,
        .columns = {column(u"name"_s, &G::name), column(u"matches"_s, &G::match)},
        .lists = {ownedList(u"member_group_condition"_s, u"member_group"_s, &G::conditions,
                            {column(u"looks_at"_s, &C::field), column(u"custom_field"_s, &C::custom),
                             column(u"comparison"_s, &C::comparison), column(u"words"_s, &C::words)})},
        .validate = [](const G &group) { return validate(group); }};
    return map;
}

template class Repository<MemberGroup>;

} // namespace lianxin
