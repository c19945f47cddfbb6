#include "ui/print/pageheads.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lianxin::print {

using documents::Document;
using documents::Format;
using documents::Role;

namespace {

constexpr qreal largestMark = 42; // points
constexpr qreal smallestMark = 22; // a longer mark goes over two lines
constexpr qreal markLeading = 1.2; // of the size of its letters
constexpr qreal bodyHeight = gb9704::bodySize * millimetresPerPoint;
constexpr qreal stampMargin = 10; // mm from both edges of the corner
constexpr QChar wideColon = u'\uff1a';

void put(LaidOutPage &page, const TextLine &line, QPointF baseline)
{
    for (TextPiece piece : line.pieces) {
        piece.origin += baseline;
        page.texts.append(piece);
    }
}

qreal widestOf(const QList<TextLine> &lines)
{
    qreal widest = 0;
    for (const TextLine &line : lines)
        widest = std::max(widest, line.width);
    return widest;
}

QRectF inkOf(const TextLine &line)
{
    QRectF ink;
    for (const TextPiece &piece : line.pieces)
        ink |= piece.ink();
    return ink;
}

/// Draws the mark as large as fits, its upper edge at `top`; returns its lower edge.
qreal putMark(LaidOutPage &page, const QString &mark, qreal top, const QRectF &area, Typesetter &typesetter)
{
    if (mark.isEmpty())
        return top;
    const auto characters = qreal(std::max<qsizetype>(1, mark.toUcs4().size()));
    const qreal fitting = std::floor(area.width() / millimetresPerPoint / characters * 2) / 2;
    typesetter.setPoints(Role::Mark, std::clamp(fitting, smallestMark, largestMark));
    const qreal pitch = typesetter.font(Role::Mark).points * markLeading * millimetresPerPoint;
    const QList<TextLine> lines = typesetter.balancedLines(mark, Role::Mark, area.width());
    qreal baseline = top - inkOf(lines.first()).top();
    for (const TextLine &line : lines) {
        put(page, line, {area.center().x() - line.width / 2, baseline});
        baseline += pitch;
    }
    return baseline - pitch + inkOf(lines.last()).bottom();
}

/// Copy number, secrecy and urgency, a line each from `top` on at the left; returns how many lines they take.
int putMarks(LaidOutPage &page, const documents::HeadMarks &marks, qreal top, const Sheet &sheet,
             Typesetter &typesetter)
{
    int count = 0;
    for (const auto &[text, role] : {std::pair(marks.copyNumber, Role::Body), std::pair(marks.secrecy, Role::Heading1),
                                     std::pair(marks.urgency, Role::Heading1)})
        if (!text.isEmpty())
            put(page, typesetter.line(text, role),
                {sheet.area.left(), top + sheet.linePitch * count++ + ascentShare * bodyHeight});
    return count;
}

/// `lines` from `top` on, flush right at `right`, or flush left among themselves if `aligned`.
void putAtRight(LaidOutPage &page, const QList<TextLine> &lines, QPointF topRight, bool aligned, qreal pitch)
{
    const qreal widest = widestOf(lines);
    qreal baseline = topRight.y() + ascentShare * bodyHeight;
    for (const TextLine &line : lines) {
        put(page, line, {topRight.x() - (aligned ? widest : line.width), baseline});
        baseline += pitch;
    }
}

/// The label of who signed, and the name in another letter.
QList<documents::Span> signerSpans(const QString &signer)
{
    const qsizetype colon = signer.indexOf(wideColon) + 1;
    return {{signer.left(colon), Role::Body, false}, {signer.mid(colon), Role::Heading2, false}};
}

/// The number in the middle, or of a paper to a superior at the left and who signed at the right; returns where the
/// last of their lines ends.
qreal putNumber(LaidOutPage &page, const Document &document, qreal top, const Sheet &sheet, Typesetter &typesetter)
{
    const QRectF &area = sheet.area;
    const qreal one = gb9704::characterPitch;
    const bool goesUp = !document.marks.signer.isEmpty();
    const qreal room = goesUp ? area.width() / 2 - one : area.width();
    const QList<TextLine> number = typesetter.lines({{document.number, Role::Body, false}}, {room, room, false});
    QList<TextLine> signer;
    if (goesUp)
        signer = typesetter.lines(signerSpans(document.marks.signer), {room, room, false});
    const auto count = std::max(number.size(), signer.size());
    const auto lowered = [&](const QList<TextLine> &lines) { // both end on the same line
        return top + qreal(count - lines.size()) * sheet.linePitch;
    };
    qreal baseline = lowered(number) + ascentShare * bodyHeight;
    for (const TextLine &line : number) {
        put(page, line, {goesUp ? area.left() + one : area.center().x() - line.width / 2, baseline});
        baseline += sheet.linePitch;
    }
    putAtRight(page, signer, {area.right() - one, lowered(signer)}, true, sheet.linePitch);
    return top + qreal(count - 1) * sheet.linePitch + bodyHeight;
}

void putRedRule(LaidOutPage &page, qreal top, qreal height, const QColor &red)
{
    const qreal left = gb9704::typeArea.center().x() - gb9704::redRuleLength / 2;
    page.rules.append({QRectF(left, top, gb9704::redRuleLength, height), red});
}

} // namespace

