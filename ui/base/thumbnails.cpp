#include "ui/base/thumbnails.h"

#include "core/storage/attachmentstore.h"
#include "ui/base/keptfile.h"
#include "ui/base/look.h"

#include <QFileInfo>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// A picture that fills the size of all, whatever its own shape.
QPixmap fitted(const QImage &picture)
{
    QPixmap canvas(Thumbnails::size);
    canvas.fill(colors().page);
    const QSize shape = picture.size().scaled(Thumbnails::size, Qt::KeepAspectRatio);
    QPainter painter(&canvas);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect({(canvas.width() - shape.width()) / 2, (canvas.height() - shape.height()) / 2}, shape),
                      picture);
    return canvas;
}

QPixmap sheetOf(const QString &name)
{
    QPixmap canvas(Thumbnails::size);
    canvas.fill(colors().page);
    QPainter painter(&canvas);
    painter.setFont(titleFont(3));
    painter.setPen(colors().inkSoft);
    painter.drawText(canvas.rect(), Qt::AlignCenter, QFileInfo(name).suffix().toUpper());
    return canvas;
}

} // namespace

QIcon Thumbnails::of(const AttachmentStore &store, const QString &content, const QString &name)
{
    if (const auto known = m_known.constFind(content); known != m_known.constEnd())
        return *known;
    const auto bytes = store.read(content);
    const QImage picture = bytes ? pictureIn(*bytes, size * 2) : QImage();
    QIcon made(picture.isNull() ? sheetOf(name) : fitted(picture));
    m_known.insert(content, made);
    return made;
}

} // namespace lianxin::ui
