#include "core/members/membergroup.h"

#include "core/base/chinesetext.h"
#include "core/base/wordlists.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr qsizetype longestGroupName = 40;
constexpr int greatestNumber = 9999;

Error unfitGroup(const char *rule)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Groups", rule), {}};
}

bool comparesWithWords(Comparison comparison)
{
    return comparison != Comparison::Known && comparison != Comparison::Unknown;
}

bool isWholeNumber(const QString &words)
{
    bool isNumber = false;
    const int number = halfWidth(words).trimmed().toInt(&isNumber);
    return isNumber && number >= 0 && number <= greatestNumber;
}

} // namespace

std::span<const char *const> codesOf(GroupField)
{
    static constexpr std::array codes {"sector",
                                       "home",
                                       "workplace",
                                       "party",
                                       "sex",
                                       "unit_type",
                                       "office",
                                       "term",
                                       "state",
                                       "specialty",
                                       "age",
                                       "times_invited",
                                       "months_since_invited",
                                       "months_since_present",
                                       "custom"};
    return codes;
}

std::span<const char *const> codesOf(Comparison)
{
    static constexpr std::array codes {"is", "is_not", "at_least", "at_most", "known", "unknown"};
    return codes;
}

std::span<const char *const> codesOf(GroupMatch)
{
    static constexpr std::array codes {"all", "any"};
    return codes;
}

Result<void> validate(const GroupCondition &condition)
{
    if ((condition.field == GroupField::Custom) != condition.custom.isStored())
        return unfitGroup(QT_TRANSLATE_NOOP("Groups", "Tell which field of the office the condition looks at."));
    if (!comparisonsOf(condition.field).contains(condition.comparison)) {
        const Error unfit = unfitGroup(QT_TRANSLATE_NOOP("Groups", "%1 cannot be compared by \"%2\"."));
        return Error {unfit.kind, unfit.message.arg(titleOf(condition.field), titleOf(condition.comparison)), {}};
    }
    if (!comparesWithWords(condition.comparison))
        return {};
    if (isNumber(condition.field) && !isWholeNumber(condition.words))
        return unfitGroup(QT_TRANSLATE_NOOP("Groups", "The condition compares with a whole number from 0 to 9,999."));
    if (wordsOf(condition).isEmpty())
        return unfitGroup(QT_TRANSLATE_NOOP("Groups", "Tell what the condition compares with."));
    return {};
}

Result<void> validate(const MemberGroup &group)
{
    if (group.name.trimmed().isEmpty() || group.name.size() > longestGroupName)
        return unfitGroup(QT_TRANSLATE_NOOP("Groups", "The name of a group has 1 to 40 characters."));
    for (const GroupCondition &condition : group.conditions)
        if (auto valid = validate(condition); !valid)
            return valid;
    return {};
}

std::optional<WordList> listOf(GroupField field)
{
    static const QHash<GroupField, WordList> lists {
        {GroupField::Sector, WordList::Sector},     {GroupField::Home, WordList::Region},
        {GroupField::Party, WordList::Party},       {GroupField::Workplace, WordList::Region},
        {GroupField::Sex, WordList::Sex},           {GroupField::UnitType, WordList::UnitType},
        {GroupField::Term, WordList::Term},         {GroupField::Office, WordList::Office},
        {GroupField::State, WordList::MemberState}, {GroupField::Specialty, WordList::Specialty}};
    const auto found = lists.constFind(field);
    return found == lists.cend() ? std::nullopt : std::optional(*found);
}

bool isNumber(GroupField field)
{
    return field == GroupField::Age || field == GroupField::TimesInvited || field == GroupField::MonthsSinceInvited
        || field == GroupField::MonthsSincePresent;
}

QList<Comparison> comparisonsOf(GroupField field)
{
    QList<Comparison> comparisons {Comparison::Known, Comparison::Unknown};
    if (!isNumber(field))
        comparisons = QList {Comparison::Is, Comparison::IsNot} + comparisons;
    if (isNumber(field) || field == GroupField::Custom)
        comparisons += {Comparison::AtLeast, Comparison::AtMost};
    return comparisons;
}

QStringList wordsOf(const GroupCondition &condition)
{
    return splitList(condition.words);
}

QString titleOf(GroupField field)
{
    static constexpr std::array titles {
        QT_TRANSLATE_NOOP("Groups", "Sector"),
        QT_TRANSLATE_NOOP("Groups", "Lives in"),
        QT_TRANSLATE_NOOP("Groups", "Works in"),
        QT_TRANSLATE_NOOP("Groups", "Party"),
        QT_TRANSLATE_NOOP("Groups", "Sex"),
        QT_TRANSLATE_NOOP("Groups", "Kind of unit"),
        QT_TRANSLATE_NOOP("Groups", "Post in the committee"),
        QT_TRANSLATE_NOOP("Groups", "Term"),
        QT_TRANSLATE_NOOP("Groups", "State"),
        QT_TRANSLATE_NOOP("Groups", "Specialty"),
        QT_TRANSLATE_NOOP("Groups", "Age"),
        QT_TRANSLATE_NOOP("Groups", "Times invited this year"),
        QT_TRANSLATE_NOOP("Groups", "Months since the last invitation"),
        QT_TRANSLATE_NOOP("Groups", "Months since last taking part"),
        QT_TRANSLATE_NOOP("Groups", "Field of the office"),
    };
    return QCoreApplication::translate("Groups", titles.at(static_cast<std::size_t>(field)));
}

QString titleOf(Comparison comparison)
{
    static constexpr std::array titles {
        QT_TRANSLATE_NOOP("Groups", "is"),       QT_TRANSLATE_NOOP("Groups", "is not"),
        QT_TRANSLATE_NOOP("Groups", "at least"), QT_TRANSLATE_NOOP("Groups", "at most"),
        QT_TRANSLATE_NOOP("Groups", "is there"), QT_TRANSLATE_NOOP("Groups", "is not there"),
    };
    return QCoreApplication::translate("Groups", titles.at(static_cast<std::size_t>(comparison)));
}

QString titleOf(GroupMatch match)
{
    return match == GroupMatch::All ? QCoreApplication::translate("Groups", "all conditions hold")
                                    : QCoreApplication::translate("Groups", "one condition holds");
}

} // namespace lianxin
