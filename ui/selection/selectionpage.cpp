#include "ui/selection/selectionpage.h"

#include "core/members/memberrepository.h"
#include "ui/base/backgroundjob.h"
#include "ui/base/groupchooser.h"
#include "ui/invitations/substitutebar.h"
#include "ui/selection/coveragepane.h"
#include "ui/selection/panelpane.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PageFace SelectionPage::face()
{
    return {tr("Selection"), u"selection"_s, {}};
}

SelectionPage::SelectionPage(Workbook &workbook, QWidget *parent)
    : FactsPage(workbook, face(), parent)
    , m_chooser(new QComboBox)
    , m_group(new GroupChooser(u"candidatesGroup"_s))
    , m_state(new QLabel)
    , m_solve(new QPushButton(tr("Choose &anew")))
    , m_approve(new QPushButton(tr("A&pproval sheet…")))
    , m_invite(new QPushButton(tr("&Invite the panel")))
    , m_people(new QPushButton)
    , m_needs(new CoveragePane)
    , m_table(new RecordTable(u"candidates"_s, tr("Candidates")))
    , m_model(new CandidateModel(this))
    , m_side(new QTabWidget)
    , m_panel(new PanelPane)
    , m_candidate(new CandidatePane)
    , m_substitute(new SubstituteBar(workbook))
{
    m_table->setModel(
        m_model,
        {{CandidateModel::standingColumn, Qt::AscendingOrder}, {CandidateModel::matchColumn, Qt::DescendingOrder}});
    m_table->offerHistory(workbook, MemberRepository::table);
    m_table->offerViews(workbook);
    m_table->filterBox()->setMinimumWidth(100);
    m_table->setEmptyText(tr("No candidate: choose an activity with a county above."));
    m_model->onRequest = [this](const TableRequest<CandidateRow> &request) -> Result<QList<qint64>> {
        if (!m_nomination)
            return QList<qint64>();
        QStringList sitting = shownNomination()->answer.ids();
        for (const auto &edit : request.edits) {
            const QString id = QString::number(edit.after.id);
            sitting.removeAll(id);
            if (edit.after.sits)
                sitting.append(id);
        }
        m_isChosen = true;
        checkByHand(sitting);
        showNomination();
        return QList<qint64>();
    };
    addKeys();
    buildLayout();
    connectParts();
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
    if (place < 0)
        return false;
    m_isChosen = true;
    m_chooser->setCurrentIndex(place);
    return true;
}

std::optional<Nomination> SelectionPage::shownNomination() const
{
    return m_nomination && m_byHand ? m_byHand->nomination : m_nomination;
}

void SelectionPage::showFacts()
{
    fillChooser();
    m_group->showGroups(facts().groups);
    solve();
}

void SelectionPage::solveOrStop()
{
    if (m_isSolving)
        m_stop->store(true);
    else
        solve();
}

/// What was settled for another activity goes.
void SelectionPage::forgetPanel()
{
    if (m_solved != activity()) {
        m_milder.clear();
        m_byHand.reset();
        m_refused = {};
    }
    m_solved = activity();
    m_nomination.reset();
    m_candidate->setNomination({});
    m_candidate->showHint({});
}

void SelectionPage::solve()
{
    m_work.cancel();
    m_isSolving = false;
    m_solve->setText(tr("Choose &anew"));
    forgetPanel();
    if (!activity().isStored())
        return showProblem({ErrorKind::Invalid, tr("No activity yet: add one to the plan first."), {}});
    auto problem = nominationProblem(workbook().database(), activity());
    if (!problem)
        return showProblem(problem.error());
    problem->selection = m_milder.appliedTo(std::move(problem->selection));
    problem->departures = m_milder.sentences();
    offerSubstitute();
    showInvited();
    m_approve->setEnabled(false);
    m_invite->setEnabled(false);
    m_state->setText(tr("Choosing among %1 candidates…").arg(problem->selection.members.size()));
    m_solve->setText(tr("&Stop"));
    m_solve->setEnabled(true);
    m_isSolving = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_work.setFuture(runInBackground<Nomination>([problem = *problem, stop = m_stop](const Progress &told) {
        return nominate(problem, {.isWanted = [&] { return told(0, 0) && !stop->load(); }});
    }));
}

void SelectionPage::takeAnswer()
{
    if (!m_isSolving || m_work.isCanceled() || m_work.future().resultCount() == 0)
        return; // something newer is wanted
    m_isSolving = false;
    m_solve->setText(tr("Choose &anew"));
    auto nomination = m_work.result();
    if (!nomination)
        return showProblem(nomination.error());
    auto tracks = trackRecords(workbook().database(), reckoningDay(index().find(activity())));
    if (!tracks)
        return showProblem(tracks.error());
    m_tracks = *std::move(tracks);
    m_nomination = *std::move(nomination);
    m_candidate->setNomination(m_nomination);
    m_answers[activity().value].take(*m_nomination, choices());
    if (m_byHand)
        checkByHand(m_byHand->nomination.answer.ids());
    showNomination();
    if (const qint64 marked = std::exchange(m_marked, 0); marked > 0)
        m_table->reveal(marked);
}

void SelectionPage::showNomination()
{
    if (!m_nomination)
        return;
    m_model->setEntities(candidateRows(index(), *m_nomination, choices(), m_tracks, shownNomination()->answer.ids()));
    m_needs->showNeeds(index(), activity(), *shownNomination());
    m_panel->showPanel(index(),
                       {*m_nomination, m_byHand, m_answers.value(activity().value).before(), sides().size() > 1});
    showState();
    narrow();
    showCandidate();
}

void SelectionPage::showCandidate()
{
    if (!m_candidate->isVisible())
        return;
    const CandidateRow *row = m_model->find(m_table->currentId());
    if (row == nullptr)
        return m_candidate->showHint(tr("Choose a candidate in the table."));
    const auto capability = capabilityOf(workbook().database(), {row->id}, reckoningDay(index().find(activity())));
    if (expect(capability))
        m_candidate->showCandidate(*row, *capability);
}

} // namespace lianxin::ui
