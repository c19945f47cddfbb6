#pragma once

#include "core/members/membergroup.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"
#include "ui/base/listrow.h"

namespace lianxin::ui {

class RecordTable;

/// The groups of members that the office keeps: all of them, below the conditions of the one chosen, and beside them
/// who is in it now.
class GroupTable : public FactsPart
{
    Q_OBJECT

public:
    GroupTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

protected:
    void showFacts() override;

private:
    using Groups = EntityTableModel<MemberGroup>;
    using ConditionRow = ListRow<GroupCondition>;
    using Conditions = EntityTableModel<ConditionRow>;
    using People = EntityTableModel<Member>;

    [[nodiscard]] QList<Groups::Column> groupColumns();
    [[nodiscard]] QList<Conditions::Column> conditionColumns();
    [[nodiscard]] Conditions::Column wordsColumn();
    [[nodiscard]] QList<People::Column> peopleColumns();
    void connectGroups();
    void connectConditions();
    void buildLayout();
    void showChosen();
    [[nodiscard]] const MemberGroup &chosen() const;
    [[nodiscard]] QList<MemberId> membersIn(const MemberGroup &group) const;
    [[nodiscard]] Result<void> complete(MemberGroup &draft, const QList<MemberGroup> &earlier) const;
    [[nodiscard]] Result<void> storeConditions(const QString &label, const QList<GroupCondition> &conditions);
    void remove(const QList<qint64> &ids);

    std::function<QDate()> m_today;
    RecordTable *m_groupTable;
    Groups *m_groups;
    RecordTable *m_conditionTable;
    Conditions *m_conditions;
    RecordTable *m_peopleTable;
    People *m_people;
};

} // namespace lianxin::ui
