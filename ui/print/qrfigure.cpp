#include "ui/print/qrfigure.h"

#include <qrencode.h>

#include <memory>

namespace lianxin::print {

namespace {

constexpr int pixelsPerModule = 8;

using EncodedText = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

EncodedText encoded(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return {QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                              QR_ECLEVEL_M),
            QRcode_free};
}

} // namespace

FigurePiece qrFigure(const QString &text, const QRectF &square)
{
    FigurePiece figure;
    const EncodedText code = encoded(text);
    if (!code)
        return figure;
    const int count = code->width;
    const qreal module = square.width() / count;
    const auto isDark = [&](int x, int y) { return x < count && (code->data[y * count + x] & 1) != 0; };
    for (int y = 0; y < count; ++y) {
        for (int x = 0; x < count; ++x) {
            const int from = x;
            while (isDark(x, y))
                ++x;
            if (x > from)
                figure.outline.addRect(square.left() + from * module, square.top() + y * module, (x - from) * module,
                                       module);
        }
    }
    figure.outline.setFillRule(Qt::WindingFill);
    return figure;
}

QImage qrPicture(const QString &text)
{
    const EncodedText code = encoded(text);
    if (!code)
        return {};
    QImage modules(code->width, code->width, QImage::Format_Grayscale8);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            modules.setPixel(x, y, (code->data[y * code->width + x] & 1) != 0 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
    return modules.scaled(modules.size() * pixelsPerModule);
}

} // namespace lianxin::print
