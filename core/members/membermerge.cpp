#include "core/members/membermerge.h"

#include "core/members/memberrepository.h"
#include "core/storage/database.h"
#include "core/storage/references.h"
#include "core/storage/tablemap.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// What two members cannot both have; by the table that holds it.
QString clashIn(const QString &table)
{
    if (table == "invitation"_L1)
        return QCoreApplication::translate(
            "Members", "Both were invited to the same activity. Remove one of the two invitations there first.");
    if (table == "monthly_award"_L1)
        return QCoreApplication::translate(
            "Members", "Both were pioneers of the same month. Remove one of the two awards there first.");
    return QCoreApplication::translate(
        "Members", "Both have a record of which there can be one only. Remove one of the two there first.");
}

/// Of reports that both wrote, the one kept has the shares of both.
Result<void> addShares(Database &database, MemberId kept, MemberId gone)
{
    const auto added = database.run(uR"(
        UPDATE report_author SET revision = revision + 1, share = share
            + (SELECT other.share FROM report_author other WHERE other.report = report_author.report
               AND other.member = :gone)
        WHERE member = :kept AND report IN (SELECT report FROM report_author WHERE member = :gone AND share > 0))"_s,
                                    {{u":kept"_s, kept.value}, {u":gone"_s, gone.value}});
    return added ? Result<void>() : added.error();
}

} // namespace

Result<void> mergeMembers(Database &database, MemberId kept, MemberId gone)
{
    Q_ASSERT(kept != gone);
    QStringList owned; // leaves with its owner
    for (const auto &list : tableMap<Member>().lists)
        owned.append(list.table);
    for (const auto &map : tableMap<Member>().maps)
        owned.append(map.table);
    MemberRepository members(database);
    if (const auto stays = members.find(kept); !stays)
        return stays.error();
    if (auto added = addShares(database, kept, gone); !added)
        return added;
    const auto moved = redirectReferences(database, MemberRepository::table, gone.value, kept.value, owned);
    if (!moved && moved.error().kind == ErrorKind::Conflict)
        return Error {ErrorKind::Conflict, clashIn(moved.error().detail), moved.error().detail};
    return moved ? members.remove(gone) : moved;
}

} // namespace lianxin
