#include "ui/base/fieldwords.h"

#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/base/codes.h"
#include "core/directory/customfieldrepository.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/evaluation/rulerepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/reports/reportrepository.h"
#include "ui/base/listtitles.h"
#include "ui/base/privacy.h"
#include "ui/base/recordwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString fieldWord(const char *text)
{
    return QCoreApplication::translate("FieldWords", text);
}

struct ColumnTitle {
    const char *column;
    const char *title; ///< untranslated
};

constexpr auto columnTitles = std::to_array<ColumnTitle>({
    {"activity", QT_TRANSLATE_NOOP("FieldWords", "Activity")},
    {"adopted_on", QT_TRANSLATE_NOOP("FieldWords", "Adopted")},
    {"amount_fen", QT_TRANSLATE_NOOP("FieldWords", "Amount (ten thousand yuan)")},
    {"announced_on", QT_TRANSLATE_NOOP("FieldWords", "Announced")},
    {"applies_to", QT_TRANSLATE_NOOP("FieldWords", "Applies to")},
    {"arrived_at", QT_TRANSLATE_NOOP("FieldWords", "Arrived")},
    {"became", QT_TRANSLATE_NOOP("FieldWords", "Became")},
    {"best_only", QT_TRANSLATE_NOOP("FieldWords", "Best only")},
    {"body", QT_TRANSLATE_NOOP("FieldWords", "By whom")},
    {"born_in", QT_TRANSLATE_NOOP("FieldWords", "Born")},
    {"cap", QT_TRANSLATE_NOOP("FieldWords", "Cap")},
    {"caption", QT_TRANSLATE_NOOP("FieldWords", "Caption")},
    {"category", QT_TRANSLATE_NOOP("FieldWords", "Category")},
    {"changed_on", QT_TRANSLATE_NOOP("FieldWords", "Changed on")},
    {"channel", QT_TRANSLATE_NOOP("FieldWords", "Channel")},
    {"class", QT_TRANSLATE_NOOP("FieldWords", "Class")},
    {"closed_on", QT_TRANSLATE_NOOP("FieldWords", "Done")},
    {"code", QT_TRANSLATE_NOOP("FieldWords", "Code")},
    {"column_key", QT_TRANSLATE_NOOP("FieldWords", "Column")},
    {"commented_on", QT_TRANSLATE_NOOP("FieldWords", "Commented")},
    {"confirmed", QT_TRANSLATE_NOOP("FieldWords", "Confirmed")},
    {"contact", QT_TRANSLATE_NOOP("FieldWords", "Contact")},
    {"content", QT_TRANSLATE_NOOP("FieldWords", "Content")},
    {"criterion", QT_TRANSLATE_NOOP("FieldWords", "Criterion")},
    {"depth", QT_TRANSLATE_NOOP("FieldWords", "Depth")},
    {"descending", QT_TRANSLATE_NOOP("FieldWords", "Descending")},
    {"due_on", QT_TRANSLATE_NOOP("FieldWords", "Due")},
    {"editor", QT_TRANSLATE_NOOP("FieldWords", "Editor")},
    {"effect", QT_TRANSLATE_NOOP("FieldWords", "Effect")},
    {"end_reason", QT_TRANSLATE_NOOP("FieldWords", "Reason of the end")},
    {"ended_on", QT_TRANSLATE_NOOP("FieldWords", "Ended")},
    {"enterprise", QT_TRANSLATE_NOOP("FieldWords", "Enterprise")},
    {"entry", QT_TRANSLATE_NOOP("FieldWords", "Word")},
    {"ethnic_group", QT_TRANSLATE_NOOP("FieldWords", "Ethnic group")},
    {"evidence", QT_TRANSLATE_NOOP("FieldWords", "Evidence")},
    {"expired", QT_TRANSLATE_NOOP("FieldWords", "Expired")},
    {"fact", QT_TRANSLATE_NOOP("FieldWords", "Counts")},
    {"factor", QT_TRANSLATE_NOOP("FieldWords", "Factor %")},
    {"field", QT_TRANSLATE_NOOP("FieldWords", "Field")},
    {"first_share", QT_TRANSLATE_NOOP("FieldWords", "First author %")},
    {"form", QT_TRANSLATE_NOOP("FieldWords", "Form")},
    {"formed_on", QT_TRANSLATE_NOOP("FieldWords", "Formed")},
    {"hash", QT_TRANSLATE_NOOP("FieldWords", "Content of the file")},
    {"held_on", QT_TRANSLATE_NOOP("FieldWords", "Held")},
    {"home", QT_TRANSLATE_NOOP("FieldWords", "Lives in")},
    {"host", QT_TRANSLATE_NOOP("FieldWords", "Host")},
    {"industry", QT_TRANSLATE_NOOP("FieldWords", "Industry")},
    {"is_shown", QT_TRANSLATE_NOOP("FieldWords", "Shown")},
    {"issue", QT_TRANSLATE_NOOP("FieldWords", "Issue")},
    {"item", QT_TRANSLATE_NOOP("FieldWords", "Item")},
    {"kind", QT_TRANSLATE_NOOP("FieldWords", "Kind")},
    {"leader", QT_TRANSLATE_NOOP("FieldWords", "Leader")},
    {"leader_text", QT_TRANSLATE_NOOP("FieldWords", "Leader as printed")},
    {"leave_reason", QT_TRANSLATE_NOOP("FieldWords", "Reason of leave")},
    {"level", QT_TRANSLATE_NOOP("FieldWords", "Level")},
    {"list", QT_TRANSLATE_NOOP("FieldWords", "List")},
    {"local_seats", QT_TRANSLATE_NOOP("FieldWords", "Local seats")},
    {"main_unit", QT_TRANSLATE_NOOP("FieldWords", "Main unit")},
    {"meaning", QT_TRANSLATE_NOOP("FieldWords", "Counts as")},
    {"meeting_point", QT_TRANSLATE_NOOP("FieldWords", "Meeting point")},
    {"member", QT_TRANSLATE_NOOP("FieldWords", "Member")},
    {"mode", QT_TRANSLATE_NOOP("FieldWords", "Mode")},
    {"month", QT_TRANSLATE_NOOP("FieldWords", "Month")},
    {"name", QT_TRANSLATE_NOOP("FieldWords", "Called")},
    {"need", QT_TRANSLATE_NOOP("FieldWords", "Need")},
    {"needs_due_on", QT_TRANSLATE_NOOP("FieldWords", "Needs due")},
    {"needs_received_on", QT_TRANSLATE_NOOP("FieldWords", "Needs received")},
    {"note", QT_TRANSLATE_NOOP("FieldWords", "Remark")},
    {"number", QT_TRANSLATE_NOOP("FieldWords", "Number")},
    {"office", QT_TRANSLATE_NOOP("FieldWords", "Post in the committee")},
    {"other_share", QT_TRANSLATE_NOOP("FieldWords", "Others %")},
    {"ours", QT_TRANSLATE_NOOP("FieldWords", "Our word")},
    {"outcome", QT_TRANSLATE_NOOP("FieldWords", "Outcome")},
    {"pairing", QT_TRANSLATE_NOOP("FieldWords", "Pairing")},
    {"parent", QT_TRANSLATE_NOOP("FieldWords", "Belongs to")},
    {"partner", QT_TRANSLATE_NOOP("FieldWords", "Partner")},
    {"party", QT_TRANSLATE_NOOP("FieldWords", "Party")},
    {"people_trained", QT_TRANSLATE_NOOP("FieldWords", "People trained")},
    {"phone", QT_TRANSLATE_NOOP("FieldWords", "Telephone")},
    {"place", QT_TRANSLATE_NOOP("FieldWords", "Where")},
    {"plan_year", QT_TRANSLATE_NOOP("FieldWords", "Year of the plan")},
    {"planned_on", QT_TRANSLATE_NOOP("FieldWords", "Planned day")},
    {"planned_text", QT_TRANSLATE_NOOP("FieldWords", "Planned for")},
    {"points", QT_TRANSLATE_NOOP("FieldWords", "Points")},
    {"position", QT_TRANSLATE_NOOP("FieldWords", "Place")},
    {"posts", QT_TRANSLATE_NOOP("FieldWords", "Posts")},
    {"presence", QT_TRANSLATE_NOOP("FieldWords", "Presence")},
    {"project", QT_TRANSLATE_NOOP("FieldWords", "Project")},
    {"purpose", QT_TRANSLATE_NOOP("FieldWords", "Purpose")},
    {"reached_on", QT_TRANSLATE_NOOP("FieldWords", "Reached")},
    {"reason", QT_TRANSLATE_NOOP("FieldWords", "Reason")},
    {"recognition", QT_TRANSLATE_NOOP("FieldWords", "Recognition")},
    {"record", QT_TRANSLATE_NOOP("FieldWords", "Kind of record")},
    {"recorder", QT_TRANSLATE_NOOP("FieldWords", "Recorder")},
    {"region", QT_TRANSLATE_NOOP("FieldWords", "Region")},
    {"registered_on", QT_TRANSLATE_NOOP("FieldWords", "Registered")},
    {"replied_on", QT_TRANSLATE_NOOP("FieldWords", "Replied")},
    {"reply", QT_TRANSLATE_NOOP("FieldWords", "Reply")},
    {"report", QT_TRANSLATE_NOOP("FieldWords", "Report")},
    {"result", QT_TRANSLATE_NOOP("FieldWords", "Result")},
    {"route", QT_TRANSLATE_NOOP("FieldWords", "Route")},
    {"rule", QT_TRANSLATE_NOOP("FieldWords", "Rule")},
    {"rule_set", QT_TRANSLATE_NOOP("FieldWords", "Set of rules")},
    {"satisfaction", QT_TRANSLATE_NOOP("FieldWords", "Members say")},
    {"saved_view", QT_TRANSLATE_NOOP("FieldWords", "View")},
    {"scale", QT_TRANSLATE_NOOP("FieldWords", "Scale")},
    {"seat", QT_TRANSLATE_NOOP("FieldWords", "Seat")},
    {"section", QT_TRANSLATE_NOOP("FieldWords", "Section")},
    {"sector", QT_TRANSLATE_NOOP("FieldWords", "Sector")},
    {"sent_on", QT_TRANSLATE_NOOP("FieldWords", "Sent")},
    {"served_on", QT_TRANSLATE_NOOP("FieldWords", "Served")},
    {"sessions", QT_TRANSLATE_NOOP("FieldWords", "Sessions")},
    {"sex", QT_TRANSLATE_NOOP("FieldWords", "Sex")},
    {"source", QT_TRANSLATE_NOOP("FieldWords", "Source")},
    {"specialist_seats", QT_TRANSLATE_NOOP("FieldWords", "Specialist seats")},
    {"specialty", QT_TRANSLATE_NOOP("FieldWords", "Specialty")},
    {"started_on", QT_TRANSLATE_NOOP("FieldWords", "Since")},
    {"starts_at", QT_TRANSLATE_NOOP("FieldWords", "Time")},
    {"state", QT_TRANSLATE_NOOP("FieldWords", "State")},
    {"story", QT_TRANSLATE_NOOP("FieldWords", "Story")},
    {"subject", QT_TRANSLATE_NOOP("FieldWords", "About")},
    {"substitutes", QT_TRANSLATE_NOOP("FieldWords", "In the place of")},
    {"suggestion", QT_TRANSLATE_NOOP("FieldWords", "Suggestion")},
    {"summary", QT_TRANSLATE_NOOP("FieldWords", "What it is like")},
    {"table_name", QT_TRANSLATE_NOOP("FieldWords", "Table")},
    {"tag", QT_TRANSLATE_NOOP("FieldWords", "Tag")},
    {"taken_on", QT_TRANSLATE_NOOP("FieldWords", "Taken")},
    {"term", QT_TRANSLATE_NOOP("FieldWords", "Term")},
    {"text_order", QT_TRANSLATE_NOOP("FieldWords", "Order of text")},
    {"theirs", QT_TRANSLATE_NOOP("FieldWords", "Their word")},
    {"theme", QT_TRANSLATE_NOOP("FieldWords", "Theme")},
    {"title", QT_TRANSLATE_NOOP("FieldWords", "Title")},
    {"unit", QT_TRANSLATE_NOOP("FieldWords", "Employer and post")},
    {"unit_type", QT_TRANSLATE_NOOP("FieldWords", "Kind of unit")},
    {"urgency", QT_TRANSLATE_NOOP("FieldWords", "Urgency")},
    {"valid_from", QT_TRANSLATE_NOOP("FieldWords", "Valid from")},
    {"valid_to", QT_TRANSLATE_NOOP("FieldWords", "Valid to")},
    {"value", QT_TRANSLATE_NOOP("FieldWords", "Value")},
    {"verified_on", QT_TRANSLATE_NOOP("FieldWords", "Verified on")},
    {"was", QT_TRANSLATE_NOOP("FieldWords", "Was")},
    {"width", QT_TRANSLATE_NOOP("FieldWords", "Width")},
    {"word", QT_TRANSLATE_NOOP("FieldWords", "Word")},
    {"words", QT_TRANSLATE_NOOP("FieldWords", "Words")},
    {"workplace", QT_TRANSLATE_NOOP("FieldWords", "Works in")},
    {"year", QT_TRANSLATE_NOOP("FieldWords", "Year")},
});

