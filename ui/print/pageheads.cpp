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
constexpr qreal bodyHeight = gb9704::bodySize * millimetresPerPoint;

void put(LaidOutPage &page, const TextLine &line, QPointF baseline)
{
    for (TextPiece piece : line.pieces) {
        piece.origin += baseline;
        page.texts.append(piece);
    }
}

/// Draws the mark as large as fits, its upper edge at `top`; returns its lower edge.
qreal putMark(LaidOutPage &page, const QString &mark, qreal top, const QRectF &area, Typesetter &typesetter)
{
    if (mark.isEmpty())
        return top;
    const auto characters = qreal(std::max<qsizetype>(1, mark.toUcs4().size()));
    const qreal fitting = area.width() / millimetresPerPoint / characters;
    typesetter.setPoints(Role::Mark, std::min(largestMark, std::floor(fitting * 2) / 2));
    const TextLine line = typesetter.line(mark, Role::Mark);
    const QRectF ink = typesetter.ink(mark, Role::Mark);
    put(page, line, {area.center().x() - line.width / 2, top - ink.top()});
    return top + ink.height();
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
    if (!document.number.isEmpty()) {
        const TextLine number = typesetter.line(document.number, Role::Body);
        put(head.pieces, number, {sheet.area.right() - number.width, top + ascentShare * bodyHeight});
        top += sheet.linePitch;
    }
    head.textTop = top + (document.number.isEmpty() ? 1 : 2) * sheet.linePitch;
    return head;
}

PageHead generalHead(const Document &document, const Sheet &sheet, Typesetter &typesetter)
{
    PageHead head;
    head.textTop = sheet.area.top();
    head.textBottom = sheet.area.bottom();
    if (document.mark.isEmpty())
        return head;
    const qreal markEnd = putMark(head.pieces, document.mark, gb9704::generalMarkTop, sheet.area, typesetter);
    const qreal top = markEnd + 2 * sheet.linePitch;
    const TextLine number = typesetter.line(document.number, Role::Body);
    put(head.pieces, number, {sheet.area.center().x() - number.width / 2, top + ascentShare * bodyHeight});
    const qreal rule = top + bodyHeight + gb9704::markToRule;
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

} // namespace lianxin::print
