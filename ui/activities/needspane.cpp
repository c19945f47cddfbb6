#include "ui/activities/needspane.h"

#include "core/activities/projectrepository.h"
#include "core/directory/enterpriserepository.h"
#include "ui/base/look.h"
#include "ui/table/recordtable.h"

#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

template <typename Entity>
int nextNumber(const QList<Entity> &entities)
{
    int last = 0;
    for (const Entity &each : entities)
        last = std::max(last, each.number);
    return last + 1;
}

} // namespace

NeedsPane::NeedsPane(Workbook &workbook, QWidget *parent)
    : ActivityPart(workbook, parent)
    , m_projectTable(new RecordTable(u"projects"_s, tr("Projects")))
    , m_projects(new Projects(projectColumns(), this))
    , m_needTable(new RecordTable(u"needs"_s, tr("Needs")))
    , m_needs(new Needs(needColumns(), this))
{
    m_projectTable->setModel(m_projects);
    m_projectTable->offerHistory(workbook, ProjectRepository::table);
    m_projectTable->setEmptyText(tr("No project yet. The programme expects three of each visit."));
    m_projectTable->offerAdding(tr("New project"));
    m_projectTable->offerRemoving(tr("Remove"));
    m_needTable->setModel(m_needs);
    m_needTable->offerHistory(workbook, NeedRepository::table);
    m_needTable->setEmptyText(tr("No need yet. Add what the project chosen on the left asks for."));
    m_needTable->offerAdding(tr("New need"));
    m_needTable->offerRemoving(tr("Remove"));
    for (RecordTable *table : {m_projectTable, m_needTable})
        table->filterBox()->setMinimumWidth(90);
    connectTables();

    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_projectTable);
    parts->addWidget(m_needTable);
    parts->setSizes({450, 650});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->addWidget(parts);
}

void NeedsPane::connectTables()
{
    m_projects->onEdit = [this](const ProjectRow &before, const ProjectRow &after) {
        perform(tr("Edit project %1").arg(before.name), [&] { return store(after); });
    };
    m_needs->onEdit = [this](const Need &before, const Need &after) {
        NeedRepository needs(this->workbook().database());
        perform(tr("Edit need %1 of %2").arg(QString::number(before.number), index().find(before.project).name),
                [&] { return needs.update(after); });
    };
    connect(m_projectTable, &RecordTable::addRequested, this, &NeedsPane::addProject);
    connect(m_needTable, &RecordTable::addRequested, this, &NeedsPane::addNeed);
    connect(m_projectTable, &RecordTable::removeRequested, this, &NeedsPane::removeProjects);
    connect(m_needTable, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<NeedRepository>(tr("Remove %1 needs").arg(ids.size()), ids);
    });
    for (const RecordTable *table : {m_projectTable, m_needTable}) {
        connect(table, &RecordTable::failed, this, &NeedsPane::failed);
        connect(table, &RecordTable::openRequested, this, &NeedsPane::openRequested);
    }
}

QList<NeedsPane::Projects::Column> NeedsPane::projectColumns()
{
    using C = Projects::Column;
    const auto fields = fieldColumns<ProjectRow>();
    return {
        C(tr("No."), &ProjectRow::number).named(u"number"_s).wide(48),
        fields.text(tr("Project"), &Project::name).named(u"name"_s).explains(&Project::name).wide(180),
        fields.text(tr("Enterprise"), &ProjectRow::enterpriseName)
            .named(u"enterprise"_s)
            .offers([this](const ProjectRow &) {
                QStringList names;
                for (const Enterprise &each : facts().enterprises)
                    names.append(each.name);
                return names;
            })
            .opens([](const ProjectRow &row) {
                return RecordRef {EnterpriseRepository::table, row.enterprise.value};
            })
            .wide(150),
        fields.text(tr("Contact"), &Project::contact).named(u"contact"_s).wide(80),
        fields.text(tr("Telephone"), &Project::phone).named(u"phone"_s).personal().wide(110),
        fields.text(tr("What it is like"), &Project::summary).named(u"summary"_s).explains(&Project::summary).wide(160),
        fields.text(tr("Note"), &Project::note).named(u"note"_s).hidden(),
    };
}

