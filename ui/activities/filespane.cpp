#include "ui/activities/filespane.h"

#include "core/activities/activityrepository.h"
#include "core/storage/attachmentstore.h"
#include "ui/base/look.h"
#include "ui/base/savepath.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr qint64 largestFile = 100LL * 1024 * 1024; // bytes; a film belongs beside the workbook

QStringList pathsIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
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
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("soft", true);
    (new QVBoxLayout(m_list->viewport()))->addWidget(m_empty);
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
    m_list->setCurrentRow(static_cast<int>(found - m_files.begin()));
    return true;
}

void FilesPane::showFacts()
{
    setEnabled(shown().id.isStored());
    auto files = ActivityFileRepository(workbook().database()).of(activity());
    if (!expect(files) || *files == m_files)
        return;
    m_files = *std::move(files);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_empty->setVisible(m_files.isEmpty());
    for (const ActivityFile &file : std::as_const(m_files)) {
        auto *item = new QListWidgetItem(file.caption.isEmpty() ? file.name : file.caption, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(file.name.toHtmlEscaped());
        item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    offerVerbs();
    if (isVisible())
        showThumbnails();
}

void FilesPane::offerVerbs()
{
    const bool isChosen = !m_list->selectedItems().isEmpty();
    m_save->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
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
        m_list->item(row)->setIcon(m_thumbnails.of(store, m_files.at(row).content, m_files.at(row).name));
}

Result<void> FilesPane::keep(const QString &path)
{
    QFile source(path);
    ActivityFile file;
    file.activity = activity();
    file.name = QFileInfo(path).fileName();
    if (isWorkbook(path))
        return Error {ErrorKind::Invalid, tr("A workbook cannot hold itself."), {}};
    if (source.size() > largestFile)
        return Error {
            ErrorKind::Invalid, tr("%1 has more than 100 MB: keep it beside the workbook.").arg(file.name), {}};
    if (!source.open(QIODevice::ReadOnly))
        return Error {ErrorKind::Storage, tr("%1 cannot be read.").arg(file.name), source.errorString()};
    const QByteArray bytes = source.readAll();
    const auto content =
        AttachmentStore(workbook().database()).store(m_original->isChecked() ? bytes : reducedPicture(bytes));
    if (!content)
        return content.error();
    file.content = *content;
    const auto stored = ActivityFileRepository(workbook().database()).insert(file);
    return stored ? Result<void>() : stored.error();
}

bool FilesPane::isWorkbook(const QString &path) const
{
    return !workbook().path().isEmpty() && QFileInfo(path) == QFileInfo(workbook().path());
}

void FilesPane::add(const QStringList &paths)
{
    if (paths.isEmpty() || !shown().id.isStored())
        return;
    const QString label = paths.size() == 1 ? tr("Add %1").arg(QFileInfo(paths.first()).fileName())
                                            : tr("Add %1 files").arg(paths.size());
    perform(label, [&]() -> Result<void> {
        for (const QString &path : paths)
            if (auto kept = keep(path); !kept)
                return kept;
        return {};
    });
}

void FilesPane::setCaption(qint64 id, const QString &text)
{
    const auto found = std::ranges::find(m_files, id, [](const ActivityFile &file) { return file.id.value; });
    if (found == m_files.end())
        return;
    ActivityFile file = *found;
    file.caption = text.trimmed() == file.name ? QString() : text.trimmed();
    ActivityFileRepository files(workbook().database());
    m_files.clear(); // so that what is stored is shown in any case
    perform(tr("Caption of %1").arg(file.name), [&] { return files.update(file); });
    showFacts();
}

void FilesPane::saveCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const ActivityFile file = m_files.at(row); // a caption that is typed is stored while the dialog is open
    const QString place = m_dialogs.placeFor(file.name);
    const auto bytes = AttachmentStore(workbook().database()).read(file.content);
    if (place.isEmpty() || !expect(bytes))
        return;
    if (isWorkbook(place)) {
        emit failed({ErrorKind::Invalid, tr("That is the workbook itself: choose another name."), {}});
        return;
    }
    QSaveFile target(place);
    if (target.open(QIODevice::WriteOnly) && target.write(*bytes) == bytes->size() && target.commit())
        emit told(tr("%1 is saved.").arg(QFileInfo(place).fileName()));
    else
        emit failed({ErrorKind::Storage, tr("The file cannot be written there."), target.errorString()});
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
