#include "ui/base/fieldwords.h"

#include "core/activities/activityrepository.h"
#include "core/activities/aftermath.h"
#include "core/activities/course.h"
#include "core/activities/projectrepository.h"
#include "core/activities/scheme.h"
#include "core/activities/sessionpresetrepository.h"
#include "core/base/codes.h"
#include "core/directory/customfieldrepository.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/documents/documentjson.h"
#include "core/documents/issuedpaper.h"
#include "core/documents/template.h"
#include "core/dossier/plantarget.h"
#include "core/evaluation/honourrepository.h"
#include "core/evaluation/rulerepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/deadline.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/membergrouprepository.h"
#include "core/members/memberrepository.h"
#include "core/pairing/outcomevalues.h"
#include "core/pairing/pairingrepository.h"
#include "core/reports/reportrepository.h"
#include "ui/base/listtitles.h"
#include "ui/base/privacy.h"
#include "ui/base/recordwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString fieldWord(const char *text)
{
    return QCoreApplication::translate("FieldWords", text);
}

/// Columns that hold a word of the directory wherever they hold a number.
const QSet<QString> &wordColumns()
{
    static const QSet<QString> columns {
        u"kind"_s,      u"region"_s,    u"sex"_s,   u"party"_s,        u"sector"_s,       u"office"_s,
        u"unit_type"_s, u"home"_s,      u"term"_s,  u"workplace"_s,    u"state"_s,        u"category"_s,
        u"urgency"_s,   u"result"_s,    u"level"_s, u"specialty"_s,    u"leave_reason"_s, u"main_unit"_s,
        u"mode"_s,      u"parent"_s,    u"entry"_s, u"satisfaction"_s, u"unit"_s,         u"tag"_s,
        u"entry_was"_s, u"reason"_s,    u"form"_s,  u"segment"_s,      u"raised_by"_s,    u"place_kind"_s,
        u"attitude"_s,  u"pertinence"_s};
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
        {{RuleRepository::table, u"fact"_s}, WordList::RuleFact},
        {{RuleConditionRepository::table, u"fact"_s}, WordList::RuleFact}};
    const auto found = lists.constFind({table, column});
    return found == lists.cend() ? std::nullopt : std::optional(*found);
}

/// The table whose rows `column` refers to where it holds a number; empty for other columns.
QString referredTable(const QString &column)
{
    static const QHash<QString, QString> tables {{u"member"_s, MemberRepository::table},
                                                 {u"leader"_s, MemberRepository::table},
                                                 {u"overseer"_s, MemberRepository::table},
                                                 {u"activity"_s, ActivityRepository::table},
                                                 {u"activity_review"_s, ActivityReviewRepository::table},
                                                 {u"plan_baseline"_s, PlanBaselineRepository::table},
                                                 {u"enterprise"_s, EnterpriseRepository::table},
                                                 {u"partner"_s, EnterpriseRepository::table},
                                                 {u"venue"_s, VenueRepository::table},
                                                 {u"project"_s, ProjectRepository::table},
                                                 {u"suggestion"_s, SuggestionRepository::table},
                                                 {u"merged_into"_s, SuggestionRepository::table},
                                                 {u"part_of"_s, SuggestionRepository::table},
                                                 {u"report"_s, ReportRepository::table},
                                                 {u"substitutes"_s, InvitationRepository::table},
                                                 {u"need"_s, NeedRepository::table},
                                                 {u"pairing"_s, PairingRepository::table},
                                                 {u"outcome"_s, OutcomeRepository::table},
                                                 {u"adoption"_s, AdoptionRepository::table},
                                                 {u"rule"_s, RuleRepository::table},
                                                 {u"rule_set"_s, RuleSetRepository::table},
                                                 {u"round"_s, HonourRoundRepository::table},
                                                 {u"field"_s, CustomFieldRepository::table},
                                                 {u"custom_field"_s, CustomFieldRepository::table},
                                                 {u"member_group"_s, MemberGroupRepository::table},
                                                 {u"session_preset"_s, SessionPresetRepository::table},
                                                 {u"saved_view"_s, u"saved_view"_s},
                                                 {u"number_cycle"_s, NumberCycleRepository::table},
                                                 {u"official_number"_s, OfficialNumberRepository::table},
                                                 {u"issued_letter"_s, IssuedLetterRepository::table},
                                                 {u"issued_paper"_s, IssuedPaperRepository::table}};
    return wordColumns().contains(column) ? DirectoryRepository::table : tables.value(column);
}

