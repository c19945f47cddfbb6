#include "core/base/wordlists.h"
#include "core/exchange/tablemakers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Each after the wider one that it belongs to, so that an import knows that already.
QList<DirectoryEntry> widerFirst(const Directory &directory)
{
    QList<DirectoryEntry> ordered;
    for (std::size_t list = 0; list < codesOf(WordList {}).size(); ++list) {
        auto waiting = directory.of(static_cast<WordList>(list));
        const auto isReady = [&](const DirectoryEntry &entry) {
            return !entry.parent.isStored()
                || std::ranges::find(ordered, entry.parent, &DirectoryEntry::id) != ordered.end();
        };
        for (bool grew = true; grew && !waiting.isEmpty();) {
            const auto rest = std::stable_partition(waiting.begin(), waiting.end(), isReady);
            grew = rest != waiting.begin();
            std::copy(waiting.begin(), rest, std::back_inserter(ordered));
            waiting.erase(waiting.begin(), rest);
        }
        ordered += waiting;
    }
    return ordered;
}

/// The word by which a sheet names the list, the longest that no other list has.
QString nameOfList(const ExchangeWords &words, WordList list)
{
    for (const QString &name : words.namesOf(list))
        if (words.listNamedIn(name) == list)
            return name;
    return {};
}

QString specialtiesOf(const TableSource &source, const Member &member)
{
    QStringList names;
    for (const MemberSpecialty &each : member.specialties)
        names.append(u"%1\uff08%2\uff09"_s.arg(source.directory().name(each.specialty),
                                               source.directory().word(WordList::Depth, QString::number(each.depth))));
    return names.join(u'\u3001');
}

} // namespace

Result<SheetToWrite> directoryTable(Database &, const TableSource &source)
{
    using E = DirectoryEntry;
    SheetColumns<E> columns(source, SheetKind::Directory);
    columns.add(u"list"_s, [&](const E &entry) { return nameOfList(source.words, entry.list); })
        .add(u"number"_s, &E::position)
        .add(u"name"_s, &E::name)
        .add(u"aliases"_s, [](const E &entry) { return entry.aliases.join(u'\u3001'); })
        .add(u"keywords"_s, [](const E &entry) { return entry.keywords.join(u'\u3001'); })
        .add(u"parent"_s, &E::parent)
        .add(u"class"_s, &E::kind)
        .add(u"code"_s, &E::code)
        .add(u"confirmed"_s, &E::confirmed)
        .add(u"valid_from"_s, &E::validFrom)
        .add(u"valid_to"_s, &E::validTo);
    return columns.sheetOf(widerFirst(source.directory()));
}

/// The days of the office's own, in their order.
Result<SheetToWrite> holidayTable(Database &, const TableSource &source)
{
    using C = CalendarDay;
    const QStringList kinds = splitList(source.words.pattern(u"holiday.words"_s).pattern());
    QList<C> days = source.facts().calendarDays;
    std::ranges::sort(days, {}, &C::day);
    SheetColumns<C> columns(source, SheetKind::Holidays);
    columns.add(u"day"_s, &C::day)
        .add(u"holiday"_s, [](const C &day) { return day.name.isEmpty() ? day.workedFor : day.name; })
        .add(u"kind"_s, [&](const C &day) { return kinds.value(day.name.isEmpty() ? 1 : 0); });
    return columns.sheetOf(days);
}

Result<SheetToWrite> enterpriseTable(Database &, const TableSource &source)
{
    using E = Enterprise;
    SheetColumns<E> columns(source, SheetKind::Enterprises);
    columns.add(u"name"_s, &E::name)
        .add(u"kind"_s, &E::kind)
        .add(u"region"_s, &E::region)
        .add(u"industry"_s, &E::industry)
        .add(u"scale"_s, &E::scale)
        .add(u"contact"_s, &E::contact)
        .add(u"phone"_s, &E::phone)
        .add(u"note"_s, &E::note)
        .addCustom(CustomRecord::Enterprise);
    return columns.sheetOf(source.facts().enterprises);
}

Result<SheetToWrite> venueTable(Database &, const TableSource &source)
{
    using V = Venue;
    SheetColumns<V> columns(source, SheetKind::Venues);
    columns.add(u"name"_s, &V::name)
        .add(u"kind"_s, &V::kind)
        .add(u"region"_s, &V::region)
        .add(u"address"_s, &V::address)
        .add(u"contact"_s, &V::contact)
        .add(u"phone"_s, &V::phone)
        .add(u"note"_s, &V::note);
    return columns.sheetOf(source.facts().venues);
}

Result<SheetToWrite> memberTable(Database &, const TableSource &source)
{
    using M = Member;
    SheetColumns<M> columns(source, SheetKind::Members);
    columns.add(u"number"_s, &M::number)
        .add(u"name"_s, &M::name)
        .add(u"sex"_s, &M::sex)
        .add(u"ethnic"_s, &M::ethnicGroup)
        .add(u"born"_s, &M::bornIn)
        .add(u"party"_s, &M::party)
        .add(u"sector"_s, &M::sector)
        .add(u"unit"_s, &M::unit)
        .add(u"unit_type"_s, &M::unitType)
        .add(u"office"_s, &M::office)
        .add(u"specialties"_s, [&](const M &member) { return specialtiesOf(source, member); })
        .add(u"home"_s, &M::home)
        .add(u"workplace"_s, &M::workplace)
        .add(u"phone"_s, &M::phone)
        .add(u"term"_s, &M::term)
        .add(u"state"_s, &M::state)
        .add(u"note"_s, &M::note)
        .add(u"verified"_s, &M::verifiedOn)
        .addCustom(CustomRecord::Member);
    return columns.sheetOf(source.facts().members);
}

} // namespace lianxin
