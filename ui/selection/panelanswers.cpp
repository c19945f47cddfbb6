#include "ui/selection/panelanswers.h"

#include <QCoreApplication>

namespace lianxin::ui {

namespace {

constexpr qsizetype mostAnswers = 8; ///< that one chooses from

} // namespace

void PanelAnswers::take(const Nomination &nomination, const PanelChoices &choices)
{
    const QStringList ids = nomination.answer.ids();
    if (!nomination.answer.feasible || (!m_sides.isEmpty() && m_sides.first().members == ids))
        return;
    const QString title = QCoreApplication::translate("PanelAnswers", "Choice %1 (pinned: %2, barred: %3)")
                              .arg(++m_count)
                              .arg(choices.pinned.size())
                              .arg(choices.barred.size());
    m_sides.prepend({title, ids});
    m_sides.resize(std::min(m_sides.size(), mostAnswers));
}

QStringList PanelAnswers::before() const
{
    return m_sides.value(1).members;
}

std::optional<PanelSide> invitedSide(const QList<Invitation> &invitations, ActivityId activity,
                                     const selection::SelectionProblem &problem)
{
    QSet<QString> invited;
    for (const Invitation &each : invitations)
        if (each.activity == activity && !saidNo(each.reply))
            invited.insert(QString::number(each.member.value));
    PanelSide side;
    for (const selection::Candidate &candidate : problem.members)
        if (invited.contains(candidate.id))
            side.members.append(candidate.id);
    if (side.members.isEmpty())
        return std::nullopt;
    side.members.sort();
    side.title = QCoreApplication::translate("PanelAnswers", "As invited (%1)").arg(side.members.size());
    return side;
}

} // namespace lianxin::ui
