#include "ui/selection/panelpane.h"

#include "core/members/memberrepository.h"
#include "core/nomination/panelinvitations.h"
#include "core/selection/comparison.h"
#include "core/selection/selectionwords.h"
#include "ui/base/look.h"
#include "ui/base/recordlink.h"
#include "ui/selection/elidingbutton.h"
#include "ui/selection/milderrules.h"
#include "ui/selection/panelparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

int seatCount(const Nomination &nomination, selection::Seat seat)
{
    return static_cast<int>(std::ranges::count(nomination.answer.members, seat, &selection::PanelMember::seat));
}

QString seatsTitle(const Nomination &nomination, selection::Seat seat)
{
    const selection::Seats &seats = nomination.problem.seats;
    const int count = seatCount(nomination, seat);
    if (seat == selection::Seat::Local)
        return PanelPane::tr("Local seats %1 of %2").arg(count).arg(seats.local);
    return PanelPane::tr("Specialists %1, %2 to %3 wanted")
        .arg(count)
        .arg(seats.specialistMin)
        .arg(seats.specialistMax);
}

QStringList rankedFor(const Nomination &nomination, const QString &member)
{
    const auto seat = std::ranges::find(nomination.reserves, member, &selection::SeatReserves::member);
    QStringList names;
    if (seat != nomination.reserves.end())
        for (const selection::Reserve &reserve : seat->ranked)
            names.append(u"%1. %2"_s.arg(names.size() + 1).arg(selection::nameIn(nomination.problem, reserve.member)));
    return names;
}

/// What changed against the panel before, a sentence; empty = nothing.
QString changeFrom(const QStringList &before, const Nomination &nomination)
{
    if (before.isEmpty())
        return {};
    const auto price = selection::priceOf(nomination.problem, before, nomination.answer.ids());
    if (!price || (price->coming.isEmpty() && price->leaving.isEmpty()))
        return {};
    return selection::sentence(nomination.problem, *price, selection::Against::Before);
}

QString titleOf(const ShownPanel &panel)
{
    if (panel.byHand)
        return PanelPane::tr("Panel by hand, of %1").arg(panel.byHand->nomination.answer.members.size());
    return panel.nomination.answer.feasible ? PanelPane::tr("Panel of %1").arg(panel.nomination.answer.members.size())
                                            : PanelPane::tr("No panel keeps all rules");
}

QToolButton *smallButton(const QString &sign, const QString &name, const QString &tip)
{
    auto *button = new QToolButton;
    button->setText(sign);
    button->setObjectName(name);
    button->setAccessibleName(tip);
    button->setToolTip(tip.toHtmlEscaped());
    return button;
}

} // namespace

PanelPane::PanelPane(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName("panelCard"_L1);
    setAccessibleName(tr("Panel"));
}

void PanelPane::showHint(const QString &hint)
{
    m_title.clear();
    QVBoxLayout *layout = beginCard(*this, {});
    layout->addWidget(tonedLabel(hint, Tone::Muted));
    layout->addStretch();
}

void PanelPane::showPanel(const FactIndex &index, const ShownPanel &panel)
{
    const QString title = titleOf(panel);
    const int place = title == m_title ? verticalScrollBar()->value() : 0;
    m_title = title;
    QVBoxLayout *layout = beginCard(*this, title);
    addMilder(*layout, panel.nomination.departures);
    const Nomination &shown = panel.byHand ? panel.byHand->nomination : panel.nomination;
    if (panel.byHand) {
        addByHand(*layout, *panel.byHand);
    } else if (shown.answer.feasible) {
        if (const QString remark = selection::proofRemark(shown.problem, shown.answer); !remark.isEmpty())
            layout->addWidget(tonedLabel(remark, Tone::Warning));
        if (const QString change = changeFrom(panel.before, shown); !change.isEmpty()) {
            addSectionTitle(*layout, tr("Against the panel before"));
            layout->addWidget(tonedLabel(change));
        }
    } else {
        addHelp(*layout, shown);
    }
    if (panel.canCompare)
        addComparison(*layout);
    addSeats(*layout, index, shown, selection::Seat::Local);
    addSeats(*layout, index, shown, selection::Seat::Specialist);
    endCard(*this, *layout, place);
}

