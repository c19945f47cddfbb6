#include "ui/statistics/countedchoice.h"

#include "core/members/membergrouprepository.h"
#include "core/statistics/groupfacts.h"
#include "ui/base/currentfacts.h"
#include "ui/base/groupchooser.h"
#include "ui/base/look.h"
#include "ui/statistics/campaignchooser.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

CountedChoice::CountedChoice(Workbook &workbook, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_group(new GroupChooser(u"statisticsGroup"_s))
    , m_campaign(new CampaignChooser)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Normal);
    row->addWidget(m_campaign);
    row->addWidget(m_group);
    connect(m_group, &GroupChooser::chosen, this, &CountedChoice::chosen);
    connect(m_campaign, &CampaignChooser::chosen, this, &CountedChoice::chosen);
}

Result<void> CountedChoice::read(const Directory &directory)
{
    const auto groups = MemberGroupRepository(m_workbook.database()).all();
    if (!groups)
        return groups.error();
    const auto campaigns = readCampaigns(m_workbook.database(), directory);
    if (!campaigns)
        return campaigns.error();
    m_group->showGroups(*groups);
    m_campaign->showCampaigns(*campaigns, directory);
    return {};
}

Result<CountedPeriod> CountedChoice::counted(const Period &period, QDate today) const
{
    const auto known = [workbook = &m_workbook] { return CurrentFacts::of(*workbook).read(); };
    const EntryId campaign = m_campaign->campaign();
    if (!m_group->group().isStored() && !campaign.isStored())
        return CountedPeriod(m_workbook.database(), period, known);
    const auto all = known();
    if (!all)
        return all.error();
    const auto members = m_group->members((*all)->index, today);
    const Facts theirs = members ? ofMembers((*all)->facts, *members) : (*all)->facts;
    return CountedPeriod(
        std::make_shared<const KnownFacts>(campaign.isStored() ? ofCampaign(theirs, campaign) : theirs), period);
}

QString CountedChoice::campaign() const
{
    return m_campaign->campaign().isStored() ? m_campaign->currentText() : QString();
}

QString CountedChoice::limited(const QString &told) const
{
    const QString ofGroup = m_group->group().isStored() ? tr("%1, group: %2").arg(told, m_group->currentText()) : told;
    return m_campaign->campaign().isStored() ? tr("%1, campaign: %2").arg(ofGroup, m_campaign->currentText()) : ofGroup;
}

} // namespace lianxin::ui
