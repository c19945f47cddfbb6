#pragma once

#include "core/documents/wording.h"

#include <QDate>

namespace lianxin::documents {

/// What a member is told of the activity, as plain values.
struct ActivityFacts {
    QString title; ///< the campaign, as it stands in "to carry on …"
    QString theme;
    QDate date;
    QString start; ///< 8:30; may be empty
    QString end; ///< may be empty
    QString meetingPlace; ///< may be empty
    QString county;
    QStringList projects; ///< enterprises or projects to be looked at
    QString host; ///< may be empty
    QString leader; ///< may be empty
    QDate replyBy;
    QString contact; ///< may be empty
    QString phone; ///< of the office; may be empty
    QDate needsDue = {}; ///< until when projects and needs are to be sent; may be null
};

struct InvitationLetterData {
    ActivityFacts activity;
    QString organ; ///< mark at the head
    QString number; ///< official number; empty = none
    QString memberName;
    QString salutation; ///< follows the name
    QString specialty; ///< why this member; may be empty
    QStringList attachments; ///< titles
    QString signature; ///< organ below the text
    QDate issuedOn;
    QString sector = {}; ///< may be empty
    QString memberUnit = {}; ///< employer and post; may be empty
};

/// What the tokens of each of these papers stand for.
[[nodiscard]] TokenValues tokenValues(const InvitationLetterData &data);

/// The invitation of one member in the letter format. Errors: as blocksOf().
Result<Document> invitationLetter(const InvitationLetterData &data, const Wording &wording);

/// A letter to `addressee` in the letter format, named after its title. Errors: as blocksOf().
Result<Document> letterOf(const Wording &wording, const TokenValues &values, const QString &addressee);

struct UnitLetterData {
    ActivityFacts activity;
    QString organ; ///< mark at the head
    QString unit; ///< whom it is sent to
    QString signature;
    QDate issuedOn;
};

[[nodiscard]] TokenValues tokenValues(const UnitLetterData &data);

/// The letter that asks a unit to support an activity. Errors: as blocksOf().
Result<Document> unitLetter(const UnitLetterData &data, const Wording &wording);

struct GroupNoticeData {
    ActivityFacts activity; ///< its contact and telephone are left out
    QStringList members; ///< whom we invite
    QStringList needs; ///< what the enterprises ask for; may be empty
    QString signature;
    QDate issuedOn;
};

[[nodiscard]] TokenValues tokenValues(const GroupNoticeData &data);

/// The text for the members' chat group. It holds no personal telephone. Errors: as blocksOf(); Invalid, too, if a
/// mobile number stands in one of the values.
Result<QString> groupNotice(const GroupNoticeData &data, const Wording &wording);

} // namespace lianxin::documents
