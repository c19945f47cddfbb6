#include "core/activities/activityrepository.h"
#include "core/nomination/panelinvitations.h"
#include "ui/selection/panelcomparison.h"
#include "ui/selection/panelpane.h"
#include "ui/selection/selectionpage.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QAction>
#include <QTabWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

void SelectionPage::addKeys()
{
    addKey(u"pin"_s, tr("Pin to the panel"), {Qt::Key_Plus, Qt::Key_Equal},
           [this](MemberId member) { mark(member, true); });
    addKey(u"bar"_s, tr("Keep off the panel"), {Qt::Key_Minus}, [this](MemberId member) { mark(member, false); });
    addKey(u"whyNot"_s, tr("Why not on the panel?"), {Qt::Key_Question, Qt::Key_Slash},
           [this](MemberId member) { askWhyNot(member); });
}

void SelectionPage::addKey(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                           const std::function<void(MemberId)> &verb)
{
    auto *action = new QAction(text, m_table->view());
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, verb] { verb({m_table->currentId()}); });
    m_table->view()->addAction(action);
}

/// The panels that can be shown side by side, the one that is shown first, as far as they are made of candidates.
QList<PanelSide> SelectionPage::sides() const
{
    QList<PanelSide> sides;
    if (!m_nomination)
        return sides;
    if (m_byHand)
        sides.append({tr("Made by hand"), m_byHand->nomination.answer.ids()});
    sides += m_answers.value(activity().value).sides();
    if (const auto invited = invitedSide(facts().invitations, activity(), m_nomination->problem))
        sides.append(*invited);
    for (PanelSide &side : sides)
        side.members.removeIf([this](const QString &id) { return !selection::findMember(m_nomination->problem, id); });
    return sides;
}

void SelectionPage::compare(const QList<PanelSide> &sides)
{
    if (!m_nomination || sides.size() < 2)
        return;
    auto *dialog = new PanelComparison(m_nomination->problem, sides, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SelectionPage::askWhyNot(MemberId member)
{
    if (!m_nomination || !member.isStored())
        return;
    m_side->setCurrentWidget(m_candidate);
    showCandidate();
    m_candidate->ask();
}

void SelectionPage::mark(MemberId member, bool pin)
{
    if (!member.isStored())
        return;
    Activity visit = index().find(activity());
    QList<MemberId> &into = pin ? visit.pinned : visit.barred;
    (pin ? visit.barred : visit.pinned).removeAll(member);
    const bool isBack = into.removeAll(member) > 0;
    if (!isBack)
        into.append(member);
    m_marked = member.value;
    m_isChosen = true;
    const QString name = index().find(member).name;
    const QString label = isBack ? tr("Let the rules decide on %1")
        : pin                    ? tr("Pin %1 to the panel")
                                 : tr("Keep %1 off the panel");
    const bool isStored =
        perform(label.arg(name), [&] { return ActivityRepository(workbook().database()).update(visit); });
    if (isStored && !pin && !isBack && m_byHand)
        m_byHand->nomination.answer.members.removeIf(
            [&](const selection::PanelMember &each) { return each.id == QString::number(member.value); });
}

/// Makes the panel of those of `members` who are still candidates that by hand.
void SelectionPage::checkByHand(QStringList members)
{
    members.removeIf([this](const QString &id) { return !selection::findMember(m_nomination->problem, id); });
    auto made = handMadePanel(*m_nomination, members);
    m_byHand.reset();
    if (expect(made))
        m_byHand = *std::move(made);
}

/// What is of the activity is stored with it; what the settings say is milder for this choice alone.
void SelectionPage::relax(int number)
{
    if (!m_nomination || number >= m_nomination->diagnosis.relaxations.size())
        return;
    m_isChosen = true;
    const selection::Relaxation relaxation = m_nomination->diagnosis.relaxations.at(number);
    Activity visit = index().find(activity());
    const int seats = visit.localSeats;
    MilderRules milder = m_milder;
    for (const selection::Change &change : relaxation.changes) {
        if (isOfActivity(change))
            visit.localSeats = change.to;
        else
            milder.add(m_nomination->problem, change);
    }
    std::swap(m_milder, milder);
    if (visit.localSeats == seats)
        return solve();
    const bool isStored = // which solves anew
        perform(tr("Set the local seats of %1 to %2").arg(index().label(visit), QString::number(visit.localSeats)),
                [&] { return ActivityRepository(workbook().database()).update(visit); });
    if (!isStored)
        std::swap(m_milder, milder);
}

void SelectionPage::invite()
{
    const auto shown = shownNomination();
    if (!shown)
        return;
    m_isChosen = true;
    const auto invited = invitePanel(workbook(), activity(), *shown);
    if (expect(invited))
        emit told(*invited > 0 ? tr("%1 members are invited: see the activity's people.").arg(*invited)
                               : tr("All of the panel are invited already."));
}

} // namespace lianxin::ui
