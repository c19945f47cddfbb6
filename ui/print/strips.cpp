#include "ui/print/strips.h"

#include <numeric>

namespace lianxin::print {

qreal heightOf(const Strips &strips)
{
    return std::accumulate(strips.begin(), strips.end(), 0.0,
                           [](qreal sum, const Strip &strip) { return sum + strip.height; });
}

void place(LaidOutPage &page, const Strip &strip, QPointF at)
{
    for (TextPiece piece : strip.texts) {
        piece.origin += at;
        page.texts.append(piece);
    }
    for (RulePiece rule : strip.rules) {
        rule.box.translate(at);
        page.rules.append(rule);
    }
    for (FigurePiece figure : strip.figures) {
        figure.outline.translate(at);
        page.figures.append(figure);
    }
    for (PicturePiece picture : strip.pictures) {
        picture.box.translate(at);
        page.pictures.append(picture);
    }
}

} // namespace lianxin::print
