#pragma once

#include "core/base/codes.h"
#include "core/directory/directoryrepository.h"

#include <QList>
#include <QString>

namespace lianxin {

/// How often each word occurs, in the order in which the words were first named.
class Tally
{
public:
    struct Row {
        QString name;
        int count = 0;

        friend bool operator==(const Row &, const Row &) = default;
    };

    Tally() = default;
    /// With these words, none of which has occurred yet.
    explicit Tally(const QStringList &names);

    void add(const QString &name, int count = 1);

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] int of(const QString &name) const;
    [[nodiscard]] int sum() const;

    /// Without the words that never occurred.
    [[nodiscard]] Tally occurring() const;

    friend bool operator==(const Tally &, const Tally &) = default;

private:
    QList<Row> m_rows;
};

/// What stands where a field is empty.
[[nodiscard]] QString blankWord();
[[nodiscard]] QString orBlank(const QString &word);

/// The office's word for `value`, an enumerator of the closed `list`; its code when the office has none.
template <typename Code>
QString wordOf(const Directory &directory, WordList list, Code value)
{
    const QString code = codeOf(value);
    const QString word = directory.word(list, code);
    return word.isEmpty() ? code : word;
}

/// How many of `entities` have each word of `list`, in its order; `entryOf` names the word of one.
template <typename Entities, typename EntryOf>
Tally tallyBy(const Directory &directory, WordList list, const Entities &entities, EntryOf entryOf)
{
    Tally tally(directory.namesOf(list));
    for (const auto &entity : entities)
        tally.add(orBlank(directory.name(entryOf(entity))));
    return tally.occurring();
}

/// The same where a word is one of the codes of the closed `list`.
template <typename Entities, typename CodeOf>
Tally tallyByCode(const Directory &directory, WordList list, const Entities &entities, CodeOf codeOf)
{
    Tally tally(directory.namesOf(list));
    for (const auto &entity : entities)
        tally.add(wordOf(directory, list, codeOf(entity)));
    return tally.occurring();
}

} // namespace lianxin
