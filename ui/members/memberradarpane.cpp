#include "ui/members/memberradarpane.h"

#include "core/evaluation/facts.h"
#include "ui/base/look.h"
#include "ui/statistics/chartgrid.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

MemberRadarPane::MemberRadarPane(std::function<const Facts &()> facts, QWidget *parent)
    : QWidget(parent)
    , m_facts(std::move(facts))
    , m_hint(new QLabel(tr("Choose a member to see what the member did beside the mean.")))
    , m_chart(new ChartGrid)
{
    m_hint->setWordWrap(true);
    m_hint->setProperty("soft", true);
    m_chart->setObjectName("profileRadar"_L1);
    m_chart->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Normal, Normal, Normal, Normal);
    layout->addWidget(m_hint);
    layout->addWidget(m_chart, 1);
    layout->setAlignment(m_hint, Qt::AlignTop);
    connect(m_chart, &ChartGrid::pointChosen, this, &MemberRadarPane::chosen);
}

void MemberRadarPane::showMember(MemberId member)
{
    m_member = member;
    if (isVisible())
        draw();
}

void MemberRadarPane::countAnew()
{
    m_radars.reset();
}

void MemberRadarPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
}

void MemberRadarPane::draw()
{
    m_hint->setVisible(!m_member.isStored());
    m_chart->setVisible(m_member.isStored());
    if (!m_member.isStored())
        return;
    if (!m_radars)
        m_radars.emplace(m_facts(), Period());
    m_chart->setSeries({m_radars->of(m_member)});
}

} // namespace lianxin::ui
