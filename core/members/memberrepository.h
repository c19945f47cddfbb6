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
    /// All by id with what figures are counted from; not where else they can be reached.
    [[nodiscard]] Result<QList<Member>> counted() const;
    /// Those who hold one of `offices`, by id: the office.
    [[nodiscard]] Result<QList<Member>> holding(const QList<EntryId> &offices) const;
    /// Those of `ids` by id: name, unit and office.
    [[nodiscard]] Result<QList<Member>> introduced(QList<MemberId> ids) const;
};

} // namespace lianxin
