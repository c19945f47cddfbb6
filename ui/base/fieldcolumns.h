#pragma once

#include "core/base/chinesetext.h"
#include "core/base/result.h"
#include "core/base/wordlists.h"
#include "ui/base/codes.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/unknownword.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lianxin::ui {

/// Puts what `wanted` holds into `field`, or answers with its error: what a column's assign does of what was looked up.
template <typename Field, typename Value>
[[nodiscard]] Result<void> assigned(Field &field, const Result<Value> &wanted)
{
    if (!wanted)
        return wanted.error();
    field = *wanted;
    return {};
}

/// What somebody means who types `text` where a whole number or nothing belongs. Errors: Invalid.
[[nodiscard]] inline Result<std::optional<int>> optionalNumber(const QString &text)
{
    bool isNumber = false;
    const QString typed = text.trimmed();
    const int number = halfWidth(typed).toInt(&isNumber);
    if (typed.isEmpty())
        return std::optional<int>();
    if (!isNumber || number < 0)
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Columns", "A whole number belongs here, not %1.").arg(typed),
                      {}};
    return std::optional(number);
}

/// Makes the columns of plain fields, edited in place: texts, days, times and the directory's words. A word that is
/// not in its list is refused.
template <typename Entity>
class FieldColumns
{
public:
    using Column = TableColumn<Entity>;

    /// `directory` is asked at each use.
    explicit FieldColumns(std::function<const Directory &()> directory)
        : m_directory(std::move(directory))
    {
    }

    template <typename Owner>
    [[nodiscard]] Column text(const QString &title, QString Owner::*field) const
    {
        return Column(title, field).edits([field](Entity &entity, const QVariant &value) {
            entity.*field = value.toString().trimmed();
        });
    }

    template <typename Owner>
    [[nodiscard]] Column number(const QString &title, int Owner::*field) const
    {
        return Column(title, field).edits([field](Entity &entity, const QVariant &value) -> Result<void> {
            bool isNumber = false;
            const int number = value.toInt(&isNumber);
            if (value.toString().trimmed().isEmpty())
                return mustNotBeEmpty();
            if (!isNumber)
                return invalid(QCoreApplication::translate("Columns", "A whole number belongs here, not %1.")
                                   .arg(value.toString()));
            entity.*field = number;
            return {};
        });
    }

    template <typename Owner>
    [[nodiscard]] Column day(const QString &title, QDate Owner::*field) const
    {
        return Column(title, field)
            .edits([field](Entity &entity, const QVariant &value) { entity.*field = value.toDate(); })
            .wide(100);
    }

    /// A time of day, as people type it: 9:30, 0930, 9.30.
    template <typename Owner>
    [[nodiscard]] Column time(const QString &title, QTime Owner::*field) const
    {
        return Column(title, [field](const Entity &entity) { return (entity.*field).toString(u"HH:mm"); })
            .edits([field](Entity &entity, const QVariant &value) -> Result<void> {
                static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})\\D?(\\d{2})$"));
                const QString typed = value.toString().trimmed();
                const auto match = pattern.match(typed);
                const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
                if (!typed.isEmpty() && !(match.hasMatch() && time.isValid()))
                    return invalid(
                        QCoreApplication::translate("Columns", "%1 is no time of day; write 9:30.").arg(typed));
                entity.*field = typed.isEmpty() ? QTime() : time;
                return {};
            })
            .wide(70);
    }

    /// A word of `list`.
    template <typename Owner>
    [[nodiscard]] Column word(const QString &title, WordList list, EntryId Owner::*field) const
    {
        return Column(title, [directory = m_directory, field](const Entity &e) { return directory().name(e.*field); })
            .edits([=, directory = m_directory](Entity &entity, const QVariant &value) -> Result<void> {
                const QString typed = value.toString().trimmed();
                const EntryId found = directory().find(list, typed);
                if (!typed.isEmpty() && !found.isStored())
                    return unknownWord(directory(), list, typed);
                entity.*field = found;
                return {};
            })
            .offers([directory = m_directory, list](const Entity &) { return directory().namesOf(list); });
    }

    /// Several words of `list`, with signs between.
    template <typename Owner>
    [[nodiscard]] Column words(const QString &title, WordList list, QList<EntryId> Owner::*field) const
    {
        return Column(title,
                      [directory = m_directory, field](const Entity &entity) {
                          return namesOf(directory(), entity.*field);
                      })
            .edits([=, directory = m_directory](Entity &entity, const QVariant &value) -> Result<void> {
                return assigned(entity.*field, entriesNamed(directory(), list, value.toString()));
            })
            .offersSeveral([directory = m_directory, list](const Entity &) { return directory().namesOf(list); });
    }

    /// The word for a code of the closed list `list`; only those of `among`, if it names any.
    template <typename Owner, typename Code>
    [[nodiscard]] Column coded(const QString &title, WordList list, Code Owner::*field,
                               const QList<Code> &among = {}) const
    {
        return Column(title,
                      [directory = m_directory, list, field](const Entity &entity) {
                          return wordFor(directory(), list, entity.*field);
                      })
            .edits([=, directory = m_directory](Entity &entity, const QVariant &value) -> Result<void> {
                const auto code = meant<Code>(directory(), list, value.toString());
                if (value.toString().trimmed().isEmpty())
                    return mustNotBeEmpty();
                if (!code || (!among.isEmpty() && !among.contains(*code)))
                    return unknownWord(directory(), list, value.toString().trimmed());
                entity.*field = *code;
                return {};
            })
            .offers([=, directory = m_directory](const Entity &) {
                QStringList words;
                const auto codes = codesOf(Code {});
                for (std::size_t place = 0; place < codes.size(); ++place)
                    if (among.isEmpty() || among.contains(static_cast<Code>(place)))
                        words.append(directory().word(list, QString::fromLatin1(codes[place])));
                return words;
            });
    }

    /// The names of `entries`, with commas between.
    [[nodiscard]] static QString namesOf(const Directory &directory, const QList<EntryId> &entries)
    {
        return directory.namesOf(entries).join(QCoreApplication::translate("Columns", ", "));
    }

    /// The entries of `list` that `text` names, each once. Errors: Invalid, naming what is not in the list.
    [[nodiscard]] static Result<QList<EntryId>> entriesNamed(const Directory &directory, WordList list,
                                                             const QString &text)
    {
        QList<EntryId> entries;
        for (const QString &part : splitList(text)) {
            const EntryId entry = directory.find(list, part);
            if (!entry.isStored())
                return unknownWord(directory, list, part);
            if (!entries.contains(entry))
                entries.append(entry);
        }
        return entries;
    }

private:
    [[nodiscard]] static Error invalid(const QString &message) { return {ErrorKind::Invalid, message, {}}; }

    [[nodiscard]] static Error mustNotBeEmpty()
    {
        return invalid(QCoreApplication::translate("Columns", "This must not be empty."));
    }

    std::function<const Directory &()> m_directory;
};

} // namespace lianxin::ui
