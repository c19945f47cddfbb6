#include "ui/print/docxfoot.h"

#include "ui/print/docxdrawing.h"
#include "ui/print/docxhead.h"
#include "ui/print/docxxml.h"

#include <algorithm>

namespace lianxin::print {

using documents::Document;

namespace {

const documents::CopyTo *ruledFootOf(const Document &document)
{
    if (document.format != documents::Format::General)
        return nullptr;
    for (const documents::Block &block : document.blocks)
        if (const auto *copyTo = std::get_if<documents::CopyTo>(&block))
            return copyTo;
    return nullptr;
}

/// Where the last line of the foot stands on `page`, mm.
qreal lastFootLine(const LaidOutPage &page)
{
    qreal baseline = 0;
    for (const TextPiece &piece : page.texts)
        if (piece.role == documents::Role::Small)
            baseline = std::max(baseline, piece.origin.y());
    return baseline;
}

} // namespace

DocxFoot docxFootOf(const Document &document, const LaidOutDocument &laidOut, const Sheet &sheet, DocxParts &parts)
{
    const documents::CopyTo *copyTo = ruledFootOf(document);
    if (copyTo == nullptr)
        return {};
    const qsizetype count = copyTo->text.isEmpty() || copyTo->issuer.isEmpty() ? 2 : 3;
    const LaidOutPage &page = laidOut.pages.last();
    DocxFoot foot;
    for (const RulePiece &rule : page.rules.last(count)) // what stands at the foot was put there last
        foot.rules += ruleRun(rule, parts.drawingNumber());
    const qreal below = sheet.area.bottom() - lastFootLine(page);
    foot.lift = twips(below - (1 - baselineShare) * sheet.linePitch);
    return foot;
}

} // namespace lianxin::print
