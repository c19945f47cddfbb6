#pragma once

#include "core/directory/directoryrepository.h"

#include <QComboBox>

namespace lianxin::ui {

/// Chooses one of the campaigns and policy lines that activities serve, or all activities.
class CampaignChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit CampaignChooser(QWidget *parent = nullptr);

    /// Offers `campaigns` by their words; the choice stays as long as its campaign is there.
    void showCampaigns(const QList<EntryId> &campaigns, const Directory &directory);
    /// Not stored = all activities.
    [[nodiscard]] EntryId campaign() const;
    void choose(EntryId campaign);

signals:
    void chosen(); ///< by the user, or because the campaign that was chosen is gone
};

} // namespace lianxin::ui
