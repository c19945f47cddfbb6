#include "core/base/chinesetext.h"
#include "core/exchange/activitylookup.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/sheetimporter.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The enumerator of `Enum` whose code `meaning` is; the first one without.
template <typename Enum>
Enum withCode(const QString &meaning)
{
    const auto codes = codesOf(Enum {});
    for (std::size_t place = 0; place < codes.size(); ++place)
        if (meaning == QLatin1StringView(codes[place]))
            return static_cast<Enum>(place);
    return {};
}

class InvitationImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    QString refusal() override
    {
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
        if (row.isRefused() || isRepeated(row, u"name"_s, keyOf(member)))
            return Kept::Unchanged;
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
            if (each.activity != m_activity.id || each.channel != Channel::Substitute || each.substitutes.isStored())
                continue;
            Invitation substitute = each;
            substitute.substitutes = seatTakenBy(each);
            if (const auto kept = m_context.invitations.keep(substitute); !kept)
                return kept.error();
        }
        return {};
    }

private:
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
            invitation.channel = withCode<Channel>(m_context.meaning(channel));
        else if (!invitation.id.isStored())
            invitation.channel = invitation.seat == Seat::Local ? Channel::Local : Channel::Specialist;
        row.putWord(invitation.specialty, u"specialty"_s, WordList::Specialty, UnknownWord::Keep);
        row.putDay(invitation.sentOn, u"sent"_s, Days::Past);
        row.putText(invitation.note, u"note"_s);
    }

    void readAnswer(RowReader &row, Invitation &invitation) const
    {
        if (row.has(u"reply"_s))
            invitation.reply =
                withCode<Reply>(m_context.meaning(row.word(u"reply"_s, WordList::Reply, UnknownWord::Refuse)));
        row.putDay(invitation.repliedOn, u"replied"_s, Days::Past);
        row.putWord(invitation.leaveReason, u"leave_reason"_s, WordList::LeaveReason, UnknownWord::Keep);
    }

    void readDay(RowReader &row, Invitation &invitation) const
    {
        if (row.has(u"presence"_s))
            invitation.presence =
                withCode<Presence>(m_context.meaning(row.word(u"presence"_s, WordList::Presence, UnknownWord::Refuse)));
        if (!row.has(u"arrived"_s))
            return;
        invitation.arrivedAt = readTime(row.cell(u"arrived"_s));
        if (!invitation.arrivedAt.isValid() && !row.text(u"arrived"_s).isEmpty())
            row.refuse(u"arrived"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange", "This is not a time of day; write it like 8:15.")));
    }

    /// Whose seat a substitute took: the other one whom the note names.
    InvitationId seatTakenBy(const Invitation &substitute) const
    {
        const QString note = withoutSpaces(substitute.note);
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
};

} // namespace

SheetImporterPointer invitationImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<InvitationImporter>(context, sheet);
}

} // namespace lianxin
