#pragma once

#include "core/members/membergroup.h"
#include "core/storage/repository.h"

namespace lianxin {

/// The groups of members that the office keeps.
class MemberGroupRepository : public Repository<MemberGroup>
{
public:
    inline static const QString table = QStringLiteral("member_group");

    using Repository::Repository;
};

} // namespace lianxin
