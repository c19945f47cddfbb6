#include "ui/directory/conditionwords.h"

#include "core/base/chinesetext.h"
#include "core/evaluation/groupmembers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// All but that of fields of the office, which stand there by their names.
QList<GroupField> plainFields()
{
    QList<GroupField> fields;
    for (std::size_t place = 0; place < codesOf(GroupField {}).size(); ++place)
        if (const auto field = static_cast<GroupField>(place); field != GroupField::Custom)
            fields.append(field);
    return fields;
}

QList<CustomField> memberFields(const Facts &facts)
{
    QList<CustomField> fields;
    std::ranges::copy_if(facts.customFields, std::back_inserter(fields),
                         [](const CustomField &field) { return field.record == CustomRecord::Member; });
    return fields;
}

Error notAmongChoices(const QString &title)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("GroupTable", "%1 is not among the choices.").arg(title.trimmed()),
            {}};
}

bool needsWords(Comparison comparison)
{
    return comparison != Comparison::Known && comparison != Comparison::Unknown;
}

/// Words that fit what the condition looks at, where those it has do not.
void fitWords(const Facts &facts, GroupCondition &condition)
{
    if (!needsWords(condition.comparison)) {
        condition.words.clear();
        return;
    }
    const bool fits = validate(condition) && unknownWords(condition, facts.directory).isEmpty();
    if (fits)
        return;
    if (isNumber(condition.field))
        condition.words = condition.field == GroupField::Age ? u"45"_s : u"12"_s;
    else
        condition.words = offeredWords(facts, condition).value(0);
    if (condition.words.isEmpty())
        condition.comparison = Comparison::Known;
}

Comparison usualComparison(GroupField field)
{
    if (field == GroupField::Age || field == GroupField::TimesInvited)
        return Comparison::AtMost;
    if (isNumber(field))
        return Comparison::AtLeast;
    return field == GroupField::Custom ? Comparison::Known : Comparison::Is;
}

} // namespace

QStringList groupFieldTitles(const Facts &facts)
{
    QStringList titles;
    for (const GroupField field : plainFields())
        titles.append(titleOf(field));
    for (const CustomField &field : memberFields(facts))
        titles.append(field.name);
    return titles;
}

QString groupFieldTitle(const Facts &facts, const GroupCondition &condition)
{
    if (condition.field != GroupField::Custom)
        return titleOf(condition.field);
    const auto found = std::ranges::find(facts.customFields, condition.custom, &CustomField::id);
    return found == facts.customFields.end() ? titleOf(condition.field) : found->name;
}

Result<void> assignGroupField(const Facts &facts, GroupCondition &condition, const QString &title)
{
    const QString wanted = title.trimmed();
    if (wanted == groupFieldTitle(facts, condition))
        return {};
    const QList<GroupField> plain = plainFields();
    const auto field = std::ranges::find(plain, wanted, [](GroupField each) { return titleOf(each); });
    if (field != plain.end()) {
        condition.field = *field;
        condition.custom = {};
    } else {
        const auto own = memberFields(facts);
        const auto found = std::ranges::find(own, wanted, &CustomField::name);
        if (found == own.end())
            return notAmongChoices(title);
        condition.field = GroupField::Custom;
        condition.custom = found->id;
        condition.words.clear();
    }
    if (!comparisonsOf(condition.field).contains(condition.comparison))
        condition.comparison = usualComparison(condition.field);
    fitWords(facts, condition);
    return {};
}

Result<void> assignComparison(const Facts &facts, GroupCondition &condition, const QString &title)
{
    const QList<Comparison> possible = comparisonsOf(condition.field);
    const auto found = std::ranges::find(possible, title.trimmed(), [](Comparison each) { return titleOf(each); });
    if (found == possible.end())
        return notAmongChoices(title);
    condition.comparison = *found;
    if (condition.field == GroupField::Custom && needsWords(*found))
        return {}; // what stands there may be anything
    fitWords(facts, condition);
    return {};
}

Result<void> assignWords(const Facts &facts, GroupCondition &condition, const QString &words)
{
    GroupCondition changed = condition;
    changed.words = words.trimmed();
    if (!needsWords(changed.comparison) && !changed.words.isEmpty())
        changed.comparison = condition.field == GroupField::Custom ? Comparison::Is : usualComparison(changed.field);
    if (const QStringList unknown = unknownWords(changed, facts.directory); !unknown.isEmpty()) {
        return Error {
            ErrorKind::Invalid,
            QCoreApplication::translate("GroupTable", "%1 is not in the list: add it to the dictionary first.")
                .arg(unknown.first()),
            {}};
    }
    if (auto valid = validate(changed); !valid)
        return valid;
    condition = changed;
    return {};
}

QStringList offeredWords(const Facts &facts, const GroupCondition &condition)
{
    if (const auto list = listOf(condition.field))
        return facts.directory.namesOf(*list);
    const auto found = std::ranges::find(facts.customFields, condition.custom, &CustomField::id);
    return found == facts.customFields.end() ? QStringList() : found->words;
}

} // namespace lianxin::ui
