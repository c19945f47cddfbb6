#include "core/members/memberrepository.h"
#include "ui/invitations/invitationtable.h"

using namespace Qt::StringLiterals;

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
        C(tr("Member"), [this](const Invitation &i) { return index().nameOf(i.member); })
            .ofPeople()
            .named(u"member"_s)
            .opens([](const Invitation &i) {
                return RecordRef {MemberRepository::table, i.member.value};
            })
            .wide(90),
        C(tr("Employer and post"), [this](const Invitation &i) { return index().find(i.member).unit; })
            .named(u"unit"_s)
            .explains([](const Invitation &i) { return i.reason; })
            .wide(220),
        fields.coded(tr("Seat"), WordList::Channel, &Invitation::seat).named(u"seat"_s).wide(64),
        fields.coded(tr("Channel"), WordList::Channel, &Invitation::channel).named(u"channel"_s).wide(70),
        fields.word(tr("Specialty"), WordList::Specialty, &Invitation::specialty).named(u"specialty"_s).wide(110),
        fields.day(tr("Sent"), &Invitation::sentOn).named(u"sent_on"_s),
    };
}

QList<InvitationTable::Model::Column> InvitationTable::answerColumns()
{
    const auto fields = fieldColumns<Invitation>();
    return {
        fields.coded(tr("Reply"), WordList::Reply, &Invitation::reply)
            .named(u"reply"_s)
            .toned([](const Invitation &i) { return toneOf(i.reply); })
            .wide(90),
        fields.day(tr("Replied"), &Invitation::repliedOn).named(u"replied_on"_s),
        fields.word(tr("Reason of leave"), WordList::LeaveReason, &Invitation::leaveReason)
            .named(u"leave_reason"_s)
            .wide(90),
        fields.coded(tr("Presence"), WordList::Presence, &Invitation::presence)
            .named(u"presence"_s)
            .toned([](const Invitation &i) { return toneOf(i.presence); })
            .wide(100),
        fields.time(tr("Arrived"), &Invitation::arrivedAt).named(u"arrived_at"_s),
        fields.text(tr("Why chosen"), &Invitation::reason).named(u"reason"_s).explains(&Invitation::reason).wide(200),
        fields.text(tr("Note"), &Invitation::note).named(u"note"_s).wide(140),
    };
}

} // namespace lianxin::ui
