#include "core/invitations/invitationrepository.h"
#include "core/nomination/panelinvitations.h"
#include "ui/base/groupchooser.h"
#include "ui/base/look.h"
#include "ui/invitations/substitutebar.h"
#include "ui/selection/coveragepane.h"
#include "ui/selection/panelpane.h"
#include "ui/selection/selectionpage.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

void SelectionPage::buildTools(QWidget *bar)
{
    m_chooser->setObjectName("activityChooser"_L1);
    m_chooser->setAccessibleName(tr("Activity"));
    m_chooser->setMinimumWidth(240);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_chooser->setMinimumHeight(m_solve->sizeHint().height());
    m_state->setObjectName("panelState"_L1);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setProperty("soft", true);
    m_state->setWordWrap(true);
    m_solve->setObjectName("solve"_L1);
    m_approve->setObjectName("approvalSheet"_L1);
    m_invite->setObjectName("invitePanel"_L1);
    m_people->setObjectName("invitedPeople"_L1);
    m_people->setToolTip(tr("The people of the activity"));
    m_people->hide();
    makePrimary(m_invite);
    auto *tools = new QHBoxLayout(bar);
    tools->setContentsMargins({});
    tools->setSpacing(Normal);
    tools->addWidget(m_chooser, 1);
    tools->addWidget(m_solve);
    tools->addWidget(m_approve);
    tools->addWidget(m_invite);
}

void SelectionPage::buildLayout()
{
    auto *bar = new QWidget;
    buildTools(bar);
    m_side->setObjectName("panelSide"_L1);
    m_side->setDocumentMode(true);
    m_side->addTab(m_panel, tr("Panel"));
    m_side->addTab(m_candidate, tr("Candidate"));
    m_side->setMinimumWidth(240);
    auto *state = new QHBoxLayout;
    state->setSpacing(Normal);
    state->addWidget(m_state, 1);
    state->addWidget(m_people);
    state->addWidget(m_group);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_needs);
    parts->addWidget(m_table);
    parts->addWidget(m_side);
    parts->setSizes({220, 590, 325});
    parts->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addWidget(bar);
    layout->addLayout(state);
    layout->addWidget(m_substitute);
    layout->addWidget(parts, 1);
}

void SelectionPage::connectParts()
{
    connect(&m_work, &QFutureWatcherBase::finished, this, &SelectionPage::takeAnswer);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &SelectionPage::solve);
    connect(m_chooser, &QComboBox::activated, this, [this] { m_isChosen = true; });
    connect(m_people, &QPushButton::clicked, this, [this] {
        emit openRequested({InvitationRepository::table, m_invited.value});
    });
    connect(m_solve, &QPushButton::clicked, this, &SelectionPage::solveOrStop);
    connect(m_invite, &QPushButton::clicked, this, &SelectionPage::invite);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        if (const auto shown = shownNomination())
            emit approvalRequested(activity(), *shown);
    });
    connect(m_table, &RecordTable::openRequested, this, &SelectionPage::openRequested);
    connect(m_needs, &CoveragePane::openRequested, this, &SelectionPage::openRequested);
    connect(m_needs, &CoveragePane::specialtyChosen, this, &SelectionPage::narrow);
    connect(m_group, &GroupChooser::chosen, this, &SelectionPage::narrow);
    connect(m_panel, &PanelPane::openRequested, this, &SelectionPage::openRequested);
    connect(m_panel, &PanelPane::pinRequested, this, [this](qint64 member) { mark({member}, true); });
    connect(m_panel, &PanelPane::barRequested, this, [this](qint64 member) { mark({member}, false); });
    connect(m_panel, &PanelPane::comparisonRequested, this, [this] { compare(sides()); });
    connect(m_table, &RecordTable::currentChanged, this, &SelectionPage::showCandidate);
    connect(m_side, &QTabWidget::currentChanged, this, &SelectionPage::showCandidate);
    connect(m_candidate, &CandidatePane::openRequested, this, &SelectionPage::openRequested);
    connect(m_candidate, &CandidatePane::comparisonRequested, this,
            [this](const QString &name, const QStringList &panel) {
                compare(QList<PanelSide> {{tr("Best with %1").arg(name), panel}} + sides());
            });
    connect(m_panel, &PanelPane::relaxationChosen, this, &SelectionPage::relax);
    connect(m_panel, &PanelPane::officeRulesRequested, this, [this] {
        m_milder.clear();
        solve();
    });
    connect(m_panel, &PanelPane::chosenPanelRequested, this, [this] {
        m_byHand.reset();
        showNomination();
    });
    connect(m_substitute, &SubstituteBar::failed, this, &SelectionPage::failed);
    connect(m_substitute, &SubstituteBar::told, this, &SelectionPage::told);
}

