#include "ui/selection/selectionpage.h"

#include "core/nomination/panelinvitations.h"
#include "ui/base/look.h"
#include "ui/base/recordcard.h"
#include "ui/selection/panelcard.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PageFace SelectionPage::face()
{
    return {tr("Selection"), u"selection"_s, {}};
}

SelectionPage::SelectionPage(Workbook &workbook, QWidget *parent)
    : FactsPage(workbook, face(), parent)
    , m_chooser(new QComboBox)
    , m_state(new QLabel)
    , m_solve(new QPushButton(tr("Choose &anew")))
    , m_invite(new QPushButton(tr("&Invite the panel")))
    , m_needs(new RecordCard)
    , m_table(new RecordTable(u"candidates"_s, tr("Candidates")))
    , m_model(new Model(candidateColumns(), this))
    , m_panel(new RecordCard)
{
    m_table->setModel(m_model, {{0, Qt::AscendingOrder}, {2, Qt::DescendingOrder}});
    m_table->filterBox()->setMinimumWidth(140);
    m_table->setEmptyText(tr("No candidate: choose an activity with a county above."));
    addKey(u"pin"_s, tr("Pin to the panel"), {Qt::Key_Plus, Qt::Key_Equal}, true);
    addKey(u"bar"_s, tr("Keep off the panel"), {Qt::Key_Minus}, false);
    buildLayout();

    connect(m_chooser, &QComboBox::currentIndexChanged, this, &SelectionPage::solve);
    connect(m_solve, &QPushButton::clicked, this, &SelectionPage::solve);
    connect(m_invite, &QPushButton::clicked, this, &SelectionPage::invite);
    connect(m_table, &RecordTable::openRequested, this, &SelectionPage::openRequested);
    connect(m_needs, &RecordCard::openRequested, this, &SelectionPage::openRequested);
    connect(m_panel, &RecordCard::openRequested, this, &SelectionPage::openRequested);
}

void SelectionPage::buildTools(QWidget *bar)
{
    m_chooser->setObjectName("activityChooser"_L1);
    m_chooser->setAccessibleName(tr("Activity"));
    m_chooser->setMinimumWidth(380);
    m_chooser->setMinimumHeight(m_solve->sizeHint().height());
    m_state->setObjectName("panelState"_L1);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setProperty("soft", true);
    m_solve->setObjectName("solve"_L1);
    m_invite->setObjectName("invitePanel"_L1);
    makePrimary(m_invite);
    auto *tools = new QHBoxLayout(bar);
    tools->setContentsMargins({});
    tools->setSpacing(Normal);
    tools->addWidget(m_chooser);
    tools->addWidget(m_state, 1);
    tools->addWidget(m_solve);
    tools->addWidget(m_invite);
}

void SelectionPage::buildLayout()
{
    auto *bar = new QWidget;
    buildTools(bar);
    m_needs->setObjectName("needsCard"_L1);
    m_needs->setMinimumWidth(220);
    m_panel->setObjectName("panelCard"_L1);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_needs);
    parts->addWidget(m_table);
    parts->addWidget(m_panel);
    parts->setSizes({250, 520, 360});
    parts->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addWidget(bar);
    layout->addWidget(parts, 1);
}

void SelectionPage::addKey(const QString &name, const QString &text, const QList<QKeySequence> &keys, bool pin)
{
    auto *action = new QAction(text, m_table->view());
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, pin] { mark(pin); });
    m_table->view()->addAction(action);
}

ActivityId SelectionPage::activity() const
{
    return {m_chooser->currentData().toLongLong()};
}

bool SelectionPage::choose(ActivityId activity)
{
    catchUp();
    const int place = m_chooser->findData(activity.value);
    m_chooser->setCurrentIndex(place < 0 ? m_chooser->currentIndex() : place);
    return place >= 0;
}

void SelectionPage::showFacts()
{
    fillChooser();
    solve();
}

