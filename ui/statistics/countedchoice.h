#pragma once

#include "core/statistics/countedperiod.h"
#include "core/storage/workbook.h"

#include <QWidget>

namespace lianxin::ui {

class CampaignChooser;
class GroupChooser;

/// Chooses what counts: all that is stored, or what the members of a group did, of a campaign.
class CountedChoice : public QWidget
{
    Q_OBJECT

public:
    explicit CountedChoice(Workbook &workbook, QWidget *parent = nullptr);

    /// Offers the groups and campaigns that there are now, by the words of `directory`. Errors: Storage.
    Result<void> read(const Directory &directory);

    /// What counts of `period`, with the groups as they are `today`. Errors: Storage.
    [[nodiscard]] Result<CountedPeriod> counted(const Period &period, QDate today) const;
    /// The name of the campaign; empty = none is chosen.
    [[nodiscard]] QString campaign() const;
    /// `told`, and what it is limited to.
    [[nodiscard]] QString limited(const QString &told) const;

signals:
    void chosen(); ///< by the user, or because what was chosen is gone

private:
    Workbook &m_workbook;
    GroupChooser *m_group;
    CampaignChooser *m_campaign;
};

} // namespace lianxin::ui