PageHead letterHead(const Document &document, const Sheet &sheet, Typesetter &typesetter)
{
    PageHead head;
    const QColor red = typesetter.font(Role::Mark).colour;
    const qreal markEnd = putMark(head.pieces, document.mark, gb9704::markTop, sheet.area, typesetter);

    qreal top = markEnd + gb9704::markToRule;
    putRedRule(head.pieces, top, gb9704::thickRule, red);
    putRedRule(head.pieces, top + gb9704::thickRule + gb9704::ruleGap, gb9704::thinRule, red);
    top += gb9704::thickRule + gb9704::ruleGap + gb9704::thinRule;

    const qreal edge = sheet.paper.height() - gb9704::secondRuleToEdge;
    putRedRule(head.pieces, edge - gb9704::thickRule - gb9704::ruleGap - gb9704::thinRule, gb9704::thinRule, red);
    putRedRule(head.pieces, edge - gb9704::thickRule, gb9704::thickRule, red);
    head.textBottom = edge - gb9704::thickRule - gb9704::ruleGap - gb9704::thinRule - gb9704::ruleToText;

    top += gb9704::ruleToText;
    const int marks = putMarks(head.pieces, document.marks, top, sheet, typesetter);
    qsizetype lines = marks;
    if (!document.number.isEmpty()) {
        const qreal room = sheet.area.width() / (marks > 0 ? 2 : 1);
        const QList<TextLine> number = typesetter.lines({{document.number, Role::Body, false}}, {room, room, false});
        putAtRight(head.pieces, number, {sheet.area.right(), top}, false, sheet.linePitch);
        lines = std::max(lines, number.size());
    }
    head.textTop = top + qreal(lines > 0 ? lines + 2 : 1) * sheet.linePitch;
    return head;
}

PageHead generalHead(const Document &document, const Sheet &sheet, Typesetter &typesetter)
{
    PageHead head;
    head.textBottom = sheet.area.bottom();
    const int marks = putMarks(head.pieces, document.marks, sheet.area.top(), sheet, typesetter);
    head.textTop = sheet.area.top() + marks * sheet.linePitch;
    if (document.mark.isEmpty())
        return head;
    const qreal markEnd = putMark(head.pieces, document.mark, gb9704::generalMarkTop, sheet.area, typesetter);
    const qreal numberEnd = putNumber(head.pieces, document, markEnd + 2 * sheet.linePitch, sheet, typesetter);
    const qreal rule = numberEnd + gb9704::markToRule;
    head.pieces.rules.append(
        {QRectF(sheet.area.left(), rule, sheet.area.width(), gb9704::thickRule), typesetter.font(Role::Mark).colour});
    head.textTop = rule + gb9704::thickRule + 2 * sheet.linePitch;
    return head;
}

void numberPages(QList<LaidOutPage> &pages, qsizetype first, Format format, const Sheet &sheet, Typesetter &typesetter)
{
    if (pages.size() < first)
        return;
    const qreal one = typesetter.font(Role::PageNumber).points * millimetresPerPoint;
    const qreal dashMiddle = typesetter.ink(u"\u2014"_s, Role::PageNumber).center().y();
    const qreal baseline = sheet.area.bottom() + gb9704::pageNumberBelow - dashMiddle;
    for (qsizetype i = first - 1; i < pages.size(); ++i) {
        const TextLine line = typesetter.line(u"\u2014 %1 \u2014"_s.arg(i + 1), Role::PageNumber);
        const bool isOdd = (i + 1) % 2 == 1;
        const bool isCentred = format != Format::General && format != Format::Letter;
        const qreal left = isCentred ? sheet.area.center().x() - line.width / 2
            : isOdd                  ? sheet.area.right() - one - line.width
                                     : sheet.area.left() + one;
        put(pages[i], line, {left, baseline});
    }
}

void stampPages(QList<LaidOutPage> &pages, int number, Typesetter &typesetter)
{
    for (LaidOutPage &page : pages) {
        const TextLine line = typesetter.line(QString::number(number), Role::PageNumber);
        const bool isFront = number % 2 == 1;
        put(page, line,
            {isFront ? page.paper.width() - stampMargin - line.width : stampMargin, stampMargin - inkOf(line).top()});
        ++number;
    }
}

} // namespace lianxin::print
