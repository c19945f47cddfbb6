#pragma once

#include "core/directory/directoryentry.h"
#include "core/storage/repository.h"

#include <QHash>

namespace lianxin {

/// The stored lists of words.
class DirectoryRepository : public Repository<DirectoryEntry>
{
public:
    inline static const QString table = QStringLiteral("directory_entry"); ///< for Workbook::changed()

    using Repository::Repository;

    /// The entries of `list` in its fixed order.
    [[nodiscard]] Result<QList<DirectoryEntry>> of(WordList list) const;
    /// The same by id, without aliases and keywords.
    [[nodiscard]] Result<QList<DirectoryEntry>> namesIn(WordList list) const;
};

/// Every word of the directory as it is now, for showing and for finding; a plain value.
class Directory
{
public:
    Directory() = default;
    explicit Directory(const QList<DirectoryEntry> &entries);

    /// The name of the entry; empty for none.
    [[nodiscard]] QString name(EntryId id) const { return m_byId.value(id.value).name; }
    [[nodiscard]] QString meaning(EntryId id) const { return m_byId.value(id.value).meaning; }
    [[nodiscard]] DirectoryEntry entry(EntryId id) const { return m_byId.value(id.value); }
    /// The entry and those above it in its tree, the narrowest first; nothing when it is not stored. A tree that is
    /// tied to itself ends where it would begin anew.
    [[nodiscard]] QList<EntryId> lineage(EntryId id) const;

    /// The entries of `list` in its fixed order.
    [[nodiscard]] QList<DirectoryEntry> of(WordList list) const { return m_byList.value(list); }
    [[nodiscard]] QStringList namesOf(WordList list) const;
    [[nodiscard]] QStringList namesOf(const QList<EntryId> &entries) const; ///< in their order

    /// The entry of `list` with this name or alias, spaces and width apart; not stored when there is none.
    [[nodiscard]] EntryId find(WordList list, const QString &word) const;

    /// The office's word for a meaning of a closed list: the first entry that has it.
    [[nodiscard]] QString word(WordList list, const QString &meaning) const;
    [[nodiscard]] EntryId withMeaning(WordList list, const QString &meaning) const;

private:
    QHash<qint64, DirectoryEntry> m_byId;
    QHash<WordList, QList<DirectoryEntry>> m_byList;
    QHash<std::pair<int, QString>, EntryId> m_byWord;
};

/// Errors: Storage.
Result<Directory> readDirectory(Database &database);
/// Of its words those of `lists`, without what else they are called, into `directory`. Errors: Storage.
Result<void> readDirectory(Database &database, const QList<WordList> &lists, Directory &directory);

} // namespace lianxin
