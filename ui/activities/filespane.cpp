#include "ui/activities/filespane.h"

#include "core/activities/activityrepository.h"
#include "core/storage/attachmentstore.h"
#include "ui/activities/photofields.h"
#include "ui/base/fieldwords.h"
#include "ui/base/keptfile.h"
#include "ui/base/look.h"
#include "ui/base/savepath.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QStringList pathsIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

QString captionOf(const ActivityFile &file)
{
    return file.caption.isEmpty() ? file.name : file.caption;
}

bool isCalledPicture(const QString &name)
{
    return QImageReader::supportedImageFormats().contains(QFileInfo(name).suffix().toLower().toLatin1());
}

QPushButton *button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

} // namespace

FilesPane::FilesPane(Workbook &workbook, QWidget *parent)
    : FilesPane(
        workbook,
        {.filesToAdd = [this] { return QFileDialog::getOpenFileNames(this, tr("Add photos and papers")); },
         .placeFor =
             [this](const QString &name) { return askSavePath(this, tr("Save as"), name, tr("All files (*)")); }},
        parent)
{
}

FilesPane::FilesPane(Workbook &workbook, Dialogs dialogs, QWidget *parent)
    : ActivityPart(workbook, parent)
    , m_dialogs(std::move(dialogs))
    , m_list(new QListWidget)
    , m_empty(new QLabel(tr("No photo and no paper yet. Add the first ones.")))
    , m_original(new QCheckBox(tr("Keep pictures in full size")))
    , m_fields(new PhotoFields)
    , m_save(button(u"saveFile"_s, tr("&Save as…")))
    , m_remove(button(u"removeFile"_s, tr("Remove")))
{
    setAcceptDrops(true);
    m_list->setObjectName("files"_L1);
    m_list->setAccessibleName(tr("Photos and papers"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setIconSize(Thumbnails::size);
    m_list->setGridSize(Thumbnails::size + QSize(Broad, 48));
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const qint64 id = m_files.at(m_list->row(item)).id.value;
        QMetaObject::invokeMethod( // the list is filled anew, which its editor must not live to see
            this, [this, id, text = item->text()] { setCaption(id, text); }, Qt::QueuedConnection);
    });
    m_original->setObjectName("keepFullSize"_L1);
    buildLayout();
}

void FilesPane::buildLayout()
{
    QPushButton *add = button(u"addFiles"_s, tr("&Add files…"));
    makePrimary(add);
    connect(add, &QPushButton::clicked, this, [this] { this->add(m_dialogs.filesToAdd()); });
    connect(m_save, &QPushButton::clicked, this, &FilesPane::saveCurrent);
    connect(m_remove, &QPushButton::clicked, this, &FilesPane::removeChosen);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &FilesPane::offerVerbs);
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
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("soft", true);
    (new QVBoxLayout(m_list->viewport()))->addWidget(m_empty);
}

void FilesPane::showFields()
{
    const int row = m_list->currentRow();
    const bool isChosen = row >= 0 && !m_list->selectedItems().isEmpty();
    QList<Project> projects;
    for (const Project &each : facts().projects)
        if (each.activity == activity())
            projects.append(each);
    m_fields->showFile(isChosen ? &m_files.at(row) : nullptr, projects);
}

void FilesPane::change(const QString &label, const std::function<void(ActivityFile &)> &change)
{
    QList<ActivityFile> changed;
    for (const QListWidgetItem *item : m_list->selectedItems())
        changed.append(m_files.at(m_list->row(item)));
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

QList<qint64> FilesPane::chosen() const
{
    QList<qint64> ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->isSelected())
            ids.append(m_files.at(row).id.value);
    return ids;
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
    const QList<qint64> before = chosen();
    const qint64 current = m_files.value(m_list->currentRow()).id.value;
    m_files = *std::move(files);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_empty->setVisible(m_files.isEmpty());
    for (const ActivityFile &file : std::as_const(m_files)) {
        auto *item = new QListWidgetItem(captionOf(file), m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(file.name.toHtmlEscaped());
        item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    choose(before, current);
    if (isVisible())
        showThumbnails();
}

void FilesPane::offerVerbs()
{
    const bool isChosen = !m_list->selectedItems().isEmpty();
    m_save->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
    showFields();
}

void FilesPane::showEvent(QShowEvent *event)
{
    ActivityPart::showEvent(event);
    showThumbnails();
}

void FilesPane::showThumbnails()
{
    const AttachmentStore store(workbook().database());
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setIcon(thumbnailOf(store, m_files.at(row)));
}

/// The small picture, with the moment written across the foot of it.
QIcon FilesPane::thumbnailOf(const AttachmentStore &store, const ActivityFile &file)
{
    QIcon plain = m_thumbnails.of(store, file.content, file.name);
    if (file.moment == PhotoMoment::Any)
        return plain;
    QPixmap marked = plain.pixmap(Thumbnails::size);
    QPainter painter(&marked);
    const QRect foot(0, marked.height() - Broad, marked.width(), Broad);
    painter.fillRect(foot, colors().ink);
    painter.setPen(colors().card);
    painter.drawText(foot, Qt::AlignCenter, momentWord(file.moment));
    return {marked};
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

bool FilesPane::isBroken(const ActivityFile &file) const
{
    if (!isCalledPicture(file.name))
        return false;
    const auto bytes = AttachmentStore(workbook().database()).read(file.content);
    return bytes && pictureIn(*bytes, Thumbnails::size).isNull();
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
    QStringList broken;
    for (const ActivityFile &each : added) {
        ids.append(each.id.value);
        if (isBroken(each))
            broken.append(each.name);
    }
    choose(ids, ids.first());
    if (!broken.isEmpty())
        emit told(tr("%1: not a photo that can be shown; kept as a paper.")
                      .arg(broken.join(QCoreApplication::translate("Columns", ", "))));
}

void FilesPane::setCaption(qint64 id, const QString &text)
{
    const auto found = std::ranges::find(m_files, id, [](const ActivityFile &file) { return file.id.value; });
    if (found == m_files.end())
        return;
    ActivityFile file = *found;
    file.caption = text.trimmed() == file.name ? QString() : text.trimmed();
    ActivityFileRepository files(workbook().database());
    perform(tr("Caption of %1").arg(file.name), [&] { return files.update(file); });
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(captionOf(m_files.at(row))); // what is stored, in any case
}

void FilesPane::saveCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const ActivityFile file = m_files.at(row); // a caption that is typed is stored while the dialog is open
    const QString place = m_dialogs.placeFor(file.name);
    if (!place.isEmpty() && expect(writeFile(workbook(), {file.name, file.content}, place)))
        emit told(tr("%1 is saved.").arg(QFileInfo(place).fileName()));
}

void FilesPane::removeChosen()
{
    QList<qint64> ids;
    QString name;
    for (const QListWidgetItem *item : m_list->selectedItems()) {
        const ActivityFile &file = m_files.at(m_list->row(item));
        ids.append(file.id.value);
        name = file.name;
    }
    if (ids.isEmpty())
        return;
    const QString label = ids.size() == 1 ? tr("Remove %1").arg(name) : tr("Remove %1 files").arg(ids.size());
    removeAll<ActivityFileRepository>(label, ids);
}

void FilesPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!pathsIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesPane::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    add(pathsIn(*event->mimeData()));
}

} // namespace lianxin::ui
