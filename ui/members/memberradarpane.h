#pragma once

#include "core/statistics/memberseries.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;

namespace lianxin::ui {

class ChartGrid;

/// What one member did beside the mean of all, as a radar. Nothing is counted before it is looked at.
class MemberRadarPane : public QWidget
{
    Q_OBJECT

public:
    explicit MemberRadarPane(std::function<const Facts &()> facts, QWidget *parent = nullptr);

    /// Not stored = none.
    void showMember(MemberId member);
    /// The facts are others now.
    void countAnew();

signals:
    void chosen(); ///< a side of the radar: what is behind it is wanted

protected:
    void showEvent(QShowEvent *event) override;

private:
    void draw();

    std::function<const Facts &()> m_facts;
    std::optional<MemberRadars> m_radars; ///< none = not counted yet
    MemberId m_member;
    QLabel *m_hint;
    ChartGrid *m_chart;
};

} // namespace lianxin::ui
