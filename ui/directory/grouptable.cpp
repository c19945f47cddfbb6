#include "ui/directory/grouptable.h"

#include "core/evaluation/groupmembers.h"
#include "core/members/membergrouprepository.h"
#include "core/members/memberrepository.h"
#include "ui/directory/conditionwords.h"
#include "ui/table/recordtable.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

GroupTable::GroupTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_today(std::move(today))
    , m_groupTable(new RecordTable(u"groups"_s, tr("Groups of members")))
    , m_groups(new Groups(groupColumns(), this))
    , m_conditionTable(new RecordTable(u"groupConditions"_s, tr("Conditions")))
    , m_conditions(new Conditions(conditionColumns(), this))
    , m_peopleTable(new RecordTable(u"groupMembers"_s, tr("Members of the group")))
    , m_people(new People(peopleColumns(), this))
{
    m_groupTable->setModel(m_groups);
    m_groupTable->offerHistory(workbook, MemberGroupRepository::table);
    m_groupTable->setEmptyText(tr("No group yet. Add one to find members again by what they are like."));
    m_groupTable->offerAdding(tr("New group"));
    m_groupTable->offerRemoving(tr("Remove"));
    m_conditionTable->setModel(m_conditions);
    m_conditionTable->makeSmall();
    m_conditionTable->setEmptyText(tr("No condition: the group holds everybody. Add what its members are like."));
    m_conditionTable->offerAdding(tr("Add condition"));
    m_conditionTable->offerRemoving(tr("Remove"));
    m_peopleTable->setModel(m_people);
    m_peopleTable->setEmptyText(tr("Nobody is like that now."));
    connectGroups();
    connectConditions();
    connect(m_peopleTable, &RecordTable::openRequested, this, &GroupTable::openRequested);
    buildLayout();
}

void GroupTable::buildLayout()
{
    auto *left = new QSplitter(Qt::Vertical);
    left->setChildrenCollapsible(false);
    left->addWidget(m_groupTable);
    left->addWidget(m_conditionTable);
    left->setSizes({300, 240});
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(left);
    parts->addWidget(m_peopleTable);
    parts->setSizes({520, 430});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(parts);
}

void GroupTable::connectGroups()
{
    m_groups->onRequest = storedBy<MemberGroupRepository>(
        workbook(), [](const MemberGroup &before) { return tr("Edit the group %1").arg(before.name); },
        [](const MemberGroup &) { return tr("Add a group of members"); });
    m_groups->onComplete = [this](MemberGroup &draft, const QList<MemberGroup> &earlier) {
        return complete(draft, earlier);
    };
    connect(m_groupTable, &RecordTable::addRequested, m_groupTable, &RecordTable::addNew);
    connect(m_groupTable, &RecordTable::removeRequested, this, &GroupTable::remove);
    connect(m_groupTable, &RecordTable::currentChanged, this, &GroupTable::showChosen);
    connect(m_groupTable, &RecordTable::failed, this, &GroupTable::failed);
}

void GroupTable::connectConditions()
{
    m_conditions->onRequest = [this](const Conditions::Request &request) -> Result<QList<qint64>> {
        const QString label =
            request.label.isEmpty() ? tr("Edit the conditions of %1").arg(chosen().name) : request.label;
        const auto ids = idsOfAdded(chosen().conditions.size(), request);
        const auto stored = storeConditions(label, changedList(chosen().conditions, request));
        return stored ? Result<QList<qint64>>(ids) : stored.error();
    };
    m_conditions->onComplete = [this](ConditionRow &draft, const QList<ConditionRow> &) -> Result<void> {
        if (draft.comparison == Comparison::Is && draft.words.isEmpty())
            return assignComparison(facts(), draft, titleOf(Comparison::Is));
        return {};
    };
    connect(m_conditionTable, &RecordTable::addRequested, m_conditionTable, &RecordTable::addNew);
    connect(m_conditionTable, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        const QString label = tr("Remove %1 conditions of %2").arg(QString::number(ids.size()), chosen().name);
        if (expect(storeConditions(label, listWithout(chosen().conditions, ids))))
            emit removed(label);
    });
    connect(m_conditionTable, &RecordTable::failed, this, &GroupTable::failed);
}

QList<GroupTable::Groups::Column> GroupTable::groupColumns()
{
    using C = Groups::Column;
    return {
        fieldColumns<MemberGroup>().text(tr("Group"), &MemberGroup::name).named(u"name"_s).wide(170),
        C(tr("Members"), [this](const MemberGroup &group) { return static_cast<int>(membersIn(group).size()); })
            .named(u"members"_s)
            .wide(70),
        C(tr("Fits when"), [](const MemberGroup &group) { return titleOf(group.match); })
            .named(u"matches"_s)
            .edits([](MemberGroup &group, const QVariant &value) {
                const bool isAny = value.toString().trimmed() == titleOf(GroupMatch::Any);
                group.match = isAny ? GroupMatch::Any : GroupMatch::All;
            })
            .offers([](const MemberGroup &) {
                return QStringList {titleOf(GroupMatch::All), titleOf(GroupMatch::Any)};
            })
            .wide(140),
    };
}

