#include "ui/directory/mixtable.h"

#include "core/evaluation/groupmembers.h"
#include "ui/table/recordtable.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr std::array mixKinds {MixKind::UnitType, MixKind::Sector, MixKind::Party, MixKind::Group};

EntryId mixedBy(const Member &member, MixKind kind)
{
    switch (kind) {
    case MixKind::UnitType:
        return member.unitType;
    case MixKind::Sector:
        return member.sector;
    case MixKind::Party:
        return member.party;
    case MixKind::Group:
        break;
    }
    return {};
}

QStringList kindTitles()
{
    QStringList titles;
    for (const MixKind kind : mixKinds)
        titles.append(titleOf(kind));
    return titles;
}

} // namespace

MixTable::MixTable(Workbook &workbook, const QString &name, std::function<QDate()> today, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(name, tr("Who comes together")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->makeSmall();
    m_table->offerAdding(tr("Add line"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = [this](const Model::Request &request) { return store(request); };
    m_model->onComplete = [this](Row &draft, const QList<Row> &earlier) { return complete(draft, earlier); };
    connect(m_table, &RecordTable::addRequested, m_table, &RecordTable::addNew);
    connect(m_table, &RecordTable::removeRequested, this, &MixTable::remove);
    connect(m_table, &RecordTable::failed, this, &MixTable::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
}

void MixTable::setEmptyText(const QString &text)
{
    m_table->setEmptyText(text);
}

void MixTable::showMix(const FactIndex &index, const QString &owner, const QList<MixItem> &mix)
{
    m_owner = owner;
    m_mix = mix;
    setFacts(index);
}

void MixTable::showFacts()
{
    m_model->setEntities(listRows(m_mix));
}

QList<MixTable::Model::Column> MixTable::columns()
{
    using C = Model::Column;
    return {
        C(tr("What"), [](const Row &row) { return titleOf(row.kind); })
            .named(u"mix_kind"_s)
            .edits([this](Row &row, const QVariant &value) { return assignKind(row, value.toString()); })
            .offers([](const Row &) { return kindTitles(); })
            .wide(120),
        wordColumn(),
        C(tr("At least"), &Row::wanted)
            .named(u"wanted"_s)
            .edits([](Row &row, const QVariant &value) { row.wanted = value.toInt(); })
            .wide(70),
        C(tr("Binding"), [](const Row &row) { return row.isWish() ? tr("wished for") : tr("must be there"); })
            .named(u"binding"_s)
            .wide(100),
        C(tr("On the roll"), [this](const Row &row) { return onTheRoll(row); })
            .named(u"on_the_roll"_s)
            .toned([this](const Row &row) { return onTheRoll(row) < row.wanted ? Tone::Warning : Tone::Plain; })
            .wide(80),
    };
}

MixTable::Model::Column MixTable::wordColumn()
{
    return Model::Column(tr("Value"), [this](const Row &row) { return wordOf(row); })
        .named(u"word"_s)
        .edits([this](Row &row, const QVariant &value) { return assignWord(row, value.toString()); })
        .offers([this](const Row &row) { return wordsFor(row.kind); })
        .explains([this](const Row &row) {
            return isKnown(row) ? QString() : tr("%1 is not in the dictionary: nobody can be found.").arg(row.word);
        })
        .toned([this](const Row &row) { return isKnown(row) ? Tone::Plain : Tone::Warning; })
        .wide(170);
}

QString MixTable::wordOf(const MixItem &item) const
{
    return item.isWish() ? index().find(item.group).name : item.word;
}

QStringList MixTable::wordsFor(MixKind kind) const
{
    if (const auto list = listOf(kind))
        return directory().namesOf(*list);
    QStringList names;
    for (const MemberGroup &group : facts().groups)
        names.append(group.name);
    return names;
}

bool MixTable::isKnown(const MixItem &item) const
{
    const auto list = listOf(item.kind);
    return !list || directory().find(*list, item.word).isStored();
}

Result<void> MixTable::assignKind(MixItem &item, const QString &title) const
{
    const auto place = kindTitles().indexOf(title.trimmed());
    if (place < 0)
        return Error {ErrorKind::Invalid, tr("%1 is not among the choices.").arg(title.trimmed()), {}};
    const MixKind kind = mixKinds.at(static_cast<std::size_t>(place));
    const QStringList words = wordsFor(kind);
    if (kind == item.kind)
        return {};
    if (words.isEmpty())
        return Error {ErrorKind::Invalid, tr("The dictionary has nothing of that yet: %1.").arg(title), {}};
    item.kind = kind;
    return assignWord(item, words.first());
}

Result<void> MixTable::assignWord(MixItem &item, const QString &word) const
{
    const QString typed = word.trimmed();
    if (const auto list = listOf(item.kind)) {
        const EntryId entry = directory().find(*list, typed);
        if (!entry.isStored())
            return unknownWord(directory(), *list, typed);
        item.word = directory().name(entry);
        item.group = {};
        return {};
    }
    const auto group = std::ranges::find(facts().groups, typed, &MemberGroup::name);
    if (group == facts().groups.end())
        return Error {ErrorKind::Invalid, tr("There is no group of members %1.").arg(typed), {}};
    item.word.clear();
    item.group = group->id;
    return {};
}

int MixTable::onTheRoll(const MixItem &item) const
{
    const auto list = listOf(item.kind);
    if (!list) {
        const auto members = membersOf(index().find(item.group), index(), m_today());
        return static_cast<int>(std::ranges::count_if(
            members, [this](MemberId member) { return index().isServing(index().find(member)); }));
    }
    const EntryId entry = directory().find(*list, item.word);
    return static_cast<int>(std::ranges::count_if(facts().members, [&](const Member &member) {
        return entry.isStored() && mixedBy(member, item.kind) == entry && index().isServing(member);
    }));
}

Result<void> MixTable::complete(Row &draft, const QList<Row> &earlier) const
{
    if (!draft.word.isEmpty() || draft.group.isStored())
        return {};
    const auto present = m_model->entities() + earlier;
    for (const QString &word : wordsFor(draft.kind)) {
        if (std::ranges::any_of(present,
                                [&](const Row &each) { return each.kind == draft.kind && wordOf(each) == word; }))
            continue;
        return assignWord(draft, word);
    }
    return Error {ErrorKind::Invalid, tr("The dictionary has nothing more of that: %1.").arg(titleOf(draft.kind)), {}};
}

Result<QList<qint64>> MixTable::store(const Model::Request &request)
{
    const QString label = request.label.isEmpty() ? tr("Edit who comes together: %1").arg(m_owner) : request.label;
    const auto ids = idsOfAdded(m_mix.size(), request);
    const auto stored = onStore(label, changedList(m_mix, request));
    return stored ? Result<QList<qint64>>(ids) : stored.error();
}

void MixTable::remove(const QList<qint64> &ids)
{
    const QString label = tr("Remove %1 lines: %2").arg(QString::number(ids.size()), m_owner);
    if (expect(onStore(label, listWithout(m_mix, ids))))
        emit removed(label);
}

} // namespace lianxin::ui
