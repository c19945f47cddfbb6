#include "ui/directory/tasktable.h"

#include "ui/table/recordtable.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

TaskTable::TaskTable(Workbook &workbook, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_table(new RecordTable(u"taskTemplates"_s, tr("Usual tasks")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->setEmptyText(tr("No usual task yet: what is to be done around each activity, and when."));
    auto *program = new QPushButton(tr("Those of the &program"));
    program->setObjectName("addTasksOfProgram"_L1);
    program->setToolTip(tr("Adds the tasks that come with the program, as far as they are missing").toHtmlEscaped());
    connect(program, &QPushButton::clicked, this, &TaskTable::addThoseOfProgram);
    m_table->addTool(program);
    m_table->offerAdding(tr("New task"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = storedBy<TaskTemplateRepository>(
        workbook, [](const TaskTemplate &before) { return tr("Edit the usual task: %1").arg(before.subject); },
        [](const TaskTemplate &added) { return tr("Add a usual task: %1").arg(added.subject); });
    m_model->onComplete = [this](TaskTemplate &draft, const QList<TaskTemplate> &earlier) {
        return complete(draft, earlier);
    };
    connect(m_table, &RecordTable::addRequested, m_table, &RecordTable::addNew);
    connect(m_table, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<TaskTemplateRepository>(tr("Remove %1 usual tasks").arg(ids.size()), ids);
    });
    connect(m_table, &RecordTable::failed, this, &TaskTable::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
}

QList<TaskTable::Model::Column> TaskTable::columns()
{
    const auto fields = fieldColumns<TaskTemplate>();
    return {
        fields.number(tr("Working days from the visit"), &TaskTemplate::offsetDays).named(u"offset_days"_s).wide(170),
        fields.text(tr("What"), &TaskTemplate::subject).named(u"subject"_s).wide(320),
        fields.text(tr("Who"), &TaskTemplate::person).named(u"person"_s).wide(140),
    };
}

/// A new task is called by a word that no other has.
Result<void> TaskTable::complete(TaskTemplate &draft, const QList<TaskTemplate> &earlier) const
{
    const QList<TaskTemplate> known = m_model->entities() + earlier;
    for (int number = 1; draft.subject.isEmpty(); ++number) {
        const QString name = number == 1 ? tr("New task") : tr("New task %1").arg(number);
        if (std::ranges::find(known, name, &TaskTemplate::subject) == known.end())
            draft.subject = name;
    }
    return {};
}

void TaskTable::addThoseOfProgram()
{
    const auto added = workbook().perform(tr("Usual tasks that come with the program"),
                                          [this] { return addTasksOfProgram(workbook().database()); });
    if (expect(added) && *added == 0)
        emit told(tr("All tasks that come with the program are there."));
}

bool TaskTable::reveal(const RecordRef &record)
{
    return record.table == TaskTemplateRepository::table && m_table->reveal(record.id);
}

RecordRef TaskTable::current() const
{
    return {TaskTemplateRepository::table, m_table->currentId()};
}

void TaskTable::showFacts()
{
    if (const auto tasks = TaskTemplateRepository(workbook().database()).inOrder(); expect(tasks))
        m_model->setEntities(*tasks);
}

} // namespace lianxin::ui
