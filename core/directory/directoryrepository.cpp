#include "core/directory/directoryrepository.h"

#include "core/base/chinesetext.h"
#include "core/storage/repositoryimpl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<DirectoryEntry> &tableMap<DirectoryEntry>()
{
    using E = DirectoryEntry;
    static const TableMap<E> map {
        .table = DirectoryRepository::table,
        .columns = {column(u"list"_s, &E::list), column(u"name"_s, &E::name), column(u"meaning"_s, &E::meaning),
                    column(u"kind"_s, &E::kind), column(u"code"_s, &E::code), column(u"parent"_s, &E::parent),
                    column(u"position"_s, &E::position), column(u"confirmed"_s, &E::confirmed),
                    column(u"valid_from"_s, &E::validFrom), column(u"valid_to"_s, &E::validTo)},
        .lists = {ownedValues(u"directory_alias"_s, u"entry"_s, &E::aliases, u"name"_s),
                  ownedValues(u"directory_keyword"_s, u"entry"_s, &E::keywords, u"name"_s)},
        .validate = [](const E &entry) { return validate(entry); }};
    return map;
}

template class Repository<DirectoryEntry>;

Result<QList<DirectoryEntry>> DirectoryRepository::of(WordList list) const
{
    return where(u"list = :list"_s, {{u":list"_s, ColumnType<WordList>::toColumn(list)}}, u"position, id"_s);
}

Result<QList<DirectoryEntry>> DirectoryRepository::namesIn(WordList list) const
{
    return bare(u"list = :list"_s, {{u":list"_s, ColumnType<WordList>::toColumn(list)}});
}

Directory::Directory(const QList<DirectoryEntry> &entries)
{
    for (const DirectoryEntry &entry : entries) {
        m_byId.insert(entry.id.value, entry);
        m_byList[entry.list].append(entry);
    }
    for (auto &list : m_byList)
        std::ranges::stable_sort(list, {}, &DirectoryEntry::position);
    for (const DirectoryEntry &entry : entries)
        for (const QString &alias : entry.aliases)
            m_byWord.insert({static_cast<int>(entry.list), comparable(alias)}, entry.id);
    for (const DirectoryEntry &entry : entries) // a name beats an alias
        m_byWord.insert({static_cast<int>(entry.list), comparable(entry.name)}, entry.id);
}

QList<EntryId> Directory::lineage(EntryId id) const
{
    QList<EntryId> line;
    for (; id.isStored() && !line.contains(id); id = m_byId.value(id.value).parent)
        line.append(id);
    return line;
}

QStringList Directory::namesOf(WordList list) const
{
    QStringList names;
    for (const DirectoryEntry &entry : of(list))
        names.append(entry.name);
    return names;
}

QStringList Directory::namesOf(const QList<EntryId> &entries) const
{
    QStringList names;
    for (const EntryId entry : entries)
        names.append(name(entry));
    return names;
}

EntryId Directory::find(WordList list, const QString &word) const
{
    return m_byWord.value({static_cast<int>(list), comparable(word)});
}

QString Directory::word(WordList list, const QString &meaning) const
{
    return name(withMeaning(list, meaning));
}

EntryId Directory::withMeaning(WordList list, const QString &meaning) const
{
    const auto entries = of(list);
    const auto found = std::ranges::find(entries, meaning, &DirectoryEntry::meaning);
    return found == entries.end() ? EntryId {} : found->id;
}

Result<Directory> readDirectory(Database &database)
{
    const auto entries = DirectoryRepository(database).all();
    if (!entries)
        return entries.error();
    return Directory(*entries);
}

Result<void> readDirectory(Database &database, const QList<WordList> &lists, Directory &directory)
{
    QList<DirectoryEntry> entries;
    for (const WordList list : lists) {
        const auto found = DirectoryRepository(database).namesIn(list);
        if (!found)
            return found.error();
        entries += *found;
    }
    directory = Directory(entries);
    return {};
}

} // namespace lianxin
