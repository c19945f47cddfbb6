#include "ui/statistics/figuretext.h"

#include "core/statistics/recordedfigure.h"
#include "ui/base/look.h"
#include "ui/base/tonesign.h"

#include <QFontMetricsF>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

using documents::FigureSince;
using documents::Span;

namespace {

constexpr int edgeOfText = 14; // pixels
constexpr double titleGrowth = 1.3;
constexpr double lineHeight = 150; // percent

/// Writes the blocks of a paper, one after the other.
class PaperWriting
{
public:
    PaperWriting(QTextDocument &text, const QList<FigureSince> &since)
        : m_cursor(&text)
        , m_since(since)
        , m_indent(2 * QFontMetricsF(text.defaultFont()).horizontalAdvance(QChar(0x3000)))
    {
    }

    void operator()(const documents::Title &title)
    {
        QTextCharFormat format;
        format.setFontPointSize(m_cursor.document()->defaultFont().pointSizeF() * titleGrowth);
        format.setFontWeight(QFont::DemiBold);
        begin(Qt::AlignHCenter);
        m_cursor.insertText(title.text, format);
    }
    void operator()(const documents::Addressee &addressee) { write(addressee.text, Qt::AlignLeft); }
    void operator()(const documents::Paragraph &paragraph)
    {
        begin(Qt::AlignLeft, m_indent);
        write(paragraph.spans);
    }
    void operator()(const documents::Table &table);
    void operator()(const documents::Attachments &list) { write(list.label + list.names.join(u' '), Qt::AlignLeft); }
    void operator()(const documents::Signature &signature)
    {
        write(signature.organ, Qt::AlignRight);
        write(signature.date, Qt::AlignRight);
    }
    void operator()(const documents::Note &note) { write(note.text, Qt::AlignLeft); }
    void operator()(const documents::CopyTo &copy) { write(copy.label + copy.text, Qt::AlignLeft); }
    void operator()(const documents::QrCode &code) { write(code.text, Qt::AlignRight); }
    void operator()(const documents::PictureRow &row)
    {
        for (const documents::Picture &picture : row.pictures)
            write(picture.text, Qt::AlignHCenter);
    }
    void operator()(const documents::Spacer &) { }
    void operator()(const documents::Rule &) { }
    void operator()(const documents::PageBreak &) { }

private:
    /// A paragraph of its own; the first one is there already.
    void begin(Qt::Alignment alignment, double indent = 0)
    {
        QTextBlockFormat format;
        format.setAlignment(alignment);
        format.setTextIndent(indent);
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        if (m_isEmpty)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, QTextCharFormat());
        m_isEmpty = false;
    }

    void write(const QString &text, Qt::Alignment alignment)
    {
        begin(alignment);
        m_cursor.insertText(text, QTextCharFormat());
    }

    void write(const QList<Span> &spans)
    {
        for (const Span &span : spans) {
            QTextCharFormat plain;
            if (span.role == documents::Role::Heading1 || span.role == documents::Role::TableLabel)
                plain.setFontWeight(QFont::DemiBold);
            if (span.figure.isEmpty())
                m_cursor.insertText(span.text, plain);
            else
                writeFigure(span);
        }
    }

    void writeFigure(const Span &span)
    {
        const auto found = std::ranges::find(m_since, span.figure, &FigureSince::key);
        const bool isChanged = found != m_since.end() && found->isChanged();
        QTextCharFormat link;
        link.setAnchor(true);
        link.setAnchorHref(span.figure);
        link.setForeground(isChanged ? colorOf(Tone::Bad) : colors().accent);
        link.setFontUnderline(true);
        m_cursor.insertText(span.text, link);
        if (!isChanged)
            return;
        QTextCharFormat mark;
        mark.setForeground(colorOf(Tone::Bad));
        mark.setFontWeight(QFont::DemiBold);
        m_cursor.insertText(
            withShape(Tone::Bad,
                      FigureText::tr("[%1 when signed, now %2]")
                          .arg(figureText(found->key, found->then), figureText(found->key, found->now))),
            mark);
    }

    QTextCursor m_cursor;
    const QList<FigureSince> &m_since;
    double m_indent;
    bool m_isEmpty = true;
};

void PaperWriting::operator()(const documents::Table &table)
{
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(colors().line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(Narrow);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (const int width : table.widths)
        widths.append(QTextLength(QTextLength::PercentageLength, width));
    format.setColumnWidthConstraints(widths);
    QTextTable *grid =
        m_cursor.insertTable(static_cast<int>(table.rows.size()), static_cast<int>(table.widths.size()), format);
    for (int row = 0; row < table.rows.size(); ++row) {
        int column = 0;
        for (const documents::Cell &cell : table.rows.at(row).cells) {
            grid->mergeCells(row, column, 1, cell.columns);
            m_cursor = grid->cellAt(row, column).firstCursorPosition();
            write(cell.spans);
            column += cell.columns;
        }
    }
    m_cursor.movePosition(QTextCursor::End);
}

} // namespace

FigureText::FigureText(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName("figureText"_L1);
    setAccessibleName(tr("The paper: Tab goes from figure to figure, Enter shows the records"));
    setOpenLinks(false);
    document()->setDocumentMargin(edgeOfText);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { emit figureChosen(link.toString()); });
}

void FigureText::showPaper(const documents::Document &paper, const QList<FigureSince> &since)
{
    clear();
    PaperWriting writing(*document(), since);
    if (!paper.number.isEmpty())
        writing(documents::Note {paper.number});
    for (const documents::Block &block : paper.blocks)
        std::visit(writing, block);
    moveCursor(QTextCursor::Start);
}

void FigureText::showSentence(const QString &sentence)
{
    setPlainText(sentence);
}

} // namespace lianxin::ui
