#include "core/documents/invitation.h"

#include "core/documents/officialtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

TokenValues valuesOf(const ActivityFacts &activity)
{
    TokenValues values;
    values.texts = {
        {u"activity_title"_s, activity.title},
        {u"theme"_s, activity.theme},
        {u"date"_s, officialDate(activity.date)},
        {u"date_weekday"_s, officialDateWithWeekday(activity.date)},
        {u"month_day"_s, monthAndDay(activity.date)},
        {u"start"_s, activity.start},
        {u"end"_s, activity.end},
        {u"meeting_place"_s, activity.meetingPlace},
        {u"county"_s, activity.county},
        {u"host"_s, activity.host},
        {u"leader"_s, activity.leader},
        {u"reply_by"_s, monthAndDay(activity.replyBy)},
        {u"needs_due"_s, monthAndDay(activity.needsDue)},
    };
    values.lists = {{u"projects"_s, activity.projects}};
    return values;
}

QString mobileNumberIn(const QString &text)
{
    static const QRegularExpression mobile(u"(?<!\\d)1[3-9]\\d([\\s-]?\\d{4}){2}(?!\\d)"_s);
    return mobile.match(text).captured();
}

/// The values that every letter about an activity has.
TokenValues letterValues(const ActivityFacts &activity, const QString &organ, const QString &signature, QDate issuedOn)
{
    TokenValues values = valuesOf(activity);
    values.texts.insert(u"contact"_s, activity.contact);
    values.texts.insert(u"phone"_s, activity.phone);
    values.texts.insert(u"organ"_s, organ);
    values.texts.insert(u"signature"_s, signature);
    values.texts.insert(u"issued_on"_s, officialDate(issuedOn));
    return values;
}

} // namespace

Result<Document> letterOf(const Wording &wording, const TokenValues &values, const QString &addressee)
{
    const auto blocks = blocksOf(wording, values);
    if (!blocks)
        return blocks.error();
    const auto marks = headMarksOf(wording, values);
    if (!marks)
        return marks.error();
    Document letter {Format::Letter, Paper::A4, values.texts.value(u"organ"_s),     {},
                     *blocks,        addressee, values.texts.value(u"signature"_s), *marks};
    for (const Block &block : letter.blocks) {
        const auto *title = std::get_if<Title>(&block);
        if (title == nullptr || title->role != Role::Title)
            continue;
        letter.name = QString(title->text).remove(u'\n') + u' ' + addressee;
        break;
    }
    return letter;
}

TokenValues tokenValues(const InvitationLetterData &data)
{
    TokenValues values = letterValues(data.activity, data.organ, data.signature, data.issuedOn);
    values.texts.insert(u"member"_s, data.memberName);
    values.texts.insert(u"salutation"_s, data.salutation);
    values.texts.insert(u"specialty"_s, data.specialty);
    values.texts.insert(u"sector"_s, data.sector);
    values.texts.insert(u"member_unit"_s, data.memberUnit);
    values.lists.insert(u"attachments"_s, data.attachments);
    return values;
}

TokenValues tokenValues(const UnitLetterData &data)
{
    TokenValues values = letterValues(data.activity, data.organ, data.signature, data.issuedOn);
    values.texts.insert(u"unit"_s, data.unit);
    return values;
}

TokenValues tokenValues(const GroupNoticeData &data)
{
    TokenValues values = valuesOf(data.activity);
    values.texts.insert(u"members"_s, enumerated(data.members));
    values.texts.insert(u"signature"_s, data.signature);
    values.texts.insert(u"issued_on"_s, officialDate(data.issuedOn));
    values.lists.insert(u"needs"_s, data.needs);
    return values;
}

Result<Document> invitationLetter(const InvitationLetterData &data, const Wording &wording)
{
    auto letter = letterOf(wording, tokenValues(data), data.memberName);
    if (letter)
        letter->number = data.number;
    return letter;
}

Result<Document> unitLetter(const UnitLetterData &data, const Wording &wording)
{
    return letterOf(wording, tokenValues(data), data.unit);
}

Result<QString> groupNotice(const GroupNoticeData &data, const Wording &wording)
{
    const auto text = textOf(wording, tokenValues(data));
    if (!text)
        return text.error();
    if (const QString mobile = mobileNumberIn(*text); !mobile.isEmpty())
        return Error {
            ErrorKind::Invalid,
            QCoreApplication::translate("Documents", "The text for the group would show the mobile number %1.")
                .arg(mobile),
            {}};
    return *text;
}

} // namespace lianxin::documents
