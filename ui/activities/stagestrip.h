#pragma once

#include "core/activities/course.h"

#include <QWidget>

namespace lianxin::ui {

/// The way from the plan to the archive as a strip, on which one sees how far an activity is.
class StageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StageStrip(QWidget *parent = nullptr);

    void showStage(ActivityStage stage);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ActivityStage m_stage = ActivityStage::Planned;
};

} // namespace lianxin::ui
