#include "ui/activities/needspane.h"

#include "core/activities/projectrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/directory/settings.h"
#include "ui/activities/needcontext.h"
#include "ui/activities/needpairing.h"
#include "ui/base/doubts.h"
#include "ui/base/look.h"
#include "ui/base/tableroles.h"
#include "ui/table/delegates.h"
#include "ui/table/recordtable.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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

NeedsPane::NeedsPane(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : ActivityPart(workbook, parent)
    , m_projectTable(new RecordTable(u"projects"_s, tr("Projects")))
    , m_projects(new Projects(projectColumns(), this))
    , m_needTable(new RecordTable(u"needs"_s, tr("Needs")))
    , m_needs(new Needs(needColumns(), this))
    , m_context(new NeedContext(workbook))
    , m_pairing(new NeedPairing(workbook, std::move(today), m_needTable))
    , m_confirming(new QWidget)
    , m_unconfirmed(new QLabel)
    , m_confirm(new QPushButton(tr("Confirm")))
    , m_confirmAll(new QPushButton)
{
    m_projectTable->setModel(m_projects);
    m_projectTable->offerHistory(workbook, ProjectRepository::table);
    m_projectTable->offerViews(workbook);
    m_projectTable->offerAdding(tr("New project"));
    m_projectTable->offerRemoving(tr("Remove"));
    m_needTable->setModel(m_needs);
    m_needTable->offerHistory(workbook, NeedRepository::table);
    m_needTable->offerViews(workbook);
    m_needTable->setEmptyText(tr("No need yet. Add what the project chosen on the left asks for."));
    offerConfirming();
    m_needTable->offerAdding(tr("New need"));
    m_needTable->offerRemoving(tr("Remove"));
    for (RecordTable *table : {m_projectTable, m_needTable})
        table->filterBox()->setMinimumWidth(90);
    connectTables();

    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(projectsSide());
    parts->addWidget(needsSide());
    parts->setSizes({450, 650});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->addWidget(parts);
}

void NeedsPane::connectTables()
{
    m_projects->onRequest = storedThrough(
        workbook(), ProjectsOfHosts {workbook().database(), [this] { return shown().region; }},
        [](const Project &before) { return tr("Edit project %1").arg(before.name); },
        [this](const Project &) { return tr("Add a project to %1").arg(index().label(shown())); });
    m_projects->onComplete = [this](ProjectRow &draft, const QList<ProjectRow> &earlier) {
        return complete(draft, earlier);
    };
    m_needs->onRequest = storedBy<NeedRepository>(
        workbook(),
        [this](const Need &before) {
            return tr("Edit need %1 of %2").arg(QString::number(before.number), index().find(before.project).name);
        },
        [this](const Need &added) { return tr("Add a need to %1").arg(index().find(added.project).name); });
    m_needs->onComplete = [this](Need &draft, const QList<Need> &earlier) { return complete(draft, earlier); };
    for (RecordTable *table : {m_projectTable, m_needTable})
        connect(table, &RecordTable::addRequested, table, &RecordTable::addNew);
    connect(m_projectTable, &RecordTable::removeRequested, this, &NeedsPane::removeProjects);
    connect(m_needTable, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<NeedRepository>(tr("Remove %1 needs").arg(ids.size()), ids);
    });
    for (const RecordTable *table : {m_projectTable, m_needTable}) {
        connect(table, &RecordTable::failed, this, &NeedsPane::failed);
        connect(table, &RecordTable::openRequested, this, &NeedsPane::openRequested);
    }
    connect(m_pairing, &NeedPairing::failed, this, &NeedsPane::failed);
    connect(m_pairing, &NeedPairing::openRequested, this, &NeedsPane::openRequested);
    connectContext();
}

/// What is beside a need follows what is current, and what is typed.
void NeedsPane::connectContext()
{
    connect(m_context, &NeedContext::openRequested, this, &NeedsPane::openRequested);
    connect(m_projectTable, &RecordTable::currentChanged, this,
            [this](qint64 id) { m_context->showProject(ProjectId {id}); });
    connect(m_needTable, &RecordTable::currentChanged, this, [this](qint64 id) { m_context->showNeed(NeedId {id}); });
    for (const CellDelegate *cells : m_needTable->findChildren<CellDelegate *>())
        connect(cells, &CellDelegate::typed, this, [this](const QModelIndex &cell, const QString &text) {
            if (cell.model()->headerData(cell.column(), Qt::Horizontal, KeyRole) == u"content"_s)
                m_context->type(NeedId {cell.data(IdRole).toLongLong()}, text);
        });
}

