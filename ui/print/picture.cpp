#include "ui/print/picture.h"

#include "ui/print/painting.h"
#include "ui/print/paperfile.h"

#include <QBuffer>

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::print {

namespace {

constexpr int greys = 16; ///< shades between black and white
constexpr int reds = 8; ///< between the office's red and white
constexpr int coarsestDpi = 20; ///< below it nobody reads anything

/// Black on white and red on white, as papers are.
QList<QRgb> paperColours()
{
    QList<QRgb> colours;
    const auto between = [](int dark, int step, int last) { return dark + (255 - dark) * step / last; };
    for (int step = 0; step < greys; ++step) {
        const int grey = between(0, step, greys - 1);
        colours.append(qRgb(grey, grey, grey));
    }
    for (int step = 0; step < reds; ++step)
        colours.append(qRgb(between(0xe6, step, reds), between(0, step, reds), between(0, step, reds)));
    return colours;
}

uchar nearestColour(QRgb pixel)
{
    const int red = qRed(pixel);
    const int green = qGreen(pixel);
    if (red - green > 24)
        return static_cast<uchar>(greys + std::min(reds - 1, (green * reds + 127) / 255));
    return static_cast<uchar>((green * (greys - 1) + 127) / 255);
}

QImage withFewColours(const QImage &image)
{
    QImage few(image.size(), QImage::Format_Indexed8);
    few.setColorTable(paperColours());
    few.setDotsPerMeterX(image.dotsPerMeterX());
    few.setDotsPerMeterY(image.dotsPerMeterY());
    for (int row = 0; row < image.height(); ++row) {
        const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(row));
        std::transform(from, from + image.width(), few.scanLine(row), nearestColour);
    }
    return few;
}

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

QByteArray pictureOf(const LaidOutPage &page, qsizetype bytes)
{
    QByteArray fine = pngOf(pageImage(page, chatDpi));
    if (fine.size() <= bytes)
        return fine;
    QByteArray picture;
    for (int dpi = chatDpi; dpi >= coarsestDpi; dpi -= dpi / 8) {
        picture = pngOf(withFewColours(pageImage(page, dpi)));
        if (picture.size() <= bytes)
            break;
    }
    return picture;
}

Result<void> writePicture(const LaidOutPage &page, const QString &path)
{
    return replaceFile(path, pictureOf(page));
}

} // namespace lianxin::print
