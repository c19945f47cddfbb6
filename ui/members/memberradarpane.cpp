#include "ui/members/memberradarpane.h"

#include "core/evaluation/facts.h"
#include "ui/base/look.h"
#include "ui/statistics/chartgrid.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

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
    const Facts &facts = m_facts();
    const auto found = std::ranges::find(facts.members, m_member, &Member::id);
    const bool isKnown = found != facts.members.end();
    m_hint->setVisible(!isKnown);
    m_chart->setVisible(isKnown);
    if (!isKnown)
        return;
    if (!m_radars)
        m_radars.emplace(facts, Period());
    m_chart->setSeries({m_radars->of(m_member, found->name)});
}

} // namespace lianxin::ui
