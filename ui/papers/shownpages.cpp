#include "ui/papers/shownpages.h"

#include "ui/base/look.h"
#include "ui/print/painting.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace lianxin::ui {

namespace {

constexpr qreal millimetresOfAnInch = 25.4;
constexpr int smallestDpi = 36;
constexpr int largestDpi = 110;
constexpr int imagesKept = 6;

} // namespace

ShownPages::ShownPages(QWidget *parent)
    : QLabel(parent)
    , m_images(imagesKept)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setMargin(Normal);
}

void ShownPages::setPages(QList<print::LaidOutPage> pages)
{
    m_pages = std::move(pages);
    m_width = 0;
}

void ShownPages::fitTo(QSize room)
{
    if (room.width() != m_width) {
        m_width = room.width();
        placePages();
    }
    const int needed = m_places.isEmpty() ? heightForWidth(m_width) : m_places.last().bottom() + Normal;
    resize(m_width, std::max(needed, room.height()));
    update();
}

void ShownPages::placePages()
{
    m_images.clear();
    m_places.clear();
    int top = Normal;
    for (const print::LaidOutPage &page : std::as_const(m_pages)) {
        const QSize size = (page.paper * dotsPerInch(page) / millimetresOfAnInch).toSize();
        m_places.append(QRect(QPoint((m_width - size.width()) / 2, top), size));
        top += size.height() + Normal;
    }
}

int ShownPages::dotsPerInch(const print::LaidOutPage &page) const
{
    const int room = m_width - 2 * Normal;
    return std::clamp(qRound(room * millimetresOfAnInch / page.paper.width()), smallestDpi, largestDpi);
}

void ShownPages::paintEvent(QPaintEvent *event)
{
    if (m_pages.isEmpty())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    for (qsizetype place = 0; place < m_places.size(); ++place)
        if (m_places.at(place).intersects(event->rect()))
            painter.drawImage(m_places.at(place).topLeft(), imageOf(place));
}

const QImage &ShownPages::imageOf(qsizetype place)
{
    if (const QImage *known = m_images.object(place))
        return *known;
    const qreal ratio = devicePixelRatioF();
    const print::LaidOutPage &page = m_pages.at(place);
    auto *image = new QImage(print::pageImage(page, qRound(dotsPerInch(page) * ratio)));
    image->setDevicePixelRatio(ratio);
    m_images.insert(place, image);
    return *image;
}

} // namespace lianxin::ui