struct TitleInTable {
    const char *table;
    const char *column;
    const char *title; ///< untranslated
};

/// Where a column of a common name is called otherwise.
constexpr TitleInTable titlesInTables[] = {
    {"member", "name", QT_TRANSLATE_NOOP("FieldWords", "Name")},
    {"member", "state", QT_TRANSLATE_NOOP("FieldWords", "State in office")},
    {"directory_entry", "name", QT_TRANSLATE_NOOP("FieldWords", "Word")},
    {"directory_alias", "name", QT_TRANSLATE_NOOP("FieldWords", "Other name")},
    {"directory_entry", "list", QT_TRANSLATE_NOOP("FieldWords", "Dictionary")},
    {"enterprise", "unit", QT_TRANSLATE_NOOP("FieldWords", "Unit")},
    {"suggestion_unit", "unit", QT_TRANSLATE_NOOP("FieldWords", "Handling unit")},
    {"activity_unit", "unit", QT_TRANSLATE_NOOP("FieldWords", "Unit")},
};

/// Columns that hold a word of the directory wherever they hold a number.
const QSet<QString> &wordColumns()
{
    static const QSet<QString> columns {u"kind"_s,      u"region"_s,       u"sex"_s,       u"party"_s,  u"sector"_s,
                                        u"office"_s,    u"unit_type"_s,    u"home"_s,      u"term"_s,   u"workplace"_s,
                                        u"state"_s,     u"category"_s,     u"urgency"_s,   u"result"_s, u"level"_s,
                                        u"specialty"_s, u"leave_reason"_s, u"main_unit"_s, u"mode"_s,   u"parent"_s,
                                        u"entry"_s,     u"satisfaction"_s, u"unit"_s,      u"tag"_s};
    return columns;
}

