#include "ui/statistics/campaignchooser.h"

#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int shownLetters = 12;
}

CampaignChooser::CampaignChooser(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName("campaign"_L1);
    setAccessibleName(tr("Campaign"));
    setToolTip(tr("Counts only activities of a campaign and what came of them. Campaigns are tags of activities.")
                   .toHtmlEscaped());
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shownLetters);
    addItem(tr("All activities"), 0);
    connect(this, &QComboBox::currentIndexChanged, this, &CampaignChooser::chosen);
}

void CampaignChooser::showCampaigns(const QList<EntryId> &campaigns, const Directory &directory)
{
    const EntryId before = campaign();
    {
        const QSignalBlocker silent(this);
        while (count() > 1)
            removeItem(count() - 1);
        for (const EntryId tag : campaigns)
            addItem(directory.name(tag), tag.value);
        choose(before);
    }
    setVisible(count() > 1);
    if (campaign() != before)
        emit chosen();
}

EntryId CampaignChooser::campaign() const
{
    return {currentData().toLongLong()};
}

void CampaignChooser::choose(EntryId campaign)
{
    setCurrentIndex(std::max(0, findData(campaign.value)));
}

} // namespace lianxin::ui
