#include "core/evaluation/groupmembers.h"

#include "core/base/chinesetext.h"
#include "core/base/period.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// How often and when a member was asked and came.
struct Attendance {
    int invited = 0; ///< in the year of the day
    QDate lastInvited; ///< null = never
    QDate lastPresent;
};

using Attendances = QHash<qint64, Attendance>; // by member

Attendances attendancesOn(const FactIndex &index, QDate today, ActivityId apart)
{
    Attendances attendances;
    for (const Invitation &invitation : index.facts().invitations) {
        const Activity &activity = index.find(invitation.activity);
        if (activity.id == apart || activity.state == ActivityState::Cancelled)
            continue;
        Attendance &attendance = attendances[invitation.member.value];
        const QDate day = activity.day().isValid() ? activity.day() : today; // it lies ahead
        const bool wasLeave = invitation.reply == Reply::Leave || invitation.presence == Presence::Leave;
        if (day.year() == today.year() && !wasLeave)
            ++attendance.invited;
        attendance.lastInvited = std::max(attendance.lastInvited, day);
        if (attended(invitation.presence))
            attendance.lastPresent = std::max(attendance.lastPresent, day);
    }
    return attendances;
}

/// A specialty that a condition asks for, and how deep.
struct AskedSpecialty {
    EntryId specialty;
    int depth = 1;
};

std::optional<AskedSpecialty> askedSpecialty(const QString &word, const Directory &directory)
{
    static const QRegularExpression pattern(u"^(.+?)(?:\\((.+)\\))?$"_s);
    const auto match = pattern.match(withoutSpaces(halfWidth(word)));
    const EntryId specialty = directory.find(WordList::Specialty, match.captured(1));
    const EntryId depth = directory.find(WordList::Depth, match.captured(2));
    if (!specialty.isStored() || (!match.captured(2).isEmpty() && !depth.isStored()))
        return std::nullopt;
    return AskedSpecialty {specialty, std::max(1, directory.meaning(depth).toInt())};
}

/// How deep a member knows `asked`: as told, or by a narrower specialty, one less a step.
int depthIn(const Member &member, EntryId asked, const Directory &directory)
{
    int deepest = 0;
    for (const MemberSpecialty &each : member.specialties)
        if (const qsizetype steps = directory.lineage(each.specialty).indexOf(asked); steps >= 0)
            deepest = std::max(deepest, each.depth - static_cast<int>(steps));
    return deepest;
}

EntryId wordOf(const Member &member, GroupField field)
{
    switch (field) {
    case GroupField::Sector:
        return member.sector;
    case GroupField::Home:
        return member.home;
    case GroupField::Workplace:
        return member.workplace;
    case GroupField::Party:
        return member.party;
    case GroupField::Sex:
        return member.sex;
    case GroupField::UnitType:
        return member.unitType;
    case GroupField::Office:
        return member.office;
    case GroupField::Term:
        return member.term;
    case GroupField::State:
        return member.state;
    default:
        return {};
    }
}

using Fits = std::function<bool(const Member &)>;

/// What is the same whichever way the values of a field are compared: that one of them is meant, and that there is one.
Fits comparedWords(Comparison comparison, const Fits &isMeant, const Fits &isKnown)
{
    switch (comparison) {
    case Comparison::Is:
        return isMeant;
    case Comparison::IsNot:
        return [isMeant](const Member &member) { return !isMeant(member); };
    case Comparison::Known:
        return isKnown;
    case Comparison::Unknown:
        return [isKnown](const Member &member) { return !isKnown(member); };
    default:
        return [](const Member &) { return false; };
    }
}

Fits fitsWords(const GroupCondition &condition, WordList list, const Directory &directory)
{
    QSet<qint64> meant;
    for (const QString &word : wordsOf(condition))
        if (const EntryId entry = directory.find(list, word); entry.isStored())
            meant.insert(entry.value);
    const GroupField field = condition.field;
    return comparedWords(
        condition.comparison,
        [meant, field](const Member &member) { return meant.contains(wordOf(member, field).value); },
        [field](const Member &member) { return wordOf(member, field).isStored(); });
}

Fits fitsSpecialty(const GroupCondition &condition, const Directory &directory)
{
    QList<AskedSpecialty> asked;
    for (const QString &word : wordsOf(condition))
        if (const auto specialty = askedSpecialty(word, directory))
            asked.append(*specialty);
    const auto isMeant = [asked, &directory](const Member &member) {
        return std::ranges::any_of(asked, [&](const AskedSpecialty &each) {
            return depthIn(member, each.specialty, directory) >= each.depth;
        });
    };
    return comparedWords(condition.comparison, isMeant,
                         [](const Member &member) { return !member.specialties.isEmpty(); });
}

