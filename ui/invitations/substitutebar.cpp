#include "ui/invitations/substitutebar.h"

#include "core/invitations/invitationrepository.h"
#include "ui/base/backgroundjob.h"
#include "ui/base/look.h"
#include "ui/invitations/byhand.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

SubstituteBar::SubstituteBar(Workbook &workbook, QWidget *parent)
    : QFrame(parent)
    , m_workbook(workbook)
    , m_text(new QLabel)
    , m_invite(new QPushButton(tr("Invite instea&d")))
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

void SubstituteBar::keepFor(ActivityId activity, const QList<Invitation> &invitations)
{
    const bool isRefused = std::ranges::any_of(invitations, [&](const Invitation &each) {
        return each.id == m_refused.id && each.activity == activity && saidNo(each.reply);
    });
    if (isRefused && std::ranges::find(invitations, m_refused.id, &Invitation::substitutes) == invitations.end())
        return;
    m_refused = {};
    m_work.cancel();
    hide();
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
    const auto problem = substituteProblem(m_workbook.database(), refused);
    if (!problem) {
        emit failed(problem.error());
        return;
    }
    m_work.setFuture(runInBackground<Successor>([problem = *problem](const Progress &told) {
        return substituteFor(problem, {.isWanted = [&told] { return told(0, 0); }});
    }));
}

void SubstituteBar::takeAnswer()
{
    if (m_work.isCanceled() || m_work.future().resultCount() == 0)
        return; // another activity is looked at now
    const auto successor = m_work.result();
    if (!successor) {
        emit failed(successor.error());
        return;
    }
    m_invite->setVisible(successor->member.isStored());
    m_text->setText(wordsOf(*successor));
    setVisible(true);
    if (!successor->member.isStored())
        return;
    const FactIndex &index = m_known->index;
    const Member &member = index.find(successor->member);
    m_proposed = invitationByHand(index.find(m_refused.activity), member);
    m_proposed.seat = successor->seat;
    m_proposed.channel = Channel::Substitute;
    m_proposed.substitutes = m_refused.id;
    m_proposed.reason = successor->reason;
    m_moved = successor->moved;
    m_name = member.name;
}

/// Who leaves, who comes next and why, and how far the quotas are met.
QString SubstituteBar::wordsOf(const Successor &successor) const
{
    const FactIndex &index = m_known->index;
    const QString leaving = index.nameOf(m_refused.member);
    const QString quota = sentence(successor.quota);
    if (!successor.member.isStored()) {
        const QString text = tr("%1 will not come, and nobody else is needed or able to take the seat. %2 %3");
        return text.arg(leaving, quota, successor.reason).trimmed();
    }
    const Member &member = index.find(successor.member);
    QStringList words {
        tr("%1 will not come. Next for the seat: %2, %3. %4").arg(leaving, member.name, member.unit, successor.reason)};
    words += successor.warnings;
    if (!successor.next.isEmpty())
        words.append(
            tr("Then: %1.").arg(index.namesOf(successor.next).join(QCoreApplication::translate("Columns", ", "))));
    words.append(quota);
    return words.join(u' ');
}

void SubstituteBar::invite()
{
    const auto stored = m_workbook.perform(tr("Invite %1 as a substitute").arg(m_name), [this] { return store(); });
    if (!stored)
        emit failed(stored.error());
    else
        emit told(tr("%1 is invited.").arg(m_name));
    hide();
}

/// The one proposed, and the new seats of those who moved.
Result<Invitation> SubstituteBar::store()
{
    InvitationRepository invitations(m_workbook.database());
    const auto present = invitations.of(m_proposed.activity);
    if (!present)
        return present.error();
    for (Invitation each : *present) {
        const Seat seat = m_moved.value(each.member.value, each.seat);
        if (seat == std::exchange(each.seat, seat) || each.id == m_refused.id)
            continue;
        if (const auto moved = invitations.update(each); !moved)
            return moved.error();
    }
    return invitations.insert(m_proposed);
}

} // namespace lianxin::ui
