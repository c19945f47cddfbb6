#include "ui/selection/selectionpage.h"

#include "core/activities/activityrepository.h"
#include "core/members/memberrepository.h"
#include "core/nomination/panelinvitations.h"
#include "ui/base/backgroundjob.h"
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
    m_table->offerHistory(workbook, MemberRepository::table);
    m_table->offerViews(workbook);
    m_table->filterBox()->setMinimumWidth(100);
    m_table->setEmptyText(tr("No candidate: choose an activity with a county above."));
    addKey(u"pin"_s, tr("Pin to the panel"), {Qt::Key_Plus, Qt::Key_Equal}, true);
    addKey(u"bar"_s, tr("Keep off the panel"), {Qt::Key_Minus}, false);
    buildLayout();

    connect(&m_work, &QFutureWatcherBase::finished, this, &SelectionPage::takeAnswer);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &SelectionPage::solve);
    connect(m_solve, &QPushButton::clicked, this, &SelectionPage::solve);
    connect(m_invite, &QPushButton::clicked, this, &SelectionPage::invite);
    connect(m_table, &RecordTable::openRequested, this, &SelectionPage::openRequested);
    connect(m_needs, &RecordCard::openRequested, this, &SelectionPage::openRequested);
    connect(m_panel, &RecordCard::openRequested, this, &SelectionPage::openRequested);
}

SelectionPage::~SelectionPage()
{
    m_work.cancel(); // the search stops at its next node, on values of its own
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

void SelectionPage::solve()
{
    m_work.cancel();
    m_isSolving = false;
    if (m_solved != activity())
        m_before.clear();
    else if (m_nomination)
        m_before = m_nomination->answer.ids();
    m_nomination.reset();
    m_solved = activity();
    if (!activity().isStored())
        return showProblem({ErrorKind::Invalid, tr("No activity yet: add one to the plan first."), {}});
    const auto problem = nominationProblem(workbook().database(), activity());
    if (!problem)
        return showProblem(problem.error());
    m_invite->setEnabled(false);
    m_state->setText(tr("Choosing among %1 candidates…").arg(problem->members.size()));
    m_isSolving = true;
    m_work.setFuture(runInBackground<Nomination>([problem = *problem](const Progress &told) {
        return nominate(problem, {.isWanted = [&told] { return told(0, 0); }});
    }));
}

void SelectionPage::takeAnswer()
{
    if (!m_isSolving || m_work.isCanceled() || m_work.future().resultCount() == 0)
        return; // something newer is wanted
    m_isSolving = false;
    auto nomination = m_work.result();
    if (!nomination)
        return showProblem(nomination.error());
    m_nomination = *std::move(nomination);
    showNomination();
    if (const qint64 marked = std::exchange(m_marked, 0); marked > 0)
        m_table->reveal(marked);
}

void SelectionPage::showNomination()
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
        panelSections(index(), *m_nomination, m_before));
    const PanelChoices set = choices();
    const QString counts = tr("%1 candidates \u00B7 %2 pinned \u00B7 %3 barred \u00B7 keys + and \u2212")
                               .arg(m_model->rowCount())
                               .arg(set.pinned.size())
                               .arg(set.barred.size());
    const QString hindrance = whyNotInvite(visit);
    m_state->setText(hindrance.isEmpty() ? counts : counts + u" \u00B7 "_s + hindrance);
    m_solve->setEnabled(true);
    m_invite->setEnabled(hindrance.isEmpty());
    m_invite->setToolTip(hindrance.toHtmlEscaped());
}

/// Why nobody can be invited by the panel shown; empty = they can.
QString SelectionPage::whyNotInvite(const Activity &visit) const
{
    if (visit.state != ActivityState::Planned)
        return tr("This activity was held: the panel only shows whom the rules would choose today.");
    return m_nomination->answer.feasible ? QString() : tr("No panel keeps all rules");
}

void SelectionPage::showProblem(const Error &error)
{
    m_model->setEntities({});
    m_needs->showHint(activity().isStored() ? QString() : tr("No activity yet: import the plan of the year."));
    m_panel->showHint(error.message);
    m_state->clear();
    m_solve->setEnabled(activity().isStored());
    m_invite->setEnabled(false);
    m_invite->setToolTip(error.message.toHtmlEscaped());
}

void SelectionPage::mark(bool pin)
{
    const MemberId member {m_table->currentId()};
    if (!member.isStored())
        return;
    Activity visit = index().find(activity());
    QList<MemberId> &into = pin ? visit.pinned : visit.barred;
    (pin ? visit.barred : visit.pinned).removeAll(member);
    const bool isBack = into.removeAll(member) > 0;
    if (!isBack)
        into.append(member);
    m_marked = member.value;
    const QString name = index().find(member).name;
    const QString label = isBack ? tr("Let the rules decide on %1")
        : pin                    ? tr("Pin %1 to the panel")
                                 : tr("Keep %1 off the panel");
    perform(label.arg(name), [&] { return ActivityRepository(workbook().database()).update(visit); });
}

void SelectionPage::invite()
{
    if (!m_nomination)
        return;
    const auto invited = invitePanel(workbook(), activity(), *m_nomination);
    if (expect(invited))
        emit told(*invited > 0 ? tr("%1 members are invited: see the activity's people.").arg(*invited)
                               : tr("All of the panel are invited already."));
}

} // namespace lianxin::ui