void PanelPane::addByHand(QVBoxLayout &layout, const HandMadePanel &made) const
{
    for (const QString &fault : made.faults)
        layout.addWidget(tonedLabel(fault, Tone::Bad));
    if (made.faults.isEmpty())
        layout.addWidget(tonedLabel(tr("It keeps all rules."), Tone::Good));
    else if (hindranceTo(made.nomination).isEmpty())
        layout.addWidget(
            tonedLabel(tr("It can be invited all the same: the approval sheet and the history will name these rules."),
                       Tone::Muted));
    if (!made.price.isEmpty())
        layout.addWidget(tonedLabel(made.price));
    auto *back = new ElidingButton(tr("&Back to the chosen panel"));
    back->setObjectName("dropByHand"_L1);
    connect(back, &QPushButton::clicked, this, &PanelPane::chosenPanelRequested, Qt::QueuedConnection);
    layout.addWidget(back);
}

void PanelPane::addMilder(QVBoxLayout &layout, const QStringList &milder) const
{
    if (milder.isEmpty())
        return;
    for (const QString &sentence : milder)
        layout.addWidget(tonedLabel(sentence, Tone::Warning));
    auto *back = new ElidingButton(tr("Back to the &office's rules"));
    back->setObjectName("officeRules"_L1);
    connect(back, &QPushButton::clicked, this, &PanelPane::officeRulesRequested, Qt::QueuedConnection);
    layout.addWidget(back);
}

void PanelPane::addComparison(QVBoxLayout &layout) const
{
    auto *button = new ElidingButton(tr("Panels side by si&de…"));
    button->setObjectName("comparePanels"_L1);
    connect(button, &QPushButton::clicked, this, &PanelPane::comparisonRequested, Qt::QueuedConnection);
    layout.addWidget(button);
}

void PanelPane::addSeats(QVBoxLayout &layout, const FactIndex &index, const Nomination &nomination,
                         selection::Seat seat)
{
    if (!nomination.answer.feasible)
        return;
    addSectionTitle(layout, seatsTitle(nomination, seat));
    for (const selection::PanelMember &member : nomination.answer.members)
        if (member.seat == seat)
            addSeat(layout, index, nomination, member);
}

void PanelPane::addSeat(QVBoxLayout &layout, const FactIndex &index, const Nomination &nomination,
                        const selection::PanelMember &member)
{
    layout.addWidget(nameLine(index, member));
    layout.addWidget(tonedLabel(nomination.reasons.value(member.id), Tone::Muted));
    for (const QString &warning : nomination.warnings.value(member.id))
        layout.addWidget(tonedLabel(warning, Tone::Warning));
    addReserves(layout, nomination, member.id);
    layout.addSpacing(Narrow);
}

QWidget *PanelPane::nameLine(const FactIndex &index, const selection::PanelMember &member)
{
    const MemberId id {member.id.toLongLong()};
    const Member &known = index.find(id);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(Narrow);
    const QString unit = known.unit.isEmpty() ? QString() : u' ' + known.unit;
    auto *link = new RecordLink(known.name + unit, {MemberRepository::table, id.value});
    connect(link, &RecordLink::openRequested, this, &PanelPane::openRequested);
    layout->addWidget(link, 1);
    auto *pin = smallButton(member.pinned ? u"\u25CF"_s : u"+"_s, u"pinSeat"_s,
                            member.pinned ? tr("%1 is pinned: let the rules decide").arg(known.name)
                                          : tr("Pin %1 to the panel").arg(known.name));
    auto *bar = smallButton(u"\u2212"_s, u"barSeat"_s, tr("Keep %1 off the panel").arg(known.name));
    connect(
        pin, &QToolButton::clicked, this, [this, id] { emit pinRequested(id.value); }, Qt::QueuedConnection);
    connect(
        bar, &QToolButton::clicked, this, [this, id] { emit barRequested(id.value); }, Qt::QueuedConnection);
    layout->addWidget(pin, 0, Qt::AlignTop);
    layout->addWidget(bar, 0, Qt::AlignTop);
    return line;
}

