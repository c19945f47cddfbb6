#include "core/exchange/fieldreaders.h"
#include "ui/base/meanings.h"
#include "ui/directory/wordtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

QList<WordTable::Model::Column> WordTable::nameColumns()
{
    using C = Model::Column;
    const auto make = fieldColumns<DirectoryEntry>();
    return {
        make.number(tr("Place"), &DirectoryEntry::position).named(u"position"_s).ordinal().wide(56),
        make.text(tr("Name"), &DirectoryEntry::name).named(u"name"_s).wide(180),
        C(tr("Other names"),
          [](const DirectoryEntry &e) { return e.aliases.join(QCoreApplication::translate("Columns", ", ")); })
            .named(u"aliases"_s)
            .edits([](DirectoryEntry &e, const QVariant &value) { e.aliases = splitList(value.toString()); })
            .wide(200),
    };
}

QList<WordTable::Model::Column> WordTable::ruleColumns()
{
    using C = Model::Column;
    const auto make = fieldColumns<DirectoryEntry>();
    QList<C> columns;
    if (!meaningsOf(m_list).isEmpty())
        columns.append(
            C(tr("Counts as"), [this](const DirectoryEntry &e) { return meaningTitle(e.meaning); })
                .named(u"meaning"_s)
                .edits([this](DirectoryEntry &e, const QVariant &value) { return assignMeaning(e, value.toString()); })
                .offers([this](const DirectoryEntry &) {
                    QStringList titles;
                    for (const Meaning &each : meaningsOf(m_list))
                        titles.append(each.title);
                    return titles;
                })
                .wide(150));
    if (m_list != WordList::Specialty)
        return columns;
    columns.append(make.word(tr("Belongs to"), m_list, &DirectoryEntry::parent).named(u"parent"_s).wide(120));
    columns.append(
        C(tr("Phrases of needs"),
          [](const DirectoryEntry &e) { return e.keywords.join(QCoreApplication::translate("Columns", ", ")); })
            .named(u"keywords"_s)
            .edits([](DirectoryEntry &e, const QVariant &value) { e.keywords = splitList(value.toString()); })
            .wide(200));
    return columns;
}

QList<WordTable::Model::Column> WordTable::stateColumns()
{
    using C = Model::Column;
    const auto make = fieldColumns<DirectoryEntry>();
    return {
        C(tr("Confirmed"), &DirectoryEntry::confirmed)
            .named(u"confirmed"_s)
            .edits([](DirectoryEntry &e, const QVariant &value) { e.confirmed = value.toBool(); })
            .wide(64),
        C(tr("To be looked at"),
          [](const DirectoryEntry &e) { return e.confirmed ? QString() : tr("Came with a sheet"); })
            .named(u"unconfirmed"_s)
            .toned([](const DirectoryEntry &e) { return e.confirmed ? Tone::Plain : Tone::Warning; })
            .wide(120),
        make.text(tr("Kind"), &DirectoryEntry::kind).named(u"kind"_s).wide(90),
        make.text(tr("Code"), &DirectoryEntry::code).named(u"code"_s).wide(80),
        make.day(tr("Valid from"), &DirectoryEntry::validFrom).named(u"valid_from"_s),
        make.day(tr("Valid to"), &DirectoryEntry::validTo).named(u"valid_to"_s),
    };
}

QString WordTable::meaningTitle(const QString &code) const
{
    for (const Meaning &each : meaningsOf(m_list))
        if (each.code == code)
            return each.title;
    return code;
}

Result<void> WordTable::assignMeaning(DirectoryEntry &entry, const QString &title) const
{
    const auto meanings = meaningsOf(m_list);
    const auto found = std::ranges::find(meanings, title.trimmed(), &Meaning::title);
    if (!title.trimmed().isEmpty() && found == meanings.end())
        return Error {ErrorKind::Invalid, tr("%1 is not among the choices.").arg(title.trimmed()), {}};
    entry.meaning = found == meanings.end() ? QString() : found->code;
    return {};
}

} // namespace lianxin::ui
