#include "ui/invitations/substitutebar.h"

#include "core/invitations/invitationrepository.h"
#include "core/nomination/nomination.h"
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
    connect(m_invite, &QPushButton::clicked, this, &SubstituteBar::invite);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Normal);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_invite);
    layout->addWidget(dismiss);
    hide();
}

void SubstituteBar::setActivity(ActivityId activity)
{
    if (activity != m_activity)
        hide();
    m_activity = activity;
}

void SubstituteBar::propose(const FactIndex &index, const Invitation &refused)
{
    const PanelChoices staying = stayingIn(index, refused.activity);
    const auto nomination = nominate(m_workbook.database(), refused.activity, staying);
    if (!nomination) {
        emit failed(nomination.error());
        return;
    }
    const QString leaving = index.find(refused.member).name;
    const selection::PanelMember *found = newcomer(*nomination, staying, refused.seat);
    m_invite->setVisible(found != nullptr);
    setVisible(true);
    if (!found) {
        m_text->setText(tr("%1 will not come, and nobody else is needed or able to take the seat.").arg(leaving));
        return;
    }
    const Member &member = index.find(MemberId {found->id.toLongLong()});
    m_proposed = invitationByHand(index.find(refused.activity), member);
    m_proposed.seat = refused.seat;
    m_proposed.channel = Channel::Substitute;
    m_proposed.substitutes = refused.id;
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
