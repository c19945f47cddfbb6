#include "ui/base/recordwords.h"

#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/activities/sessionpresetrepository.h"
#include "core/base/codes.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/membergrouprepository.h"
#include "core/members/memberrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/reports/reportrepository.h"
#include "ui/base/fieldwords.h"
#include "ui/base/meanings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

struct TableKind {
    const char *table;
    const char *kind; ///< what one of its rows is, untranslated
    bool isPart = false; ///< its rows are part of another record, and come and go when that is edited
};

constexpr auto tableKinds = std::to_array<TableKind>({
    {"activity", QT_TRANSLATE_NOOP("RecordWords", "Activity")},
    {"activity_bar", QT_TRANSLATE_NOOP("RecordWords", "Not to sit on a panel"), true},
    {"activity_case", QT_TRANSLATE_NOOP("RecordWords", "Typical case")},
    {"activity_change", QT_TRANSLATE_NOOP("RecordWords", "Change of the plan")},
    {"activity_custom", QT_TRANSLATE_NOOP("RecordWords", "Own field of an activity"), true},
    {"activity_file", QT_TRANSLATE_NOOP("RecordWords", "File of an activity")},
    {"activity_mix", QT_TRANSLATE_NOOP("RecordWords", "Line of a special session"), true},
    {"activity_pin", QT_TRANSLATE_NOOP("RecordWords", "To sit on a panel"), true},
    {"activity_review", QT_TRANSLATE_NOOP("RecordWords", "Review of an activity")},
    {"activity_review_score", QT_TRANSLATE_NOOP("RecordWords", "Score of a review"), true},
    {"activity_specialty", QT_TRANSLATE_NOOP("RecordWords", "Specialty of an activity"), true},
    {"activity_step", QT_TRANSLATE_NOOP("RecordWords", "Step of an activity")},
    {"activity_tag", QT_TRANSLATE_NOOP("RecordWords", "Tag of an activity"), true},
    {"activity_task", QT_TRANSLATE_NOOP("RecordWords", "Task around an activity")},
    {"activity_unit", QT_TRANSLATE_NOOP("RecordWords", "Unit of an activity"), true},
    {"adoption", QT_TRANSLATE_NOOP("RecordWords", "Adoption")},
    {"agenda_item", QT_TRANSLATE_NOOP("RecordWords", "Line of an agenda")},
    {"arrangement", QT_TRANSLATE_NOOP("RecordWords", "Something to arrange")},
    {"calendar_day", QT_TRANSLATE_NOOP("RecordWords", "Day of the calendar")},
    {"column_mapping", QT_TRANSLATE_NOOP("RecordWords", "Title of a sheet"), true},
    {"custom_field", QT_TRANSLATE_NOOP("RecordWords", "Field of the office's own")},
    {"custom_field_word", QT_TRANSLATE_NOOP("RecordWords", "Word of a field of the office's own"), true},
    {"deadline_rule", QT_TRANSLATE_NOOP("RecordWords", "Rule of deadlines")},
    {"directory_alias", QT_TRANSLATE_NOOP("RecordWords", "Other name of a word"), true},
    {"directory_entry", QT_TRANSLATE_NOOP("RecordWords", "Word of the dictionary")},
    {"directory_keyword", QT_TRANSLATE_NOOP("RecordWords", "Phrase of needs that asks for a word")},
    {"enterprise", QT_TRANSLATE_NOOP("RecordWords", "Enterprise")},
    {"enterprise_custom", QT_TRANSLATE_NOOP("RecordWords", "Own field of an enterprise"), true},
    {"honour_result", QT_TRANSLATE_NOOP("RecordWords", "Member in a round of honours"), true},
    {"honour_round", QT_TRANSLATE_NOOP("RecordWords", "Round of honours")},
    {"invitation", QT_TRANSLATE_NOOP("RecordWords", "Invitation")},
    {"issued_figure", QT_TRANSLATE_NOOP("RecordWords", "Figure of a paper that was signed"), true},
    {"issued_letter", QT_TRANSLATE_NOOP("RecordWords", "Letter that was sent")},
    {"issued_paper", QT_TRANSLATE_NOOP("RecordWords", "Paper that was signed")},
    {"leader_comment", QT_TRANSLATE_NOOP("RecordWords", "Leader's comment")},
    {"member", QT_TRANSLATE_NOOP("RecordWords", "Member")},
    {"member_custom", QT_TRANSLATE_NOOP("RecordWords", "Own field of a member"), true},
    {"member_group", QT_TRANSLATE_NOOP("RecordWords", "Group of members")},
    {"member_group_condition", QT_TRANSLATE_NOOP("RecordWords", "Condition of a group"), true},
    {"member_specialty", QT_TRANSLATE_NOOP("RecordWords", "Specialty of a member"), true},
    {"monthly_award", QT_TRANSLATE_NOOP("RecordWords", "Pioneer of a month")},
    {"need", QT_TRANSLATE_NOOP("RecordWords", "Need")},
    {"need_specialty", QT_TRANSLATE_NOOP("RecordWords", "Specialty of a need"), true},
    {"number_cycle", QT_TRANSLATE_NOOP("RecordWords", "Cycle of numbers")},
    {"number_cycle_paper", QT_TRANSLATE_NOOP("RecordWords", "Paper of a cycle"), true},
    {"official_number", QT_TRANSLATE_NOOP("RecordWords", "Number that was given")},
    {"outcome", QT_TRANSLATE_NOOP("RecordWords", "Outcome")},
    {"outcome_member", QT_TRANSLATE_NOOP("RecordWords", "Member of an outcome"), true},
    {"outcome_value", QT_TRANSLATE_NOOP("RecordWords", "Amount of an outcome"), true},
    {"pairing", QT_TRANSLATE_NOOP("RecordWords", "Pairing")},
    {"pairing_review", QT_TRANSLATE_NOOP("RecordWords", "Review of a pairing")},
    {"pairing_service", QT_TRANSLATE_NOOP("RecordWords", "Service of a pairing")},
    {"point_objection", QT_TRANSLATE_NOOP("RecordWords", "Objection")},
    {"point_row", QT_TRANSLATE_NOOP("RecordWords", "Row of points"), true},
    {"plan_baseline", QT_TRANSLATE_NOOP("RecordWords", "Approved plan of a year")},
    {"plan_baseline_line", QT_TRANSLATE_NOOP("RecordWords", "Line of an approved plan"), true},
    {"plan_target", QT_TRANSLATE_NOOP("RecordWords", "Target of a year's plan")},
    {"printing", QT_TRANSLATE_NOOP("RecordWords", "Printing of a paper")},
    {"project", QT_TRANSLATE_NOOP("RecordWords", "Project")},
    {"proposal_lead", QT_TRANSLATE_NOOP("RecordWords", "Lead of a proposal")},
    {"publicity", QT_TRANSLATE_NOOP("RecordWords", "Report in the media")},
    {"report", QT_TRANSLATE_NOOP("RecordWords", "Report")},
    {"report_author", QT_TRANSLATE_NOOP("RecordWords", "Author of a report"), true},
    {"report_sending", QT_TRANSLATE_NOOP("RecordWords", "Sending of a report"), true},
    {"report_source", QT_TRANSLATE_NOOP("RecordWords", "Source of a report"), true},
    {"report_step", QT_TRANSLATE_NOOP("RecordWords", "Step of a report"), true},
    {"rule", QT_TRANSLATE_NOOP("RecordWords", "Rule")},
    {"rule_class", QT_TRANSLATE_NOOP("RecordWords", "Class of rules")},
    {"rule_condition", QT_TRANSLATE_NOOP("RecordWords", "Condition of rules")},
    {"rule_multiplier", QT_TRANSLATE_NOOP("RecordWords", "Factor of a rule")},
    {"rule_set", QT_TRANSLATE_NOOP("RecordWords", "Set of rules")},
    {"saved_view", QT_TRANSLATE_NOOP("RecordWords", "View of a table")},
    {"saved_view_column", QT_TRANSLATE_NOOP("RecordWords", "Column of a view"), true},
    {"saved_view_condition", QT_TRANSLATE_NOOP("RecordWords", "Condition of a view"), true},
    {"saved_view_key", QT_TRANSLATE_NOOP("RecordWords", "Order of a view"), true},
    {"session_preset", QT_TRANSLATE_NOOP("RecordWords", "Special session")},
    {"session_preset_mix", QT_TRANSLATE_NOOP("RecordWords", "Line of a kind of session"), true},
    {"session_preset_need", QT_TRANSLATE_NOOP("RecordWords", "Usual need of a session"), true},
    {"setting", QT_TRANSLATE_NOOP("RecordWords", "Setting")},
    {"suggestion", QT_TRANSLATE_NOOP("RecordWords", "Suggestion")},
    {"suggestion_custom", QT_TRANSLATE_NOOP("RecordWords", "Own field of a suggestion"), true},
    {"suggestion_file", QT_TRANSLATE_NOOP("RecordWords", "File of a return visit"), true},
    {"suggestion_proposer", QT_TRANSLATE_NOOP("RecordWords", "Proposer of a suggestion"), true},
    {"suggestion_step", QT_TRANSLATE_NOOP("RecordWords", "Step of a suggestion"), true},
    {"suggestion_unit", QT_TRANSLATE_NOOP("RecordWords", "Unit of a suggestion"), true},
    {"task_template", QT_TRANSLATE_NOOP("RecordWords", "Usual task")},
    {"template", QT_TRANSLATE_NOOP("RecordWords", "Words of a paper")},
    {"value_mapping", QT_TRANSLATE_NOOP("RecordWords", "Word of a sheet"), true},
    {"venue", QT_TRANSLATE_NOOP("RecordWords", "Venue")},
});

