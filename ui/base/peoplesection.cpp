#include "ui/base/peoplesection.h"

#include "core/members/memberrepository.h"

namespace lianxin::ui {

CardSection peopleSection(const QString &title, const QList<MemberId> &members, const FactIndex &index)
{
    CardSection section {title, {}};
    for (const MemberId id : members) {
        const Member &member = index.find(id);
        const RecordRef record {MemberRepository::table, id.value};
        if (member.unit.isEmpty())
            section.lines.append({{}, member.name, record});
        else
            section.lines.append({member.name, member.unit, record});
    }
    return section;
}

} // namespace lianxin::ui