/// The projects above what is known of the current one.
QWidget *NeedsPane::projectsSide()
{
    auto *side = new QSplitter(Qt::Vertical);
    side->setChildrenCollapsible(false);
    side->addWidget(m_projectTable);
    side->addWidget(m_context);
    side->setSizes({300, 200});
    return side;
}

QList<NeedsPane::Projects::Column> NeedsPane::projectColumns()
{
    using C = Projects::Column;
    const auto fields = fieldColumns<ProjectRow>();
    return {
        C(tr("No."), &ProjectRow::number).named(u"number"_s).ordinal().wide(48),
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
        fields.text(tr("Contact"), &Project::contact).ofPeople().named(u"contact"_s).wide(80),
        fields.text(tr("Telephone"), &Project::phone).named(u"phone"_s).personal().doubts(phoneDoubt).wide(110),
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
        fields.text(tr("Need"), &Need::content).named(u"content"_s).explains(&Need::content).wide(210),
        fields.words(tr("Wanted specialties"), WordList::Specialty, &Need::specialties)
            .named(u"specialties"_s)
            .wide(120),
        C(tr("Proposed"), [this](const Need &need) { return proposalFor(need); })
            .named(u"proposed"_s)
            .explains([this](const Need &need) { return proposalFor(need); })
            .toned([this](const Need &need) { return proposalFor(need).isEmpty() ? Tone::Plain : Tone::Warning; })
            .wide(190),
        fields.word(tr("Category"), WordList::NeedCategory, &Need::category).named(u"category"_s).wide(90),
        fields.word(tr("Urgency"), WordList::Urgency, &Need::urgency).named(u"urgency"_s).wide(84),
        fields.number(tr("Members wanted"), &Need::wanted).named(u"wanted"_s).wide(76),
        depthColumn().named(u"must"_s).wide(76),
        fields.word(tr("Raised by"), WordList::NeedSource, &Need::raisedBy).named(u"raised_by"_s).wide(76),
        fields.text(tr("Seen to by"), &Need::owner).ofPeople().named(u"owner"_s).wide(84),
        C(tr("Project"), [this](const Need &need) { return index().find(need.project).name; })
            .named(u"project"_s)
            .wide(160),
    };
}