QString recordWord(const char *text)
{
    return QCoreApplication::translate("RecordWords", text);
}

QString invitationName(const FactIndex &index, const Invitation &invitation)
{
    if (!invitation.id.isStored())
        return {};
    return index.nameOf(invitation.member) + recordWord(QT_TRANSLATE_NOOP("RecordWords", ", "))
        + index.label(index.find(invitation.activity));
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
        {VenueRepository::table, [](const FactIndex &index, qint64 id) { return index.find(VenueId {id}).name; }},
        {ProjectRepository::table, [](const FactIndex &index, qint64 id) { return index.find(ProjectId {id}).name; }},
        {SuggestionRepository::table,
         [](const FactIndex &index, qint64 id) { return index.find(SuggestionId {id}).number; }},
        {ReportRepository::table, [](const FactIndex &index, qint64 id) { return index.find(ReportId {id}).title; }},
        {InvitationRepository::table,
         [](const FactIndex &index, qint64 id) { return invitationName(index, index.find(InvitationId {id})); }},
        {PairingRepository::table,
         [](const FactIndex &index, qint64 id) { return pairingName(index, PairingId {id}); }},
        {NeedRepository::table, [](const FactIndex &index, qint64 id) { return index.find(NeedId {id}).content; }},
        {MemberGroupRepository::table,
         [](const FactIndex &index, qint64 id) { return index.find(MemberGroupId {id}).name; }},
        {SessionPresetRepository::table,
         [](const FactIndex &index, qint64 id) { return index.find(SessionPresetId {id}).name; }},
        {DirectoryRepository::table,
         [](const FactIndex &index, qint64 id) { return index.facts().directory.name(EntryId {id}); }},
    };
    return known;
}