/// The list that a column of codes belongs to; none for other columns.
std::optional<WordList> codesIn(const QString &table, const QString &column)
{
    static const QHash<std::pair<QString, QString>, WordList> lists {
        {{ActivityRepository::table, u"state"_s}, WordList::ActivityState},
        {{ActivityChangeRepository::table, u"kind"_s}, WordList::ChangeKind},
        {{InvitationRepository::table, u"seat"_s}, WordList::Channel},
        {{InvitationRepository::table, u"channel"_s}, WordList::Channel},
        {{InvitationRepository::table, u"reply"_s}, WordList::Reply},
        {{InvitationRepository::table, u"presence"_s}, WordList::Presence},
        {{SuggestionRepository::table, u"route"_s}, WordList::Route},
        {{RuleRepository::table, u"fact"_s}, WordList::RuleFact}};
    const auto found = lists.constFind({table, column});
    return found == lists.cend() ? std::nullopt : std::optional(*found);
}

/// The table whose rows `column` refers to where it holds a number; empty for other columns.
QString referredTable(const QString &column)
{
    static const QHash<QString, QString> tables {{u"member"_s, MemberRepository::table},
                                                 {u"leader"_s, MemberRepository::table},
                                                 {u"activity"_s, ActivityRepository::table},
                                                 {u"enterprise"_s, EnterpriseRepository::table},
                                                 {u"partner"_s, EnterpriseRepository::table},
                                                 {u"project"_s, ProjectRepository::table},
                                                 {u"suggestion"_s, SuggestionRepository::table},
                                                 {u"report"_s, ReportRepository::table},
                                                 {u"substitutes"_s, InvitationRepository::table},
                                                 {u"need"_s, NeedRepository::table},
                                                 {u"pairing"_s, PairingRepository::table},
                                                 {u"outcome"_s, OutcomeRepository::table},
                                                 {u"adoption"_s, AdoptionRepository::table},
                                                 {u"rule"_s, RuleRepository::table},
                                                 {u"rule_set"_s, RuleSetRepository::table},
                                                 {u"field"_s, CustomFieldRepository::table},
                                                 {u"saved_view"_s, u"saved_view"_s}};
    return wordColumns().contains(column) ? DirectoryRepository::table : tables.value(column);
}

