#pragma once

#include "ui/print/docxfoot.h"
#include "ui/print/docxparagraph.h"
#include "ui/print/docxparts.h"
#include "ui/print/docxruns.h"
#include "ui/print/typesetter.h"

namespace lianxin::print {

/// What stands above the text of page 1: the mark, the red rules, copy number, secrecy, urgency and who signed, in the
/// header of that page; they stand where they do on paper. The official number is part of the text, but for a paper
/// with such marks.
struct DocxHead {
    QByteArray header; ///< the part; empty = none
    int top = 0; ///< twips: where it begins, from the paper's edge
    bool isNumbered = false;
    int belowNumber = 0; ///< twips that stay empty between the number and the text
};

/// What the papers of one look have in common: it is set and written but once.
struct DocxSetting {
    DocxLook look;
    Typesetter typesetter;
    DocxRuns runs;
    QHash<QStringList, DocxHead> heads; ///< by what they show
    QHash<QByteArray, QByteArray> footers; ///< with page numbers, by their side

    explicit DocxSetting(const DocxLook &its);
};

/// Turns blocks into paragraphs and tables, one after the other, as BlockLayout does into strips.
class DocxBlocks
{
public:
    DocxBlocks(DocxSetting &setting, DocxParts &parts);

    /// The official number of a paper, above its blocks. Below it `gap` twips stay empty.
    void addNumber(const QString &number, const char *side, int gap);

    [[nodiscard]] QList<DocxParagraph> paragraphsOf(const QList<documents::Block> &blocks, const DocxFoot &foot);

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
    void operator()(const documents::PictureRow &row);
    void operator()(const documents::PageBreak &pageBreak);

private:
    [[nodiscard]] qreal width() const; ///< of the text, mm
    [[nodiscard]] qreal character() const; ///< width of a character of the text, mm
    [[nodiscard]] qreal lengthOf(const QString &text, documents::Role role); ///< mm
    [[nodiscard]] DocxParagraph inRole(documents::Role role) const;
    void add(DocxParagraph paragraph); ///< with the gap above it
    void addParagraph(const QList<documents::Span> &spans, qreal indent);
    [[nodiscard]] DocxParagraph hanging(const QString &lead, const QString &text, documents::Role role, qreal left,
                                        qreal right);
    void addToFoot(DocxParagraph paragraph);
    void addIssuer(const documents::CopyTo &copyTo, qreal margin);
    void bindToLast(); ///< what follows takes the last line along to a new page

    DocxSetting &m_setting;
    DocxParts &m_parts;
    QList<DocxParagraph> m_paragraphs;
    QList<DocxParagraph> m_foot; ///< of the last page
    int m_gap = 0; ///< twips, above what comes next
    bool m_breaksPage = false; ///< before what comes next
    bool m_isSigned = false; ///< a signature came before
    qreal m_reserved = 0; ///< width taken at the right by a square code, for the title beside it
    qreal m_codeHeight = 0;
};

} // namespace lianxin::print
