#include "ui/invitations/invitationsummary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

InvitationSummary summaryOf(const QList<Invitation> &invitations)
{
    InvitationSummary summary;
    for (const Invitation &each : invitations) {
        ++summary.invited;
        summary.present += attended(each.presence) ? 1 : 0;
        summary.excused += each.presence == Presence::Leave ? 1 : 0;
        summary.absent += each.presence == Presence::Absent ? 1 : 0;
        switch (each.reply) {
        case Reply::None:
            ++summary.silent;
            break;
        case Reply::Accepted:
            ++summary.accepted;
            break;
        case Reply::Leave:
            ++summary.leave;
            continue;
        case Reply::Declined:
            ++summary.declined;
            continue;
        }
        ++(each.seat == Seat::Local ? summary.local : summary.specialist);
    }
    return summary;
}

QString sentence(const InvitationSummary &summary)
{
    QStringList parts {QCoreApplication::translate("Invitations", "%1 invited").arg(summary.invited)};
    const auto add = [&](const QString &text, int number) {
        if (number > 0)
            parts.append(text.arg(number));
    };
    if (summary.known() > 0) {
        add(QCoreApplication::translate("Invitations", "%1 present"), summary.present);
        add(QCoreApplication::translate("Invitations", "%1 on leave"), summary.excused);
        add(QCoreApplication::translate("Invitations", "%1 absent"), summary.absent);
        add(QCoreApplication::translate("Invitations", "%1 not noted yet"), summary.invited - summary.known());
        return parts.join(u" \u00B7 "_s);
    }
    add(QCoreApplication::translate("Invitations", "%1 accepted"), summary.accepted);
    add(QCoreApplication::translate("Invitations", "%1 on leave"), summary.leave);
    add(QCoreApplication::translate("Invitations", "%1 declined"), summary.declined);
    add(QCoreApplication::translate("Invitations", "%1 silent"), summary.silent);
    return parts.join(u" \u00B7 "_s);
}

QString seatSentence(const InvitationSummary &summary, const Activity &activity)
{
    return QCoreApplication::translate("Invitations", "local %1/%2 \u00B7 specialist %3/%4")
        .arg(QString::number(summary.local), QString::number(activity.localSeats), QString::number(summary.specialist),
             QString::number(activity.specialistSeats));
}

} // namespace lianxin::ui