/// The name of the record that `column` refers to, of those that the facts hold; empty when it refers to none, or to
/// one that is gone.
QString nameOfKnown(const FactIndex &index, const QString &column, const RecordRef &record)
{
    if (column == "member"_L1 || column == "leader"_L1)
        return index.find(MemberId {record.id}).name;
    if (column == "report"_L1)
        return index.label(index.find(ReportId {record.id}));
    if (column == "substitutes"_L1) {
        const auto &all = index.facts().invitations;
        const auto found = std::ranges::find(all, record.id, [](const Invitation &each) { return each.id.value; });
        return found == all.end() ? QString() : index.find(found->member).name;
    }
    if (column == "field"_L1) {
        const auto &all = index.facts().customFields;
        const auto found = std::ranges::find(all, CustomFieldId {record.id}, &CustomField::id);
        return found == all.end() ? QString() : found->name;
    }
    return recordName(index, record);
}

QString nameOfReferred(const FactIndex &index, const QString &column, qint64 id, const NameOfOther &other)
{
    const RecordRef record {referredTable(column), id};
    if (record.table.isEmpty())
        return {};
    const QString known = nameOfKnown(index, column, record);
    return known.isEmpty() && other ? other(record) : known;
}

QString customKind(const QString &code)
{
    switch (withCode<CustomKind>(code).value_or(CustomKind::Text)) {
    case CustomKind::Number:
        return fieldWord(QT_TRANSLATE_NOOP("FieldWords", "number"));
    case CustomKind::Date:
        return fieldWord(QT_TRANSLATE_NOOP("FieldWords", "date"));
    case CustomKind::List:
        return fieldWord(QT_TRANSLATE_NOOP("FieldWords", "choice from a list"));
    default:
        return fieldWord(QT_TRANSLATE_NOOP("FieldWords", "text"));
    }
}