QList<NeedsPane::Needs::Column> NeedsPane::needColumns()
{
    using C = Needs::Column;
    const auto fields = fieldColumns<Need>();
    return {
        C(tr("No."),
          [this](const Need &need) { return u"%1-%2"_s.arg(index().find(need.project).number).arg(need.number); })
            .named(u"number"_s)
            .wide(52),
        fields.text(tr("Need"), &Need::content).named(u"content"_s).explains(&Need::content).wide(250),
        fields.word(tr("Category"), WordList::NeedCategory, &Need::category).named(u"category"_s).wide(90),
        fields.word(tr("Urgency"), WordList::Urgency, &Need::urgency).named(u"urgency"_s).wide(84),
        fields.words(tr("Wanted specialties"), WordList::Specialty, &Need::specialties)
            .named(u"specialties"_s)
            .wide(150),
        C(tr("Project"), [this](const Need &need) { return index().find(need.project).name; })
            .named(u"project"_s)
            .wide(160),
    };
}

std::optional<int> NeedsPane::count() const
{
    return m_needs->rowCount();
}

bool NeedsPane::reveal(const RecordRef &record)
{
    if (record.table == ProjectRepository::table)
        return m_projectTable->reveal(record.id);
    return record.table == NeedRepository::table && m_needTable->reveal(record.id);
}

void NeedsPane::showFacts()
{
    QList<ProjectRow> projects;
    for (const Project &project : facts().projects)
        if (project.activity == activity())
            projects.append({project, index().find(project.enterprise).name});
    m_projects->setEntities(projects);
    QList<Need> needs;
    for (const Need &need : facts().needs)
        if (index().activityOf(need) == activity())
            needs.append(need);
    m_needs->setEntities(needs);
    setEnabled(shown().id.isStored());
}

Result<Project> NeedsPane::store(const ProjectRow &project)
{
    Project stored = project;
    const auto known = std::ranges::find(facts().enterprises, project.enterpriseName, &Enterprise::name);
    if (project.enterpriseName.isEmpty() || known != facts().enterprises.end()) {
        stored.enterprise = project.enterpriseName.isEmpty() ? EnterpriseId {} : known->id;
    } else {
        Enterprise enterprise;
        enterprise.name = project.enterpriseName;
        enterprise.region = shown().region;
        const auto added = EnterpriseRepository(workbook().database()).insert(enterprise);
        if (!added)
            return added.error();
        stored.enterprise = added->id;
    }
    return ProjectRepository(workbook().database()).update(stored);
}

void NeedsPane::addProject()
{
    Project draft; // to be completed in place
    draft.activity = activity();
    draft.number = nextNumber(m_projects->entities());
    draft.name = tr("New project");
    const qint64 id = addOne<ProjectRepository>(tr("Add a project to %1").arg(index().label(shown())), draft);
    if (id > 0 && m_projectTable->reveal(id))
        m_projectTable->editCurrent();
}

void NeedsPane::removeProjects(const QList<qint64> &ids)
{
    const QString label = tr("Remove %1 projects with their needs").arg(ids.size());
    const bool done = perform(label, [&]() -> Result<void> {
        NeedRepository needs(workbook().database());
        ProjectRepository projects(workbook().database());
        for (const Need &need : m_needs->entities())
            if (ids.contains(need.project.value))
                if (auto gone = needs.remove(need.id); !gone)
                    return gone;
        for (const qint64 id : ids)
            if (auto gone = projects.remove({id}); !gone)
                return gone;
        return {};
    });
    if (done)
        emit removed(label);
}

void NeedsPane::addNeed()
{
    const auto &projects = m_projects->entities();
    const ProjectRow *chosen = m_projects->find(m_projectTable->currentId());
    if (!chosen && projects.isEmpty()) {
        emit failed({ErrorKind::Invalid, tr("A need belongs to a project: add that first."), {}});
        return;
    }
    const ProjectRow &project = chosen ? *chosen : projects.first();
    QList<Need> siblings;
    std::ranges::copy_if(m_needs->entities(), std::back_inserter(siblings),
                         [&](const Need &each) { return each.project == project.id; });
    Need draft; // to be completed in place
    draft.project = project.id;
    draft.number = nextNumber(siblings);
    draft.content = tr("New need");
    const qint64 id = addOne<NeedRepository>(tr("Add a need to %1").arg(project.name), draft);
    if (id > 0 && m_needTable->reveal(id))
        m_needTable->editCurrent();
}

} // namespace lianxin::ui
