#include "ui/base/groupchooser.h"

#include "core/evaluation/groupmembers.h"

#include <QSignalBlocker>

namespace lianxin::ui {

GroupChooser::GroupChooser(const QString &name, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(name);
    setAccessibleName(tr("Group of members"));
    setToolTip(tr("Shows only the members of a group. Groups are made in the dictionary.").toHtmlEscaped());
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addItem(tr("Everybody"), 0);
    connect(this, &QComboBox::currentIndexChanged, this, &GroupChooser::chosen);
}

void GroupChooser::showGroups(const QList<MemberGroup> &groups)
{
    const MemberGroupId before = group();
    {
        const QSignalBlocker silent(this);
        while (count() > 1)
            removeItem(count() - 1);
        for (const MemberGroup &each : groups)
            addItem(each.name, each.id.value);
        choose(before);
    }
    setVisible(!groups.isEmpty());
    if (group() != before)
        emit chosen();
}

MemberGroupId GroupChooser::group() const
{
    return {currentData().toLongLong()};
}

void GroupChooser::choose(MemberGroupId group)
{
    setCurrentIndex(std::max(0, findData(group.value)));
}

std::optional<QSet<qint64>> GroupChooser::members(const FactIndex &index, QDate today, ActivityId apart) const
{
    if (!group().isStored())
        return std::nullopt;
    QSet<qint64> ids;
    for (const MemberId member : membersOf(index.find(group()), index, today, apart))
        ids.insert(member.value);
    return ids;
}

} // namespace lianxin::ui
