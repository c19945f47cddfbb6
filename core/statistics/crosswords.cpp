#include "core/statistics/crosswords.h"

#include "core/statistics/spread.h"
#include "core/statistics/tally.h"

#include <algorithm>

namespace lianxin {

namespace {

/// Each word once, blank ones as the word for nothing.
QStringList eachOnce(QStringList words)
{
    if (words.isEmpty())
        words.append(QString());
    for (QString &word : words)
        word = orBlank(word);
    words.removeDuplicates();
    return words;
}

/// The list whose order the words of a side have; none where they sort by themselves.
std::optional<WordList> listBehind(CrossDimension dimension, CrossKind counted)
{
    switch (dimension) {
    case CrossDimension::County:
        return WordList::Region;
    case CrossDimension::Theme:
        return WordList::Specialty;
    case CrossDimension::Sector:
        return WordList::Sector;
    case CrossDimension::Department:
        return WordList::Unit;
    case CrossDimension::Category:
        if (counted == CrossKind::Needs)
            return WordList::NeedCategory;
        return counted == CrossKind::Attendances ? WordList::Channel : WordList::SuggestionCategory;
    case CrossDimension::Month:
        break;
    }
    return std::nullopt;
}

} // namespace

CrossWords::CrossWords(const Scope &scope, CrossDimension dimension)
    : m_scope(scope)
    , m_dimension(dimension)
{
    if (dimension != CrossDimension::Sector)
        return;
    for (const Invitation &each : scope.all.facts().invitations)
        if (attended(each.presence))
            m_present[each.activity.value].append(each.member);
}

QStringList CrossWords::namesOf(const QList<EntryId> &entries) const
{
    return eachOnce(m_scope.directory().namesOf(entries));
}

QStringList CrossWords::sectorsOf(const QList<MemberId> &members) const
{
    QStringList names;
    for (const MemberId member : members)
        names.append(m_scope.directory().name(m_scope.all.find(member).sector));
    return eachOnce(names);
}

QStringList CrossWords::ofActivity(ActivityId id) const
{
    const Activity &activity = m_scope.all.find(id);
    switch (m_dimension) {
    case CrossDimension::County:
        return namesOf({activity.region});
    case CrossDimension::Theme:
        return namesOf(activity.specialties);
    case CrossDimension::Sector:
        return sectorsOf(m_present.value(id.value));
    case CrossDimension::Department:
        return namesOf(activity.units);
    case CrossDimension::Category:
        return eachOnce({activity.form});
    case CrossDimension::Month:
        break;
    }
    return eachOnce({monthCategory(m_scope.all.dayOf(id))});
}

QStringList CrossWords::of(const Activity &activity) const
{
    return ofActivity(activity.id);
}

QStringList CrossWords::of(const Suggestion &suggestion) const
{
    switch (m_dimension) {
    case CrossDimension::Sector:
        return sectorsOf(suggestion.proposers);
    case CrossDimension::Department:
        return namesOf({suggestion.mainUnit});
    case CrossDimension::Category:
        return namesOf({suggestion.category});
    case CrossDimension::Month:
        return eachOnce({monthCategory(suggestion.registeredOn)});
    default:
        return ofActivity(suggestion.activity);
    }
}

QStringList CrossWords::of(const Invitation &invitation) const
{
    if (m_dimension == CrossDimension::Sector)
        return sectorsOf({invitation.member});
    if (m_dimension == CrossDimension::Category)
        return {wordOf(m_scope.directory(), WordList::Channel, invitation.channel)};
    return ofActivity(invitation.activity);
}

QStringList CrossWords::of(const Report &report) const
{
    if (m_dimension == CrossDimension::Sector)
        return sectorsOf(report.authors);
    if (m_dimension == CrossDimension::Month)
        return eachOnce({monthCategory(report.formedOn)});
    QStringList words;
    for (const SuggestionId source : report.sources)
        words += of(m_scope.all.find(source));
    return eachOnce(words);
}

QStringList CrossWords::of(const Need &need) const
{
    if (m_dimension == CrossDimension::Category)
        return namesOf({need.category});
    if (m_dimension == CrossDimension::Theme && !need.specialties.isEmpty())
        return namesOf(need.specialties);
    return ofActivity(m_scope.all.activityOf(need));
}

QStringList wordsInOrder(const Directory &directory, const QSet<QString> &words, CrossDimension dimension,
                         CrossKind counted)
{
    const auto list = listBehind(dimension, counted);
    const QStringList known = list ? directory.namesOf(*list) : QStringList();
    QHash<QString, qsizetype> places;
    for (qsizetype place = 0; place < known.size(); ++place)
        places.insert(known.at(place), place);
    places.insert(blankWord(), known.size() + 1);
    QStringList sorted(words.begin(), words.end());
    std::ranges::sort(sorted, {},
                      [&](const QString &word) { return std::pair(places.value(word, known.size()), word); });
    return sorted;
}

} // namespace lianxin
