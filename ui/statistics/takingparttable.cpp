#include "ui/statistics/takingparttable.h"

#include "core/members/memberrepository.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int neverSorts = 100'000; // months: after all who came
constexpr int columnOfMonths = 1;

QVariant monthsOrNever(const std::optional<int> &months)
{
    return months ? QVariant(*months) : QVariant(TakingPartTable::tr("never"));
}

} // namespace

TakingPartTable::TakingPartTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new RecordTable(u"takingPart"_s, tr("Who took part when")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model, {{columnOfMonths, Qt::DescendingOrder}});
    m_table->setEmptyText(tr("No member serves."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TakingPartTable::currentChanged);
    connect(m_table, &RecordTable::openRequested, this, &TakingPartTable::openRequested);
}

QList<TakingPartTable::Model::Column> TakingPartTable::columns()
{
    using C = Model::Column;
    return {C(tr("Name"), &TakingPartRow::name)
                .named(u"name"_s)
                .ofPeople()
                .opens([](const TakingPartRow &row) {
                    return RecordRef {MemberRepository::table, row.id.value};
                })
                .wide(90),
            C(tr("Months since activity"),
              [](const TakingPartRow &row) { return monthsOrNever(row.part.monthsSinceAttended); })
                .named(u"months_attended"_s)
                .sortsBy([](const TakingPartRow &row) { return row.part.monthsSinceAttended.value_or(neverSorts); })
                .explains([](const TakingPartRow &row) { return row.part.attendedOn.toString(Qt::ISODate); })
                .wide(150),
            C(tr("Months since invitation"),
              [](const TakingPartRow &row) { return monthsOrNever(row.part.monthsSinceInvited); })
                .named(u"months_invited"_s)
                .sortsBy([](const TakingPartRow &row) { return row.part.monthsSinceInvited.value_or(neverSorts); })
                .explains([](const TakingPartRow &row) { return row.part.invitedOn.toString(Qt::ISODate); })
                .wide(160),
            C(tr("Attended"), [](const TakingPartRow &row) { return row.part.attended; }).named(u"attended"_s).wide(80),
            C(tr("Invited"), [](const TakingPartRow &row) { return row.part.invited; })
                .named(u"invited"_s)
                .wide(80)
                .hidden(),
            C(tr("Sector"), &TakingPartRow::sector).named(u"sector"_s).wide(110).hidden(),
            C(tr("Employer and post"), &TakingPartRow::unit).named(u"unit"_s).wide(200).hidden()};
}

void TakingPartTable::showMembers(const FactIndex &index, QDate day)
{
    QList<TakingPartRow> rows;
    for (const TakingPart &part : takingPart(index, day)) {
        const Member &member = index.find(part.member);
        rows.append(
            {member.id, 0, index.nameOf(member.id), member.unit, index.facts().directory.name(member.sector), part});
    }
    m_model->setEntities(rows);
    m_table->setScope(tr("as of %1").arg(day.toString(Qt::ISODate)));
}

MemberId TakingPartTable::current() const
{
    return {m_table->currentId()};
}

} // namespace lianxin::ui