/// Who said no and has no substitute yet: the first of them is asked about, once.
void SelectionPage::offerSubstitute()
{
    m_substitute->keepFor(activity(), facts().invitations);
    if (index().find(activity()).state != ActivityState::Planned)
        return;
    QSet<qint64> replaced;
    for (const Invitation &each : facts().invitations)
        replaced.insert(each.substitutes.value);
    for (const Invitation &each : facts().invitations) {
        if (each.activity != activity() || !saidNo(each.reply) || replaced.contains(each.id.value))
            continue;
        if (std::exchange(m_refused, each.id) != each.id)
            m_substitute->propose(each);
        return;
    }
    m_refused = {};
    m_substitute->hide();
}

/// Planned before held; what is ahead by day, undated last; what was held the newest first.
QList<Activity> SelectionPage::activitiesToChoose() const
{
    QList<Activity> activities = facts().activities;
    activities.removeIf([](const Activity &each) { return each.state == ActivityState::Cancelled; });
    std::ranges::stable_sort(activities, [](const Activity &a, const Activity &b) {
        if (a.state != b.state)
            return a.state < b.state;
        if (a.state != ActivityState::Planned)
            return b.day() < a.day();
        return a.day().isValid() && (!b.day().isValid() || a.day() < b.day());
    });
    return activities;
}

void SelectionPage::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    const ActivityId shown = activity();
    m_chooser->clear();
    for (const Activity &each : activitiesToChoose()) {
        const QString day = each.day().isValid() ? each.day().toString(Qt::ISODate) : each.plannedText;
        QStringList parts {index().label(each), day, directory().name(each.region)};
        if (each.number)
            parts.append(each.theme);
        parts.removeAll(QString());
        m_chooser->addItem(parts.join(u" \u00B7 "_s), each.id.value);
    }
    m_isChosen = m_isChosen && m_chooser->findData(shown.value) >= 0;
    m_chooser->setCurrentIndex(m_isChosen ? m_chooser->findData(shown.value) : m_chooser->count() > 0 ? 0 : -1);
}

void SelectionPage::showState()
{
    const PanelChoices set = choices();
    const QString counts = tr("%1 candidates \u00B7 %2 pinned \u00B7 %3 barred \u00B7 keys + \u2212 ?")
                               .arg(m_model->rowCount())
                               .arg(set.pinned.size())
                               .arg(set.barred.size());
    const QString hindrance = whyNotInvite(index().find(activity()));
    m_state->setText(hindrance.isEmpty() ? counts : counts + u" \u00B7 "_s + hindrance);
    m_solve->setEnabled(true);
    m_approve->setEnabled(shownNomination()->answer.feasible);
    showInvite(hindrance, shownNomination()->departures);
}

/// What departs from the rules can be invited too, with the rules in sight.
void SelectionPage::showInvite(const QString &hindrance, const QStringList &departures)
{
    m_invite->setText(departures.isEmpty() ? tr("&Invite the panel") : tr("&Invite all the same"));
    m_invite->setEnabled(hindrance.isEmpty());
    m_invite->setToolTip((hindrance.isEmpty() ? departures.join(u'\n') : hindrance).toHtmlEscaped());
}

/// Leads to those who are invited and have not said no.
void SelectionPage::showInvited()
{
    int count = 0;
    for (const Invitation &each : facts().invitations)
        if (each.activity == activity() && !saidNo(each.reply) && ++count == 1)
            m_invited = each.id;
    m_people->setVisible(count > 0);
    m_people->setText(tr("Invited: %1 \u203A").arg(count));
}

/// Why nobody can be invited by the panel shown; empty = they can.
QString SelectionPage::whyNotInvite(const Activity &visit) const
{
    if (visit.state != ActivityState::Planned)
        return tr("This activity was held: the panel only shows whom the rules would choose today.");
    return hindranceTo(*shownNomination());
}

void SelectionPage::showProblem(const Error &error)
{
    m_model->setEntities({});
    m_needs->showHint(activity().isStored() ? QString() : tr("No activity yet: import the plan of the year."));
    m_panel->showHint(error.message);
    m_state->clear();
    showInvited();
    m_solve->setEnabled(activity().isStored());
    m_approve->setEnabled(false);
    showInvite(error.message, {});
}

/// Shows only those of the group chosen who hold the specialty of the need that was clicked.
void SelectionPage::narrow()
{
    const QString specialty = m_needs->specialty();
    const auto group = m_group->members(index(), reckoningDay(index().find(activity())), activity());
    if (!m_nomination || (specialty.isEmpty() && !group))
        return m_table->filter()->setRowFilter({});
    QSet<qint64> shown;
    for (const selection::Candidate &candidate : m_nomination->problem.members) {
        const qint64 id = candidate.id.toLongLong();
        const bool isHolder = specialty.isEmpty() || candidate.specialties.value(specialty) > 0;
        if (isHolder && (!group || group->contains(id)))
            shown.insert(id);
    }
    m_table->filter()->setRowFilter([this, shown](int row) { return shown.contains(m_model->entities().at(row).id); });
}

} // namespace lianxin::ui
