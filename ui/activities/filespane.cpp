#include "ui/activities/filespane.h"

#include "core/activities/activityrepository.h"
#include "ui/activities/photofields.h"
#include "ui/base/fieldwords.h"
#include "ui/base/look.h"
#include "ui/base/verbbutton.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

FilesPane::FilesPane(Workbook &workbook, QWidget *parent)
    : FilesPane(workbook, Dialogs(), parent)
{
    m_dialogs = KeptFilesList::dialogsOf(this, tr("Add photos and papers"));
}

FilesPane::FilesPane(Workbook &workbook, Dialogs dialogs, QWidget *parent)
    : ActivityPart(workbook, parent)
    , m_dialogs(std::move(dialogs))
    , m_list(new KeptFilesList(workbook, u"files"_s, tr("Photos and papers")))
    , m_original(new QCheckBox(tr("Keep pictures in full size")))
    , m_fields(new PhotoFields)
    , m_save(verbButton("saveFile", tr("&Save as…")))
    , m_remove(verbButton("removeFile", tr("Remove")))
{
    m_list->takeDropsOn(this);
    m_original->setObjectName("keepFullSize"_L1);
    buildLayout();
}

void FilesPane::buildLayout()
{
    QPushButton *add = verbButton("addFiles", tr("&Add files…"));
    makePrimary(add);
    connect(add, &QPushButton::clicked, this, [this] { this->add(m_dialogs.filesToAdd()); });
    connect(m_save, &QPushButton::clicked, m_list, [this] { m_list->saveChosen(m_dialogs.placeFor); });
    connect(m_remove, &QPushButton::clicked, this, &FilesPane::removeChosen);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &FilesPane::offerVerbs);
    connect(m_list, &KeptFilesList::dropped, this, &FilesPane::add);
    connect(m_list, &KeptFilesList::failed, this, &FilesPane::failed);
    connect(m_list, &KeptFilesList::told, this, &FilesPane::told);
    offerVerbs();

    auto *tools = new QHBoxLayout;
    tools->setSpacing(Normal);
    tools->addWidget(m_original);
    tools->addStretch();
    tools->addWidget(m_remove);
    tools->addWidget(m_save);
    tools->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->setSpacing(Normal);
    layout->addLayout(tools);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_fields);
    connect(m_fields, &PhotoFields::entered, this, &FilesPane::change);
}

void FilesPane::showFields()
{
    const int row = m_list->currentRow();
    const bool isChosen = row >= 0 && !m_list->chosenRows().isEmpty();
    QList<Project> projects;
    for (const Project &each : facts().projects)
        if (each.activity == activity())
            projects.append(each);
    m_fields->showFile(isChosen ? &m_files.at(row) : nullptr, projects);
}

void FilesPane::change(const QString &label, const std::function<void(ActivityFile &)> &change)
{
    QList<ActivityFile> changed;
    for (const int row : m_list->chosenRows())
        changed.append(m_files.at(row));
    if (changed.isEmpty())
        return;
    perform(label, [&]() -> Result<void> {
        ActivityFileRepository files(workbook().database());
        for (ActivityFile &each : changed) {
            change(each);
            if (const auto stored = files.update(each); !stored)
                return stored.error();
        }
        return {};
    });
}

void FilesPane::choose(const QList<qint64> &ids, qint64 current)
{
    if (m_files.isEmpty())
        return offerVerbs();
    const QSignalBlocker quiet(m_list);
    const auto place = std::ranges::find(m_files, current, [](const ActivityFile &file) { return file.id.value; });
    const auto row = place == m_files.end() ? qsizetype(0) : place - m_files.begin();
    m_list->setCurrentRow(static_cast<int>(row), QItemSelectionModel::ClearAndSelect);
    for (qsizetype each = 0; each < m_files.size(); ++each)
        if (ids.contains(m_files.at(each).id.value))
            m_list->item(static_cast<int>(each))->setSelected(true);
    offerVerbs();
}

std::optional<int> FilesPane::count() const
{
    return static_cast<int>(m_files.size());
}

