#include "ui/capture/speakers.h"

#include "core/base/wordlists.h"
#include "ui/base/offeredwords.h"
#include "ui/base/recordnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin::ui {

namespace {

QString saidOfSpeakers(const char *sentence)
{
    return QCoreApplication::translate("Speakers", sentence);
}

QStringList invitedTo(const FactIndex &index, ActivityId activity)
{
    QStringList names;
    for (const Invitation &each : index.facts().invitations)
        if (each.activity == activity)
            names.append(index.nameOf(each.member));
    return names;
}

/// Whom of `names` the letters mean; not stored = nobody, or more than one.
MemberId meantAmong(const FactIndex &index, const QStringList &names, const QString &letters)
{
    const auto member = memberNamed(index, OfferedWords(names).meantBy(letters));
    return member ? *member : MemberId {};
}

QString whyAway(const FactIndex &index, ActivityId activity, MemberId member)
{
    const auto &invitations = index.facts().invitations;
    const auto found = std::ranges::find_if(
        invitations, [&](const Invitation &each) { return each.activity == activity && each.member == member; });
    if (found == invitations.end())
        return saidOfSpeakers(QT_TRANSLATE_NOOP("Speakers", "%1 was not invited."));
    switch (found->presence) {
    case Presence::Leave:
        return saidOfSpeakers(QT_TRANSLATE_NOOP("Speakers", "%1 was on leave on that day and did not come."));
    case Presence::Absent:
        return saidOfSpeakers(QT_TRANSLATE_NOOP("Speakers", "%1 was absent on that day."));
    default:
        return saidOfSpeakers(QT_TRANSLATE_NOOP("Speakers", "%1 has not been checked in."));
    }
}

Result<MemberId> speakerNamed(const FactIndex &index, ActivityId activity, const QString &typed)
{
    const auto named = memberNamed(index, typed);
    if (named)
        return *named;
    MemberId meant = meantAmong(index, invitedTo(index, activity), typed);
    if (!meant.isStored())
        meant = meantAmong(index, memberNames(index), typed);
    if (!meant.isStored())
        return named.error();
    const QString name = index.nameOf(meant);
    if (speakersAt(index, activity).contains(name))
        return meant;
    return Error {ErrorKind::Invalid,
                  whyAway(index, activity, meant).arg(name)
                      + saidOfSpeakers(QT_TRANSLATE_NOOP("Speakers",
                                                         " If that is wrong, correct it at check-in; to "
                                                         "store it all the same, type the whole name.")),
                  {}};
}

} // namespace

QStringList speakersAt(const FactIndex &index, ActivityId activity)
{
    QStringList present;
    QStringList expected;
    for (const Invitation &each : index.facts().invitations) {
        if (each.activity != activity)
            continue;
        if (attended(each.presence))
            present.append(index.nameOf(each.member));
        else if (each.presence == Presence::Unknown)
            expected.append(index.nameOf(each.member));
    }
    return present.isEmpty() ? expected : present;
}

Result<QList<MemberId>> speakersNamed(const FactIndex &index, ActivityId activity, const QString &text)
{
    QList<MemberId> speakers;
    for (const QString &part : splitList(text)) {
        const auto speaker = speakerNamed(index, activity, part);
        if (!speaker)
            return speaker.error();
        if (!speakers.contains(*speaker))
            speakers.append(*speaker);
    }
    return speakers;
}

} // namespace lianxin::ui
