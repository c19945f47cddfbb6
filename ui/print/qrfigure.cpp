#include "ui/print/qrfigure.h"

#include <qrencode.h>

#include <memory>

namespace lianxin::print {

FigurePiece qrFigure(const QString &text, const QRectF &square)
{
    FigurePiece figure;
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        QRcode_free);
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

} // namespace lianxin::print
