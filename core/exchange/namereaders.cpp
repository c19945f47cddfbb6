#include "core/base/chinesetext.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/rowreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QString joined(const QStringList &names)
{
    return names.join(u'\u3001');
}

constexpr qsizetype mostExamples = 8; // of a list, when no word of it is near

/// Some words of a list, to show what belongs there.
QString examples(const QStringList &names)
{
    return joined(names.mid(0, mostExamples)) + (names.size() > mostExamples ? QStringLiteral("…") : QString());
}

QString keptWord(const QString &word, const QStringList &near, const QStringList &names)
{
    if (names.isEmpty())
        return exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                              "\"%1\" is not in the list; it was kept as written and stands there "
                                              "unconfirmed. Check it in the directory."))
            .arg(word);
    if (near.isEmpty())
        return exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                              "\"%1\" is not in the list; it was kept as written and stands there "
                                              "unconfirmed. Check it in the directory. The list has: %2."))
            .arg(word, examples(names));
    return exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                          "\"%1\" is not in the list; it was kept as written and stands there "
                                          "unconfirmed. Check it in the directory. The nearest: %2."))
        .arg(word, joined(near));
}

QString refusedWord(const QString &word, const QStringList &near, const QStringList &names)
{
    if (names.isEmpty())
        return exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                              "\"%1\" is not in the list; mend it, map it to a word of the "
                                              "list, or add it to the directory."))
            .arg(word);
    if (near.isEmpty())
        return exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                              "\"%1\" is not in the list. The list has: %2. Mend it, map it to "
                                              "one of these, or add it to the directory."))
            .arg(word, examples(names));
    return exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                          "\"%1\" is not in the list. The nearest: %2. Mend it, map it to "
                                          "one of these, or add it to the directory."))
        .arg(word, joined(near));
}

QString unknownMember(const QString &name, const QStringList &near)
{
    if (near.isEmpty())
        return exchangeText(
                   QT_TRANSLATE_NOOP("Exchange", "\"%1\" is not on the roll; mend the name or add the member."))
            .arg(name);
    return exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                          "\"%1\" is not on the roll. The nearest: %2. Mend the name or add "
                                          "the member."))
        .arg(name, joined(near));
}

} // namespace

EntryId RowReader::word(const QString &field, WordList list, UnknownWord unknown)
{
    const QString name = text(field);
    return name.isEmpty() ? EntryId {} : wordCalled(name, field, list, unknown);
}

QList<EntryId> RowReader::wordsOf(const QString &field, WordList list, UnknownWord unknown)
{
    QList<EntryId> found;
    for (const QString &name : items(field))
        if (const EntryId each = wordCalled(name, field, list, unknown); each.isStored() && !found.contains(each))
            found.append(each);
    return found;
}

EntryId RowReader::wordCalled(const QString &name, const QString &field, WordList list, UnknownWord unknown)
{
    const EntryId known = m_context.word(list, name);
    if (known.isStored())
        return known;
    const bool grows = !isClosed(list) && (m_context.isOpen(list) || unknown == UnknownWord::Add);
    if (!grows) {
        const QStringList names = m_context.namesOf(list);
        const QStringList near = nearestNames(name, names);
        offerMapping(field, name, near, list);
        if (isClosed(list) || unknown == UnknownWord::Refuse) {
            refuse(field, refusedWord(name, near, names));
            return {};
        }
        warn(field, keptWord(name, near, names));
    }
    const auto added = m_context.addWord(list, name, grows);
    if (!added)
        refuse(field, added.error().message);
    return added ? *added : EntryId {};
}

void RowReader::offerMapping(const QString &field, const QString &name, const QStringList &near, WordList list)
{
    UnknownValue unknown {m_context.words.field(m_sheet.kind, field).header, name, near};
    for (const QString &each : m_context.namesOf(list))
        if (!near.contains(each))
            unknown.choices.append(each);
    if (!m_report.unknownValues.contains(unknown))
        m_report.unknownValues.append(unknown);
}

MemberId RowReader::member(const QString &field, const QString &unit, const QList<MemberId> &likely)
{
    const QString written = required(field);
    return written.isEmpty() ? MemberId {} : memberCalled(written, field, unit, likely);
}

QList<MemberId> RowReader::members(const QString &field, const QList<MemberId> &likely)
{
    QList<MemberId> found;
    for (const QString &name : items(field))
        if (const MemberId each = memberCalled(name, field, {}, likely); each.isStored() && !found.contains(each))
            found.append(each);
    return found;
}

MemberId RowReader::memberCalled(const QString &text, const QString &field, const QString &unit,
                                 const QList<MemberId> &likely)
{
    const auto whole = m_context.members.withKey(withoutSpaces(text));
    const auto [name, remark] = whole.isEmpty() ? splitRemark(text) : WordWithRemark {text, {}};
    const auto candidates = m_context.members.withKey(withoutSpaces(name));
    if (!candidates.isEmpty())
        return oneOf(candidates, field, unit.isEmpty() ? remark : unit, likely);
    QStringList names;
    for (const Member &each : m_context.members.all())
        names.append(each.name);
    names.removeDuplicates();
    refuse(field, unknownMember(name, nearestNames(name, names)));
    return {};
}

MemberId RowReader::oneOf(const QList<Member> &candidates, const QString &field, const QString &unit,
                          const QList<MemberId> &likely)
{
    const auto only = [&](auto fits) -> MemberId {
        const auto first = std::ranges::find_if(candidates, fits);
        return std::ranges::count_if(candidates, fits) == 1 ? first->id : MemberId {};
    };
    if (candidates.size() == 1)
        return candidates.first().id;
    const QString asked = comparable(unit);
    MemberId found = only([&](const Member &each) { return !asked.isEmpty() && comparable(each.unit) == asked; });
    if (!found.isStored() && !asked.isEmpty())
        found = only([&](const Member &each) {
            const QString known = comparable(each.unit);
            return !known.isEmpty() && (known.contains(asked) || asked.contains(known));
        });
    if (!found.isStored() && asked.isEmpty())
        found = only([&](const Member &each) { return likely.contains(each.id); });
    if (found.isStored())
        return found;
    QStringList units;
    for (const Member &each : candidates)
        units.append(each.unit);
    refuse(field,
           exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                          "There are several members of this name; write the unit as "
                                          "on the roll: %1."))
               .arg(joined(units)));
    return {};
}

} // namespace lianxin
