#include "ui/selection/candidatepane.h"

#include "core/members/memberrepository.h"
#include "ui/base/backgroundjob.h"
#include "ui/base/look.h"
#include "ui/base/recordlink.h"
#include "ui/selection/elidingbutton.h"
#include "ui/selection/panelparts.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString meritLine(const CapabilityLine &line)
{
    return CandidatePane::tr("%1: %2 × %3 = %4 points")
        .arg(line.what)
        .arg(line.count)
        .arg(line.points / line.count)
        .arg(line.points);
}

QString agoText(const QString &text, QDate day, std::optional<int> months)
{
    return text.arg(months ? CandidatePane::tr("%1, %2 months before").arg(day.toString(Qt::ISODate)).arg(*months)
                           : CandidatePane::tr("never"));
}

QString thresholdsText(const QList<int> &thresholds)
{
    return CandidatePane::tr("Class 1 begins at %1 points, 2 at %2, 3 at %3; what each counts is set in "
                             "Dictionary › Settings.")
        .arg(thresholds.value(0))
        .arg(thresholds.value(1))
        .arg(thresholds.value(2));
}

} // namespace

CandidatePane::CandidatePane(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName("candidateCard"_L1);
    setAccessibleName(tr("Candidate"));
    connect(&m_work, &QFutureWatcherBase::finished, this, &CandidatePane::takeAnswer);
}

CandidatePane::~CandidatePane()
{
    m_work.cancel(); // the search stops at its next node, on values of its own
}

void CandidatePane::setNomination(std::optional<Nomination> nomination)
{
    m_work.cancel();
    m_asked = 0;
    m_answers.clear();
    m_nomination = std::move(nomination);
}

void CandidatePane::showHint(const QString &hint)
{
    m_row = {};
    QVBoxLayout *layout = beginCard(*this, {});
    layout->addWidget(tonedLabel(hint, Tone::Muted));
    layout->addStretch();
}

void CandidatePane::showCandidate(const CandidateRow &row, const Capability &capability)
{
    m_row = row;
    m_capability = capability;
    showAll();
}

void CandidatePane::ask()
{
    if (!m_nomination || m_row.id == 0 || m_answers.contains(m_row.id) || m_asked == m_row.id)
        return;
    m_work.cancel();
    m_asked = m_row.id;
    m_work.setFuture(runInBackground<WhyNotSitting>(
        [nomination = *m_nomination, member = QString::number(m_asked)](const Progress &told) {
            return whyNotSitting(nomination, member, {.isWanted = [&] { return told(0, 0); }});
        }));
    showAll();
}

void CandidatePane::takeAnswer()
{
    if (m_asked == 0 || m_work.isCanceled() || m_work.future().resultCount() == 0)
        return; // something newer is wanted
    const auto answer = m_work.result();
    m_answers.insert(std::exchange(m_asked, 0), answer ? *answer : WhyNotSitting {{answer.error().message}, {}});
    showAll();
}

void CandidatePane::showAll()
{
    if (m_row.id == 0)
        return;
    const int place = verticalScrollBar()->value();
    QVBoxLayout *layout = beginCard(*this, m_row.name);
    auto *link = new RecordLink(m_row.unit.isEmpty() ? m_row.name : m_row.unit, {MemberRepository::table, m_row.id});
    connect(link, &RecordLink::openRequested, this, &CandidatePane::openRequested);
    layout->addWidget(link);
    addStanding(*layout);
    addWhyNot(*layout);
    addCapability(*layout);
    addInvitations(*layout);
    endCard(*this, *layout, place);
}

void CandidatePane::addStanding(QVBoxLayout &layout) const
{
    if (const QString standing = nameOf(m_row.standing); !standing.isEmpty())
        layout.addWidget(tonedLabel(standing, toneOf(m_row.standing)));
    if (!m_row.why.isEmpty())
        layout.addWidget(tonedLabel(m_row.why));
}

void CandidatePane::addWhyNot(QVBoxLayout &layout)
{
    if (!m_nomination || m_nomination->reasons.contains(QString::number(m_row.id)))
        return; // sits
    addSectionTitle(layout, tr("Why not on the panel"));
    const auto answer = m_answers.constFind(m_row.id);
    if (m_asked == m_row.id) {
        layout.addWidget(tonedLabel(tr("Looking for the best panel with %1…").arg(m_row.name), Tone::Muted));
    } else if (answer == m_answers.constEnd()) {
        auto *button = new ElidingButton(tr("&Why not? Look for the best panel with this one"));
        button->setObjectName("askWhyNot"_L1);
        connect(button, &QPushButton::clicked, this, &CandidatePane::ask, Qt::QueuedConnection);
        layout.addWidget(button);
    } else {
        for (const QString &sentence : answer->sentences)
            layout.addWidget(tonedLabel(sentence));
        if (answer->panel.isEmpty())
            return;
        auto *button = new ElidingButton(tr("&Both panels side by side…"));
        button->setObjectName("compareWithCandidate"_L1);
        connect(
            button, &QPushButton::clicked, this,
            [this, panel = answer->panel] { emit comparisonRequested(m_row.name, panel); }, Qt::QueuedConnection);
        layout.addWidget(button);
    }
}

void CandidatePane::addCapability(QVBoxLayout &layout) const
{
    addSectionTitle(layout, tr("Capability: class %1, %2 points").arg(m_capability.tier).arg(m_capability.performance));
    for (const CapabilityLine &line : m_capability.lines)
        layout.addWidget(tonedLabel(meritLine(line)));
    if (m_capability.lines.isEmpty())
        layout.addWidget(tonedLabel(tr("No result is on record before this activity."), Tone::Muted));
    layout.addWidget(tonedLabel(thresholdsText(m_capability.thresholds), Tone::Muted));
}

void CandidatePane::addInvitations(QVBoxLayout &layout) const
{
    addSectionTitle(layout, tr("Invitations"));
    layout.addWidget(tonedLabel(tr("This year: %1, last year: %2").arg(m_row.invited).arg(m_row.invitedLastYear)));
    layout.addWidget(tonedLabel(agoText(tr("Last invited: %1"), m_row.lastInvitedOn, m_row.monthsSinceInvited)));
    layout.addWidget(tonedLabel(agoText(tr("Last took part: %1"), m_row.lastTookPartOn, m_row.monthsSinceTakingPart)));
}

} // namespace lianxin::ui
