#include "core/base/chinesetext.h"
#include "core/base/codes.h"
#include "core/exchange/activitylookup.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/sheetimporter.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The value of `Enum` whose code `meaning` is; the first one without.
template <typename Enum>
Enum meant(const QString &meaning)
{
    return withCode<Enum>(meaning).value_or(Enum {});
}

class InvitationImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    QString refusal() override
    {
        if (isByRow())
            return {};
        const auto found =
            activityFor(m_context, activityHint(m_context, m_sheet.above + QStringList {m_sheet.sheet->name}));
        if (!found)
            return found.error().message;
        m_activity = *found;
        return {};
    }

    Result<Kept> take(RowReader &row) override
    {
        const MemberId member = row.member(u"name"_s, row.text(u"unit"_s));
        if (isByRow())
            findActivity(row);
        if (row.isRefused() || isRepeated(row, u"name"_s, keyOf(m_activity.id, member)))
            return Kept::Unchanged;
        m_touched.insert(m_activity.id.value);
        if (const QString taken = row.text(u"substitutes"_s); !taken.isEmpty())
            m_seatsTaken.insert(keyOf(m_activity.id, member), taken);
        warnOfOtherUnit(row, member);
        Invitation invitation = m_context.invitations.find(keyOf(m_activity.id, member)).value_or(Invitation {});
        if (!invitation.id.isStored())
            invitation.seat = seatOf(row, member);
        invitation.activity = m_activity.id;
        invitation.member = member;
        readAsking(row, invitation);
        readAnswer(row, invitation);
        readDay(row, invitation);
        if (row.isRefused())
            return Kept::Unchanged;
        return m_context.invitations.keep(invitation);
    }

    Result<void> finish() override
    {
        for (const Invitation &each : m_context.invitations.all()) {
            if (!m_touched.contains(each.activity.value) || each.channel != Channel::Substitute
                || each.substitutes.isStored())
                continue;
            Invitation substitute = each;
            substitute.substitutes = seatTakenBy(each);
            if (const auto kept = m_context.invitations.keep(substitute); !kept)
                return kept.error();
        }
        return {};
    }

private:
    /// Whether each row names its activity, as in our own sheets of all of them.
    bool isByRow() const { return m_sheet.columns.contains(u"activity"_s); }

    void findActivity(RowReader &row)
    {
        if (const auto found = activityOf(row, activityHint(row)))
            m_activity = *found;
    }

    void warnOfOtherUnit(RowReader &row, MemberId member) const
    {
        const QString told = comparable(row.text(u"unit"_s));
        const QString known = comparable(m_context.members.at(member).unit);
        if (told.isEmpty() || known.contains(told) || told.contains(known))
            return;
        row.warn(u"unit"_s,
                 exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                "On the roll the unit of this member is \"%1\"; "
                                                "look whether it is the same person."))
                     .arg(m_context.members.at(member).unit));
    }

    /// By residence: as the sheet tells it, else as the roll does.
    Seat seatOf(const RowReader &row, MemberId member) const
    {
        EntryId home = m_context.word(WordList::Region, row.text(u"home"_s));
        if (!home.isStored())
            home = m_context.members.at(member).home;
        return home.isStored() && home == m_activity.region ? Seat::Local : Seat::Specialist;
    }

    void readAsking(RowReader &row, Invitation &invitation) const
    {
        const EntryId channel = row.word(u"channel"_s, WordList::Channel, UnknownWord::Refuse);
        if (channel.isStored())
            invitation.channel = meant<Channel>(m_context.meaning(channel));
        else if (!invitation.id.isStored())
            invitation.channel = invitation.seat == Seat::Local ? Channel::Local : Channel::Specialist;
        if (const EntryId seat = row.word(u"seat"_s, WordList::Channel, UnknownWord::Refuse); seat.isStored())
            invitation.seat = meant<Seat>(m_context.meaning(seat));
        row.putText(invitation.reason, u"reason"_s);
        row.putWord(invitation.specialty, u"specialty"_s, WordList::Specialty, UnknownWord::Keep);
        row.putDay(invitation.sentOn, u"sent"_s, Days::Past);
        if (row.has(u"sent"_s) && m_activity.day().isValid() && invitation.sentOn > m_activity.day())
            row.warn(
                u"sent"_s,
                exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                               "This letter went out after the day of the activity, %1; look which "
                                               "of the two is right."))
                    .arg(m_activity.day().toString(Qt::ISODate)));
        row.putText(invitation.note, u"note"_s);
    }

    void readAnswer(RowReader &row, Invitation &invitation) const
    {
        if (row.has(u"reply"_s))
            invitation.reply =
                meant<Reply>(m_context.meaning(row.word(u"reply"_s, WordList::Reply, UnknownWord::Refuse)));
        row.putDay(invitation.repliedOn, u"replied"_s, Days::Past);
        row.putWord(invitation.leaveReason, u"leave_reason"_s, WordList::LeaveReason, UnknownWord::Keep);
    }

    void readDay(RowReader &row, Invitation &invitation) const
    {
        if (row.has(u"presence"_s))
            invitation.presence =
                meant<Presence>(m_context.meaning(row.word(u"presence"_s, WordList::Presence, UnknownWord::Refuse)));
        row.putTime(invitation.arrivedAt, u"arrived"_s);
    }

    /// Whose seat a substitute took: the other one whom the sheet or the note names.
    InvitationId seatTakenBy(const Invitation &substitute) const
    {
        const QString told = m_seatsTaken.value(keyOf(substitute.activity, substitute.member));
        const QString note = withoutSpaces(told.isEmpty() ? substitute.note : told);
        InvitationId taken;
        qsizetype longest = 0;
        for (const Invitation &other : m_context.invitations.all()) {
            if (other.activity != substitute.activity || other.id == substitute.id)
                continue;
            const QString name = m_context.members.at(other.member).name;
            if (name.size() > longest && note.contains(name)) {
                longest = name.size();
                taken = other.id;
            }
        }
        return taken;
    }

    Activity m_activity;
    QSet<qint64> m_touched; // the activities of the rows taken
    QHash<QString, QString> m_seatsTaken; // activity and substitute -> who could not come
};

} // namespace

SheetImporterPointer invitationImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<InvitationImporter>(context, sheet);
}

} // namespace lianxin
