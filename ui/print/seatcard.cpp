#include "ui/print/seatcard.h"

#include <algorithm>
#include <cmath>

namespace lianxin::print {

using documents::Role;

namespace {

constexpr qreal widthShare = 0.9; // of the half, for the longest line, and for the height at most
constexpr qreal heightShare = 0.62; // for all lines
constexpr qreal lineShare = 1.25; // of the size of the letters, from line to line
constexpr qreal trialPoints = 16;
constexpr qreal smallestPoints = 28; // as long as it goes over several lines

QStringList linesOf(const documents::Document &document)
{
    QStringList lines;
    for (const documents::Block &block : document.blocks) {
        if (const auto *title = std::get_if<documents::Title>(&block))
            lines.append(title->text);
        else if (const auto *paragraph = std::get_if<documents::Paragraph>(&block))
            lines.append(documents::plainText(paragraph->spans));
    }
    return lines;
}

/// The size at which all of `lines` fit into `room`, in whole points.
qreal fittingPoints(const QStringList &lines, QSizeF room, Typesetter &typesetter)
{
    typesetter.setPoints(Role::Title, trialPoints);
    qreal widest = 1;
    for (const QString &line : lines)
        widest = std::max(widest, typesetter.line(line, Role::Title).width);
    const qreal byWidth = trialPoints * room.width() * widthShare / widest;
    const qreal byHeight = room.height() * heightShare / (millimetresPerPoint * lineShare * qreal(lines.size()));
    return std::floor(std::min(byWidth, byHeight * lineShare));
}

/// `lines` in `points`, each cut where it is wider than `room`.
QList<TextLine> setLines(const QStringList &lines, qreal points, qreal room, Typesetter &typesetter)
{
    typesetter.setPoints(Role::Title, points);
    QList<TextLine> all;
    for (const QString &line : lines)
        all.append(typesetter.lines({{line, Role::Title, false}}, {room, room, false}));
    return all;
}

qreal heightOfLines(qsizetype lines, qreal points)
{
    return points * millimetresPerPoint * (1 + lineShare * qreal(lines - 1));
}

} // namespace

LaidOutPage seatCard(const documents::Document &document, const Sheet &sheet, Typesetter &typesetter)
{
    LaidOutPage page {sheet.paper, {}, {}, {}};
    const QStringList lines = linesOf(document);
    if (lines.isEmpty())
        return page;
    const QSizeF half(sheet.area.width(), sheet.paper.height() / 2);
    const qreal room = half.width() * widthShare;
    qreal points = std::max(smallestPoints, fittingPoints(lines, half, typesetter));
    QList<TextLine> set = setLines(lines, points, room, typesetter);
    while (points > 1 && heightOfLines(set.size(), points) > half.height() * widthShare)
        set = setLines(lines, --points, room, typesetter);
    qreal top = 1.5 * half.height() - heightOfLines(set.size(), points) / 2;
    const qreal size = points * millimetresPerPoint;
    for (const TextLine &line : set) {
        for (TextPiece piece : line.pieces) {
            piece.origin += QPointF((sheet.paper.width() - line.width) / 2, top + ascentShare * size);
            page.texts.append(piece);
        }
        top += size * lineShare;
    }
    for (qsizetype i = 0, count = page.texts.size(); i < count; ++i) {
        TextPiece piece = page.texts[i];
        piece.origin = QPointF(sheet.paper.width(), sheet.paper.height()) - piece.origin;
        piece.isUpsideDown = true;
        page.texts.append(piece);
    }
    return page;
}

} // namespace lianxin::print
