#include "ui/base/recordwords.h"

#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/reports/reportrepository.h"
#include "ui/base/fieldwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

struct TableKind {
    const char *table;
    const char *kind; ///< what one of its rows is, untranslated
};

constexpr TableKind tableKinds[] = {
    {"activity", QT_TRANSLATE_NOOP("RecordWords", "Activity")},
    {"activity_bar", QT_TRANSLATE_NOOP("RecordWords", "Not to sit on a panel")},
    {"activity_change", QT_TRANSLATE_NOOP("RecordWords", "Change of the plan")},
    {"activity_custom", QT_TRANSLATE_NOOP("RecordWords", "Own field of an activity")},
    {"activity_file", QT_TRANSLATE_NOOP("RecordWords", "File of an activity")},
    {"activity_pin", QT_TRANSLATE_NOOP("RecordWords", "To sit on a panel")},
    {"activity_specialty", QT_TRANSLATE_NOOP("RecordWords", "Specialty of an activity")},
    {"activity_tag", QT_TRANSLATE_NOOP("RecordWords", "Tag of an activity")},
    {"activity_unit", QT_TRANSLATE_NOOP("RecordWords", "Unit of an activity")},
    {"adoption", QT_TRANSLATE_NOOP("RecordWords", "Adoption")},
    {"agenda_item", QT_TRANSLATE_NOOP("RecordWords", "Line of an agenda")},
    {"column_mapping", QT_TRANSLATE_NOOP("RecordWords", "Title of a sheet")},
    {"custom_field", QT_TRANSLATE_NOOP("RecordWords", "Field of the office's own")},
    {"custom_field_word", QT_TRANSLATE_NOOP("RecordWords", "Word of a field of the office's own")},
    {"directory_alias", QT_TRANSLATE_NOOP("RecordWords", "Other name of a word")},
    {"directory_entry", QT_TRANSLATE_NOOP("RecordWords", "Word of the dictionary")},
    {"enterprise", QT_TRANSLATE_NOOP("RecordWords", "Enterprise")},
    {"enterprise_custom", QT_TRANSLATE_NOOP("RecordWords", "Own field of an enterprise")},
    {"invitation", QT_TRANSLATE_NOOP("RecordWords", "Invitation")},
    {"leader_comment", QT_TRANSLATE_NOOP("RecordWords", "Leader's comment")},
    {"member", QT_TRANSLATE_NOOP("RecordWords", "Member")},
    {"member_custom", QT_TRANSLATE_NOOP("RecordWords", "Own field of a member")},
    {"member_specialty", QT_TRANSLATE_NOOP("RecordWords", "Specialty of a member")},
    {"monthly_award", QT_TRANSLATE_NOOP("RecordWords", "Pioneer of a month")},
    {"need", QT_TRANSLATE_NOOP("RecordWords", "Need")},
    {"need_specialty", QT_TRANSLATE_NOOP("RecordWords", "Specialty of a need")},
    {"outcome", QT_TRANSLATE_NOOP("RecordWords", "Outcome")},
    {"outcome_member", QT_TRANSLATE_NOOP("RecordWords", "Member of an outcome")},
    {"pairing", QT_TRANSLATE_NOOP("RecordWords", "Pairing")},
    {"pairing_service", QT_TRANSLATE_NOOP("RecordWords", "Service of a pairing")},
    {"project", QT_TRANSLATE_NOOP("RecordWords", "Project")},
    {"proposal_lead", QT_TRANSLATE_NOOP("RecordWords", "Lead of a proposal")},
    {"report", QT_TRANSLATE_NOOP("RecordWords", "Report")},
    {"report_author", QT_TRANSLATE_NOOP("RecordWords", "Author of a report")},
    {"report_sending", QT_TRANSLATE_NOOP("RecordWords", "Sending of a report")},
    {"report_source", QT_TRANSLATE_NOOP("RecordWords", "Source of a report")},
    {"rule", QT_TRANSLATE_NOOP("RecordWords", "Rule")},
    {"rule_multiplier", QT_TRANSLATE_NOOP("RecordWords", "Factor of a rule")},
    {"rule_set", QT_TRANSLATE_NOOP("RecordWords", "Set of rules")},
    {"saved_view", QT_TRANSLATE_NOOP("RecordWords", "View of a table")},
    {"saved_view_column", QT_TRANSLATE_NOOP("RecordWords", "Column of a view")},
    {"saved_view_condition", QT_TRANSLATE_NOOP("RecordWords", "Condition of a view")},
    {"saved_view_key", QT_TRANSLATE_NOOP("RecordWords", "Order of a view")},
    {"setting", QT_TRANSLATE_NOOP("RecordWords", "Setting")},
    {"suggestion", QT_TRANSLATE_NOOP("RecordWords", "Suggestion")},
    {"suggestion_custom", QT_TRANSLATE_NOOP("RecordWords", "Own field of a suggestion")},
    {"suggestion_proposer", QT_TRANSLATE_NOOP("RecordWords", "Proposer of a suggestion")},
    {"suggestion_step", QT_TRANSLATE_NOOP("RecordWords", "Step of a suggestion")},
    {"suggestion_unit", QT_TRANSLATE_NOOP("RecordWords", "Unit of a suggestion")},
    {"value_mapping", QT_TRANSLATE_NOOP("RecordWords", "Word of a sheet")},
};

