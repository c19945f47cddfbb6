// The names on the screen of the columns that tables do not show themselves.
#include "ui/base/fieldwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lianxin::ui {

namespace {

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
    {"begins_in", QT_TRANSLATE_NOOP("FieldWords", "Begins in the year")},
    {"begins_with", QT_TRANSLATE_NOOP("FieldWords", "Begins with")},
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
    {"comparison", QT_TRANSLATE_NOOP("FieldWords", "Compared")},
    {"confirmed", QT_TRANSLATE_NOOP("FieldWords", "Confirmed")},
    {"contact", QT_TRANSLATE_NOOP("FieldWords", "Contact")},
    {"content", QT_TRANSLATE_NOOP("FieldWords", "Content")},
    {"criterion", QT_TRANSLATE_NOOP("FieldWords", "Criterion")},
    {"custom_field", QT_TRANSLATE_NOOP("FieldWords", "Field of the office")},
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
    {"figure", QT_TRANSLATE_NOOP("FieldWords", "Figure")},
    {"first_share", QT_TRANSLATE_NOOP("FieldWords", "First author %")},
    {"form", QT_TRANSLATE_NOOP("FieldWords", "Form")},
    {"formed_on", QT_TRANSLATE_NOOP("FieldWords", "Formed")},
    {"from_on", QT_TRANSLATE_NOOP("FieldWords", "From")},
    {"hash", QT_TRANSLATE_NOOP("FieldWords", "Content of the file")},
    {"held_on", QT_TRANSLATE_NOOP("FieldWords", "Held")},
    {"home", QT_TRANSLATE_NOOP("FieldWords", "Lives in")},
    {"host", QT_TRANSLATE_NOOP("FieldWords", "Host")},
    {"industry", QT_TRANSLATE_NOOP("FieldWords", "Industry")},
    {"is_shown", QT_TRANSLATE_NOOP("FieldWords", "Shown")},
    {"issue", QT_TRANSLATE_NOOP("FieldWords", "Issue")},
    {"issued_letter", QT_TRANSLATE_NOOP("FieldWords", "Letter")},
    {"issued_paper", QT_TRANSLATE_NOOP("FieldWords", "Paper that was signed")},
    {"about", QT_TRANSLATE_NOOP("FieldWords", "Of what")},
    {"issued_on", QT_TRANSLATE_NOOP("FieldWords", "Sent")},
    {"item", QT_TRANSLATE_NOOP("FieldWords", "Item")},
    {"kind", QT_TRANSLATE_NOOP("FieldWords", "Kind")},
    {"leader", QT_TRANSLATE_NOOP("FieldWords", "Leader")},
    {"leader_text", QT_TRANSLATE_NOOP("FieldWords", "Leader as printed")},
    {"leave_reason", QT_TRANSLATE_NOOP("FieldWords", "Reason of leave")},
    {"level", QT_TRANSLATE_NOOP("FieldWords", "Level")},
    {"list", QT_TRANSLATE_NOOP("FieldWords", "List")},
    {"local_seats", QT_TRANSLATE_NOOP("FieldWords", "Local seats")},
    {"looks_at", QT_TRANSLATE_NOOP("FieldWords", "Looks at")},
    {"main_unit", QT_TRANSLATE_NOOP("FieldWords", "Main unit")},
    {"matches", QT_TRANSLATE_NOOP("FieldWords", "Fits when")},
    {"meaning", QT_TRANSLATE_NOOP("FieldWords", "Counts as")},
    {"meeting_point", QT_TRANSLATE_NOOP("FieldWords", "Meeting point")},
    {"member", QT_TRANSLATE_NOOP("FieldWords", "Member")},
    {"member_group", QT_TRANSLATE_NOOP("FieldWords", "Group of members")},
    {"mix_kind", QT_TRANSLATE_NOOP("FieldWords", "Members of")},
    {"mode", QT_TRANSLATE_NOOP("FieldWords", "Mode")},
    {"month", QT_TRANSLATE_NOOP("FieldWords", "Month")},
    {"must", QT_TRANSLATE_NOOP("FieldWords", "At least")},
    {"name", QT_TRANSLATE_NOOP("FieldWords", "Called")},
    {"need", QT_TRANSLATE_NOOP("FieldWords", "Need")},
    {"needs_due_on", QT_TRANSLATE_NOOP("FieldWords", "Needs due")},
    {"needs_received_on", QT_TRANSLATE_NOOP("FieldWords", "Needs received")},
    {"note", QT_TRANSLATE_NOOP("FieldWords", "Remark")},
    {"number", QT_TRANSLATE_NOOP("FieldWords", "Number")},
    {"number_cycle", QT_TRANSLATE_NOOP("FieldWords", "Cycle of numbers")},
    {"office", QT_TRANSLATE_NOOP("FieldWords", "Post in the committee")},
    {"official_number", QT_TRANSLATE_NOOP("FieldWords", "Official number")},
    {"other_share", QT_TRANSLATE_NOOP("FieldWords", "Others %")},
    {"ours", QT_TRANSLATE_NOOP("FieldWords", "Our word")},
    {"outcome", QT_TRANSLATE_NOOP("FieldWords", "Outcome")},
    {"pairing", QT_TRANSLATE_NOOP("FieldWords", "Pairing")},
    {"paper", QT_TRANSLATE_NOOP("FieldWords", "Paper")},
    {"papers", QT_TRANSLATE_NOOP("FieldWords", "How many papers")},
    {"parent", QT_TRANSLATE_NOOP("FieldWords", "Belongs to")},
    {"partner", QT_TRANSLATE_NOOP("FieldWords", "Partner")},
    {"party", QT_TRANSLATE_NOOP("FieldWords", "Party")},
    {"pattern", QT_TRANSLATE_NOOP("FieldWords", "Number")},
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
    {"printed_at", QT_TRANSLATE_NOOP("FieldWords", "When")},
    {"printed_by", QT_TRANSLATE_NOOP("FieldWords", "Who")},
    {"project", QT_TRANSLATE_NOOP("FieldWords", "Project")},
    {"purpose", QT_TRANSLATE_NOOP("FieldWords", "Purpose")},
    {"reached_on", QT_TRANSLATE_NOOP("FieldWords", "Reached")},
    {"reason", QT_TRANSLATE_NOOP("FieldWords", "Reason")},
    {"recipient", QT_TRANSLATE_NOOP("FieldWords", "To whom")},
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
    {"session_preset", QT_TRANSLATE_NOOP("FieldWords", "Special session")},
    {"sessions", QT_TRANSLATE_NOOP("FieldWords", "Sessions")},
    {"sex", QT_TRANSLATE_NOOP("FieldWords", "Sex")},
    {"source", QT_TRANSLATE_NOOP("FieldWords", "Source")},
    {"specialist_seats", QT_TRANSLATE_NOOP("FieldWords", "Specialist seats")},
    {"specialties", QT_TRANSLATE_NOOP("FieldWords", "Specialties")},
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
    {"to_on", QT_TRANSLATE_NOOP("FieldWords", "To")},
    {"unit", QT_TRANSLATE_NOOP("FieldWords", "Employer and post")},
    {"unit_type", QT_TRANSLATE_NOOP("FieldWords", "Kind of unit")},
    {"urgency", QT_TRANSLATE_NOOP("FieldWords", "Urgency")},
    {"valid_from", QT_TRANSLATE_NOOP("FieldWords", "Valid from")},
    {"valid_to", QT_TRANSLATE_NOOP("FieldWords", "Valid to")},
    {"value", QT_TRANSLATE_NOOP("FieldWords", "Value")},
    {"verified_on", QT_TRANSLATE_NOOP("FieldWords", "Verified on")},
    {"version", QT_TRANSLATE_NOOP("FieldWords", "Version")},
    {"was", QT_TRANSLATE_NOOP("FieldWords", "Was")},
    {"wanted", QT_TRANSLATE_NOOP("FieldWords", "People wanted")},
    {"weight", QT_TRANSLATE_NOOP("FieldWords", "Weight")},
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
constexpr std::array titlesInTables {
    TitleInTable {"member", "name", QT_TRANSLATE_NOOP("FieldWords", "Name")},
    TitleInTable {"member", "state", QT_TRANSLATE_NOOP("FieldWords", "State in office")},
    TitleInTable {"directory_entry", "name", QT_TRANSLATE_NOOP("FieldWords", "Word")},
    TitleInTable {"directory_alias", "name", QT_TRANSLATE_NOOP("FieldWords", "Other name")},
    TitleInTable {"directory_entry", "list", QT_TRANSLATE_NOOP("FieldWords", "Dictionary")},
    TitleInTable {"issued_letter", "unit", QT_TRANSLATE_NOOP("FieldWords", "Unit")},
    TitleInTable {"issued_paper", "issued_on", QT_TRANSLATE_NOOP("FieldWords", "Signed")},
    TitleInTable {"enterprise", "unit", QT_TRANSLATE_NOOP("FieldWords", "Unit")},
    TitleInTable {"suggestion_unit", "unit", QT_TRANSLATE_NOOP("FieldWords", "Handling unit")},
    TitleInTable {"activity_unit", "unit", QT_TRANSLATE_NOOP("FieldWords", "Unit")}};

} // namespace

QString fieldTitle(const QString &column, const QString &table)
{
    const auto *here = std::ranges::find_if(titlesInTables, [&](const TitleInTable &each) {
        return QLatin1StringView(each.table) == table && QLatin1StringView(each.column) == column;
    });
    if (here != titlesInTables.end())
        return QCoreApplication::translate("FieldWords", here->title);
    const auto *found =
        std::ranges::find(columnTitles, column, [](const ColumnTitle &each) { return QLatin1StringView(each.column); });
    return found == std::end(columnTitles) ? column : QCoreApplication::translate("FieldWords", found->title);
}

} // namespace lianxin::ui
