#include "ui/yearplan/yearactivities.h"

#include "core/activities/activityrepository.h"
#include "ui/base/look.h"
#include "ui/base/recordcard.h"
#include "ui/table/datetext.h"
#include "ui/table/recordtable.h"
#include "ui/yearplan/activitysections.h"
#include "ui/yearplan/yearcolumns.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

YearActivities::YearActivities(Workbook &workbook, QWidget *parent)
    : YearPart(workbook, parent)
    , m_table(new RecordTable(u"yearActivities"_s, tr("Activities of the year")))
    , m_model(new Model(yearColumns(), this))
    , m_card(new RecordCard)
    , m_panel(new QPushButton(tr("Choose its pa&nel")))
{
    m_table->setModel(m_model, {{dayColumn, Qt::AscendingOrder}});
    m_table->offerHistory(workbook, ActivityRepository::table);
    m_table->offerViews(workbook);
    m_table->setEmptyText(tr("No activity in the plan of this year."));
    m_panel->setObjectName("choosePanel"_L1);
    m_panel->setToolTip(tr("Goes to the page of selection with this activity."));
    m_table->addTool(m_panel);
    m_card->setObjectName("yearActivityCard"_L1);
    m_table->setDetail(m_card);
    connect(m_table, &RecordTable::currentChanged, this, &YearActivities::showCard);
    connect(m_table, &RecordTable::openRequested, this, &YearActivities::openRequested);
    connect(m_card, &RecordCard::openRequested, this, &YearActivities::openRequested);
    connect(m_panel, &QPushButton::clicked, this, [this] { emit panelRequested(ActivityId {m_table->currentId()}); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->addWidget(m_table);
}

bool YearActivities::reveal(const RecordRef &record)
{
    return record.table == ActivityRepository::table && m_table->reveal(record.id);
}

RecordRef YearActivities::current() const
{
    return {ActivityRepository::table, m_table->currentId()};
}

void YearActivities::showFacts()
{
    m_model->setEntities(answer() ? yearRows(index(), *answer()) : QList<YearRow>());
    m_table->chooseFirst();
    showCard(m_table->currentId());
}

void YearActivities::showCard(qint64 activity)
{
    const YearRow *row = m_model->find(activity);
    m_panel->setEnabled(row != nullptr && !row->county.isEmpty());
    if (row == nullptr || !answer())
        return m_card->showHint(tr("Choose an activity to see who comes to it."));
    QStringList parts {row->state, dateText(row->day), row->county, row->theme == row->name ? QString() : row->theme};
    parts.removeAll(QString());
    m_card->showRecord(row->name, parts.join(u" \u00B7 "_s), activitySections(index(), *answer(), *row));
}

} // namespace lianxin::ui
