#include "ui/print/tablelayout.h"

#include <algorithm>
#include <numeric>

namespace lianxin::print {

using documents::Align;
using documents::Cell;
using documents::Table;
using documents::TableRow;

namespace {

using table::endPadding;
using table::ruleWidth;
using table::sidePadding;
constexpr int fewestJustified = 16; // characters of a line

struct CellLines {
    QList<TextLine> lines;
    qreal left = 0;
    qreal width = 0;
    Align align = Align::Left;
};

/// Lays out the rows of one table.
class RowLayout
{
public:
    RowLayout(const Table &table, qreal width, const Sheet &sheet, Typesetter &typesetter)
        : m_width(width)
        , m_sheet(sheet)
        , m_typesetter(typesetter)
    {
        const qreal shares = std::max(1, std::accumulate(table.widths.begin(), table.widths.end(), 0));
        m_edges.append(0);
        for (const int share : table.widths)
            m_edges.append(m_edges.last() + share * width / shares);
    }

    Strips stripsOf(const TableRow &row)
    {
        const QList<CellLines> cells = cellsOf(row);
        qsizetype count = row.lines;
        for (const CellLines &cell : cells)
            count = std::max(count, cell.lines.size());
        const qreal height = qreal(count) * m_sheet.tablePitch + 2 * endPadding;
        if (height <= m_sheet.area.height() / 2)
            return {wholeRow(cells, count, height)};
        return cutRow(cells, count);
    }

private:
    /// In a narrower column the blanks between the letters would be seen.
    [[nodiscard]] qreal leastJustified() const
    {
        return fewestJustified * m_typesetter.font(documents::Role::TableCell).points * millimetresPerPoint;
    }

    QList<CellLines> cellsOf(const TableRow &row)
    {
        QList<CellLines> cells;
        qsizetype column = 0;
        for (const Cell &cell : row.cells) {
            const qsizetype end = std::min(column + cell.columns, m_edges.size() - 1);
            CellLines lines {{}, m_edges[column], m_edges[end] - m_edges[column], cell.align};
            const qreal room = lines.width - 2 * sidePadding;
            const bool isJustified = lines.align == Align::Left && room >= leastJustified();
            lines.lines = m_typesetter.lines(cell.spans, {room, room, isJustified});
            cells.append(lines);
            column = end;
        }
        return cells;
    }

    void putLine(Strip &strip, const CellLines &cell, const TextLine &line, qreal top) const
    {
        const qreal room = cell.width - 2 * sidePadding;
        const qreal slack = room - line.width;
        const qreal shift = cell.align == Align::Left ? 0 : cell.align == Align::Centre ? slack / 2 : slack;
        for (TextPiece piece : line.pieces) {
            const qreal size = piece.points * millimetresPerPoint;
            piece.origin +=
                QPointF(cell.left + sidePadding + shift, top + (m_sheet.tablePitch - size) / 2 + ascentShare * size);
            strip.texts.append(piece);
        }
    }

    void putSides(Strip &strip, const QList<CellLines> &cells) const
    {
        const auto side = [&](qreal x) {
            strip.rules.append({QRectF(x - ruleWidth / 2, 0, ruleWidth, strip.height), Qt::black});
        };
        side(0);
        for (const CellLines &cell : cells)
            side(cell.left + cell.width);
    }

    void putRule(Strip &strip, qreal y) const
    {
        strip.rules.append({QRectF(-ruleWidth / 2, y - ruleWidth / 2, m_width + ruleWidth, ruleWidth), Qt::black});
    }

    Strip wholeRow(const QList<CellLines> &cells, qsizetype count, qreal height) const
    {
        Strip strip;
        strip.height = height;
        strip.closingRule = ruleWidth;
        putSides(strip, cells);
        putRule(strip, height);
        for (const CellLines &cell : cells) {
            qreal top = endPadding + qreal(count - cell.lines.size()) * m_sheet.tablePitch / 2;
            for (const TextLine &line : cell.lines) {
                putLine(strip, cell, line, top);
                top += m_sheet.tablePitch;
            }
        }
        return strip;
    }

    Strips cutRow(const QList<CellLines> &cells, qsizetype count) const
    {
        Strips strips;
        for (qsizetype i = 0; i < count; ++i) {
            Strip strip;
            const bool isFirst = i == 0;
            const bool isLast = i + 1 == count;
            strip.height = m_sheet.tablePitch + (isFirst ? endPadding : 0) + (isLast ? endPadding : 0);
            strip.closingRule = ruleWidth;
            putSides(strip, cells);
            if (isLast)
                putRule(strip, strip.height);
            for (const CellLines &cell : cells)
                if (i < cell.lines.size())
                    putLine(strip, cell, cell.lines[i], isFirst ? endPadding : 0);
            strips.append(strip);
        }
        return strips;
    }

    qreal m_width;
    const Sheet &m_sheet;
    Typesetter &m_typesetter;
    QList<qreal> m_edges;
};

} // namespace

Strips tableStrips(const Table &table, qreal width, const Sheet &sheet, Typesetter &typesetter, bool continues)
{
    RowLayout layout(table, width, sheet, typesetter);
    Strips strips;
    qsizetype headStrips = 0;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        strips.append(layout.stripsOf(table.rows[i]));
        if (i < table.headRows)
            headStrips = strips.size();
    }
    if (strips.isEmpty())
        return strips;
    const RulePiece topRule {QRectF(-ruleWidth / 2, -ruleWidth / 2, width + ruleWidth, ruleWidth), Qt::black};
    if (!continues)
        strips.first().rules.append(topRule);
    if (headStrips > 0) {
        Strips repeated = strips.mid(0, headStrips);
        if (continues)
            repeated.first().rules.append(topRule);
        const auto head = std::make_shared<const Strips>(std::move(repeated));
        for (qsizetype i = headStrips; i < strips.size(); ++i)
            strips[i].repeatedHead = head;
        for (qsizetype i = 0; i < headStrips; ++i)
            strips[i].keepWithNext = true;
    }
    return strips;
}

} // namespace lianxin::print
