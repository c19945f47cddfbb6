#include "ui/print/layout.h"

#include "ui/print/blocklayout.h"
#include "ui/print/pageheads.h"
#include "ui/print/pagination.h"
#include "ui/print/placedpages.h"
#include "ui/print/seatcard.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::print {

using documents::Document;
using documents::Format;

namespace {

/// One way to set a letter: the closer ways follow, should its text not fit one page.
struct Setting {
    qreal linePitch = gb9704::linePitch;
    bool toTheRule = false; ///< down to the second red rule, not only to the end of the type area
};

const QList<Setting> &settings()
{
    static const QList<Setting> all {
        {gb9704::linePitch, false},
        {28.5 * millimetresPerPoint, false},
        {gb9704::tightestPitch, false},
        {gb9704::tightestPitch, true},
    };
    return all;
}

void putUnder(LaidOutPage &page, const LaidOutPage &head)
{
    page.texts = head.texts + page.texts;
    page.rules = head.rules + page.rules;
}

QList<LaidOutPage> letterPages(const Document &document, const Setting &setting, Typesetter &typesetter)
{
    Sheet sheet = sheetOf(document.format, document.paper);
    sheet.linePitch = setting.linePitch;
    const PageHead head = letterHead(document, sheet, typesetter);
    const Strips strips = BlockLayout(typesetter, sheet, document.format).stripsOf(document.blocks);
    // The last line's letters, not the gap below them, must stay above the end.
    const qreal below = sheet.linePitch - gb9704::bodySize * millimetresPerPoint;
    const qreal bottom = setting.toTheRule ? head.textBottom : sheet.area.bottom();
    QList<LaidOutPage> pages = paginated(strips, {sheet, head.textTop, bottom + below});
    putUnder(pages.first(), head.pieces);
    numberPages(pages, 2, document.format, sheet, typesetter);
    return pages;
}

/// How many pages a letter has at least: the first, and what it begins anew.
qsizetype fewestPages(const Document &document)
{
    return 1 + std::ranges::count_if(document.blocks, [](const documents::Block &block) {
               return std::holds_alternative<documents::PageBreak>(block);
           });
}

void layOutLetter(LaidOutDocument &laidOut, const Document &document, Typesetter &typesetter)
{
    const qsizetype fewest = fewestPages(document);
    for (const Setting &setting : settings()) {
        const QList<LaidOutPage> pages = letterPages(document, setting, typesetter);
        if (!laidOut.pages.isEmpty() && pages.size() > fewest)
            continue;
        laidOut.pages = pages;
        laidOut.linePitch = setting.linePitch;
        if (pages.size() <= fewest) {
            if (setting.linePitch < gb9704::linePitch)
                laidOut.notes.append(
                    QCoreApplication::translate("Print", "Set with a line pitch of %1 pt to fit one page.")
                        .arg(setting.linePitch / millimetresPerPoint));
            return;
        }
    }
    laidOut.notes.append(QCoreApplication::translate("Print", "The letter takes %1 pages.").arg(laidOut.pages.size()));
}

void layOutOther(LaidOutDocument &laidOut, const Document &document, Typesetter &typesetter)
{
    const Sheet sheet = sheetOf(document.format, document.paper);
    laidOut.linePitch = sheet.linePitch;
    if (document.format == Format::SeatCard) {
        laidOut.pages = {seatCard(document, sheet, typesetter)};
        return;
    }
    const bool isCard = document.format != Format::General;
    const PageHead head =
        isCard ? PageHead {{}, sheet.area.top(), sheet.area.bottom()} : generalHead(document, sheet, typesetter);
    const Strips strips = BlockLayout(typesetter, sheet, document.format).stripsOf(document.blocks);
    laidOut.pages = paginated(strips, {sheet, head.textTop, head.textBottom});
    putUnder(laidOut.pages.first(), head.pieces);
    if (!isCard || laidOut.pages.size() > 1)
        numberPages(laidOut.pages, 1, document.format, sheet, typesetter);
}

} // namespace

Compositor::Compositor(RoleFonts fonts)
    : m_fonts(std::move(fonts))
{
}

LaidOutDocument Compositor::layOut(const Document &document)
{
    Typesetter &typesetter = typesetterFor(document);
    typesetter.beginDocument();
    LaidOutDocument laidOut;
    laidOut.name = document.name;
    laidOut.author = document.author;
    if (!document.placing.boxes.isEmpty())
        layOutPlaced(laidOut, document, typesetter);
    else if (document.format == Format::Letter)
        layOutLetter(laidOut, document, typesetter);
    else
        layOutOther(laidOut, document, typesetter);
    if (document.pageOfDossier > 0)
        stampPages(laidOut.pages, document.pageOfDossier, typesetter);
    laidOut.substitutes = typesetter.substitutes();
    return laidOut;
}

Typesetter &Compositor::typesetterFor(const Document &document)
{
    const auto key = std::make_pair(document.format, document.paper);
    const auto known = m_typesetters.find(key);
    if (known != m_typesetters.end())
        return known->second;
    const RoleFonts fonts = m_fonts.isEmpty() ? standardFonts(document.format, document.paper) : m_fonts;
    return m_typesetters.try_emplace(key, fonts).first->second;
}

LaidOutDocument layOut(const Document &document)
{
    return Compositor().layOut(document);
}

LaidOutDocument layOut(const Document &document, const RoleFonts &fonts)
{
    return Compositor(fonts).layOut(document);
}

} // namespace lianxin::print
