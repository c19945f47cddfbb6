#include "core/documents/officepapers.h"

#include "core/directory/settings.h"
#include "core/documents/invitation.h"
#include "core/documents/officialtext.h"
#include "core/evaluation/factindex.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

Error invalid(const char *sentence)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Documents", sentence), {}};
}

/// What every letter about one activity is made of.
struct Visit {
    Facts facts;
    ActivityFacts told;
    QString organ;
    QString salutation;
    QList<Invitation> invitations;
};

QStringList projectsOf(const FactIndex &index, ActivityId activity)
{
    QStringList names;
    for (const Project &project : index.facts().projects)
        if (project.activity == activity)
            names.append(project.enterprise.isStored() ? index.find(project.enterprise).name : project.name);
    return names;
}

ActivityFacts toldOf(const FactIndex &index, const Activity &activity, const Settings &settings)
{
    const QString leader = index.find(activity.leader).name;
    ActivityFacts told;
    told.title = settings.text(u"programme.title"_s);
    told.theme = activity.theme;
    told.date = activity.day();
    told.start = settings.text(u"visit.start"_s);
    told.end = settings.text(u"visit.end"_s);
    told.meetingPlace =
        activity.meetingPoint.isEmpty() ? settings.text(u"visit.meeting_place"_s) : activity.meetingPoint;
    told.county = index.facts().directory.name(activity.region);
    told.projects = projectsOf(index, activity.id);
    told.host = activity.host;
    told.leader = activity.leaderText.isEmpty() ? leader : activity.leaderText;
    told.replyBy = activity.day().addDays(-settings.number(u"letter.reply_days"_s, 3));
    told.contact = settings.text(u"office.contact"_s);
    told.phone = settings.text(u"office.phone"_s);
    return told;
}

Result<Visit> visitOf(Database &database, ActivityId id)
{
    auto facts = readFacts(database);
    if (!facts)
        return facts.error();
    const FactIndex index(*facts);
    const Activity &activity = index.find(id);
    if (!activity.id.isStored())
        return Error {
            ErrorKind::NotFound, QCoreApplication::translate("Documents", "This activity is no longer there."), {}};
    if (!activity.day().isValid())
        return invalid(
            QT_TRANSLATE_NOOP("Documents", "The activity has no day yet: plan it before letters are written."));
    const Settings settings(database);
    Visit visit {{},
                 toldOf(index, activity, settings),
                 settings.text(u"letter.organ"_s),
                 settings.text(u"letter.salutation"_s),
                 {}};
    for (const Invitation &invitation : facts->invitations)
        if (invitation.activity == id && invitation.reply != Reply::Declined)
            visit.invitations.append(invitation);
    visit.facts = *std::move(facts);
    return visit;
}

} // namespace

Result<QList<Document>> invitationLetters(Database &database, ActivityId activity, QDate today)
{
    const auto visit = visitOf(database, activity);
    if (!visit)
        return visit.error();
    if (visit->invitations.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Documents", "Nobody is invited yet: choose the members first."));
    const auto wording = shippedWording(u"invitation-letter"_s);
    if (!wording)
        return wording.error();

    const FactIndex index(visit->facts);
    QList<Document> letters;
    for (const Invitation &invitation : visit->invitations) {
        InvitationLetterData data;
        data.activity = visit->told;
        data.organ = visit->organ;
        data.memberName = index.find(invitation.member).name;
        data.salutation = visit->salutation;
        data.specialty = visit->facts.directory.name(invitation.specialty);
        data.signature = visit->organ;
        data.issuedOn = invitation.sentOn.isValid() ? invitation.sentOn : today;
        auto letter = invitationLetter(data, *wording);
        if (!letter)
            return letter.error();
        letters.append(*std::move(letter));
    }
    return letters;
}

Result<QList<Document>> unitLetters(Database &database, ActivityId id, QDate today)
{
    const auto visit = visitOf(database, id);
    if (!visit)
        return visit.error();
    const auto wording = shippedWording(u"unit-letter"_s);
    if (!wording)
        return wording.error();

    const FactIndex index(visit->facts);
    QStringList units {index.find(id).host};
    for (const EntryId unit : index.find(id).units)
        units.append(visit->facts.directory.name(unit));
    units.removeAll(QString());
    if (units.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Documents", "The activity names no host and no cooperating unit."));
    QDate issuedOn = today; // with the first invitation, where one was sent
    for (const Invitation &invitation : visit->invitations)
        if (invitation.sentOn.isValid() && invitation.sentOn < issuedOn)
            issuedOn = invitation.sentOn;
    QList<Document> letters;
    for (const QString &unit : units) {
        auto letter = unitLetter({visit->told, visit->organ, unit, visit->organ, issuedOn}, *wording);
        if (!letter)
            return letter.error();
        letters.append(*std::move(letter));
    }
    return letters;
}

Result<QString> groupNoticeOf(Database &database, ActivityId id, QDate today)
{
    const auto visit = visitOf(database, id);
    if (!visit)
        return visit.error();
    const auto wording = shippedWording(u"group-notice"_s);
    if (!wording)
        return wording.error();

    const FactIndex index(visit->facts);
    GroupNoticeData data {visit->told, {}, {}, visit->organ, today};
    for (const Invitation &invitation : visit->invitations)
        data.members.append(index.find(invitation.member).name);
    for (const Need &need : visit->facts.needs)
        if (index.activityOf(need) == id)
            data.needs.append(need.content);
    return groupNotice(data, *wording);
}

} // namespace lianxin::documents
