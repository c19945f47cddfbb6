#pragma once

#include "core/members/member.h"
#include "core/storage/repository.h"

namespace lianxin {

template <>
const TableMap<Member> &tableMap<Member>();

/// The stored roll.
class MemberRepository : public Repository<Member>
{
public:
    inline static const QString table = QStringLiteral("member"); ///< for Workbook::changed() and historyOf()

    using Repository::Repository;

    /// Those of this name, spaces apart; two members may share one.
    [[nodiscard]] Result<QList<Member>> named(const QString &name) const;
};

} // namespace lianxin
