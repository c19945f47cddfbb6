#include "ui/print/docxtable.h"

#include "core/documents/spans.h"
#include "ui/print/docxparagraph.h"
#include "ui/print/docxxml.h"
#include "ui/print/tablelayout.h"

#include <algorithm>
#include <numeric>

namespace lianxin::print {

using documents::Align;
using documents::Cell;
using documents::Role;
using documents::Span;
using documents::Table;
using documents::TableRow;

namespace {

constexpr int eighthsOfRule = 6; // of a point

/// Writes the rows of one table.
class DocxRows
{
public:
    DocxRows(const Table &table, qreal width, const DocxLook &look, Typesetter &typesetter, DocxRuns &runs)
        : m_look(look)
        , m_typesetter(typesetter)
        , m_runs(runs)
    {
        const qreal shares = std::max(1, std::accumulate(table.widths.begin(), table.widths.end(), 0));
        m_edges.append(0);
        for (const int share : table.widths)
            m_edges.append(m_edges.last() + share * width / shares);
    }

    void addGrid(DocxXml &xml) const
    {
        xml.open("w:tblGrid");
        for (qsizetype column = 0; column + 1 < m_edges.size(); ++column)
            xml.leaf("w:gridCol", {{"w:w", widthOf(column, column + 1)}});
        xml.close();
    }

    void add(DocxXml &xml, const TableRow &row, bool isHead)
    {
        xml.open("w:tr").open("w:trPr");
        if (heightOf(row) <= m_look.sheet.area.height() / 2)
            xml.leaf("w:cantSplit");
        if (row.lines > 1)
            xml.leaf("w:trHeight", {{"w:val", row.lines * m_look.tablePitch() + 2 * twips(table::endPadding)}});
        if (isHead)
            xml.leaf("w:tblHeader");
        xml.close();
        qsizetype column = 0;
        for (const Cell &cell : row.cells) {
            const qsizetype end = std::min(column + cell.columns, m_edges.size() - 1);
            addCell(xml, cell, column, end);
            column = end;
        }
        xml.close();
    }

private:
    [[nodiscard]] int widthOf(qsizetype from, qsizetype to) const { return twips(m_edges[to]) - twips(m_edges[from]); }

    [[nodiscard]] qreal roomOf(qsizetype from, qsizetype to) const
    {
        return m_edges[to] - m_edges[from] - 2 * table::sidePadding;
    }

    /// mm
    [[nodiscard]] qreal heightOf(const TableRow &row)
    {
        qsizetype count = row.lines;
        qsizetype column = 0;
        for (const Cell &cell : row.cells) {
            const qsizetype end = std::min(column + cell.columns, m_edges.size() - 1);
            const qreal room = roomOf(column, end);
            count = std::max(count, m_typesetter.lines(cell.spans, {room, room, cell.align == Align::Left}).size());
            column = end;
        }
        return qreal(count) * m_look.sheet.tablePitch + 2 * table::endPadding;
    }

    void addCell(DocxXml &xml, const Cell &cell, qsizetype from, qsizetype to)
    {
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", {{"w:w", widthOf(from, to)}, {"w:type", "dxa"}});
        if (to > from + 1)
            xml.value("w:gridSpan", int(to - from));
        xml.value("w:vAlign", "center").close();
        const Role role = cell.spans.isEmpty() ? Role::TableCell : cell.spans.first().role;
        const qreal room = roomOf(from, to);
        for (const QList<Span> &line : documents::splitAtLineFeeds(cell.spans)) {
            DocxParagraph paragraph;
            paragraph.style = m_look.paragraphStyle(role);
            paragraph.line = m_look.tablePitch();
            paragraph.side = cell.align == Align::Left ? "left" : cell.align == Align::Centre ? "center" : "right";
            paragraph.runs = m_runs.runs(line, role, {room, room, false});
            xml.piece(xmlOf(paragraph));
        }
        xml.close();
    }

    const DocxLook &m_look;
    Typesetter &m_typesetter;
    DocxRuns &m_runs;
    QList<qreal> m_edges; // mm
};

void addRules(DocxXml &xml)
{
    xml.open("w:tblBorders");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
        xml.leaf(side, {{"w:val", "single"}, {"w:sz", eighthsOfRule}, {"w:space", 0}, {"w:color", "000000"}});
    xml.close();
}

/// The rule between two rows takes its room of the gap below the text, so that a page holds as many rows as on paper.
void addPaddings(DocxXml &xml)
{
    const int rule = eighthsOfRule * twipsPerPoint / 8;
    const int end = twips(table::endPadding);
    const int side = twips(table::sidePadding);
    xml.open("w:tblCellMar");
    xml.leaf("w:top", {{"w:w", end}, {"w:type", "dxa"}}).leaf("w:left", {{"w:w", side}, {"w:type", "dxa"}});
    xml.leaf("w:bottom", {{"w:w", end - rule}, {"w:type", "dxa"}}).leaf("w:right", {{"w:w", side}, {"w:type", "dxa"}});
    xml.close();
}

} // namespace

QByteArray docxTable(const Table &table, qreal width, const DocxLook &look, Typesetter &typesetter, DocxRuns &runs)
{
    DocxRows rows(table, width, look, typesetter, runs);
    DocxXml xml;
    xml.open("w:tbl").open("w:tblPr").leaf("w:tblW", {{"w:w", twips(width)}, {"w:type", "dxa"}});
    addRules(xml);
    xml.leaf("w:tblLayout", {{"w:type", "fixed"}});
    addPaddings(xml);
    xml.close();
    rows.addGrid(xml);
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        rows.add(xml, table.rows[i], i < table.headRows);
    return xml.close().bytes();
}

} // namespace lianxin::print
