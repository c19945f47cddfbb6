#pragma once

#include "ui/print/docxlook.h"
#include "ui/print/linecutting.h"

#include <QFont>

namespace lianxin::print {

class DocxXml;

/// Writes text as runs, so that a word processor ends its lines where they end on paper. Word processors break between
/// any two Chinese characters, and may let a mark hang over the edge; LibreOffice sets a gap between Chinese and Latin
/// whatever the file says, and widens the last character of each script. Where one of them would end a line elsewhere,
/// its end is written, and the line drawn together as far as it needs.
class DocxRuns
{
public:
    explicit DocxRuns(const DocxLook &look);

    /// `spans`, without line feeds, in a paragraph of the style of `role`. Their first line begins after the first
    /// `lead` units, which are not cut. A measure of no width has one line.
    [[nodiscard]] QByteArray runs(const QList<documents::Span> &spans, documents::Role role, const Measure &measure,
                                  qsizetype lead = 0);

private:
    struct Task {
        QList<documents::Span> spans;
        documents::Role role = documents::Role::Body;
        Measure measure;
        qsizetype lead = 0;

        friend bool operator==(const Task &, const Task &) = default;
        friend size_t qHash(const Task &task, size_t seed)
        {
            for (const documents::Span &span : task.spans)
                seed = qHashMulti(seed, span.text, int(span.role));
            return qHashMulti(seed, int(task.role), task.measure.first, task.measure.rest, task.lead);
        }
    };

    /// A line as it is on paper.
    struct Line {
        qsizetype end = 0; ///< unit after its last
        bool isEndWritten = false;
        int drawnTogether = 0; ///< twips a character
    };

    [[nodiscard]] QByteArray written(const Task &task) const;
    [[nodiscard]] QList<Line> linesOf(const Task &task) const;
    [[nodiscard]] QList<qreal> gappedEdges(const ShapedText &shaped) const;
    [[nodiscard]] int drawnTogether(const ShapedText &shaped, qsizetype start, qsizetype end, qreal excess) const;
    void addRun(DocxXml &xml, const Task &task, const documents::Span &span, int drawnTogether) const;

    const DocxLook &m_look;
    QHash<documents::Role, QFont> m_fonts;
    QHash<Task, QByteArray> m_known; // most of a letter was written for the addressee before
};

} // namespace lianxin::print
