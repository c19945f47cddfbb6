#include "ui/base/fieldwords.h"

#include "core/activities/activityrepository.h"
#include "core/evaluation/rulerepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "ui/base/privacy.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString told(const char *text)
{
    return QCoreApplication::translate("FieldWords", text);
}

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

/// The name of the record `id` that `column` refers to; empty when it refers to none, or to one that is gone.
QString nameOfRecord(const FactIndex &index, const QString &column, qint64 id)
{
    if (wordColumns().contains(column))
        return index.facts().directory.name(EntryId {id});
    if (column == "member"_L1 || column == "leader"_L1)
        return index.find(MemberId {id}).name;
    if (column == "activity"_L1)
        return index.label(index.find(ActivityId {id}));
    if (column == "enterprise"_L1 || column == "partner"_L1)
        return index.find(EnterpriseId {id}).name;
    if (column == "project"_L1)
        return index.find(ProjectId {id}).name;
    if (column == "suggestion"_L1)
        return index.find(SuggestionId {id}).number;
    if (column == "report"_L1)
        return index.label(index.find(ReportId {id}));
    if (column == "substitutes"_L1) {
        const auto &all = index.facts().invitations;
        const auto found = std::ranges::find(all, id, [](const Invitation &each) { return each.id.value; });
        return found == all.end() ? QString() : index.find(found->member).name;
    }
    return {};
}

/// Numbers that stand for something else; empty for plain ones.
QString measured(const QString &column, qint64 number)
{
    if (column == "confirmed"_L1 || column == "expired"_L1 || column == "best_only"_L1)
        return number != 0 ? told(QT_TRANSLATE_NOOP("FieldWords", "yes")) : told(QT_TRANSLATE_NOOP("FieldWords", "no"));
    if (column == "amount_fen"_L1)
        return QString::number(static_cast<double>(number) / 1'000'000, 'g', 15);
    if (column == "points"_L1 || column == "cap"_L1)
        return QString::number(static_cast<double>(number) / 100, 'g', 15);
    return {};
}

} // namespace

QString fieldTitle(const QString &column)
{
    static const QHash<QString, const char *> titles {
        {u"activity"_s, QT_TRANSLATE_NOOP("FieldWords", "Activity")},
        {u"enterprise"_s, QT_TRANSLATE_NOOP("FieldWords", "Enterprise")},
        {u"leader_text"_s, QT_TRANSLATE_NOOP("FieldWords", "Leader as printed")},
        {u"list"_s, QT_TRANSLATE_NOOP("FieldWords", "List")},
        {u"meaning"_s, QT_TRANSLATE_NOOP("FieldWords", "Counts as")},
        {u"note"_s, QT_TRANSLATE_NOOP("FieldWords", "Remark")},
        {u"pairing"_s, QT_TRANSLATE_NOOP("FieldWords", "Pairing")},
        {u"parent"_s, QT_TRANSLATE_NOOP("FieldWords", "Belongs to")},
        {u"position"_s, QT_TRANSLATE_NOOP("FieldWords", "Place")},
        {u"report"_s, QT_TRANSLATE_NOOP("FieldWords", "Report")},
        {u"rule"_s, QT_TRANSLATE_NOOP("FieldWords", "Rule")},
        {u"rule_set"_s, QT_TRANSLATE_NOOP("FieldWords", "Set of rules")},
        {u"born_in"_s, QT_TRANSLATE_NOOP("FieldWords", "Born")},
        {u"closed_on"_s, QT_TRANSLATE_NOOP("FieldWords", "Done")},
        {u"ethnic_group"_s, QT_TRANSLATE_NOOP("FieldWords", "Ethnic group")},
        {u"home"_s, QT_TRANSLATE_NOOP("FieldWords", "Lives in")},
        {u"name"_s, QT_TRANSLATE_NOOP("FieldWords", "Name")},
        {u"number"_s, QT_TRANSLATE_NOOP("FieldWords", "Number")},
        {u"office"_s, QT_TRANSLATE_NOOP("FieldWords", "Post in the committee")},
        {u"party"_s, QT_TRANSLATE_NOOP("FieldWords", "Party")},
        {u"phone"_s, QT_TRANSLATE_NOOP("FieldWords", "Telephone")},
        {u"registered_on"_s, QT_TRANSLATE_NOOP("FieldWords", "Registered")},
        {u"satisfaction"_s, QT_TRANSLATE_NOOP("FieldWords", "Members say")},
        {u"sector"_s, QT_TRANSLATE_NOOP("FieldWords", "Sector")},
        {u"sex"_s, QT_TRANSLATE_NOOP("FieldWords", "Sex")},
        {u"state"_s, QT_TRANSLATE_NOOP("FieldWords", "State")},
        {u"term"_s, QT_TRANSLATE_NOOP("FieldWords", "Term")},
        {u"unit"_s, QT_TRANSLATE_NOOP("FieldWords", "Employer and post")},
        {u"unit_type"_s, QT_TRANSLATE_NOOP("FieldWords", "Kind of unit")},
        {u"workplace"_s, QT_TRANSLATE_NOOP("FieldWords", "Works in")},
        {u"substitutes"_s, QT_TRANSLATE_NOOP("FieldWords", "In the place of")}};
    const char *title = titles.value(column, nullptr);
    return title != nullptr ? told(title) : column;
}

QString fieldText(const FactIndex &index, const QString &table, const QString &column, const QVariant &value)
{
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double) {
        const qint64 number = value.toLongLong();
        QString text = nameOfRecord(index, column, number);
        if (text.isEmpty())
            text = measured(column, number);
        return text.isEmpty() ? QString::number(number) : text;
    }
    if (const auto list = codesIn(table, column)) {
        const QString word = index.facts().directory.word(*list, value.toString());
        return word.isEmpty() ? value.toString() : word;
    }
    return column == "phone"_L1 ? shownPersonal(value.toString()) : value.toString();
}

} // namespace lianxin::ui
