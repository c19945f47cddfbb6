#include "ui/base/keptfile.h"

#include "core/storage/attachmentstore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>

namespace lianxin::ui {

namespace {

constexpr qint64 largestFile = 100LL * 1024 * 1024; // bytes; a film belongs beside the workbook
constexpr int largestSide = 2000; // pixels, for papers and screens alike
constexpr int jpegQuality = 88;

QString fileWords(const char *text)
{
    return QCoreApplication::translate("KeptFile", text);
}

/// The open document is never touched but through SQLite.
bool isItself(const Workbook &workbook, const QString &path)
{
    return !workbook.path().isEmpty() && QFileInfo(path) == QFileInfo(workbook.path());
}

} // namespace

Result<KeptFile> keepFile(Workbook &workbook, const QString &path, bool inFullSize)
{
    QFile source(path);
    const QString name = QFileInfo(path).fileName();
    if (isItself(workbook, path))
        return Error {
            ErrorKind::Invalid, fileWords(QT_TRANSLATE_NOOP("KeptFile", "A workbook cannot hold itself.")), {}};
    if (source.size() > largestFile)
        return Error {
            ErrorKind::Invalid,
            fileWords(QT_TRANSLATE_NOOP("KeptFile", "%1 has more than 100 MB: keep it beside the workbook.")).arg(name),
            {}};
    if (!source.open(QIODevice::ReadOnly))
        return Error {ErrorKind::Storage, fileWords(QT_TRANSLATE_NOOP("KeptFile", "%1 cannot be read.")).arg(name),
                      source.errorString()};
    const QByteArray bytes = source.readAll();
    const auto content = AttachmentStore(workbook.database()).store(inFullSize ? bytes : reducedPicture(bytes));
    if (!content)
        return content.error();
    return KeptFile {name, *content};
}

Result<void> writeFile(Workbook &workbook, const KeptFile &file, const QString &place)
{
    const auto bytes = AttachmentStore(workbook.database()).read(file.content);
    if (!bytes)
        return bytes.error();
    if (isItself(workbook, place))
        return Error {ErrorKind::Invalid,
                      fileWords(QT_TRANSLATE_NOOP("KeptFile", "That is the workbook itself: choose another name.")),
                      {}};
    QSaveFile target(place);
    if (!target.open(QIODevice::WriteOnly) || target.write(*bytes) != bytes->size() || !target.commit())
        return Error {ErrorKind::Storage, fileWords(QT_TRANSLATE_NOOP("KeptFile", "The file cannot be written there.")),
                      target.errorString()};
    return {};
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
