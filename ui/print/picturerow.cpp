#include "ui/print/picturerow.h"

namespace lianxin::print {

QList<PicturePiece> besideEachOther(const documents::PictureRow &row, qreal width)
{
    QList<PicturePiece> pieces;
    const auto count = static_cast<qreal>(row.pictures.size());
    const qreal room = width * row.share / 100;
    const qreal each = (room - (count - 1) * betweenPictures) / count;
    qreal left = (width - room) / 2;
    for (const documents::Picture &picture : row.pictures) {
        const QImage image = QImage::fromData(picture.png);
        if (!image.isNull())
            pieces.append({QRectF(left, 0, each, each * image.height() / image.width()), image, picture.text});
        left += each + betweenPictures;
    }
    return pieces;
}

} // namespace lianxin::print
