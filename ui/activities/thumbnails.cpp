#include "ui/activities/thumbnails.h"

#include "core/storage/attachmentstore.h"
#include "ui/base/look.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int largestSide = 2000; // pixels, for papers and screens alike
constexpr int jpegQuality = 88;

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

QImage pictureIn(const QByteArray &bytes, QSize within)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize whole = reader.size(); whole.width() > within.width() || whole.height() > within.height())
        reader.setScaledSize(whole.scaled(within, Qt::KeepAspectRatio));
    return reader.read();
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

QByteArray reducedPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    const QSize whole = QImageReader(&buffer).size();
    if (whole.width() <= largestSide && whole.height() <= largestSide)
        return bytes;
    const QImage small = pictureIn(bytes, {largestSide, largestSide});
    QByteArray reduced;
    QBuffer into(&reduced);
    into.open(QIODevice::WriteOnly);
    const bool written = !small.isNull() && small.save(&into, "JPEG", jpegQuality);
    return written ? reduced : bytes;
}

} // namespace lianxin::ui
