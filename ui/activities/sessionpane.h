#pragma once

#include "ui/base/activitypart.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace lianxin::ui {

class MixTable;

/// The special session that an activity is: which one, whom it brings together, and the needs that it usually has.
class SessionPane : public ActivityPart
{
    Q_OBJECT

public:
    /// `today` is the day on which the members of groups are counted.
    SessionPane(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> count() const override; ///< lines of the mix

protected:
    void showFacts() override;

private:
    void buildLayout();
    void choose();
    void addNeeds();
    [[nodiscard]] const SessionPreset &preset() const;
    [[nodiscard]] Result<void> store(const QString &label, const Activity &changed);

    QComboBox *m_presets;
    QPushButton *m_addNeeds;
    MixTable *m_mix;
};

} // namespace lianxin::ui
