#pragma once

#include "ui/print/geometry.h"
#include "ui/print/strips.h"
#include "ui/print/typesetter.h"

namespace lianxin::print {

/// Turns blocks into strips, one after the other: text on the lines of the grid, tables in rows.
class BlockLayout
{
public:
    BlockLayout(Typesetter &typesetter, const Sheet &sheet, documents::Format format);

    [[nodiscard]] Strips stripsOf(const QList<documents::Block> &blocks);

    void operator()(const documents::Title &title);
    void operator()(const documents::Addressee &addressee);
    void operator()(const documents::Paragraph &paragraph);
    void operator()(const documents::Spacer &spacer);
    void operator()(const documents::Rule &rule);
    void operator()(const documents::Table &table);
    void operator()(const documents::Attachments &attachments);
    void operator()(const documents::Signature &signature);
    void operator()(const documents::Note &note);
    void operator()(const documents::CopyTo &copyTo);
    void operator()(const documents::QrCode &code);
    void operator()(const documents::PageBreak &pageBreak);
    void operator()(const documents::PictureRow &row);

private:
    [[nodiscard]] qreal width() const { return m_sheet.area.width(); }
    [[nodiscard]] qreal character() const; ///< width of a character of the text, mm
    void addGap(qreal lines);
    void addLine(const TextLine &line, qreal left);
    void putOnLast(const TextLine &line, qreal left);
    void addParagraph(const QList<documents::Span> &spans, qreal indent);
    void addHanging(const QString &lead, const QString &text, documents::Role role, qreal left, qreal right);
    void addUnsealed(const QList<TextLine> &organ, const QList<TextLine> &date);
    void addSealed(const QList<TextLine> &organ, const QList<TextLine> &date);
    [[nodiscard]] qreal footAir() const;
    void addFootRule(qreal thickness, qreal below);
    void addIssuer(const documents::CopyTo &copyTo, qreal margin);
    void bindToLast(); ///< what follows takes the last line along to a new page: it does not stand there alone
    void keepTogether(qsizetype from);

    Typesetter &m_typesetter;
    Sheet m_sheet;
    documents::Format m_format;
    Strips m_strips;
    bool m_signed = false; ///< a signature came before
    qreal m_reserved = 0; ///< width taken at the right by a square code, for the title beside it
    qreal m_codeHeight = 0; ///< of that code below the present strip
};

} // namespace lianxin::print