Fits fitsNumber(const GroupCondition &condition, const std::function<std::optional<int>(const Member &)> &numberOf,
                bool growsForEver)
{
    const int words = halfWidth(condition.words).trimmed().toInt();
    return [=, comparison = condition.comparison](const Member &member) {
        const std::optional<int> number = numberOf(member);
        switch (comparison) {
        case Comparison::Known:
            return number.has_value();
        case Comparison::Unknown:
            return !number.has_value();
        case Comparison::AtLeast:
            return number ? *number >= words : growsForEver;
        case Comparison::AtMost:
            return number && *number <= words;
        default:
            return false;
        }
    };
}

/// The values of a field of the office: several where signs stand between.
QStringList customValues(const Member &member, CustomFieldId field)
{
    const GroupCondition held {GroupField::Custom, field, Comparison::Is, member.custom.value(field)};
    QStringList values = wordsOf(held);
    for (QString &value : values)
        value = comparable(value);
    return values;
}

/// Below 0 when `one` comes before `other`: by number where both are numbers, else as text, as dates do.
int comparedValues(const QString &one, const QString &other)
{
    bool isNumber = false;
    bool areNumbers = false;
    const double left = one.toDouble(&isNumber);
    const double right = other.toDouble(&areNumbers);
    if (isNumber && areNumbers)
        return left < right ? -1 : int(left > right);
    return one.compare(other);
}

Fits fitsCustom(const GroupCondition &condition)
{
    const CustomFieldId field = condition.custom;
    QStringList words = wordsOf(condition);
    for (QString &word : words)
        word = comparable(word);
    if (condition.comparison == Comparison::AtLeast || condition.comparison == Comparison::AtMost) {
        const int sign = condition.comparison == Comparison::AtLeast ? 1 : -1;
        return [=, limit = words.value(0)](const Member &member) {
            const QStringList values = customValues(member, field);
            return !values.isEmpty() && sign * comparedValues(values.first(), limit) >= 0;
        };
    }
    const auto isMeant = [words, field](const Member &member) {
        const QStringList values = customValues(member, field);
        return std::ranges::any_of(values, [&](const QString &value) { return words.contains(value); });
    };
    return comparedWords(condition.comparison, isMeant,
                         [field](const Member &member) { return !customValues(member, field).isEmpty(); });
}

/// Makes of each condition a function that members are tried by.
class Conditions
{
public:
    Conditions(const FactIndex &index, QDate today, ActivityId apart)
        : m_directory(index.facts().directory)
        , m_today(today)
        , m_attendances(attendancesOn(index, today, apart))
    {
    }

    [[nodiscard]] Fits fits(const GroupCondition &condition) const
    {
        if (const auto list = listOf(condition.field); list && condition.field != GroupField::Specialty)
            return fitsWords(condition, *list, m_directory);
        switch (condition.field) {
        case GroupField::Specialty:
            return fitsSpecialty(condition, m_directory);
        case GroupField::Age:
            return fitsNumber(
                condition, [this](const Member &member) { return ageOn(m_today, member.bornIn); }, false);
        case GroupField::TimesInvited:
            return fitsNumber(
                condition, [this](const Member &member) { return std::optional(of(member).invited); }, false);
        case GroupField::MonthsSinceInvited:
            return fitsNumber(
                condition, [this](const Member &member) { return monthsSince(of(member).lastInvited, m_today); }, true);
        case GroupField::MonthsSincePresent:
            return fitsNumber(
                condition, [this](const Member &member) { return monthsSince(of(member).lastPresent, m_today); }, true);
        default:
            return fitsCustom(condition);
        }
    }

private:
    [[nodiscard]] Attendance of(const Member &member) const { return m_attendances.value(member.id.value); }

    const Directory &m_directory;
    QDate m_today;
    Attendances m_attendances;
};

} // namespace

QList<MemberId> membersOf(const MemberGroup &group, const FactIndex &index, QDate today, ActivityId apart)
{
    const Conditions conditions(index, today, apart);
    QList<Fits> tests;
    for (const GroupCondition &condition : group.conditions)
        tests.append(conditions.fits(condition));
    QList<MemberId> members;
    for (const Member &member : index.facts().members) {
        const auto passes = [&member](const Fits &fits) { return fits(member); };
        if (tests.isEmpty()
            || (group.match == GroupMatch::All ? std::ranges::all_of(tests, passes)
                                               : std::ranges::any_of(tests, passes)))
            members.append(member.id);
    }
    return members;
}

std::optional<int> ageOn(QDate day, const QString &bornIn)
{
    const QDate born = QDate::fromString(bornIn + u"-01"_s, Qt::ISODate);
    if (!born.isValid())
        return std::nullopt;
    return day.year() - born.year() - (day.month() < born.month() ? 1 : 0);
}

QStringList unknownWords(const GroupCondition &condition, const Directory &directory)
{
    QStringList unknown;
    const auto list = listOf(condition.field);
    if (!list)
        return unknown;
    for (const QString &word : wordsOf(condition)) {
        const bool isKnown = condition.field == GroupField::Specialty ? askedSpecialty(word, directory).has_value()
                                                                      : directory.find(*list, word).isStored();
        if (!isKnown)
            unknown.append(word);
    }
    return unknown;
}

} // namespace lianxin