/// How deeply somebody on the panel must know what is wanted; empty = nobody must.
NeedsPane::Needs::Column NeedsPane::depthColumn()
{
    const auto depth = [this](const Need &need) {
        return need.must == 0 ? QString() : directory().word(WordList::Depth, QString::number(need.must));
    };
    return Needs::Column(tr("At least"), depth)
        .edits([this](Need &need, const QVariant &value) -> Result<void> {
            const QString typed = value.toString().trimmed();
            const EntryId word = directory().find(WordList::Depth, typed);
            if (!typed.isEmpty() && !word.isStored())
                return Error {ErrorKind::Invalid, tr("%1 is no depth: choose one of the list.").arg(typed), {}};
            need.must = directory().meaning(word).toInt();
            return {};
        })
        .offers([this](const Need &) { return QStringList {QString()} + directory().namesOf(WordList::Depth); });
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

void NeedsPane::showEvent(QShowEvent *event)
{
    ActivityPart::showEvent(event);
    showUnconfirmed();
}

void NeedsPane::showFacts()
{
    m_words.reset(); // before anything asks what the new facts propose
    m_context->setFacts(index()); // before the tables, as it follows what becomes current
    m_projectTable->setEmptyText(tr("No project yet. The programme expects %1 of each visit.")
                                     .arg(Settings(workbook().database()).number(u"projects.expected"_s, 3)));
    QList<ProjectRow> projects;
    for (const Project &project : facts().projects)
        if (project.activity == activity())
            projects.append({project, index().find(project.enterprise).name});
    m_projects->setEntities(projects);
    m_projectTable->chooseFirst();
    QList<Need> needs;
    for (const Need &need : facts().needs)
        if (index().activityOf(need) == activity())
            needs.append(need);
    m_needs->setEntities(needs);
    if (isVisible())
        showUnconfirmed();
    setEnabled(shown().id.isStored());
}

Result<void> NeedsPane::complete(ProjectRow &draft, const QList<ProjectRow> &earlier) const
{
    draft.activity = activity();
    draft.number = nextNumber(m_projects->entities() + earlier);
    if (draft.name.isEmpty())
        draft.name = tr("New project");
    return {};
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

/// The needs under a line of their own for what can be confirmed: beside the verbs of the table there is no room for
/// it.
QWidget *NeedsPane::needsSide()
{
    m_unconfirmed->setTextFormat(Qt::PlainText);
    m_unconfirmed->setWordWrap(true);
    auto *line = new QHBoxLayout(m_confirming);
    line->setContentsMargins({});
    line->setSpacing(Normal);
    line->addWidget(m_unconfirmed, 1);
    line->addWidget(m_confirm);
    line->addWidget(m_confirmAll);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(Normal);
    layout->addWidget(m_confirming);
    layout->addWidget(m_needTable, 1);
    layout->addWidget(m_pairing, 0, Qt::AlignRight);
    return side;
}

void NeedsPane::offerConfirming()
{
    for (QWidget *each : {m_confirming, static_cast<QWidget *>(m_confirm), static_cast<QWidget *>(m_confirmAll)})
        each->hide();
    m_confirm->setObjectName("confirmProposal"_L1);
    m_confirm->setShortcut(QKeySequence(u"F8"_s));
    m_confirm->setToolTip(tr("The proposed specialties of the needs selected (F8)").toHtmlEscaped());
    m_confirmAll->setObjectName("confirmProposals"_L1);
    m_confirmAll->setToolTip(tr("All proposed specialties of this activity (Shift+F8)").toHtmlEscaped());
    connect(m_confirm, &QPushButton::clicked, this, [this] { confirm(m_needTable->selectedIds()); });
    connect(m_confirmAll, &QPushButton::clicked, this, [this] { confirm(unconfirmed()); });
}

const SpecialtyWords &NeedsPane::words() const
{
    if (!m_words)
        m_words.emplace(directory(), facts().needs);
    return *m_words;
}

/// What the words of `need` propose and nobody has confirmed; empty where specialties are named.
QString NeedsPane::proposalFor(const Need &need) const
{
    if (!need.specialties.isEmpty())
        return {};
    QStringList proposals;
    for (const SpecialtyProposal &each : words().proposalsFor(need.content))
        proposals.append(tr("%1 (%2)").arg(directory().name(each.specialty),
                                           each.hits.join(QCoreApplication::translate("Columns", ", "))));
    if (proposals.isEmpty())
        return {};
    return tr("To be confirmed: %1").arg(proposals.join(QCoreApplication::translate("Columns", ", ")));
}

QList<qint64> NeedsPane::unconfirmed() const
{
    QList<qint64> ids;
    for (const Need &need : m_needs->entities())
        if (!proposalFor(need).isEmpty())
            ids.append(need.id.value);
    return ids;
}

/// Only while somebody looks: the words of all needs are learnt for it.
void NeedsPane::showUnconfirmed()
{
    const qsizetype count = unconfirmed().size();
    for (QWidget *each : {m_confirming, static_cast<QWidget *>(m_confirm), static_cast<QWidget *>(m_confirmAll)})
        each->setVisible(count > 0);
    m_unconfirmed->setText(tr("Needs with proposed specialties to be confirmed: %1").arg(count));
    m_confirmAll->setText(tr("Confirm all (%1)").arg(count));
    m_confirmAll->setShortcut(QKeySequence(u"Shift+F8"_s)); // the text took it away
}

void NeedsPane::confirm(const QList<qint64> &ids)
{
    QList<Need> needs;
    for (const Need &need : m_needs->entities())
        if (ids.contains(need.id.value) && !proposalFor(need).isEmpty())
            needs.append(need);
    if (needs.isEmpty())
        return;
    if (const auto confirmed = confirmProposals(workbook(), words(), needs); expect(confirmed))
        emit told(tr("%1 needs: the proposed specialties are confirmed.").arg(*confirmed));
}

Result<void> NeedsPane::complete(Need &draft, const QList<Need> &earlier) const
{
    const auto &projects = m_projects->entities();
    const ProjectRow *chosen = m_projects->find(m_projectTable->currentId());
    if (!chosen && projects.isEmpty())
        return Error {ErrorKind::Invalid, tr("A need belongs to a project: add that first."), {}};
    draft.project = chosen ? chosen->id : projects.first().id;
    auto siblings = m_needs->entities() + earlier;
    siblings.removeIf([&](const Need &each) { return each.project != draft.project; });
    draft.number = nextNumber(siblings);
    if (draft.content.isEmpty())
        draft.content = tr("New need");
    return {};
}

} // namespace lianxin::ui