bool holds(const RecordChange &change, const QString &column)
{
    return std::ranges::find(change.fields, column, &ChangedField::field) != change.fields.end();
}

/// Its name; else the first two of the fields that tell one record from another.
QString nameFromFields(const FactIndex &index, const RecordChange &change, const NameOfOther &other)
{
    static const QStringList telling {u"name"_s,       u"number"_s,   u"title"_s,        u"subject"_s,
                                      u"member"_s,     u"activity"_s, u"suggestion"_s,   u"project"_s,
                                      u"enterprise"_s, u"report"_s,   u"member_group"_s, u"content"_s,
                                      u"entry"_s,      u"unit"_s,     u"specialty"_s,    u"tag"_s,
                                      u"recipient"_s,  u"paper"_s,    u"issued_letter"_s};
    QStringList words;
    for (const QString &column : telling) {
        const auto found = std::ranges::find(change.fields, column, &ChangedField::field);
        const bool isNamed = !words.isEmpty() && (words.size() == 2 || holds(change, u"name"_s));
        if (found == change.fields.end() || isNamed)
            continue;
        const QVariant &value = change.kind == RecordChangeKind::Added ? found->after : found->before;
        words.append(fieldText(index, change.record.table, column, value, other));
    }
    words.removeAll(QString());
    return words.join(recordWord(QT_TRANSLATE_NOOP("RecordWords", ", ")));
}