/// The name of the record that `column` refers to, of those that the facts hold; empty when it refers to none, or to
/// one that is gone.
QString nameOfKnown(const FactIndex &index, const QString &column, const RecordRef &record)
{
    if (column == "member"_L1 || column == "leader"_L1 || column == "overseer"_L1)
        return index.find(MemberId {record.id}).name;
    if (column == "member_group"_L1)
        return index.find(MemberGroupId {record.id}).name;
    if (column == "session_preset"_L1)
        return index.find(SessionPresetId {record.id}).name;
    if (column == "report"_L1)
        return index.label(index.find(ReportId {record.id}));
    if (column == "substitutes"_L1) {
        const auto &all = index.facts().invitations;
        const auto found = std::ranges::find(all, record.id, [](const Invitation &each) { return each.id.value; });
        return found == all.end() ? QString() : index.find(found->member).name;
    }
    if (column == "field"_L1 || column == "custom_field"_L1) {
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

QString nameOfPaper(const QString &content)
{
    const auto paper = documents::thawed(content);
    return paper ? paper->name : QString();
}

/// The words of points and honours; empty for other columns.
QString honourWordFor(const QString &table, const QString &column, const QString &code)
{
    if (table == HonourRoundRepository::table && column == "state"_L1)
        return lianxin::wordFor(withCode<HonourState>(code).value_or(HonourState::Computed));
    if (table == HonourRoundRepository::table && column == "kind"_L1)
        return lianxin::wordFor(withCode<HonourKind>(code).value_or(HonourKind::Year));
    if (table == HonourResultRepository::table && column == "standing"_L1)
        return lianxin::wordFor(withCode<Standing>(code).value_or(Standing::Reserve));
    if (table == PointObjectionRepository::table && column == "outcome"_L1)
        return lianxin::wordFor(withCode<ObjectionOutcome>(code).value_or(ObjectionOutcome::Open));
    if (table == PointRowRepository::table && column == "kind"_L1)
        return lianxin::wordFor(withCode<PointKind>(code).value_or(PointKind::Fact));
    return {};
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
    if (table == "suggestion_step"_L1 && column == "kind"_L1)
        return lianxin::wordFor(withCode<StepKind>(code).value_or(StepKind::Note));
    if (table == "report_step"_L1 && column == "kind"_L1)
        return lianxin::wordFor(withCode<ReportEvent>(code).value_or(ReportEvent::Note));
    if (table == ActivityStepRepository::table && column == "kind"_L1)
        return lianxin::wordFor(withCode<ActivityEvent>(code).value_or(ActivityEvent::Note));
    if (table == PlanTargetRepository::table && column == "aspect"_L1)
        return lianxin::wordFor(withCode<TargetAspect>(code).value_or(TargetAspect::Region));
    if (table == PairingReviewRepository::table && column == "verdict"_L1)
        return lianxin::wordFor(withCode<ReviewVerdict>(code).value_or(ReviewVerdict::Continue));
    if (table == ActivityFileRepository::table && column == "moment"_L1)
        return momentWord(withCode<PhotoMoment>(code).value_or(PhotoMoment::Any));
    if (table == DeadlineRuleRepository::table && column == "task"_L1)
        return lianxin::wordFor(withCode<DeadlineTask>(code).value_or(DeadlineTask::Handling));
    if (QString word = honourWordFor(table, column, code); !word.isEmpty())
        return word;
    if (column == "paper"_L1)
        return documents::paperTitle(code);
    if (column == "figure"_L1)
        return figureTitle(index, code);
    if (table == PrintingRepository::table && column == "channel"_L1)
        return channelWord(withCode<PaperChannel>(code).value_or(PaperChannel::Pdf));
    if ((table == IssuedLetterRepository::table || table == IssuedPaperRepository::table) && column == "content"_L1)
        return nameOfPaper(code);
    return {};
}

/// Whether somebody may have written a telephone into a text of this column.
bool isProse(const QString &column)
{
    static const QSet<QString> columns {u"contact"_s,    u"note"_s,    u"value"_s,    u"content"_s, u"meeting_point"_s,
                                        u"summary"_s,    u"story"_s,   u"evidence"_s, u"purpose"_s, u"host"_s,
                                        u"visit_note"_s, u"promise"_s, u"detail"_s,   u"lessons"_s, u"strengths"_s};
    return columns.contains(column);
}

/// Numbers that stand for something else; empty for plain ones.
QString measured(const FactIndex &index, const QString &column, qint64 number)
{
    if (column == "must"_L1 && number == 0)
        return fieldWord(QT_TRANSLATE_NOOP("FieldWords", "none"));
    if (column == "depth"_L1 || column == "must"_L1)
        return index.facts().directory.word(WordList::Depth, QString::number(number));
    if (column == "confirmed"_L1 || column == "expired"_L1 || column == "best_only"_L1 || column == "is_shown"_L1
        || column == "working"_L1 || column == "sector_each"_L1)
        return number != 0 ? fieldWord(QT_TRANSLATE_NOOP("FieldWords", "yes"))
                           : fieldWord(QT_TRANSLATE_NOOP("FieldWords", "no"));
    if (column == "thousandths"_L1)
        return thousandthsText(number);
    if (column == "amount_fen"_L1)
        return QString::number(static_cast<double>(number) / 1'000'000, 'g', 15);
    if (column == "points"_L1 || column == "cap"_L1 || column == "floor"_L1 || column == "total_cap"_L1
        || column == "threshold"_L1)
        return QString::number(static_cast<double>(number) / 100, 'g', 15);
    return {};
}

template <typename Code>
QString titleOfCode(const QString &code)
{
    const auto known = withCode<Code>(code);
    return known ? titleOf(*known) : code;
}

/// The words for the codes of groups and mixes, wherever they stand; else the code.
QString codeWord(const QString &column, const QString &code)
{
    if (column == "looks_at"_L1)
        return titleOfCode<GroupField>(code);
    if (column == "comparison"_L1)
        return titleOfCode<Comparison>(code);
    if (column == "matches"_L1)
        return titleOfCode<GroupMatch>(code);
    if (column == "formula"_L1)
        return titleOfCode<Formula>(code);
    if (column == "measure"_L1)
        return titleOfCode<Measure>(code);
    if (column == "bound"_L1)
        return titleOfCode<Bound>(code);
    if (column == "consequence"_L1)
        return titleOfCode<Consequence>(code);
    return column == "mix_kind"_L1 ? titleOfCode<MixKind>(code) : code;
}

} // namespace

QString momentWord(PhotoMoment moment)
{
    switch (moment) {
    case PhotoMoment::Before:
        return fieldWord(QT_TRANSLATE_NOOP("FieldWords", "before"));
    case PhotoMoment::After:
        return fieldWord(QT_TRANSLATE_NOOP("FieldWords", "after"));
    case PhotoMoment::Any:
        break;
    }
    return fieldWord(QT_TRANSLATE_NOOP("FieldWords", "any time"));
}

QString channelWord(PaperChannel channel)
{
    switch (channel) {
    case PaperChannel::Printer:
        return fieldWord(QT_TRANSLATE_NOOP("FieldWords", "printed"));
    case PaperChannel::Picture:
        return fieldWord(QT_TRANSLATE_NOOP("FieldWords", "picture"));
    case PaperChannel::Copied:
        return fieldWord(QT_TRANSLATE_NOOP("FieldWords", "copied for the chat group"));
    case PaperChannel::Word:
        return fieldWord(QT_TRANSLATE_NOOP("FieldWords", "Word file"));
    case PaperChannel::Pdf:
        break;
    }
    return fieldWord(QT_TRANSLATE_NOOP("FieldWords", "PDF"));
}

bool isTechnical(const QString &column)
{
    static const QSet<QString> columns {u"position"_s,    u"hash"_s,       u"table_name"_s,   u"column_key"_s,
                                        u"text_order"_s,  u"descending"_s, u"width"_s,        u"proof_content"_s,
                                        u"facts_hash"_s,  u"rules_hash"_s, u"record_table"_s, u"record_row"_s,
                                        u"file_content"_s};
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
    if (QString word = wordForCode(index, table, column, text); !word.isEmpty())
        return word;
    if (column == "phone"_L1)
        return shownPersonal(text);
    return isProse(column) ? shownWithPersonal(text) : codeWord(column, text);
}

} // namespace lianxin::ui