QString recordWord(const char *text)
{
    return QCoreApplication::translate("RecordWords", text);
}

QString invitationName(const FactIndex &index, const Invitation &invitation)
{
    if (!invitation.id.isStored())
        return {};
    return index.nameOf(invitation.member) + u", "_s + index.label(index.find(invitation.activity));
}

QString pairingName(const FactIndex &index, PairingId id)
{
    const Pairing &pairing = index.find(id);
    return pairing.id.isStored() ? index.nameOf(pairing.member) : QString();
}

using NameOf = std::function<QString(const FactIndex &, qint64)>;

/// How the records of a table are named, of those that have a name.
const QHash<QString, NameOf> &namings()
{
    static const QHash<QString, NameOf> known {
        {MemberRepository::table, [](const FactIndex &index, qint64 id) { return index.nameOf(MemberId {id}); }},
        {ActivityRepository::table,
         [](const FactIndex &index, qint64 id) { return index.label(index.find(ActivityId {id})); }},
        {EnterpriseRepository::table,
         [](const FactIndex &index, qint64 id) { return index.find(EnterpriseId {id}).name; }},
        {ProjectRepository::table, [](const FactIndex &index, qint64 id) { return index.find(ProjectId {id}).name; }},
        {SuggestionRepository::table,
         [](const FactIndex &index, qint64 id) { return index.find(SuggestionId {id}).number; }},
        {ReportRepository::table, [](const FactIndex &index, qint64 id) { return index.find(ReportId {id}).title; }},
        {InvitationRepository::table,
         [](const FactIndex &index, qint64 id) { return invitationName(index, index.find(InvitationId {id})); }},
        {PairingRepository::table,
         [](const FactIndex &index, qint64 id) { return pairingName(index, PairingId {id}); }},
        {NeedRepository::table, [](const FactIndex &index, qint64 id) { return index.find(NeedId {id}).content; }},
        {DirectoryRepository::table,
         [](const FactIndex &index, qint64 id) { return index.facts().directory.name(EntryId {id}); }},
    };
    return known;
}

/// The first two of the fields that tell one record from another.
QString nameFromFields(const FactIndex &index, const RecordChange &change)
{
    static const QStringList telling {u"name"_s,     u"number"_s,     u"title"_s,   u"subject"_s,    u"member"_s,
                                      u"activity"_s, u"suggestion"_s, u"project"_s, u"enterprise"_s, u"report"_s,
                                      u"content"_s,  u"entry"_s,      u"unit"_s,    u"specialty"_s,  u"tag"_s};
    QStringList words;
    for (const QString &column : telling) {
        const auto found = std::ranges::find(change.fields, column, &ChangedField::field);
        if (found == change.fields.end() || words.size() == 2)
            continue;
        const QVariant &value = change.kind == RecordChangeKind::Added ? found->after : found->before;
        words.append(fieldText(index, change.record.table, column, value));
    }
    words.removeAll(QString());
    return words.join(u", "_s);
}

} // namespace

QString recordKind(const QString &table)
{
    const auto *found =
        std::ranges::find(tableKinds, table, [](const TableKind &each) { return QLatin1StringView(each.table); });
    return found == std::end(tableKinds) ? table : recordWord(found->kind);
}

QString recordName(const FactIndex &index, const RecordRef &record)
{
    const NameOf name = namings().value(record.table);
    return name ? name(index, record.id) : QString();
}

QString recordName(const FactIndex &index, const RecordChange &change)
{
    const QString name = recordName(index, change.record);
    return name.isEmpty() ? nameFromFields(index, change) : name;
}

QString changeWord(RecordChangeKind kind)
{
    if (kind == RecordChangeKind::Added)
        return recordWord(QT_TRANSLATE_NOOP("RecordWords", "added"));
    return kind == RecordChangeKind::Removed ? recordWord(QT_TRANSLATE_NOOP("RecordWords", "removed"))
                                             : recordWord(QT_TRANSLATE_NOOP("RecordWords", "changed"));
}

QString changeText(const FactIndex &index, const RecordChange &change)
{
    QStringList parts;
    for (const auto &[field, before, after] : change.fields) {
        const QString old = fieldText(index, change.record.table, field, before);
        const QString fresh = fieldText(index, change.record.table, field, after);
        if (change.kind == RecordChangeKind::Changed)
            parts.append(
                recordWord(QT_TRANSLATE_NOOP("RecordWords", "%1: %2 → %3")).arg(fieldTitle(field), old, fresh));
        else if (const QString &held = old.isEmpty() ? fresh : old; !held.isEmpty())
            parts.append(recordWord(QT_TRANSLATE_NOOP("RecordWords", "%1: %2")).arg(fieldTitle(field), held));
    }
    return parts.join(recordWord(QT_TRANSLATE_NOOP("RecordWords", "; ")));
}

} // namespace lianxin::ui