/// The list that a word of the directory belongs to, or belonged to.
std::optional<WordList> listOf(const FactIndex &index, const RecordChange &change)
{
    const auto held = std::ranges::find(change.fields, u"list"_s, &ChangedField::field);
    if (held != change.fields.end())
        return withCode<WordList>((held->before.isValid() ? held->before : held->after).toString());
    return index.facts().directory.entry(EntryId {change.record.id}).list;
}

/// What the rules take a word of the directory for.
QString meaningIn(const FactIndex &index, const RecordChange &change, const QString &code)
{
    const auto list = listOf(index, change);
    for (const Meaning &each : list ? meaningsOf(*list) : QList<Meaning>())
        if (each.code == code)
            return each.title;
    return code;
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

QString recordName(const FactIndex &index, const RecordChange &change, const NameOfOther &other)
{
    const QString name = recordName(index, change.record);
    return name.isEmpty() ? nameFromFields(index, change, other) : name;
}

QStringList tablesOfRecords()
{
    QStringList tables;
    for (const TableKind &each : tableKinds)
        if (!each.isPart)
            tables.append(QString::fromLatin1(each.table));
    return tables;
}

QString changeWord(RecordChangeKind kind)
{
    if (kind == RecordChangeKind::Added)
        return recordWord(QT_TRANSLATE_NOOP("RecordWords", "added"));
    return kind == RecordChangeKind::Removed ? recordWord(QT_TRANSLATE_NOOP("RecordWords", "removed"))
                                             : recordWord(QT_TRANSLATE_NOOP("RecordWords", "changed"));
}

QString changeText(const FactIndex &index, const RecordChange &change, const NameOfOther &other)
{
    const QString &table = change.record.table;
    QStringList parts;
    for (const auto &[field, before, after] : change.fields) {
        if (isTechnical(field))
            continue;
        const auto word = [&, name = field](const QVariant &value) {
            const bool isMeaning = table == DirectoryRepository::table && name == "meaning"_L1;
            return isMeaning ? meaningIn(index, change, value.toString()) : fieldText(index, table, name, value, other);
        };
        const QString title = fieldTitle(field, table);
        const QString old = word(before);
        const QString fresh = word(after);
        if (change.kind == RecordChangeKind::Changed)
            parts.append(recordWord(QT_TRANSLATE_NOOP("RecordWords", "%1: %2 → %3")).arg(title, old, fresh));
        else if (const QString &held = old.isEmpty() ? fresh : old; !held.isEmpty())
            parts.append(recordWord(QT_TRANSLATE_NOOP("RecordWords", "%1: %2")).arg(title, held));
    }
    return parts.join(recordWord(QT_TRANSLATE_NOOP("RecordWords", "; ")));
}

} // namespace lianxin::ui