bool FilesPane::reveal(const RecordRef &record)
{
    const auto found = std::ranges::find(m_files, record.id, [](const ActivityFile &file) { return file.id.value; });
    if (record.table != ActivityFileRepository::table || found == m_files.end())
        return false;
    m_list->setCurrentRow(static_cast<int>(found - m_files.begin()), QItemSelectionModel::ClearAndSelect);
    return true;
}

void FilesPane::showFacts()
{
    setEnabled(shown().id.isStored());
    auto files = ActivityFileRepository(workbook().database()).of(activity());
    if (!expect(files))
        return;
    std::ranges::stable_sort(*files, {}, [](const ActivityFile &file) { // before and after stand side by side
        const bool isPair = file.moment != PhotoMoment::Any;
        return std::tuple(!isPair, file.project.value, isPair ? static_cast<int>(file.moment) : 0);
    });
    if (*files == m_files) {
        showFields();
        return;
    }
    QList<qint64> before;
    for (const int row : m_list->chosenRows())
        before.append(m_files.at(row).id.value);
    const qint64 current = m_files.value(m_list->currentRow()).id.value;
    m_files = *std::move(files);
    showList();
    choose(before, current);
}

void FilesPane::showList()
{
    QList<ListedFile> listed;
    for (const ActivityFile &file : std::as_const(m_files))
        listed.append({.file = {file.name, file.content},
                       .caption = file.caption,
                       .mark = file.moment == PhotoMoment::Any ? QString() : momentWord(file.moment),
                       .storeCaption = [this, file](const QString &caption) { setCaption(file, caption); }});
    m_list->showFiles(listed, tr("No photo and no paper yet. Add the first ones."));
}

void FilesPane::offerVerbs()
{
    const bool isChosen = !m_list->chosenRows().isEmpty();
    m_save->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
    showFields();
}

Result<ActivityFile> FilesPane::keep(const QString &path)
{
    const auto kept = keepFile(workbook(), path, m_original->isChecked());
    if (!kept)
        return kept.error();
    ActivityFile file;
    file.activity = activity();
    file.name = kept->name;
    file.content = kept->content;
    return ActivityFileRepository(workbook().database()).insert(file);
}

void FilesPane::add(const QStringList &paths)
{
    if (paths.isEmpty() || !shown().id.isStored())
        return;
    const QString label = paths.size() == 1 ? tr("Add %1").arg(QFileInfo(paths.first()).fileName())
                                            : tr("Add %1 files").arg(paths.size());
    QList<ActivityFile> added;
    const bool done = perform(label, [&]() -> Result<void> {
        for (const QString &path : paths) {
            const auto kept = keep(path);
            if (!kept)
                return kept.error();
            added.append(*kept);
        }
        return {};
    });
    if (done)
        tellAdded(added);
}

/// Chooses what was added, for captions, and tells which of it is no picture, whatever it is called.
void FilesPane::tellAdded(const QList<ActivityFile> &added)
{
    QList<qint64> ids;
    QList<KeptFile> files;
    for (const ActivityFile &each : added) {
        ids.append(each.id.value);
        files.append({each.name, each.content});
    }
    choose(ids, ids.first());
    m_list->tellBroken(files);
}

void FilesPane::setCaption(ActivityFile file, const QString &caption)
{
    file.caption = caption;
    ActivityFileRepository files(workbook().database());
    perform(tr("Caption of %1").arg(file.name), [&] { return files.update(file); });
}

void FilesPane::removeChosen()
{
    QList<qint64> ids;
    QString name;
    for (const int row : m_list->chosenRows()) {
        const ActivityFile &file = m_files.at(row);
        ids.append(file.id.value);
        name = file.name;
    }
    if (ids.isEmpty())
        return;
    const QString label = ids.size() == 1 ? tr("Remove %1").arg(name) : tr("Remove %1 files").arg(ids.size());
    removeAll<ActivityFileRepository>(label, ids);
}

} // namespace lianxin::ui
