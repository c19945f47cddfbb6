#include "ui/papers/paperpreview.h"

#include "ui/base/look.h"
#include "ui/papers/shownpages.h"
#include "ui/print/layout.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int leastWidth = 260;

} // namespace

PaperPreview::PaperPreview(QWidget *parent)
    : QScrollArea(parent)
    , m_stack(new ShownPages)
{
    setObjectName("preview"_L1);
    setAccessibleName(tr("Preview"));
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setMinimumWidth(leastWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_stack);
}

void PaperPreview::showPaper(const documents::Document &paper)
{
    m_stack->setText({});
    put(print::layOut(paper).pages, documents::plainText(paper));
}

void PaperPreview::showSentence(const QString &sentence)
{
    m_stack->setText(sentence);
    put({}, sentence);
}

void PaperPreview::put(QList<print::LaidOutPage> pages, const QString &text)
{
    m_text = text;
    m_stack->setAccessibleName(text);
    m_stack->setPages(std::move(pages));
    fit();
}

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

/// Leaves room for the scroll bar even if there is none, or a page that just fits would bring it and drive it away.
void PaperPreview::fit()
{
    const QSize most = maximumViewportSize();
    m_stack->fitTo({most.width() - verticalScrollBar()->sizeHint().width(), most.height()});
}

} // namespace lianxin::ui