/// The word of the screen for a code; empty when the column holds none.
QString wordForCode(const FactIndex &index, const QString &table, const QString &column, const QString &code)
{
    if (const auto list = codesIn(table, column))
        return index.facts().directory.word(*list, code);
    if (table == DirectoryRepository::table && column == "list"_L1) {
        const auto list = withCode<WordList>(code);
        return list ? titleOf(*list) : QString();
    }
    if (table == CustomFieldRepository::table && column == "record"_L1)
        return recordKind(code);
    if (table == CustomFieldRepository::table && column == "kind"_L1)
        return customKind(code);
    return {};
}

/// Whether somebody may have written a telephone into a text of this column.
bool isProse(const QString &column)
{
    static const QSet<QString> columns {u"contact"_s, u"note"_s,  u"value"_s,    u"content"_s, u"meeting_point"_s,
                                        u"summary"_s, u"story"_s, u"evidence"_s, u"purpose"_s, u"host"_s};
    return columns.contains(column);
}

/// Numbers that stand for something else; empty for plain ones.
QString measured(const FactIndex &index, const QString &column, qint64 number)
{
    if (column == "depth"_L1)
        return index.facts().directory.word(WordList::Depth, QString::number(number));
    if (column == "confirmed"_L1 || column == "expired"_L1 || column == "best_only"_L1 || column == "is_shown"_L1)
        return number != 0 ? fieldWord(QT_TRANSLATE_NOOP("FieldWords", "yes"))
                           : fieldWord(QT_TRANSLATE_NOOP("FieldWords", "no"));
    if (column == "amount_fen"_L1)
        return QString::number(static_cast<double>(number) / 1'000'000, 'g', 15);
    if (column == "points"_L1 || column == "cap"_L1)
        return QString::number(static_cast<double>(number) / 100, 'g', 15);
    return {};
}

} // namespace

QString fieldTitle(const QString &column, const QString &table)
{
    const auto *here = std::ranges::find_if(titlesInTables, [&](const TitleInTable &each) {
        return QLatin1StringView(each.table) == table && QLatin1StringView(each.column) == column;
    });
    if (here != std::end(titlesInTables))
        return fieldWord(here->title);
    const auto *found =
        std::ranges::find(columnTitles, column, [](const ColumnTitle &each) { return QLatin1StringView(each.column); });
    return found == std::end(columnTitles) ? column : fieldWord(found->title);
}

bool isTechnical(const QString &column)
{
    static const QSet<QString> columns {u"position"_s,   u"hash"_s,       u"table_name"_s, u"column_key"_s,
                                        u"text_order"_s, u"descending"_s, u"width"_s};
    return columns.contains(column);
}

QString fieldText(const FactIndex &index, const QString &table, const QString &column, const QVariant &value,
                  const NameOfOther &other)
{
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double) {
        const qint64 number = value.toLongLong();
        QString text = nameOfReferred(index, column, number, other);
        if (text.isEmpty())
            text = measured(index, column, number);
        return text.isEmpty() ? QString::number(number) : text;
    }
    const QString text = value.toString();
    if (const QString word = wordForCode(index, table, column, text); !word.isEmpty())
        return word;
    if (column == "phone"_L1)
        return shownPersonal(text);
    return isProse(column) ? shownWithPersonal(text) : text;
}

} // namespace lianxin::ui
