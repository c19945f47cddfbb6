#include "ui/statistics/papersides.h"

#include "core/documents/linedifference.h"
#include "ui/papers/differencetable.h"
#include "ui/papers/paperpreview.h"
#include "ui/statistics/figuretext.h"

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PaperSides::PaperSides(QWidget *parent)
    : QTabWidget(parent)
    , m_text(new FigureText)
    , m_preview(new PaperPreview)
    , m_difference(new DifferenceTable)
{
    setObjectName("paperSides"_L1);
    setDocumentMode(true);
    addTab(m_text, tr("Text and figures"));
    addTab(m_preview, tr("As printed"));
    addTab(m_difference, tr("What is new in it"));
    connect(m_text, &FigureText::figureChosen, this, &PaperSides::figureChosen);
}

void PaperSides::showPaper(const Result<documents::Document> &paper, const QList<documents::FigureSince> &since)
{
    setTabVisible(indexOf(m_difference), false);
    if (paper) {
        m_text->showPaper(*paper, since);
        m_preview->showPaper(*paper);
    } else {
        m_text->showSentence(paper.error().message);
        m_preview->showSentence(paper.error().message);
    }
}

void PaperSides::compareWith(const documents::Document &before, const documents::Document &paper)
{
    m_difference->showLines(documents::comparedLines(documents::plainText(before), documents::plainText(paper)));
    setTabVisible(indexOf(m_difference), true);
}

} // namespace lianxin::ui