QList<GroupTable::Conditions::Column> GroupTable::conditionColumns()
{
    using C = Conditions::Column;
    return {
        C(tr("What"), [this](const ConditionRow &row) { return groupFieldTitle(facts(), row); })
            .named(u"looks_at"_s)
            .edits([this](ConditionRow &row, const QVariant &value) {
                return assignGroupField(facts(), row, value.toString());
            })
            .offers([this](const ConditionRow &) { return groupFieldTitles(facts()); })
            .wide(180),
        C(tr("Compared"), [](const ConditionRow &row) { return titleOf(row.comparison); })
            .named(u"comparison"_s)
            .edits([this](ConditionRow &row, const QVariant &value) {
                return assignComparison(facts(), row, value.toString());
            })
            .offers([](const ConditionRow &row) {
                QStringList titles;
                for (const Comparison each : comparisonsOf(row.field))
                    titles.append(titleOf(each));
                return titles;
            })
            .wide(90),
        wordsColumn(),
    };
}

GroupTable::Conditions::Column GroupTable::wordsColumn()
{
    const auto unknown = [this](const ConditionRow &row) { return unknownWords(row, directory()).join(tr(", ")); };
    return Conditions::Column(tr("Value"), &GroupCondition::words)
        .named(u"words"_s)
        .edits([this](ConditionRow &row, const QVariant &value) { return assignWords(facts(), row, value.toString()); })
        .offers([this](const ConditionRow &row) { return offeredWords(facts(), row); })
        .toned([unknown](const ConditionRow &row) { return unknown(row).isEmpty() ? Tone::Plain : Tone::Warning; })
        .explains([unknown](const ConditionRow &row) {
            const QString words = unknown(row);
            return words.isEmpty() ? row.words : tr("Not in the dictionary: %1").arg(words);
        })
        .wide(180);
}

QList<GroupTable::People::Column> GroupTable::peopleColumns()
{
    const auto word = [this](const QString &title, EntryId Member::*field) {
        return People::Column(title, [this, field](const Member &member) { return directory().name(member.*field); });
    };
    using C = People::Column;
    return {
        C(tr("Name"), &Member::name)
            .ofPeople()
            .named(u"name"_s)
            .opens([](const Member &member) {
                return RecordRef {MemberRepository::table, member.id.value};
            })
            .wide(80),
        C(tr("Employer and post"), &Member::unit).named(u"unit"_s).explains(&Member::unit).wide(170),
        word(tr("Sector"), &Member::sector).named(u"sector"_s).wide(90),
        word(tr("Lives in"), &Member::home).named(u"home"_s).wide(80),
        word(tr("State"), &Member::state).named(u"state"_s).hidden(),
    };
}

const MemberGroup &GroupTable::chosen() const
{
    return index().find(MemberGroupId {m_groupTable->currentId()});
}

QList<MemberId> GroupTable::membersIn(const MemberGroup &group) const
{
    return membersOf(group, index(), m_today());
}

void GroupTable::showFacts()
{
    m_groups->setEntities(facts().groups);
    m_groupTable->chooseFirst();
    showChosen();
}

void GroupTable::showChosen()
{
    const MemberGroup &group = chosen();
    m_conditions->setEntities(listRows(group.conditions));
    m_conditionTable->setEnabled(group.id.isStored());
    QList<Member> people;
    if (group.id.isStored())
        for (const MemberId member : membersIn(group))
            people.append(index().find(member));
    m_people->setEntities(people);
}

Result<void> GroupTable::complete(MemberGroup &draft, const QList<MemberGroup> &earlier) const
{
    const QList<MemberGroup> present = facts().groups + earlier;
    if (draft.name.isEmpty()) {
        draft.name = tr("New group");
        for (int count = 2; std::ranges::find(present, draft.name, &MemberGroup::name) != present.end(); ++count)
            draft.name = tr("New group %1").arg(count);
    }
    const QString serving = directory().word(WordList::MemberState, u"serving"_s);
    if (draft.conditions.isEmpty() && !serving.isEmpty())
        draft.conditions = {{GroupField::State, {}, Comparison::Is, serving}};
    return {};
}

Result<void> GroupTable::storeConditions(const QString &label, const QList<GroupCondition> &conditions)
{
    MemberGroup changed = chosen();
    changed.conditions = conditions;
    MemberGroupRepository groups(workbook().database());
    const auto stored = workbook().perform(label, [&] { return groups.update(changed); });
    return stored ? Result<void>() : stored.error();
}

void GroupTable::remove(const QList<qint64> &ids)
{
    const QString label = ids.size() == 1
        ? tr("Remove the group %1").arg(index().find(MemberGroupId {ids.first()}).name)
        : tr("Remove %1 groups of members").arg(ids.size());
    removeAll<MemberGroupRepository>(label, ids);
}

bool GroupTable::reveal(const RecordRef &record)
{
    return record.table == MemberGroupRepository::table && m_groupTable->reveal(record.id);
}

RecordRef GroupTable::current() const
{
    return {MemberGroupRepository::table, m_groupTable->currentId()};
}

} // namespace lianxin::ui
