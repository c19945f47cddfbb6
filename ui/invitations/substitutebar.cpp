#include "ui/invitations/substitutebar.h"

#include "core/invitations/invitationrepository.h"
#include "ui/base/backgroundjob.h"
#include "ui/base/look.h"
#include "ui/invitations/byhand.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// Who was invited and did not say no: they stay. Whom the office keeps off does not come in.
PanelChoices stayingIn(const FactIndex &index, ActivityId activity)
{
    PanelChoices choices {{}, choicesOf(index.find(activity)).barred};
    for (const Invitation &each : index.facts().invitations) {
        if (each.activity != activity)
            continue;
        const bool saidNo = each.reply == Reply::Leave || each.reply == Reply::Declined;
        (saidNo ? choices.barred : choices.pinned).insert(each.member.value);
    }
    return choices;
}

/// The one on the panel who is new and takes a seat of the kind; null if there is none.
const selection::PanelMember *newcomer(const Nomination &nomination, const PanelChoices &staying, Seat seat)
{
    const auto kind = seat == Seat::Local ? selection::Seat::Local : selection::Seat::Specialist;
    for (const selection::PanelMember &each : nomination.answer.members)
        if (each.seat == kind && !staying.pinned.contains(each.id.toLongLong()))
            return &each;
    return nullptr;
}

} // namespace

SubstituteBar::SubstituteBar(Workbook &workbook, QWidget *parent)
    : QFrame(parent)
    , m_workbook(workbook)
    , m_text(new QLabel)
    , m_invite(new QPushButton(tr("&Invite instead")))
{
    setProperty("card", true);
    m_text->setObjectName("substituteText"_L1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_invite->setObjectName("inviteSubstitute"_L1);
    makePrimary(m_invite);
    auto *dismiss = new QPushButton(tr("&Not now"));
    dismiss->setObjectName("dismissSubstitute"_L1);
    connect(&m_work, &QFutureWatcherBase::finished, this, &SubstituteBar::takeAnswer);
    connect(m_invite, &QPushButton::clicked, this, &SubstituteBar::invite);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Normal);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_invite);
    layout->addWidget(dismiss);
    hide();
}

SubstituteBar::~SubstituteBar()
{
    m_work.cancel(); // the search stops at its next node, on values of its own
}

void SubstituteBar::setActivity(ActivityId activity)
{
    if (activity != m_activity) {
        m_work.cancel();
        hide();
    }
    m_activity = activity;
}

void SubstituteBar::propose(const Invitation &refused)
{
    m_work.cancel();
    auto known = CurrentFacts::of(m_workbook).read();
    if (!known) {
        emit failed(known.error());
        return;
    }
    m_known = *std::move(known);
    m_refused = refused;
    m_staying = stayingIn(m_known->index, refused.activity);
    const auto problem = nominationProblem(m_workbook.database(), refused.activity, m_staying);
    if (!problem) {
        emit failed(problem.error());
        return;
    }
    m_work.setFuture(runInBackground<Nomination>([problem = *problem](const Progress &told) {
        return nominate(problem, {.isWanted = [&told] { return told(0, 0); }});
    }));
}

void SubstituteBar::takeAnswer()
{
    if (m_work.isCanceled() || m_work.future().resultCount() == 0)
        return; // another activity is looked at now
    const auto nomination = m_work.result();
    if (!nomination) {
        emit failed(nomination.error());
        return;
    }
    const FactIndex &index = m_known->index;
    const QString leaving = index.nameOf(m_refused.member);
    const selection::PanelMember *found = newcomer(*nomination, m_staying, m_refused.seat);
    m_invite->setVisible(found != nullptr);
    setVisible(true);
    if (!found) {
        m_text->setText(tr("%1 will not come, and nobody else is needed or able to take the seat.").arg(leaving));
        return;
    }
    const Member &member = index.find(MemberId {found->id.toLongLong()});
    m_proposed = invitationByHand(index.find(m_refused.activity), member);
    m_proposed.seat = m_refused.seat;
    m_proposed.channel = Channel::Substitute;
    m_proposed.substitutes = m_refused.id;
    m_proposed.reason = nomination->reasons.value(found->id);
    m_name = member.name;
    m_text->setText(tr("%1 will not come. Next for the seat: %2, %3. %4")
                        .arg(leaving, member.name, member.unit, m_proposed.reason));
}

void SubstituteBar::invite()
{
    InvitationRepository invitations(m_workbook.database());
    const auto stored =
        m_workbook.perform(tr("Invite %1 as a substitute").arg(m_name), [&] { return invitations.insert(m_proposed); });
    if (!stored)
        emit failed(stored.error());
    else
        emit told(tr("%1 is invited.").arg(m_name));
    hide();
}

} // namespace lianxin::ui
