#include "core/members/memberrepository.h"
#include "ui/invitations/invitationtable.h"

namespace lianxin::ui {

namespace {

Tone toneOf(Reply reply)
{
    switch (reply) {
    case Reply::Accepted:
        return Tone::Good;
    case Reply::Leave:
    case Reply::Declined:
        return Tone::Warning;
    case Reply::None:
        break;
    }
    return Tone::Muted;
}

Tone toneOf(Presence presence)
{
    if (presence == Presence::Absent)
        return Tone::Bad;
    return attended(presence) ? Tone::Good : Tone::Muted;
}

} // namespace

QList<InvitationTable::Model::Column> InvitationTable::invitedColumns()
{
    using C = Model::Column;
    const auto fields = fieldColumns<Invitation>();
    return {
        C(tr("Member"), [this](const Invitation &i) { return index().find(i.member).name; })
            .opens([](const Invitation &i) {
                return RecordRef {MemberRepository::table, i.member.value};
            })
            .wide(90),
        C(tr("Employer and post"), [this](const Invitation &i) { return index().find(i.member).unit; })
            .explains([](const Invitation &i) { return i.reason; })
            .wide(220),
        fields.coded(tr("Seat"), WordList::Channel, &Invitation::seat).wide(64),
        fields.coded(tr("Channel"), WordList::Channel, &Invitation::channel).wide(70),
        fields.word(tr("Specialty"), WordList::Specialty, &Invitation::specialty).wide(110),
        fields.day(tr("Sent"), &Invitation::sentOn),
    };
}

QList<InvitationTable::Model::Column> InvitationTable::answerColumns()
{
    const auto fields = fieldColumns<Invitation>();
    return {
        fields.coded(tr("Reply"), WordList::Reply, &Invitation::reply)
            .toned([](const Invitation &i) { return toneOf(i.reply); })
            .wide(90),
        fields.day(tr("Replied"), &Invitation::repliedOn),
        fields.word(tr("Reason of leave"), WordList::LeaveReason, &Invitation::leaveReason).wide(90),
        fields.coded(tr("Presence"), WordList::Presence, &Invitation::presence)
            .toned([](const Invitation &i) { return toneOf(i.presence); })
            .wide(100),
        fields.time(tr("Arrived"), &Invitation::arrivedAt),
        fields.text(tr("Why chosen"), &Invitation::reason).explains(&Invitation::reason).wide(200),
        fields.text(tr("Note"), &Invitation::note).wide(140),
    };
}

} // namespace lianxin::ui