void SelectionPage::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    const ActivityId chosen = activity();
    m_chooser->clear();
    QList<Activity> activities = facts().activities;
    activities.removeIf([](const Activity &each) { return each.state == ActivityState::Cancelled; });
    std::ranges::stable_sort(activities, [](const Activity &a, const Activity &b) {
        if (a.state != b.state)
            return a.state < b.state; // planned before held
        return a.state == ActivityState::Planned ? a.day() < b.day() : b.day() < a.day();
    });
    for (const Activity &each : std::as_const(activities)) {
        const QString day = each.day().isValid() ? each.day().toString(Qt::ISODate) : each.plannedText;
        QStringList parts {index().label(each), day, directory().name(each.region)};
        if (each.number)
            parts.append(each.theme);
        parts.removeAll(QString());
        m_chooser->addItem(parts.join(u" \u00B7 "_s), each.id.value);
    }
    m_chooser->setCurrentIndex(std::max(m_chooser->findData(chosen.value), m_chooser->count() > 0 ? 0 : -1));
}

void SelectionPage::solve()
{
    const bool isSame = m_nomination && m_solved == activity();
    const QStringList before = isSame ? m_nomination->answer.ids() : QStringList();
    m_nomination.reset();
    m_solved = activity();
    if (!activity().isStored())
        return showProblem({ErrorKind::Invalid, tr("No activity yet: add one to the plan first."), {}});
    auto nomination = nominate(workbook().database(), activity(), choices());
    if (!nomination)
        return showProblem(nomination.error());
    m_nomination = *std::move(nomination);
    showNomination(before);
}

void SelectionPage::showNomination(const QStringList &before)
{
    const Activity &visit = index().find(activity());
    const QDate day = visit.day().isValid() ? visit.day() : QDate(9999, 12, 31);
    const auto tracks = trackRecords(workbook().database(), day);
    if (!expect(tracks))
        return;
    m_model->setEntities(candidateRows(index(), *m_nomination, choices(), *tracks));
    const QList<CardSection> needs = needSections(index(), activity(), *m_nomination);
    if (needs.isEmpty())
        m_needs->showHint(tr("The county has sent no need yet. The theme of the activity decides alone."));
    else
        m_needs->showRecord(tr("Needs"), tr("and who on the panel can serve them"), needs);

    const bool feasible = m_nomination->answer.feasible;
    m_panel->showRecord(
        feasible ? tr("Panel of %1").arg(m_nomination->answer.members.size()) : tr("No panel keeps all rules"),
        feasible && !m_nomination->answer.proved ? tr("The best one found; the search was stopped.") : QString(),
        panelSections(index(), *m_nomination, before));
    const PanelChoices set = choices();
    m_state->setText(tr("%1 candidates \u00B7 %2 pinned \u00B7 %3 barred \u00B7 keys + and \u2212")
                         .arg(m_model->rowCount())
                         .arg(set.pinned.size())
                         .arg(set.barred.size()));
    m_solve->setEnabled(true);
    m_invite->setEnabled(feasible && visit.state == ActivityState::Planned);
    m_invite->setToolTip(visit.state == ActivityState::Planned
                             ? QString()
                             : tr("This activity was held: the panel only shows whom the rules would choose today."));
}

void SelectionPage::showProblem(const Error &error)
{
    m_model->setEntities({});
    m_needs->showHint(QString());
    m_panel->showHint(error.message);
    m_state->clear();
    m_solve->setEnabled(activity().isStored());
    m_invite->setEnabled(false);
}

void SelectionPage::mark(bool pin)
{
    const qint64 member = m_table->currentId();
    if (member == 0)
        return;
    PanelChoices &set = m_choices[activity().value];
    QSet<qint64> &into = pin ? set.pinned : set.barred;
    (pin ? set.barred : set.pinned).remove(member);
    if (!into.remove(member))
        into.insert(member);
    solve();
    m_table->reveal(member); // whose row may have moved
}

void SelectionPage::invite()
{
    if (!m_nomination || m_solved != activity())
        return;
    const auto invited = invitePanel(workbook(), activity(), *m_nomination);
    if (expect(invited))
        emit told(*invited > 0 ? tr("%1 members are invited: see the activity's people.").arg(*invited)
                               : tr("All of the panel are invited already."));
}

} // namespace lianxin::ui
