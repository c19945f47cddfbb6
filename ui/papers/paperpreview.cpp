#include "ui/papers/paperpreview.h"

#include "ui/base/look.h"
#include "ui/print/layout.h"
#include "ui/print/painting.h"

#include <QLabel>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr qreal millimetresAnInch = 25.4;
constexpr int smallestDpi = 36;
constexpr int largestDpi = 110;
constexpr int leastWidth = 260;

} // namespace

PaperPreview::PaperPreview(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new QLabel)
{
    setObjectName("preview"_L1);
    setAccessibleName(tr("Preview"));
    setWidgetResizable(true);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setMinimumWidth(leastWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sheet->setTextFormat(Qt::PlainText);
    m_sheet->setWordWrap(true);
    m_sheet->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sheet->setMargin(Normal);
    setWidget(m_sheet);
}

void PaperPreview::showPaper(const documents::Document &paper)
{
    m_pages = print::layOut(paper).pages;
    m_text = documents::plainText(paper);
    m_sheet->setAccessibleName(m_text);
    draw();
}

void PaperPreview::showSentence(const QString &sentence)
{
    m_pages.clear();
    m_text = sentence;
    m_sheet->setAccessibleName(sentence);
    m_sheet->setText(sentence);
}

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        draw();
}

void PaperPreview::draw()
{
    if (m_pages.isEmpty())
        return;
    const qreal ratio = devicePixelRatioF();
    const int room = viewport()->width() - 2 * Normal;
    QList<QImage> images;
    QSize whole(0, 0);
    for (const print::LaidOutPage &page : std::as_const(m_pages)) {
        const int dpi = std::clamp(qRound(room * millimetresAnInch / page.paper.width()), smallestDpi, largestDpi);
        images.append(print::pageImage(page, qRound(dpi * ratio)));
        whole = {std::max(whole.width(), images.last().width()), whole.height() + images.last().height() + Normal};
    }
    QPixmap sheets(whole);
    sheets.fill(Qt::transparent);
    QPainter painter(&sheets);
    int top = 0;
    for (const QImage &image : std::as_const(images)) {
        painter.drawImage(0, top, image);
        top += image.height() + Normal;
    }
    painter.end();
    sheets.setDevicePixelRatio(ratio);
    m_sheet->setPixmap(sheets);
}

} // namespace lianxin::ui