void PanelPane::addReserves(QVBoxLayout &layout, const Nomination &nomination, const QString &member)
{
    const QStringList ranked = rankedFor(nomination, member);
    if (ranked.isEmpty())
        return;
    const bool isUnfolded = m_unfolded.contains(member);
    auto *fold = new QToolButton;
    fold->setObjectName("foldReserves"_L1);
    fold->setText(tr("Reserves: %1").arg(ranked.size()));
    fold->setAccessibleName(tr("Reserves for the seat of %1").arg(selection::nameIn(nomination.problem, member)));
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setArrowType(isUnfolded ? Qt::DownArrow : Qt::RightArrow);
    fold->setCheckable(true);
    fold->setChecked(isUnfolded);
    QLabel *names = tonedLabel(ranked.join(u"  "_s), Tone::Muted);
    names->setVisible(isUnfolded);
    connect(fold, &QToolButton::toggled, this, [this, fold, names, member](bool isShown) {
        names->setVisible(isShown);
        fold->setArrowType(isShown ? Qt::DownArrow : Qt::RightArrow);
        if (isShown)
            m_unfolded.insert(member);
        else
            m_unfolded.remove(member);
    });
    layout.addWidget(fold, 0, Qt::AlignLeft);
    layout.addWidget(names);
}

void PanelPane::addHelp(QVBoxLayout &layout, const Nomination &nomination)
{
    const selection::Diagnosis &diagnosis = nomination.diagnosis;
    if (!diagnosis.contradictions.isEmpty())
        addSectionTitle(layout, tr("What stands in the way"));
    for (const QString &sentence : diagnosis.contradictions)
        layout.addWidget(tonedLabel(sentence, Tone::Bad));
    if (!diagnosis.relaxations.isEmpty())
        addSectionTitle(layout, tr("What would help"));
    for (int number = 0; number < diagnosis.relaxations.size(); ++number)
        addRelaxation(layout, nomination, number);
    if (!diagnosis.enablers.isEmpty())
        addSectionTitle(layout, tr("Who would make it possible"));
    for (const QString &id : diagnosis.enablers)
        layout.addWidget(tonedLabel(enablerSentence(nomination, id)));
}

void PanelPane::addRelaxation(QVBoxLayout &layout, const Nomination &nomination, int number)
{
    const selection::Relaxation &relaxation = nomination.diagnosis.relaxations.at(number);
    const QString sentence = selection::sentence(nomination.problem, relaxation);
    layout.addWidget(tonedLabel(sentence));
    auto *button = new ElidingButton(tr("Do it this way"));
    button->setAccessibleName(tr("Do it this way: %1").arg(sentence));
    button->setObjectName(u"relax%1"_s.arg(number + 1));
    connect(
        button, &QPushButton::clicked, this, [this, number] { emit relaxationChosen(number); }, Qt::QueuedConnection);
    layout.addWidget(button);
    const auto ofActivity = std::ranges::count_if(relaxation.changes, isOfActivity);
    const QString scope = ofActivity == 0 ? tr("For this choice only: the settings stay as they are.")
        : ofActivity == relaxation.changes.size()
        ? tr("Changes the activity; undo takes it back.")
        : tr("The local seats change in the activity, the rest for this choice only.");
    layout.addWidget(tonedLabel(scope, Tone::Muted));
    layout.addSpacing(Normal);
}

} // namespace lianxin::ui
