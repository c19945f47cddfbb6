#include "ui/base/keptfileslist.h"

#include "core/storage/attachmentstore.h"
#include "ui/base/look.h"
#include "ui/base/savepath.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

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

bool isCalledPicture(const QString &name)
{
    return QImageReader::supportedImageFormats().contains(QFileInfo(name).suffix().toLower().toLatin1());
}

} // namespace

KeptFilesList::Dialogs KeptFilesList::dialogsOf(QWidget *pane, const QString &title)
{
    return {.filesToAdd = [pane, title] { return QFileDialog::getOpenFileNames(pane, title); },
            .placeFor =
                [pane](const QString &name) { return askSavePath(pane, tr("Save as"), name, tr("All files (*)")); }};
}

KeptFilesList::KeptFilesList(Workbook &workbook, const QString &name, const QString &title)
    : m_workbook(workbook)
    , m_empty(new QLabel)
{
    setObjectName(name);
    setAccessibleName(title);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setIconSize(Thumbnails::size);
    setGridSize(Thumbnails::size + QSize(Broad, 48));
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    connect(this, &QListWidget::itemChanged, this, &KeptFilesList::storeCaption);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("soft", true);
    (new QVBoxLayout(viewport()))->addWidget(m_empty);
}

void KeptFilesList::showFiles(const QList<ListedFile> &files, const QString &whenEmpty)
{
    const QSignalBlocker quiet(this);
    m_files = files;
    clear();
    for (const ListedFile &file : files) {
        auto *item = new QListWidgetItem(this);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(file.file.name.toHtmlEscaped());
        item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    showCaptions();
    m_empty->setText(whenEmpty);
    m_empty->setVisible(files.isEmpty());
    if (isVisible())
        showThumbnails();
}

void KeptFilesList::showCaptions()
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        const ListedFile &file = m_files.at(row);
        item(row)->setText(file.caption.isEmpty() ? file.file.name : file.caption);
    }
}

void KeptFilesList::storeCaption(const QListWidgetItem *item)
{
    const ListedFile &file = m_files.at(row(item));
    const QString typed = item->text().trimmed();
    const QString caption = typed == file.file.name ? QString() : typed;
    const auto later = [this, store = file.storeCaption, caption] {
        store(caption);
        showCaptions(); // what is stored, in any case
    };
    // the list is filled anew, which its editor must not live to see
    QMetaObject::invokeMethod(this, later, Qt::QueuedConnection);
}

QList<int> KeptFilesList::chosenRows() const
{
    QList<int> rows;
    for (int row = 0; row < count(); ++row)
        if (item(row)->isSelected())
            rows.append(row);
    return rows;
}

void KeptFilesList::saveChosen(const std::function<QString(const QString &name)> &placeFor)
{
    const QList<int> rows = chosenRows();
    if (rows.isEmpty())
        return;
    // a caption that is typed is stored while the dialog is open
    const KeptFile file = m_files.at(rows.contains(currentRow()) ? currentRow() : rows.first()).file;
    const QString place = placeFor(file.name);
    if (place.isEmpty())
        return;
    if (const auto written = writeFile(m_workbook, file, place); !written)
        emit failed(written.error());
    else
        emit told(tr("%1 is saved.").arg(QFileInfo(place).fileName()));
}

bool KeptFilesList::isBroken(const KeptFile &file) const
{
    if (!isCalledPicture(file.name))
        return false;
    const auto bytes = AttachmentStore(m_workbook.database()).read(file.content);
    return bytes && pictureIn(*bytes, Thumbnails::size).isNull();
}

void KeptFilesList::tellBroken(const QList<KeptFile> &files)
{
    QStringList broken;
    for (const KeptFile &each : files)
        if (isBroken(each))
            broken.append(each.name);
    if (!broken.isEmpty())
        emit told(tr("%1: not a photo that can be shown; kept as a paper.")
                      .arg(broken.join(QCoreApplication::translate("Columns", ", "))));
}

void KeptFilesList::showEvent(QShowEvent *event)
{
    QListWidget::showEvent(event);
    showThumbnails();
}

void KeptFilesList::showThumbnails()
{
    const AttachmentStore store(m_workbook.database());
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row)
        item(row)->setIcon(thumbnailOf(store, m_files.at(row)));
}

/// The small picture, with its mark across the foot.
QIcon KeptFilesList::thumbnailOf(const AttachmentStore &store, const ListedFile &file)
{
    QIcon plain = m_thumbnails.of(store, file.file.content, file.file.name);
    if (file.mark.isEmpty())
        return plain;
    QPixmap marked = plain.pixmap(Thumbnails::size);
    QPainter painter(&marked);
    const QRect foot(0, marked.height() - Broad, marked.width(), Broad);
    painter.fillRect(foot, colors().ink);
    painter.setPen(colors().card);
    painter.drawText(foot, Qt::AlignCenter, file.mark);
    return {marked};
}

void KeptFilesList::takeDropsOn(QWidget *pane)
{
    pane->setAcceptDrops(true);
    pane->installEventFilter(this);
}

bool KeptFilesList::eventFilter(QObject *object, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter)
        return QListWidget::eventFilter(object, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = pathsIn(*drop->mimeData());
    if (paths.isEmpty()) {
        drop->ignore();
        return true;
    }
    drop->acceptProposedAction();
    if (isDrop)
        emit dropped(paths);
    return true;
}

} // namespace lianxin::ui
